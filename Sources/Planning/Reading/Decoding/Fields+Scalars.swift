/// Required keys give a stand-in after a problem (0 or the nearest number in range, empty text,
/// false); optional keys give nil when missing, null or wrong.
extension Fields {
  /// A number within a range.
  public mutating func number(
    _ key: String, in range: ClosedRange<Double> = -Double.infinity...Double.infinity
  ) -> Double {
    let node = node(key, wanted: Limits.description(range))
    return node?.number(key, in: range, &problems) ?? Limits.placeholder(range)
  }

  /// A number within a range, or nil.
  public mutating func optionalNumber(
    _ key: String, in range: ClosedRange<Double> = -Double.infinity...Double.infinity
  ) -> Double? {
    optionalNode(key)?.number(key, in: range, &problems)
  }

  /// A whole number within a range.
  public mutating func integer(
    _ key: String, in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Int {
    let node = node(key, wanted: Limits.description(Limits.range(range), whole: true))
    return node?.integer(key, in: range, &problems)
      ?? min(max(0, range.lowerBound), range.upperBound)
  }

  /// A whole number within a range, or nil.
  public mutating func optionalInteger(
    _ key: String, in range: ClosedRange<Int> = Int.min...Int.max
  ) -> Int? {
    optionalNode(key)?.integer(key, in: range, &problems)
  }

  /// Text that is not empty.
  public mutating func string(_ key: String) -> String {
    node(key, wanted: "text in double quotes")?.string(key, &problems) ?? ""
  }

  /// Text that is not empty, or nil.
  public mutating func optionalString(_ key: String) -> String? {
    optionalNode(key)?.string(key, &problems)
  }

  /// One of the known words; the first of them is the stand-in.
  public mutating func choice(_ key: String, of words: [String]) -> String {
    let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
    return node(key, wanted: "one of \(list)")?.choice(key, of: words, &problems) ?? words[0]
  }

  /// One of the known words, or nil.
  public mutating func optionalChoice(_ key: String, of words: [String]) -> String? {
    optionalNode(key)?.choice(key, of: words, &problems)
  }

  /// One of the cases of an enumeration; the first of them is the stand-in.
  public mutating func choice<Case>(_ key: String, as type: Case.Type) -> Case
  where Case: CaseIterable & RawRepresentable, Case.RawValue == String {
    Case(rawValue: choice(key, of: Case.allCases.map(\.rawValue)))!
  }

  /// One of the cases of an enumeration, or nil.
  public mutating func optionalChoice<Case>(_ key: String, as type: Case.Type) -> Case?
  where Case: CaseIterable & RawRepresentable, Case.RawValue == String {
    optionalChoice(key, of: Case.allCases.map(\.rawValue)).flatMap { Case(rawValue: $0) }
  }

  /// `true` or `false`.
  public mutating func bool(_ key: String) -> Bool {
    node(key, wanted: "true or false")?.bool(key, &problems) ?? false
  }

  /// `true` or `false`, or nil.
  public mutating func optionalBool(_ key: String) -> Bool? {
    optionalNode(key)?.bool(key, &problems)
  }
}
