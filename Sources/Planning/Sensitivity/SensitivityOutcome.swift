/// What moves a result, and how that was found: everything that is told of it.
public struct SensitivityOutcome: Sendable {
  /// What moves one result.
  public struct Finding: Sendable {
    /// Whether the result is the scenario's difference from its baseline, in paired futures; else
    /// it is the scenario's own.
    public var isDifference: Bool
    /// How much of its variance comes from each layer of uncertainty.
    public var shares: LayerShares
    /// The mean result with everything at its value; chance and the world vary.
    public var center: Double
    /// What was moved by itself, from the widest swing to the narrowest.
    public var bars: [TornadoBar]
    /// What the screening says of everything that it held: the swing of each.
    public var screened: [(assumption: RangedAssumption, swing: Double)]
    /// The standard error of the swings of the screening.
    public var screeningError: Double

    /// The widest swing, by the screening, of what was not moved by itself.
    public var widestLeftOut: Double {
      let moved = Set(bars.map(\.assumption.name))
      return screened.filter { !moved.contains($0.assumption.name) }.map(\.swing.magnitude).max()
        ?? 0
    }
  }

  /// The authority's name as people say it.
  public var authority: String
  /// The scenario's short name and title.
  public var scenario: ScenarioLabel
  /// What it is compared with; nil for a baseline.
  public var baseline: ScenarioLabel?
  /// What the result is.
  public var measured: ResultMeasured
  /// The month or the financial year of the result.
  public var period: String
  /// The last day of what is known, as an ISO date.
  public var openingDate: String
  /// The scenario's own result; then, where it has a baseline, the difference.
  public var findings: [Finding]
  /// Which layers of uncertainty vary.
  public var layers: [UncertaintyLayer]
  /// Futures in which layers were mixed; in the screening; and at each end of a bar.
  public var futures: (mixed: Int, screening: Int, bar: Int)
  /// How the run was made.
  public var record: RunRecord
}
