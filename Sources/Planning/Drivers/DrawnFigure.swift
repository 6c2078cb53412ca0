import Engine

/// Something that each simulated future draws from a range, and how far a result goes with it.
public struct DrawnFigure: Sendable {
  /// A path of the catalogue, or an event's or a lever's name with the path that it changes.
  public let name: String
  /// Whether it is an amount of one of the scenario's levers.
  public let isLever: Bool
  /// What it was in each future.
  let values: [Double]

  /// How far a result goes with a drawn figure.
  public struct Association: Sendable {
    /// The figure's name.
    public let name: String
    /// Whether it is an amount of one of the scenario's levers.
    public let isLever: Bool
    /// C. Spearman's rank correlation, from -1 to 1; its square is the share of the variance of the
    /// result's ranks that goes with the figure's.
    public let correlation: Double
  }

  /// What was drawn for a scenario in a run: the authority's figures, then the amounts of levers.
  static func all(_ draws: ParameterDraws, _ levers: [ScenarioLever], _ replications: Replications)
    -> [DrawnFigure]
  {
    let numbers = (0..<replications.count).map { UInt64(replications.first + $0) }
    let drawn = numbers.map { draws.values(seed: replications.seed, replication: $0) }
    let figures = draws.space.parameters.enumerated().map { place, parameter in
      DrawnFigure(name: parameter.name, isLever: false, values: drawn.map { $0[place] })
    }
    let amounts = levers.flatMap { lever in
      lever.changes.map { change in
        DrawnFigure(
          name: "\(lever.name): \(change.path)", isLever: true,
          values: numbers.map { number in
            let luck = Luck(seed: replications.seed, replication: number)
            return change.amount.drawn(luck.uniform(luckKey(lever.name, change.path), .leverAmount))
          })
      }
    }
    return (figures + amounts).filter { figure in
      figure.values.contains { $0 != figure.values[0] }
    }
  }

  /// Below this in size a rank correlation of so many futures is not told from chance when so many
  /// figures are looked at: C. E. Bonferroni's bound on `UncertaintyDrivers.falseAlarm`, with the
  /// normal limit of the rank correlation.
  static func threshold(figures: Int, futures: Int) -> Double {
    let tail = UncertaintyDrivers.falseAlarm / Double(2 * max(1, figures))
    return -Mathematics.normalQuantile(tail) / Double(max(2, futures) - 1).squareRoot()
  }

  /// Those that go with a result more than chance would let them, strongest first.
  static func associations(_ figures: [DrawnFigure], with result: [Double]) -> [Association] {
    let known = result.indices.filter { result[$0].isFinite }
    let least = threshold(figures: figures.count, futures: known.count)
    let ranks = Ranks(known.map { result[$0] })
    return figures.map { figure in
      Association(
        name: figure.name, isLever: figure.isLever,
        correlation: ranks.correlation(Ranks(known.map { figure.values[$0] })))
    }
    .filter { $0.correlation.magnitude >= least }
    .sorted {
      let (a, b) = ($0.correlation.magnitude, $1.correlation.magnitude)
      return a == b ? $0.name < $1.name : a > b
    }
  }
}

/// The ranks of some values, around their mean; equal values share the mean of their ranks.
struct Ranks {
  let values: [Double]

  init(_ values: [Double]) {
    let order = values.indices.sorted {
      values[$0] == values[$1] ? $0 < $1 : values[$0] < values[$1]
    }
    var ranks = [Double](repeating: 0, count: values.count)
    let middle = Double(values.count - 1) / 2
    var first = 0
    while first < order.count {
      var end = first
      while end < order.count, values[order[end]] == values[order[first]] { end += 1 }
      for place in first..<end { ranks[order[place]] = Double(first + end - 1) / 2 - middle }
      first = end
    }
    self.values = ranks
  }

  /// Spearman's correlation with other ranks of the same things; 0 where either does not vary.
  func correlation(_ other: Ranks) -> Double {
    var (own, others, both) = (0.0, 0.0, 0.0)
    for (a, b) in zip(values, other.values) {
      own += a * a
      others += b * b
      both += a * b
    }
    return own > 0 && others > 0 ? both / (own * others).squareRoot() : 0
  }
}
