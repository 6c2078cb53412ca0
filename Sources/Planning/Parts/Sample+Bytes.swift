import Engine

extension Sample {
  /// Writes every figure: the indicators' cell by cell, pence and paid units month by month, all
  /// with the replications of one after another, then the sums of teams.
  func write(into writer: inout PartWriter) {
    for figure in figures { writer.add(figure) }
    for amount in pence { writer.add(amount) }
    for amount in units { writer.add(amount) }
    for team in teams {
      for sum in team.all { writer.add(sum) }
    }
  }

  /// Takes in what was written of some of the replications.
  ///
  /// - Parameter replications: their numbers among ours.
  /// - Returns: false if it is not there, or beyond what can be simulated and reckoned with.
  mutating func read(_ reader: inout PartReader, _ replications: Range<Int>) -> Bool {
    for start in stride(from: 0, to: figures.count, by: count) {
      for number in replications {
        guard let figure = reader.figure(), figure.isNaN || figure.magnitude < Sample.mostOfUnits
        else { return false }
        figures[start + number] = figure
      }
    }
    for start in stride(from: 0, to: pence.count, by: count) {
      for number in replications {
        guard let amount = reader.signed(), amount.magnitude < Sample.mostPence else {
          return false
        }
        pence[start + number] = amount
      }
    }
    for start in stride(from: 0, to: units.count, by: count) {
      for number in replications {
        guard let amount = reader.figure(), amount.magnitude < Sample.mostOfUnits else {
          return false
        }
        units[start + number] = amount
      }
    }
    for place in teams.indices {
      var sums: [Int64] = []
      for _ in 0..<TeamSum.count {
        guard let sum = reader.signed() else { return false }
        sums.append(sum)
      }
      teams[place].add(sums)
    }
    return true
  }

  /// The least number of bytes that so many replications are written in: one for each number.
  static func leastBytes(_ plan: SimulationPlan, _ sheet: IndicatorSheet, _ count: Int) -> Int {
    let months = Int(plan.months)
    return count * (sheet.cells.count + months * (CostLine.count + PaidUnits.count))
      + months * Int(plan.assumptions.workforce.teamCount) * TeamSum.count
  }

  /// £700,000 million in a month: sums over all months and replications can still be counted.
  private static let mostPence: UInt64 = 1 << 46
  /// A million million.
  private static let mostOfUnits: Float = 1e12
}
