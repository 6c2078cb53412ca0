/// Values checked as they are read. `name` is what messages call the value, usually its key. Each
/// gives nil after adding to the problems.
extension Node {
  /// A number within a range.
  public func number(
    _ name: String, in range: ClosedRange<Double> = -Double.infinity...Double.infinity,
    _ problems: inout Problems
  ) -> Double? {
    number(name, in: range, whole: false, &problems)
  }

  /// A whole number within a range. `3.0` is one.
  public func integer(
    _ name: String, in range: ClosedRange<Int> = Int.min...Int.max, _ problems: inout Problems
  ) -> Int? {
    number(name, in: Limits.range(range), whole: true, &problems).flatMap { Int(exactly: $0) }
  }

  /// The longest text, in bytes.
  static let longestText = 10_000

  /// Text in one line that is not empty.
  public func string(_ name: String, _ problems: inout Problems) -> String? {
    guard case .string(let text) = value else {
      var instead = "write text in double quotes"
      if case .number(let number) = value { instead = "write \"\(number.text)\"" }
      mismatch(name, instead: instead, &problems)
      return nil
    }
    if text.isEmpty {
      problems.add("`\(name)` is empty", at: place, instead: "write some text")
      return nil
    }
    if text.utf8.count > Node.longestText {
      problems.add(
        "`\(name)` has \(text.utf8.count) bytes", at: place,
        instead: "write at most \(Node.longestText)")
      return nil
    }
    let control = text.unicodeScalars.first { $0.properties.generalCategory == .control }
    if let control {
      let code = String(control.value, radix: 16, uppercase: true)
      problems.add(
        "`\(name)` holds the control character U+"
          + String(repeating: "0", count: max(0, 4 - code.count)) + code, at: place,
        instead: "write it in one line, without the escape")
      return nil
    }
    return text
  }

  /// One of the known words.
  public func choice(_ name: String, of words: [String], _ problems: inout Problems) -> String? {
    let list = words.map { "\"\($0)\"" }.joined(separator: ", ")
    guard case .string(let text) = value else {
      mismatch(name, instead: "write one of \(list)", &problems)
      return nil
    }
    if words.contains(text) { return text }
    let nearest = NearestName.to(text, among: words).map { "did you mean \"\($0)\"?" }
    problems.add(
      "`\(name)` cannot be \"\(text)\"", at: place, instead: nearest ?? "write one of \(list)")
    return nil
  }

  /// `true` or `false`.
  public func bool(_ name: String, _ problems: inout Problems) -> Bool? {
    if case .bool(let value) = value { return value }
    mismatch(name, instead: "write true or false, without quotes", &problems)
    return nil
  }

  /// A day such as `"2018-03-31"`.
  public func day(_ name: String, _ problems: inout Problems) -> WrittenDay? {
    dated(name, "\"2018-03-31\"", &problems) { text throws(Fault) in try WrittenDay(text) }
  }

  /// A month such as `"2018-03"`.
  public func month(_ name: String, _ problems: inout Problems) -> WrittenMonth? {
    dated(name, "\"2018-03\"", &problems) { text throws(Fault) in try WrittenMonth(text) }
  }

  /// A financial year such as `"2017/18"`.
  public func financialYear(_ name: String, _ problems: inout Problems) -> WrittenFinancialYear? {
    dated(name, "\"2017/18\"", &problems) { text throws(Fault) in try WrittenFinancialYear(text) }
  }

  /// The elements of a list.
  public func elements(_ name: String, _ problems: inout Problems) -> [Node]? {
    if case .array(let elements) = value { return elements }
    mismatch(name, instead: "write a list in [ ]", &problems)
    return nil
  }

  /// The members of an object with keys of any name.
  public func members(_ name: String, _ problems: inout Problems) -> [Member]? {
    if case .object(let members) = value { return members }
    mismatch(name, instead: "write an object in { }", &problems)
    return nil
  }

  private func mismatch(_ name: String, instead: String, _ problems: inout Problems) {
    problems.add("`\(name)` is \(kind)", at: place, instead: instead)
  }

  private func number(
    _ name: String, in range: ClosedRange<Double>, whole: Bool, _ problems: inout Problems
  ) -> Double? {
    guard case .number(let number) = value else {
      var instead = "write \(Limits.description(range, whole: whole)), without quotes"
      if case .string(let text) = value, NumberText.value(text) != nil {
        instead = "write \(text), without quotes"
      }
      mismatch(name, instead: instead, &problems)
      return nil
    }
    let fault = Limits.fault(
      number.value, in: range, whole: whole, name: name, text: number.text)
    if let fault {
      problems.add(fault.message, at: place, instead: fault.suggestion)
      return nil
    }
    return number.value
  }

  private func dated<Value>(
    _ name: String, _ example: String, _ problems: inout Problems,
    _ read: (String) throws(Fault) -> Value
  ) -> Value? {
    guard case .string(let text) = value else {
      mismatch(name, instead: "write it in quotes, such as \(example)", &problems)
      return nil
    }
    do {
      return try read(text)
    } catch {
      problems.add("`\(name)`: \(error.message)", at: place, instead: error.suggestion)
      return nil
    }
  }
}
