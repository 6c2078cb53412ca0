import Engine

/// The first figure that the engine and the naive rendering count differently.
public struct Disagreement: CustomStringConvertible, Sendable {
  /// The number of the small authority.
  public let authority: UInt64
  /// The simulated month, counted from 0.
  public let month: Int
  /// What is counted.
  public let figure: String
  /// What the engine counted.
  public let engine: Double
  /// What the naive rendering counted.
  public let naive: Double

  /// All of it in a line.
  public var description: String {
    "authority \(authority), month \(month), \(figure): engine \(engine), naive \(naive)"
  }
}

/// One small authority simulated by both.
public struct Agreement: Sendable {
  /// What the engine counted.
  public let tally: Tally
  /// The first difference, month by month: measures, cost lines, teams; nil where all numbers are
  /// the same.
  public let disagreement: Disagreement?

  /// Simulates the small authority of a number by both; takes about 20 ms.
  public init(authority number: UInt64) {
    self.init(authority: number, plan: SmallAuthority(number).plan)
  }

  /// Simulates a plan by both, with the luck of a number: the world's is at times that of another
  /// replication.
  public init(authority number: UInt64, plan: SimulationPlan) {
    let (replication, world) = (number % 5, number % 3 == 0 ? number % 7 : nil)
    var engine = Simulation(plan: plan, seed: number, replication: replication, world: world)
    let naive = NaiveSimulation(plan: plan, seed: number, replication: replication, world: world)
    engine.run()
    naive.run()
    tally = engine.tally
    disagreement = Self.compare(number, engine.tally, naive.months)
  }

  private static func compare(
    _ number: UInt64, _ tally: Tally, _ months: [NaiveMonth]
  ) -> Disagreement? {
    func differ(_ month: Int, _ what: String, _ engine: Double, _ naive: Double) -> Disagreement? {
      engine.bitPattern == naive.bitPattern
        ? nil
        : Disagreement(authority: number, month: month, figure: what, engine: engine, naive: naive)
    }
    if let found = differ(0, "months", Double(tally.months), Double(months.count)) { return found }
    for (month, naive) in months.enumerated() {
      for measure in Measure.allCases {
        let found =
          differ(
            month, "\(measure)", tally.numerator(measure, month: month),
            naive.numerators[measure] ?? 0)
          ?? differ(
            month, "\(measure), of which", tally.denominator(measure, month: month),
            naive.denominators[measure] ?? 0)
        if let found { return found }
      }
      for line in CostLine.allCases {
        let found = differ(
          month, "pence of \(line)", Double(tally.pence(line, month: month)),
          Double(naive.pence[line] ?? 0))
        if let found { return found }
      }
      for team in 0..<Int(tally.teamCount) {
        let engine = tally.team(team, month: month)
        for figure in TeamFigure.allCases {
          let found = differ(
            month, "\(figure) of team \(team)", figure.of(engine),
            naive.teams[team][figure] ?? 0)
          if let found { return found }
        }
      }
    }
    return nil
  }
}
