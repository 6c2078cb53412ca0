/// A paired difference: its mean in whole units, and the figure of every replication.
struct Effect: Sendable {
  /// The mean: in pence, or in ten-thousandths of an indicator's unit.
  var units: Int64
  /// By replication, in pounds or in the indicator's unit; not a number where undefined.
  var pairs: [Double]
}

/// What each strand of a combined scenario does alone, what they do to each other, and what all of
/// them do together, each against the first of the compared scenarios.
///
/// Means are whole units, so the strands and the interaction add up to the combined effect exactly.
/// Ranges do not add up, and are not made to.
public struct Waterfall: Sendable {
  /// Short name of the combined scenario.
  public var scenario: String
  /// The indicator's id, or "cost" for the total of all lines.
  public var measure: String
  /// "2021-03" or "2020/21".
  public var period: String
  /// The strands in the order of the file, then "interaction", then "combined".
  public var bars: [Bar]

  /// The measure of cost.
  public static let cost = "cost"

  /// One bar.
  public struct Bar: Sendable {
    /// What a bar shows.
    public enum Kind: Sendable {
      /// The effect of one strand alone.
      case strand
      /// The combined effect less the sum of the strands'.
      case interaction
      /// The effect of all strands together.
      case combined
    }

    /// What it shows.
    public var kind: Kind
    /// The strand's short name, "interaction" or "combined".
    public var id: String
    /// As people read it.
    public var title: String
    /// The mean in whole units: pence, or ten-thousandths of the indicator's unit.
    public var units: Int64
    /// The mean in pounds, or in the indicator's unit.
    public var mean: Double
    /// Quantile over pairs of simulated futures at 10 per cent.
    public var p10: Double
    /// Quantile at 50 per cent: the median.
    public var p50: Double
    /// Quantile at 90 per cent.
    public var p90: Double
  }

  /// Sets out the effects of strands and of their combination.
  init(
    scenario: String, measure: String, period: String,
    strands: [(label: ScenarioLabel, effect: Effect)], combined: Effect
  ) {
    self.scenario = scenario
    self.measure = measure
    self.period = period
    let unit = measure == Waterfall.cost ? 100.0 : Effect.unitsOfIndicators
    var rest = combined
    for strand in strands {
      rest.units -= strand.effect.units
      for place in rest.pairs.indices { rest.pairs[place] -= strand.effect.pairs[place] }
    }
    func bar(_ kind: Bar.Kind, _ id: String, _ title: String, _ effect: Effect) -> Bar {
      let distribution = Distribution(effect.pairs)
      func quantile(_ share: Double) -> Double { distribution?.quantile(share) ?? 0 }
      return Bar(
        kind: kind, id: id, title: title, units: effect.units, mean: Double(effect.units) / unit,
        p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9))
    }
    bars =
      strands.map { bar(.strand, $0.label.id, $0.label.title, $0.effect) }
      + [
        bar(.interaction, "interaction", "Interaction", rest),
        bar(.combined, "combined", "Combined", combined),
      ]
  }
}

extension Effect {
  /// Units in one of an indicator's: what CSV files write.
  static let unitsOfIndicators = 10_000.0

  /// The difference of an indicator between pairs; nil when it is nowhere defined.
  init?(_ figures: some Sequence<Float>, _ base: some Sequence<Float>) {
    let pairs = zip(figures, base).map { Double($0) - Double($1) }
    guard let mean = Distribution(pairs)?.mean else { return nil }
    let units = (mean * Effect.unitsOfIndicators).rounded(.toNearestOrAwayFromZero)
    self.init(units: Int64(units), pairs: pairs)
  }
}
