import Engine

/// Reads levers: a scenario's, and an authority's events.
struct LeverReader {
  /// The figures that levers change; nil when they could not be read.
  var base: Assumptions?
  /// The authority's teams, whose figures go by their names; nil when they could not be read.
  var teams: [String]?
  /// Names that are taken: those of the authority's events.
  var names: Set<String> = []

  /// Reads one lever.
  func read(_ fields: inout Fields) -> ScenarioLever {
    let name = fields.string("name")
    let isProgramme = fields.has("programme")
    let change = fields.optionalNode("change")
    if isProgramme, change != nil {
      fields.problem(
        "a lever has either `programme` or `change`", at: "change",
        instead: "delete one of the two, or write two levers")
    }
    let from = Day(fields.day("from"))
    let ramp = days(ofMonths: fields.optionalNumber("ramp_months", in: 0...240))
    let until = fields.optionalDay("until").map { Day($0) + 1 }
    let fade = days(ofMonths: fields.optionalNumber("fade_months", in: 0...240))
    if let until, until <= from {
      fields.problem(
        "the lever ends before it begins", at: "until", instead: "write a day after `from`")
    }
    if until == nil, fields.has("fade_months") {
      fields.problem(
        "`fade_months` needs an `until`", at: "fade_months",
        instead: "add the last day on which the lever acts in full as \"until\"")
    }
    let timing = Timing(ramp: ramp, fade: fade)
    let changes =
      isProgramme ? programme(timing, &fields) : directChange(timing, change, &fields)
    return ScenarioLever(
      name: name, changes: changes, from: from, until: until,
      owner: fields.optionalString("owner") ?? "", cost: cost(&fields),
      evidence: fields.optionalString("evidence") ?? "")
  }

  /// Days of growing and of fading.
  struct Timing {
    var ramp: Int32
    var fade: Int32
  }

  private func days(ofMonths months: Double?) -> Int32 {
    Int32(((months ?? 0) * 365.25 / 12).rounded())
  }

  private func cost(_ fields: inout Fields) -> ScenarioLever.DeliveryCost {
    fields.optionalObject("delivery_cost") { cost in
      ScenarioLever.DeliveryCost(
        oneOff: cost.optionalEstimate("one_off_pounds", in: 0...1e10) ?? Estimate(0),
        perYear: cost.optionalEstimate("pounds_per_year", in: 0...1e10) ?? Estimate(0))
    } ?? .none
  }
}
