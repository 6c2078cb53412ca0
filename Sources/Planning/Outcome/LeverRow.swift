/// One lever that a scenario pulls.
public struct LeverRow: Sendable {
  /// The lever's name as people read it.
  public var name: String
  /// What changes, in words ("multiply entering_care.voluntary_per_year by 0.8 (0.7 to 0.95)").
  public var change: String
  /// When it starts ("2018-10").
  public var from: String
  /// Who answers for it.
  public var owner: String
  /// What it costs, in words ("£90,000 a year").
  public var cost: String
  /// What its effect is based on.
  public var evidence: String

  /// Makes a row from all its columns.
  public init(
    name: String, change: String, from: String, owner: String, cost: String, evidence: String
  ) {
    self.name = name
    self.change = change
    self.from = from
    self.owner = owner
    self.cost = cost
    self.evidence = evidence
  }
}
