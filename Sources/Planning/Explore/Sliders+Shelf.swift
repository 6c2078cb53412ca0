import Engine

/// Programmes that a scenario does not have, as they would be: judged, for an authority of any size.
///
/// Effects and their ranges are those of the evidence that is cited; reach goes with the children
/// there are, and the cost of delivery with the reach.
extension Sliders {
  /// Reviews over a year, begun two months after the opening; orders and returns take months more.
  func shelfRightChild() -> ScenarioLever {
    programme(
      "right_child_right_care", "Right Child Right Care",
      [
        // Per 100 children reviewed; the slider scales it.
        "children": Estimate(100, low: 80, high: 100),
        "success_share": Estimate(0.45, low: 0.2, high: 0.65),
        "guardianship_share": Estimate(0.5), "arrangements_share": Estimate(0.2),
        "home_share": Estimate(0.3), "mean_days": Estimate(210, low: 150, high: 300),
        "hours_per_child": Estimate(14, low: 8, high: 25),
      ],
      from: first + 2, rampMonths: 12, until: first + 24, fadeMonths: 18,
      cost: ScenarioLever.DeliveryCost(
        // A manager and three social workers for 170 children, and legal advice.
        oneOff: Estimate(24_000, low: 12_000, high: 47_000),
        perYear: Estimate(135_000, low: 100_000, high: 190_000)),
      evidence: "judged; NSPCC's Taking Care: of 226 children decided on 47 (20.8%) went home")
  }

  /// Half of the young people who come into care by agreement, from three months after the opening.
  func shelfEdgeOfCare(families: Double) -> ScenarioLever {
    func pounds(_ perFamily: Double) -> Double { (perFamily * families).rounded() }
    return programme(
      "edge_of_care", "Edge of care",
      [
        "families_per_year": Estimate(families),
        "relative_risk": Estimate(0.8, low: 0.6, high: 1),
      ],
      from: first + 3, rampMonths: 9, until: nil, fadeMonths: 0,
      cost: ScenarioLever.DeliveryCost(
        oneOff: Estimate(pounds(2400), low: pounds(1200), high: pounds(4000)),
        // A manager, six workers and a psychologist's days for 25 such families.
        perYear: Estimate(pounds(15_200), low: pounds(12_000), high: pounds(19_200))),
      evidence: "judged; for: family preservation RR 0.60 (0.48 to 0.76), meta-analysis 2020; "
        + "against: multisystemic therapy OR 1.25 (0.77 to 2.05), START 2018")
  }

  private func programme(
    _ key: String, _ name: String, _ amounts: [String: Estimate], from: Month, rampMonths: Double,
    until: Month?, fadeMonths: Double, cost: ScenarioLever.DeliveryCost, evidence: String
  ) -> ScenarioLever {
    func days(_ months: Double) -> Int32 { Int32((months * 365.25 / 12).rounded()) }
    let fields = ProgrammeCatalogue.programme(key)?.fields ?? []
    return ScenarioLever(
      name: self.name(name),
      changes: fields.compactMap { field in
        guard let amount = amounts[field.key],
          let position = Catalogue.standard.position(of: field.path)
        else { return nil }
        return ScenarioLever.Change(
          path: field.path, positions: [Int32(position)], operation: .set, amount: amount,
          rampDays: field.isRamped ? days(rampMonths) : 0, fadeDays: days(fadeMonths),
          holdsThroughFade: !field.isRamped)
      },
      from: from.firstDay, until: until?.firstDay, owner: "", cost: cost, evidence: evidence)
  }
}
