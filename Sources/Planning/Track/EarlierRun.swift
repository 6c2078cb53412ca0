import Engine

/// What a run of some time ago projected: the parts of its folder of results that can be set beside
/// what came since, or beside a new run.
public struct EarlierRun: Sendable {
  /// One projected figure.
  public struct Figure: Sendable {
    /// The indicator's id.
    public var indicator: String
    /// What it is about.
    public var period: Period
    /// What was projected.
    public var range: ProjectedRange
    /// Whether the figure was published already when the run was made.
    public var wasKnown: Bool
  }

  /// The folder, as it was named.
  public var folder: String
  /// The authority's name.
  public var authority: String
  /// The scenario that was asked about.
  public var scenario: ScenarioLabel
  /// What it was compared with; nil when a baseline was run by itself.
  public var baseline: ScenarioLabel?
  /// The day of the opening position.
  public var openingDay: Day
  /// Figures by the scenarios' ids, each in the order of the file.
  public var figures: [String: [Figure]]
  /// SHA-256 of every file that the run was made from.
  public var inputs: Set<String>

  /// The scenarios that it has figures of, the one asked about first.
  public var scenarios: [ScenarioLabel] {
    ([scenario] + (baseline.map { [$0] } ?? [])).filter { figures[$0.id] != nil }
  }

  /// The month of the opening position.
  public var openingMonth: Month { Month(containing: openingDay) }

  /// The names of the files that are read of its folder.
  public static let files = (figures: "indicators.csv", record: "run.json")
}
