import Engine

/// In how many authorities each thing that is counted was other than 0.
public struct Occurrence: Sendable {
  /// By measure; of a share or a mean the numerator.
  public private(set) var measures: [Measure: Int] = [:]
  /// By cost line.
  public private(set) var lines: [CostLine: Int] = [:]
  /// By figure of a team.
  public private(set) var teams: [TeamFigure: Int] = [:]

  /// Starts with no authority.
  public init() {}

  /// Adds an authority.
  public mutating func add(_ tally: Tally) {
    let months = 0..<Int(tally.months)
    for measure in Measure.allCases
    where months.contains(where: { tally.numerator(measure, month: $0) != 0 }) {
      measures[measure, default: 0] += 1
    }
    for line in CostLine.allCases
    where months.contains(where: { tally.pence(line, month: $0) != 0 }) {
      lines[line, default: 0] += 1
    }
    for figure in TeamFigure.allCases
    where tally.teams.contains(where: { figure.of($0) != 0 }) { teams[figure, default: 0] += 1 }
  }

  /// Adds the authorities of another.
  public mutating func add(_ other: Occurrence) {
    measures.merge(other.measures, uniquingKeysWith: +)
    lines.merge(other.lines, uniquingKeysWith: +)
    teams.merge(other.teams, uniquingKeysWith: +)
  }

  /// What never occurred. The programmes' line is Planning's, so it is not looked for.
  public var missing: [String] {
    Measure.allCases.filter { measures[$0] == nil }.map { "\($0)" }
      + CostLine.allCases.filter { lines[$0] == nil && $0 != .programmes }.map { "\($0)" }
      + TeamFigure.allCases.filter { teams[$0] == nil }.map { "\($0)" }
  }

  /// Everything with the number of its authorities, seldom first.
  public var rows: [(name: String, authorities: Int)] {
    let all =
      measures.map { ("\($0)", $1) } + lines.map { ("pence of \($0)", $1) }
      + teams.map { ("\($0) of a team", $1) }
    return all.map { (name: $0, authorities: $1) }
      .sorted { ($0.authorities, $0.name) < ($1.authorities, $1.name) }
  }
}
