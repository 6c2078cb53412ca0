import Planning

/// The scenarios of a comparison, each found as a run of its own beside the first.
struct ComparisonFindings {
  /// One scenario.
  struct Line {
    var label: ScenarioLabel
    var findings: Findings
    var targets: TargetFindings
    /// The headline at the end; nil where it is undefined.
    var headline: IndicatorRow?
    /// Its difference from the first scenario.
    var difference: ThreeFigures?
    /// The cost of the last whole financial year.
    var cost: CostFindings.Year?
    /// Its difference from the first scenario.
    var net: CostFindings.Year?
    /// The difference that a sentence tells: of that year, or of the whole run.
    var told: CostFindings.Told?

    init(_ outcome: Outcome, headline: String) {
      label = outcome.scenario
      findings = Findings(outcome)
      targets = TargetFindings(Scorecard(findings))
      self.headline = findings.series(headline)?.last
      difference = self.headline.flatMap { findings.difference(of: $0) }.map { ThreeFigures($0) }
      let costs = CostFindings(findings)
      cost = costs.total
      net = costs.netDifference
      told = costs.toldDifference
    }

    /// How many targets are met, on average over the simulated futures.
    var meanTargetsMet: Double {
      targets.lines.reduce(0) { $0 + ($1.rating?.green ?? 0) }
    }
  }

  let outcome: ComparisonOutcome
  /// In the order given.
  let lines: [Line]
  /// All but the first, from the lowest headline to the highest, or the other way round where more
  /// is better.
  let ranked: [Line]
  /// What the comparison is about.
  let headline: IndicatorDescription

  init(_ outcome: ComparisonOutcome) {
    self.outcome = outcome
    let lines = outcome.scenarios.indices.map {
      Line(outcome.outcome(of: $0), headline: outcome.headline)
    }
    self.lines = lines
    let description = lines[0].findings.description(outcome.headline)
    headline = description
    let sign = description.polarity == "high" ? -1.0 : 1
    let effects = lines.map { ($0.difference?.mean ?? 0) * sign }
    ranked = lines.indices.dropFirst()
      .sorted { effects[$0] == effects[$1] ? $0 < $1 : effects[$0] < effects[$1] }
      .map { lines[$0] }
  }

  var first: Line { lines[0] }
  /// The first scenario, then the others as ranked.
  var inOrder: [Line] { [first] + ranked }
  var measure: Measure { Measure(headline) }

  /// One sentence about a scenario: the headline, and what differs from the first.
  func sentence(_ line: Line) -> String {
    guard let row = line.headline else { return "\(line.label.title): nothing to report." }
    var text = "\(line.label.title): \(Headline.level(row, headline))"
    let other = "“\(first.label.title)”"
    if let difference = line.difference {
      text += ", " + DifferenceWording(measure: measure).phrase(difference, than: other)
    }
    if let told = line.told {
      text += ", "
      text += CostWording.clause(
        told.figures, in: told.words, afterOwnCost: line.findings.outcome.hasProgramme)
    }
    return text + "."
  }

  /// What the comparison says, in one sentence.
  var answer: String {
    guard let best = ranked.first, let row = best.headline, let difference = best.difference else {
      return "This comparison has no indicators to report."
    }
    if ranked.count == 1 { return sentence(best) }
    let end = headline.polarity == "high" ? "highest" : "lowest"
    let period = ReportedPeriod.words(row.period)
    guard !difference.isExactlyZero else {
      return "No scenario changes “\(headline.name)” in \(period) for the better."
    }
    let phrase = DifferenceWording(measure: measure).phrase(
      difference, than: "“\(first.label.title)”")
    return "Of \(ranked.count) scenarios, “\(best.label.title)” has the \(end) "
      + "“\(headline.name)” in \(period): "
      + "\(measure.text(row.mean)), \(phrase)."
  }

  /// The key indicators beside the headline that the scenarios have.
  var keyIndicators: [String] {
    let known = KeyIndicators.summary.filter { $0 != outcome.headline }
    return Array(known.filter { first.findings.scorecardLine($0) != nil }.prefix(12))
  }

  /// The targets whose chances are shown side by side.
  var keyTargets: [String] {
    let known = first.targets.lines.map(\.indicator.id)
    let asked = KeyIndicators.withTargets.filter(known.contains)
    return Array((asked + known.filter { !asked.contains($0) }).prefix(10))
  }
}
