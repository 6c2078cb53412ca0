import Engine

extension LeverReader {
  /// Reads the fields of a programme.
  func programme(_ timing: Timing, _ fields: inout Fields) -> [ScenarioLever.Change] {
    let key = fields.choice("programme", of: ProgrammeCatalogue.all.map(\.key))
    guard let programme = ProgrammeCatalogue.programme(key) else { return [] }
    var sumOfWays: Double?
    let changes: [ScenarioLever.Change] = programme.fields.compactMap { field in
      guard let entry = Catalogue.standard.entry(holding: field.path),
        let position = Catalogue.standard.position(of: field.path)
      else { return nil }
      let amount: Estimate
      if field.isRequired {
        amount = fields.estimate(field.key, in: entry.written)
      } else {
        guard let given = fields.optionalEstimate(field.key, in: entry.written) else { return nil }
        amount = given
      }
      if field.path.contains("way_share") { sumOfWays = (sumOfWays ?? 0) + amount.value }
      // What is not ramped holds in full while the rest grows and fades.
      return ScenarioLever.Change(
        path: field.path, positions: [Int32(position)], operation: .set, amount: amount,
        rampDays: field.isRamped ? timing.ramp : 0, fadeDays: timing.fade,
        holdsThroughFade: !field.isRamped)
    }
    if let sumOfWays, abs(sumOfWays - 1) > 0.001, fields.problems.isEmpty {
      fields.problem(
        "the shares of ways to leave add up to \(NumberText.plain(sumOfWays))",
        at: "guardianship_share", instead: "write three shares that add up to 1")
    }
    return changes
  }
}
