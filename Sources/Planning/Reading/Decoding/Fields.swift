/// The keys of one object, read one by one, strictly.
///
/// Obtained from ``Node/fields(_:_:_:)``. Every key that is asked for is known; when the closure
/// ends, each key of the file that was not asked for is a problem, with the nearest known key. A
/// required value that is missing or wrong is a problem too, and a stand-in is returned so that
/// decoding goes on in a straight line: use what was decoded only if no problems were found.
public struct Fields {
  /// What messages call the object.
  public let name: String

  /// Where the object begins.
  public let place: Place

  /// Everything found so far, in this object and before.
  public internal(set) var problems: Problems

  /// The members in the file; none when the object itself is missing.
  let members: [Node.Member]

  /// Set when the object itself is missing, which has been reported: nothing more is.
  let isMissing: Bool

  /// Keys asked for, in order.
  var known: [String] = []

  /// Required keys that the file does not have, and what each should be.
  var absent: [(key: String, wanted: String)] = []

  init(_ name: String, _ node: Node, members: [Node.Member]?, _ problems: Problems) {
    self.name = name
    place = node.place
    self.members = members ?? []
    isMissing = members == nil
    self.problems = problems
  }

  /// Whether the file has the key. The key becomes known.
  public mutating func has(_ key: String) -> Bool { optionalNode(key) != nil }

  /// Where the value of a key begins, or the object if it has no such key.
  public func place(of key: String) -> Place {
    members.first { $0.key == key }?.node.place ?? place
  }

  /// Reports something wrong with the value of a key, such as an end before its start.
  public mutating func problem(_ message: String, at key: String, instead: String) {
    if !isMissing { problems.add(message, at: place(of: key), instead: instead) }
  }

  /// The value of a key to decode in some other way; nil when missing, which is a problem.
  public mutating func node(_ key: String, wanted: String = "a value") -> Node? {
    guard let node = find(key) else {
      if !isMissing { absent.append((key, wanted)) }
      return nil
    }
    guard case .null = node.value else { return node }
    problems.add("`\(key)` is null", at: node.place, instead: "write \(wanted)")
    return nil
  }

  /// The value of a key to decode in some other way; nil when missing or null.
  public mutating func optionalNode(_ key: String) -> Node? {
    guard let node = find(key) else { return nil }
    if case .null = node.value { return nil }
    return node
  }

  private mutating func find(_ key: String) -> Node? {
    if !known.contains(key) { known.append(key) }
    return members.first { $0.key == key }?.node
  }
}

extension Node {
  /// Reads an object strictly: calls `read` to ask for its keys, then reports the keys that it did
  /// not ask for and the required ones that are missing.
  ///
  /// - Returns: what `read` made; when this is not an object, made of stand-ins.
  public func fields<Value>(
    _ name: String, _ problems: inout Problems, _ read: (inout Fields) -> Value
  ) -> Value {
    let members = members(name, &problems)
    var fields = Fields(name, self, members: members, problems)
    problems = Problems()
    let value = read(&fields)
    fields.finish()
    problems = fields.problems
    return value
  }
}
