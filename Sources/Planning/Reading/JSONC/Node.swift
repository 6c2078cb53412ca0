/// A value of a JSON document and the place where it begins.
public struct Node: Sendable {
  /// What a value can be.
  public enum Value: Sendable {
    /// `{ }`, in the order of the file.
    case object([Member])
    /// `[ ]`.
    case array([Node])
    /// Text in quotes.
    case string(String)
    /// A number.
    case number(Number)
    /// `true` or `false`.
    case bool(Bool)
    /// `null`.
    case null
  }

  /// A key of an object and its value.
  public struct Member: Sendable {
    /// The key.
    public let key: String
    /// Where the key begins.
    public let place: Place
    /// The value.
    public let node: Node
  }

  /// A number and how it was written.
  public struct Number: Sendable, Equatable {
    /// The text in the file, such as `0.10`.
    public let text: String
    /// Its value, finite.
    public let value: Double
  }

  /// The value.
  public let value: Value

  /// Where it begins.
  public let place: Place

  /// A value at a place.
  public init(_ value: Value, at place: Place) {
    self.value = value
    self.place = place
  }

  /// What the value is, for messages: `text`, `a number`, `a list`...
  public var kind: String {
    switch value {
    case .object: "an object"
    case .array: "a list"
    case .string: "text"
    case .number: "a number"
    case .bool: "true or false"
    case .null: "null"
    }
  }

  /// The value of a key; nil if this is not an object or has no such key.
  public subscript(key: String) -> Node? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.key == key }?.node
  }
}
