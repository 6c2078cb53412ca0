/// How much of the variance of a result comes from each layer of uncertainty.
public struct LayerShares: Sendable, Equatable {
  /// A share with the range in which it lies 95 times in 100.
  public struct Share: Sendable, Equatable {
    /// The estimate; noise may make it a little less than 0 or more than 1.
    public let share: Double
    /// The range.
    public let low: Double
    /// The range.
    public let high: Double

    /// Whether the range leaves open that it is nothing.
    public var isNoise: Bool { low <= 0 }

    /// Of what does not vary.
    public static let nothing = Share(share: 0, low: 0, high: 0)
  }

  /// One layer's part.
  public struct Part: Sendable, Equatable {
    /// The layer.
    public let layer: Layer
    /// The share that would go, on average, if this layer alone were known: what it does by itself.
    public let first: Share
    /// The share that would stay if all others were known: with what it does to their effects.
    public let total: Share
  }

  /// The result's mean over the futures.
  public let mean: Double
  /// The result's standard deviation, all layers together.
  public let sd: Double
  /// In how many blocks of futures the result is defined throughout.
  public let blocks: Int
  /// A part for each layer; both shares exactly 0 for one that does not vary.
  public let parts: [Part]

  /// Whether there is anything to share out.
  public var varies: Bool { sd > 0 }

  /// The part of a layer.
  public subscript(layer: Layer) -> Part { parts[layer.rawValue] }
}
