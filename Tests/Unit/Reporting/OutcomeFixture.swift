import Planning

/// A made-up but realistic outcome: three years of every indicator, for a scenario and its
/// baseline.
enum OutcomeFixture {
  static let scenario = ScenarioLabel(
    id: "right-child-right-care", title: "Right Child Right Care")
  static let baseline = ScenarioLabel(id: "baseline", title: "Baseline")

  /// Months from April 2018 to March 2021.
  static let months = (2018 * 12 + 3)...(2021 * 12 + 2)
  static let years = [2018, 2019, 2020]

  static func make(compared: Bool = true) -> Outcome { compared ? both : alone }

  /// The same with a few indicators, for tests that read everything back.
  static func small() -> Outcome {
    var outcome = make()
    let kept: Set = ["lac", "lac_rate", "cpp_open", "adoptions", "assessments_45wd_pct"]
    outcome.indicators.removeAll { !kept.contains($0.indicator) }
    outcome.differences.removeAll { !kept.contains($0.indicator) }
    return outcome
  }

  private static let both = build(compared: true)
  private static let alone = build(compared: false)

  private static func build(compared: Bool) -> Outcome {
    let labels = compared ? [scenario, baseline] : [baseline]
    return Outcome(
      authority: "Anytown",
      question: compared ? "What if we do Right Child Right Care?" : "What if nothing changes?",
      scenario: labels[0], baseline: compared ? baseline : nil, openingDate: "2018-03-31",
      lastMonth: "2021-03", layers: layers,
      indicators: labels.flatMap { FixtureIndicators.rows(of: $0.id) },
      differences: compared ? FixtureIndicators.differences : [],
      costs: labels.flatMap { FixtureCosts.rows(of: $0.id) },
      costDifferences: compared ? FixtureCosts.differences : [],
      teams: labels.flatMap { FixtureTeams.rows(of: $0.id) },
      actuals: FixtureIndicators.actuals, vocabulary: FixtureIndicators.vocabulary,
      assumptions: assumptions, levers: compared ? levers : [], record: record)
  }

  /// "2018-04".
  static func text(_ month: Int) -> String {
    let number = month % 12 + 1
    return "\(month / 12)-\(number < 10 ? "0" : "")\(number)"
  }

  /// "2018/19".
  static func year(_ start: Int) -> String { "\(start)/\((start + 1) % 100)" }

  /// A number from 0 to 1 that depends on a text and a place only.
  static func noise(_ text: String, _ place: Int) -> Double {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in "\(text)#\(place)".utf8 { hash = (hash ^ UInt64(byte)) &* 1_099_511_628_211 }
    hash ^= hash >> 29
    hash = hash &* 0xBF58_476D_1CE4_E5B9
    hash ^= hash >> 32
    return Double(hash >> 11) / 9_007_199_254_740_992
  }

  static func pence(_ pounds: Double) -> Double { (pounds * 100).rounded() / 100 }

  private static let layers = [
    UncertaintyLayer(
      name: "chance", included: true,
      explanation: "What happens to each child and worker by luck: 1,000 simulated futures."),
    UncertaintyLayer(
      name: "the world", included: true,
      explanation: "Demand wanders about its level as much as it did from 2014 to 2018."),
    UncertaintyLayer(
      name: "parameters", included: false,
      explanation: "Rates are set to single values; a calibrated ensemble is not there yet."),
    UncertaintyLayer(
      name: "programme effect", included: true,
      explanation: "The effect of the programme is drawn from its range for each future."),
  ]

  private static let assumptions = (1...60).map { place in
    AssumptionRow(
      path: "front_door.screening_hours_\(place)", value: 1.5 + Double(place), low: 1, high: 90,
      unit: "hours", source: "Working time study of a neighbouring council, table \(place)",
      quality: ["measured here", "measured elsewhere", "judged"][place % 3])
  }

  private static let levers = [
    LeverRow(
      name: "Discharge of children for whom it is viable",
      change: "multiply leaving_care.home_rate by 1.6 (1.2 to 1.9), ramp over 6 months",
      from: "2018-10", owner: "Head of children in care", cost: "£420,000 a year",
      evidence: "170 children reviewed by the service, of whom half were found viable"),
    LeverRow(
      name: "More special guardianship orders",
      change: "multiply leaving_care.sgo_rate by 1.3 (1.1 to 1.5)", from: "2018-07",
      owner: "Head of permanence", cost: "£90,000 a year", evidence: "Judged"),
  ]

  private static let record = RunRecord(
    version: "0.1.0",
    command: ["caseload", "run", "Scenarios/anytown/right-child-right-care.jsonc"], seed: 1,
    replications: 1000, threads: 2,
    inputs: [
      ("Scenarios/anytown/authority.jsonc", String(repeating: "0f", count: 32)),
      ("Scenarios/anytown/data/actuals.csv", String(repeating: "a1", count: 32)),
    ], machine: "Linux x86_64, 2 cores", seconds: 17.42)
}
