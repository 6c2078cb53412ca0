extension MadeUpFiles {
  /// Adds `less-voluntary.jsonc` and `together.jsonc`, which combines it with `edge-of-care.jsonc`.
  ///
  /// - Parameter ownLever: whether the combining scenario pulls a lever of its own, too.
  public func writeCombination(ownLever: Bool = false) throws {
    try write(
      "less-voluntary.jsonc",
      MadeUpFiles.scenario("Less voluntary care", levers: MadeUpFiles.voluntary))
    let own = ownLever ? MadeUpFiles.lever("Own", "front_door.contacts_per_year.police") : ""
    try write(
      "together.jsonc",
      MadeUpFiles.scenario(
        "Together", levers: own,
        more: "\"combines\": [\"edge-of-care.jsonc\", \"less-voluntary.jsonc\"],"))
  }

  /// Adds `half-late.jsonc`: what `together.jsonc` combines, half as well and a month late.
  public func writeHalfLate() throws {
    try write(
      "half-late.jsonc",
      """
      { "version": 1, "title": "Half late", "extends": "together.jsonc",
        "compare_with": "baseline.jsonc",
        "delivery": { "strength_share": 0.5, "delay_months": 1 } }
      """)
  }

  private static let voluntary = lever(
    "Fewer children on section 20", "entering_care.voluntary_per_year")

  private static func lever(_ name: String, _ path: String) -> String {
    """
    { "name": "\(name)", "change": "\(path)", "multiply": { "value": 0.6, "low": 0.4, "high": 0.9 },
      "from": "2018-04-01", "owner": "Head", "evidence": "invented" },
    """
  }

  private static func scenario(_ title: String, levers: String, more: String = "") -> String {
    """
    { "version": 1, "title": "\(title)", "extends": "baseline.jsonc", \(more)
      "levers": [\(levers)] }

    """
  }
}
