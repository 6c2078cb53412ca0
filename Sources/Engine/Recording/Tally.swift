/// What one replication counted, month by month.
public struct Tally: Sendable {
  /// The first simulated month.
  public let firstMonth: Month
  /// How many months are simulated.
  public let months: Int32
  /// Numerators: month by month, in the order of `Measure`.
  public var numerators: [Double]
  /// Denominators: month by month, in the order of `Measure`; 0 where a measure has none.
  public var denominators: [Double]
  /// How many teams there are.
  public let teamCount: Int32
  /// The teams' months: month by month, team by team.
  public var teams: [TeamMonth]
  /// Pence spent: month by month, in the order of `CostLine`.
  public var pence: [Int64]

  init(firstMonth: Month, months: Int32, teamCount: Int32) {
    self.firstMonth = firstMonth
    self.months = months
    self.teamCount = teamCount
    numerators = [Double](repeating: 0, count: Int(months) * Measure.count)
    denominators = [Double](repeating: 0, count: Int(months) * Measure.count)
    teams = [TeamMonth](repeating: TeamMonth(), count: Int(months * teamCount))
    pence = [Int64](repeating: 0, count: Int(months) * CostLine.count)
  }

  /// The numerator of a measure in the `month`-th simulated month, counted from 0.
  public func numerator(_ measure: Measure, month: Int) -> Double {
    numerators[month * Measure.count + Int(measure.rawValue)]
  }

  /// The denominator of a measure in the `month`-th simulated month, counted from 0.
  public func denominator(_ measure: Measure, month: Int) -> Double {
    denominators[month * Measure.count + Int(measure.rawValue)]
  }

  /// Pence spent on a line in the `month`-th simulated month, counted from 0.
  public func pence(_ line: CostLine, month: Int) -> Int64 {
    pence[month * CostLine.count + Int(line.rawValue)]
  }

  /// A team's `month`-th simulated month, counted from 0.
  public func team(_ team: Int, month: Int) -> TeamMonth {
    teams[month * Int(teamCount) + team]
  }
}

/// One team in one month.
public struct TeamMonth: BitwiseCopyable, Sendable {
  /// Posts at the month's end; vacant is what permanent and agency workers leave of them.
  public var posts: Double = 0
  /// Permanent workers in posts at the month's end.
  public var permanent: Double = 0
  /// Agency workers in posts at the month's end.
  public var agency: Double = 0
  /// Hours that the people present had.
  public var hoursAvailable: Double = 0
  /// Hours that the work which arrived asks for.
  public var hoursNeeded: Double = 0
  /// Hours that were worked.
  public var hoursWorked: Double = 0
  /// Hours of work that fell away because a case closed or moved to another team, a conference of
  /// one that closed among them; negative for work that moved here.
  public var hoursDropped: Double = 0
  /// Hours of work waiting at the month's end.
  public var hoursWaiting: Double = 0
  /// Children held by workers at the month's end.
  public var caseload: Double = 0
  /// Workers who hold cases at the month's end.
  public var caseHolders: Double = 0
  /// The largest caseload of a worker at the month's end, in children.
  public var caseloadMax: Double = 0
  /// Children without a worker at the month's end.
  public var unallocated: Double = 0
  /// Pieces of work past their due day at the month's end.
  public var overdue: Double = 0
}
