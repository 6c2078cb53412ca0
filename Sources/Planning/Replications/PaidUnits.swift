import Engine

/// What an average cost is reckoned by, month by month: days that children lived in each placement
/// type, then hours that the work which arrived asks for (less what fell away), then hours that the
/// people present had.
enum PaidUnits {
  /// How many there are.
  static let count = PlacementType.allCases.count + 2
  /// Hours of work.
  static let work = PlacementType.allCases.count
  /// Hours of the people present.
  static let present = PlacementType.allCases.count + 1

  /// Days that children lived in a placement type.
  static func days(_ type: PlacementType) -> Int { Int(type.rawValue) }

  /// Every unit of one replication, month by month.
  static func all(_ tally: Tally) -> [Float] {
    let types = PlacementType.allCases.compactMap {
      Measure(rawValue: Measure.placedInHouse.rawValue + Int32($0.rawValue))
    }
    return (0..<Int(tally.months)).flatMap { month -> [Float] in
      let teams = (0..<Int(tally.teamCount)).map { tally.team($0, month: month) }
      let work = teams.reduce(0.0) { $0 + $1.hoursNeeded - $1.hoursDropped }
      let present = teams.reduce(0.0) { $0 + $1.hoursAvailable }
      return types.map { Float(tally.denominator($0, month: month)) }
        + [Float(work), Float(present)]
    }
  }
}
