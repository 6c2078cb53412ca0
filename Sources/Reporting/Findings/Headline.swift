import Planning

extension Outcome {
  /// Whether the scenario is something that is done and paid for, and not something that happens.
  var hasProgramme: Bool { levers.contains { !$0.cost.isEmpty } }
}

/// The answer in one sentence, computed from the rows.
struct Headline {
  /// The indicator that the answer is about.
  let indicator: String
  /// The whole sentence.
  let sentence: String

  /// About the indicator that the scenario names, else looked-after children.
  init(_ findings: Findings) {
    let wanted = findings.outcome.headline ?? "lac"
    let known = findings.series(wanted) != nil
    indicator = known ? wanted : findings.indicators.first ?? wanted
    guard let row = findings.series(indicator)?.last else {
      sentence = "This run has no indicators to report."
      return
    }
    let description = findings.description(indicator)
    var text = "\(Self.condition(findings.outcome)), "
    text += Self.level(row, description)
    if let difference = findings.difference(of: row) {
      let wording = DifferenceWording(measure: Measure(description))
      text += ", " + wording.phrase(ThreeFigures(difference), than: "without it")
    } else if let opening = findings.comparable(Self.opening(findings, indicator), with: row) {
      text += ", \(Self.change(from: opening, to: row, Measure(description)))"
    }
    if let saving = Self.money(findings) { text += ", " + saving }
    sentence = text + "."
  }

  /// "If we do Right Child Right Care", from the question where it asks "What if ...?".
  static func condition(_ outcome: Outcome) -> String {
    guard outcome.baseline != nil else { return "If things go on as they are" }
    let question = outcome.question
    let opening = "What if "
    if question.hasPrefix(opening), question.hasSuffix("?") {
      let clause = question.dropFirst(opening.count).dropLast()
      if !clause.isEmpty, !clause.contains("?"), !clause.contains(", ") { return "If " + clause }
    }
    let title = outcome.scenario.title
    return outcome.hasProgramme ? "If \(title) goes as planned" : "With “\(title)”"
  }

  /// "570 children will be in care in March 2021 (8 in 10 simulated futures: 540 to 605)".
  static func level(_ row: IndicatorRow, _ description: IndicatorDescription) -> String {
    let measure = Measure(description)
    let decimals = measure.decimals(for: [row.mean, row.p10, row.p90])
    let value = measure.text(row.mean, decimals: decimals)
    let range = measure.range(row.p10, row.p90, decimals: decimals)
    let period = ReportedPeriod.words(row.period)
    let claim =
      row.indicator == "lac"
      ? "\(value) children will be in care in \(period)"
      : "“\(description.name)” will be \(value) in \(period)"
    return "\(claim) (8 in 10 simulated futures: \(range))"
  }

  private static func opening(_ findings: Findings, _ indicator: String) -> Observation? {
    let month = findings.openingMonth ?? .max
    return findings.history(indicator).last { $0.month <= month && !$0.isHidden }
  }

  private static func change(
    from opening: Observation, to row: IndicatorRow, _ measure: Measure
  ) -> String {
    let start = "\(measure.text(opening.value)) in \(ReportedPeriod.words(opening.period))"
    switch Direction(from: opening.value, to: row) {
    case .rising: return "up from \(start)"
    case .falling: return "down from \(start)"
    case .steady: return "with no clear change from \(start)"
    }
  }

  /// What it saves or costs in the last whole financial year, or in the whole run where its own cost
  /// ends earlier, after its own cost.
  private static func money(_ findings: Findings) -> String? {
    let finding = CostFindings(findings)
    guard findings.outcome.baseline != nil else {
      return finding.total.map { year in
        let money = MoneyText(from: year.figures.low, to: year.figures.high)
        return "and the services simulated will cost \(money.amount(year.figures.mean)) "
          + "in \(year.words) (\(MoneyText.range(year.figures.low, year.figures.high)))"
      }
    }
    guard let told = finding.toldDifference else { return nil }
    return CostWording.clause(
      told.figures, in: told.words, afterOwnCost: findings.outcome.hasProgramme)
  }
}
