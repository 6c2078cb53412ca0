/// Money set aside for one line in one financial year.
public struct Budget: Sendable {
  /// A cost line's id, or "total".
  public var line: String
  /// The year.
  public var financialYear: FinancialYear
  /// In pounds.
  public var pounds: Double
  /// Where the figure is from.
  public var source: String
}
