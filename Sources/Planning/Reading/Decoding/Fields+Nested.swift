/// Objects and lists within the object. A required one that is missing or wrong is made of
/// stand-ins, or empty; an optional one is nil.
extension Fields {
  /// An object with keys of its own.
  public mutating func object<Value>(_ key: String, _ read: (inout Fields) -> Value) -> Value {
    if let node = node(key, wanted: "an object in { }") { return node.fields(key, &problems, read) }
    var missing = Fields(key, Node(.null, at: place), members: nil, Problems())
    return read(&missing)
  }

  /// An object with keys of its own, or nil.
  public mutating func optionalObject<Value>(
    _ key: String, _ read: (inout Fields) -> Value
  ) -> Value? {
    optionalNode(key)?.fields(key, &problems, read)
  }

  /// A list of objects.
  public mutating func objects<Value>(_ key: String, _ read: (inout Fields) -> Value) -> [Value] {
    elements(key).map { $0.fields("an item of \(key)", &problems, read) }
  }

  /// A list of objects, or nil.
  public mutating func optionalObjects<Value>(
    _ key: String, _ read: (inout Fields) -> Value
  ) -> [Value]? {
    optionalElements(key)?.map { $0.fields("an item of \(key)", &problems, read) }
  }

  /// A list of numbers within a range, of a given length if one is given.
  public mutating func numbers(
    _ key: String, in range: ClosedRange<Double> = -Double.infinity...Double.infinity,
    count: Int? = nil
  ) -> [Double] {
    let elements = elements(key)
    if let count, !elements.isEmpty, elements.count != count {
      problem(
        "`\(key)` has \(elements.count) numbers", at: key, instead: "write \(count) numbers")
    }
    return elements.compactMap { $0.number(key, in: range, &problems) }
  }

  /// A list of texts.
  public mutating func strings(_ key: String) -> [String] {
    elements(key).compactMap { $0.string(key, &problems) }
  }

  /// A list of texts, or nil.
  public mutating func optionalStrings(_ key: String) -> [String]? {
    optionalElements(key)?.compactMap { $0.string(key, &problems) }
  }

  /// One number for each of the names, given as an object that has just these names as keys.
  ///
  /// For `{ "police": 0.3, "health": 0.7 }` and `["health", "police"]`: `[0.7, 0.3]`.
  public mutating func numbers(
    _ key: String, for names: [String],
    in range: ClosedRange<Double> = -Double.infinity...Double.infinity
  ) -> [Double] {
    object(key) { fields in names.map { fields.number($0, in: range) } }
  }

  /// A list to decode in some other way; empty when missing or wrong, which is a problem.
  public mutating func elements(_ key: String) -> [Node] {
    node(key, wanted: "a list in [ ]")?.elements(key, &problems) ?? []
  }

  /// A list to decode in some other way, or nil.
  public mutating func optionalElements(_ key: String) -> [Node]? {
    optionalNode(key)?.elements(key, &problems)
  }

  /// The members of an object whose keys may have any name; empty after a problem.
  public mutating func entries(_ key: String) -> [Node.Member] {
    node(key, wanted: "an object in { }")?.members(key, &problems) ?? []
  }

  /// The members of an object whose keys may have any name; empty when missing.
  public mutating func optionalEntries(_ key: String) -> [Node.Member] {
    optionalNode(key)?.members(key, &problems) ?? []
  }
}
