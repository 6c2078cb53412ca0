import Engine

/// What the replications of one scenario gave.
public struct Sample: Sendable {
  /// How many replications there are.
  public let count: Int
  /// The first simulated month, and how many there are.
  public let firstMonth: Month
  /// How many months are simulated.
  public let months: Int
  /// Indicator figures: figure by figure as on the sheet, replication by replication.
  var figures: [Float]
  /// Pence: month by month, line by line, replication by replication.
  var pence: [Int64]
  /// Sums over the replications: month by month, team by team.
  var teams: [TeamSum]
  /// Units that money is paid for: month by month, unit by unit, replication by replication.
  var units: [Float]

  init(_ plan: SimulationPlan, _ sheet: IndicatorSheet, count: Int) {
    self.count = count
    firstMonth = plan.firstMonth
    months = Int(plan.months)
    figures = [Float](repeating: 0, count: sheet.cells.count * count)
    pence = [Int64](repeating: 0, count: months * CostLine.count * count)
    teams = [TeamSum](
      repeating: TeamSum(), count: months * Int(plan.assumptions.workforce.teamCount))
    units = [Float](repeating: 0, count: months * PaidUnits.count * count)
  }

  mutating func add(_ replication: Replication, at number: Int) {
    for (cell, figure) in replication.figures.enumerated() {
      figures[cell * count + number] = figure
    }
    for (index, amount) in replication.pence.enumerated() { pence[index * count + number] = amount }
    for (index, team) in replication.teams.enumerated() { teams[index].add(team) }
    for (index, amount) in replication.units.enumerated() { units[index * count + number] = amount }
  }

  /// One indicator figure in every replication; not a number where it is undefined.
  public func figures(ofCell cell: Int) -> ArraySlice<Float> {
    figures[cell * count..<(cell + 1) * count]
  }

  /// Pence spent on a line in the `month`-th simulated month, counted from 0, in every replication.
  public func pence(_ line: CostLine, month: Int) -> ArraySlice<Int64> {
    let index = month * CostLine.count + Int(line.rawValue)
    return pence[index * count..<(index + 1) * count]
  }
}

extension Sample {
  /// Units over some months, in each replication.
  func units(_ unit: Int, _ span: CostSpan) -> [Double] {
    var sums = [Double](repeating: 0, count: count)
    for month in span.months {
      let index = (month * PaidUnits.count + unit) * count
      for number in 0..<count { sums[number] += Double(units[index + number]) }
    }
    return sums
  }
}
