/// What makes simulated futures differ, as far as the futures of an ordinary run tell.
public struct UncertaintyDrivers: Sendable {
  /// How much of the variance of one result comes from each layer, and which drawn figures go with
  /// it.
  public struct Result: Sendable {
    /// What kind of result it is.
    public enum Kind: Sendable {
      /// The headline's indicator in the last month.
      case level
      /// Its paired difference from the baseline.
      case difference
      /// The paired difference in the cost of the last whole financial year, in pounds.
      case cost
    }

    /// What kind of result it is.
    public let kind: Kind
    /// The indicator's id; `cost` for money.
    public let id: String
    /// The month or the financial year.
    public let period: String
    /// The layers that vary; empty where there are too few futures to tell them apart.
    public let layers: [LayerMix.Share]
    /// The figures that go with the result more than chance would let them, strongest first.
    public let figures: [DrawnFigure.Association]
    /// A rank correlation below this in size is not told from chance.
    public let threshold: Double
  }

  /// The results, the level first.
  public let results: [Result]
  /// How many mixed futures were simulated for the layers, of each scenario.
  public let mixed: Int
  /// How many drawn figures were looked at.
  public let figures: Int

  /// The chance that any figure at all is named of a result that none of them moves.
  public static let falseAlarm = 0.05
}
