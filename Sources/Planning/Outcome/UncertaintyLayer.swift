/// One layer of uncertainty, and whether the ranges of this run hold it.
public struct UncertaintyLayer: Sendable {
  /// "chance", "the world", "parameters" or "programme effect".
  public var name: String
  /// Whether the ranges of this run hold it.
  public var included: Bool
  /// One plain sentence: what it is and how it was set, or why it is missing.
  public var explanation: String
  /// Makes a layer from its name, whether it is included, and a sentence about it.
  public init(name: String, included: Bool, explanation: String) {
    self.name = name
    self.included = included
    self.explanation = explanation
  }
}
