import Engine

extension Tally {
  /// A measure summed over some months, counted from 0.
  public func total(_ measure: Measure, _ months: Range<Int>) -> Double {
    months.reduce(0) { $0 + numerator(measure, month: $1) }
  }

  /// The mean of a stock at the ends of some months.
  public func mean(_ measure: Measure, _ months: Range<Int>) -> Double {
    total(measure, months) / Double(months.count)
  }

  /// The share that a measure is over some months.
  public func share(_ measure: Measure, _ months: Range<Int>) -> Double {
    total(measure, months) / months.reduce(0) { $0 + denominator(measure, month: $1) }
  }

  /// Pounds spent on some lines over some months.
  public func pounds(_ lines: [CostLine], _ months: Range<Int>) -> Double {
    var pence: Int64 = 0
    for line in lines { for month in months { pence += self.pence(line, month: month) } }
    return Double(pence) / 100
  }

  /// A figure of some teams' months, summed.
  public func total(
    _ figure: KeyPath<TeamMonth, Double>, of teams: [Int], _ months: Range<Int>
  ) -> Double {
    var sum = 0.0
    for team in teams {
      for month in months { sum += self.team(team, month: month)[keyPath: figure] }
    }
    return sum
  }

  /// Every number of the first months, in bits.
  public func bits(months: Int) -> [UInt64] {
    let measures = months * Measure.count
    var bits = numerators.prefix(measures).map(\.bitPattern)
    bits += denominators.prefix(measures).map(\.bitPattern)
    bits += pence.prefix(months * CostLine.count).map(UInt64.init(bitPattern:))
    for team in teams.prefix(months * Int(teamCount)) {
      withUnsafeBytes(of: team) { bits += $0.bindMemory(to: UInt64.self) }
    }
    return bits
  }

  /// Every number, in bits.
  public var bits: [UInt64] { bits(months: Int(months)) }
}

extension CostLine {
  /// What all workers cost.
  public static let staff: [CostLine] = [.staffPermanent, .staffAgency, .staffAgencyPremium]

  /// What children's placements cost, with the households of the authority's own.
  public static let placements: [CostLine] = [
    .inHouseFostering, .kinshipFostering, .agencyFostering, .residential, .secure,
    .parentAndChild, .placedWithParents, .preAdoptive, .semiIndependent, .fosterHouseholds,
  ]
}

extension SimulationPlan {
  /// The teams of a kind, as the tally numbers them.
  public func teams(of kind: TeamKind) -> [Int] {
    (0..<Int(assumptions.workforce.teamCount)).filter {
      assumptions.workforce.teams[$0].kind == Double(kind.rawValue)
    }
  }
}
