/// How often calibration found what is known of made-up authorities.
public struct RecoveryOutcome: Sendable {
  /// One parameter of one authority.
  public struct Parameter: Sendable {
    /// What calibration found.
    public var found: CalibrationOutcome.Parameter
    /// What it is, in the unit of the figure.
    public var truth: Double
    /// Whether the 90% range holds the truth.
    public var isHeld: Bool { found.posterior.holds(truth) }
  }

  /// One made-up authority.
  public struct Authority: Sendable {
    /// Counted from 1.
    public var number: Int
    /// Every parameter.
    public var parameters: [Parameter]
    /// How many figures of another future with the true parameters lie in the ensemble's bands, and
    /// how many figures there are.
    public var figuresInBand, figures: Int
    /// Chi-squared for each number fitted.
    public var chiSquaredBefore, chiSquaredAfter: Double

    /// How many of the parameters that calibration moved have ranges that hold the truth.
    public var moved: Chance? { RecoveryOutcome.chance(parameters.filter(\.found.hasMoved)) }
  }

  /// How far calibration moved a parameter.
  public enum Move: String, Sendable, CaseIterable {
    /// It kept the range of the file.
    case none = "not moved"
    /// By less than half a prior standard deviation: its range became narrower.
    case little = "under 0.5"
    /// By up to one.
    case some = "0.5 to 1"
    /// By more.
    case far = "over 1"

    /// Of a parameter.
    public init(_ parameter: CalibrationOutcome.Parameter) {
      let shift = abs(parameter.shift)
      self = !parameter.hasMoved ? .none : shift < 0.5 ? .little : shift <= 1 ? .some : .far
    }
  }

  /// In the order in which they were made up.
  public var authorities: [Authority] = []

  /// No authority yet.
  public init() {}

  /// The share of ranges that hold the truth among parameters that moved, or so far; nil when there
  /// are none.
  public func coverage(_ moves: [Move] = [.little, .some, .far]) -> Chance? {
    RecoveryOutcome.chance(
      authorities.flatMap(\.parameters).filter { moves.contains(Move($0.found)) })
  }

  /// Whether between 84% and 96% of the 90% ranges of parameters that moved hold the truth.
  public var isRight: Bool { coverage().map { (0.84...0.96).contains($0.share) } ?? false }

  /// The share of figures of other futures that lie in the ensembles' bands.
  public var figureCoverage: Chance? {
    let count = authorities.reduce(0) { $0 + $1.figures }
    return count == 0
      ? nil : Chance(met: authorities.reduce(0) { $0 + $1.figuresInBand }, of: count)
  }

  private static func chance(_ parameters: [Parameter]) -> Chance? {
    parameters.isEmpty ? nil : Chance(met: parameters.count(where: \.isHeld), of: parameters.count)
  }
}
