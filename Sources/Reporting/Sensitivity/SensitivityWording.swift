import Planning

/// What a sensitivity analysis found about one result, in words.
struct SensitivityWording {
  let outcome: SensitivityOutcome
  let finding: SensitivityOutcome.Finding

  /// "Looked-after children in March 2021", "Cost in 2020/21: difference from “As things are”".
  var result: String {
    let period = ReportedPeriod.words(outcome.period)
    var text: String
    switch outcome.measured {
    case .indicator(let description): text = "\(description.name) in \(period)"
    case .cost: text = "Cost of all services in \(period)"
    }
    if finding.isDifference { text += ": difference from \(baseline)" }
    return text
  }

  private var baseline: String { outcome.baseline.map { "“\($0.title)”" } ?? "the baseline" }

  /// What the result is counted in.
  var caption: String {
    switch outcome.measured {
    case .indicator(let description): Spoken.capitalised(Measure(description).caption)
    case .cost: "Pounds"
    }
  }

  /// What stands first in the answer.
  var name: String { finding.isDifference ? "the programme’s effect" : "the answer" }

  /// A value of the result, to the precision that the widest swing asks for.
  func text(_ value: Double) -> String {
    switch outcome.measured {
    case .cost: return signed(value, money.signed(value))
    case .indicator(let description):
      let measure = Measure(description)
      return signed(value, measure.text(value, decimals: decimals(measure)))
    }
  }

  /// A swing, with its sign.
  func swing(_ value: Double) -> String {
    let text = text(value)
    return value > 0 && !finding.isDifference && text.contains { "123456789".contains($0) }
      ? "+" + text : text
  }

  /// Differences have their sign, levels do not.
  private func signed(_ value: Double, _ text: String) -> String {
    finding.isDifference && value > 0 && text.contains { "123456789".contains($0) }
      ? "+" + text : text
  }

  private var widest: Double { finding.bars.first?.swing.magnitude ?? finding.shares.sd }

  private var money: MoneyText { MoneyText(from: 0, to: widest) }

  private func decimals(_ measure: Measure) -> Int {
    let usual = measure.decimals(for: [finding.center, finding.center + widest])
    return widest < 10 ? max(1, usual) : usual
  }

  /// The bars that luck does not explain.
  var clear: [TornadoBar] { finding.bars.filter { !$0.isNoise } }

  /// "What moves the answer most is ...", for a director.
  var sentence: String {
    guard let first = clear.first else {
      return "Nothing that was moved by itself moves \(name) by more than luck explains."
    }
    var text = "What moves \(name) most is “\(first.assumption.label)”: \(ends(first))."
    let next = clear.dropFirst().prefix(2).map { "“\($0.assumption.label)”" }
    if !next.isEmpty { text += " Next \(next.count == 1 ? "comes" : "come") \(Spoken.list(next))." }
    return text
  }

  /// "from 610 at the low end of its range to 745 at the high end".
  func ends(_ bar: TornadoBar) -> String {
    "from \(text(bar.low)) at the low end of its range to \(text(bar.high)) at the high end"
  }

  /// Where the uncertainty comes from, for a director.
  var layers: String {
    let shares = finding.shares
    guard shares.varies else { return "It is the same in every future: there is nothing to share." }
    let ranked = shares.parts.filter { $0.total.share > 0 }
      .sorted { $0.total.share > $1.total.share }
    let clear = ranked.filter { !$0.first.isNoise }
    let noise = ranked.filter(\.first.isNoise).map(\.layer.name)
    var text =
      clear.isEmpty
      ? "No layer of its uncertainty is clear of noise by itself: more --replications may tell"
      : "Of its uncertainty "
        + Spoken.list(clear.map { "\(percent($0.first.share)) comes from \($0.layer.name)" })
    if !noise.isEmpty, !clear.isEmpty {
      text += "; \(Spoken.list(noise)) \(Self.isOne(noise) ? "is" : "are") not clear of noise"
    }
    let none = shares.parts.filter { $0.total.share == 0 }.map(\.layer.name)
    if !none.isEmpty {
      text += "; \(Spoken.list(none)) \(Self.isOne(none) ? "adds" : "add") nothing"
    }
    return text + "."
  }

  /// Whether names of layers take a verb in the singular.
  private static func isOne(_ names: [String]) -> Bool {
    names.count == 1 && names != [Layer.parameters.name]
  }

  /// A share of the variance in whole per cent.
  func percent(_ share: Double) -> String { "\(Spoken.number(share * 100))%" }

  /// "54% (38% to 69%)"; 0% without a range where it is exactly nothing.
  func percent(_ share: LayerShares.Share) -> String {
    if share == .nothing { return "0%" }
    return "\(percent(share.share)) (\(percent(share.low)) to \(percent(share.high)))"
  }

  /// How the assumptions that were moved were chosen.
  var screening: String {
    let count = finding.screened.count
    guard count > 0 else { return "No assumption of the authority has a range." }
    return "\(Spoken.count(count)) assumptions with a range were screened in "
      + "\(Spoken.count(outcome.futures.screening)) futures, each with all of them at one of their "
      + "ends. By that, those not shown move the result by \(text(finding.widestLeftOut)) at most, "
      + "give or take \(text(2 * finding.screeningError))."
  }
}
