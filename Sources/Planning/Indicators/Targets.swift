/// The authority's targets by indicator and financial year: `targets.csv`.
public struct Targets: Sendable {
  private var byIndicator: [String: [(year: FinancialYear, entry: Entry)]] = [:]

  /// A target as printed, and as it can be rated.
  struct Entry: Sendable {
    /// The words for green.
    var text: String
    /// Nil where the words cannot be rated.
    var target: Target?
  }

  /// No targets.
  public init() {}

  /// Adds a target of a year.
  public mutating func add(
    _ indicator: String, _ year: FinancialYear, text: String, _ target: Target?
  ) {
    byIndicator[indicator, default: []].append((year, Entry(text: text, target: target)))
    byIndicator[indicator]!.sort { $0.year < $1.year }
  }

  /// The target in force: that of the year, or of the last year before it that has one.
  func entry(_ indicator: String, _ year: FinancialYear) -> Entry? {
    byIndicator[indicator]?.last { $0.year <= year }?.entry
  }
}
