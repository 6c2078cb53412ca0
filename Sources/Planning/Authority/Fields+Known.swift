import Engine

/// Things that can be known only from some month on: `"known_from": "2018-07"`.
extension Fields {
  /// The month from which the object can be known; nil for always.
  mutating func knownFrom() -> Month? { optionalMonth("known_from").map { Month($0) } }

  /// Reads the object if it was known by a month; else its values are not even checked, for nothing
  /// in a forecast may hang on what came later.
  ///
  /// - Parameters:
  ///   - from: since when it can be known; nil for always.
  ///   - month: nil to know everything.
  mutating func ifKnown<Value>(
    _ from: Month?, by month: Month?, _ read: (inout Fields) -> Value
  ) -> Value? {
    if isKnown(from, by: month) { return read(&self) }
    let before = problems
    _ = read(&self)
    problems = before
    return nil
  }

  /// The object as it was known by a month: itself, or the latest known of what stands under its
  /// `earlier`; a problem if there is none.
  mutating func asKnown<Value>(
    by month: Month?, _ what: String, _ read: (inout Fields, Month?, DatedWords.Owner) -> Value
  ) -> Value? {
    let from = knownFrom()
    let own = ifKnown(from, by: month) { read(&$0, from, .figure) }
    var months: Set<Month?> = []
    let earlier =
      optionalObjects("earlier") { fields -> (from: Month?, value: Value?) in
        let before = fields.knownFrom()
        if from == nil || before ?? .earliest >= from! {
          fields.problem(
            "what stands under `earlier` was not known before the figure itself", at: "known_from",
            instead: "write a month before the figure's own known_from")
        } else if !months.insert(before).inserted {
          fields.problem(
            "there is already an estimate known from then", at: "known_from",
            instead: "keep one of the two")
        }
        return (before, fields.ifKnown(before, by: month) { read(&$0, before, .earlier) })
      } ?? []
    if let own { return own }
    let known = earlier.filter { $0.value != nil }
    let latest = known.max { $0.from ?? .earliest < $1.from ?? .earliest }
    if latest == nil, let month, let from {
      problem(
        "\(what) was not known by \(month.text): it is known from \(from.text)", at: "known_from",
        instead: "write under \"earlier\" what was, or would have been, assumed before")
    }
    return latest?.value
  }
}

/// Whether something was known by a month, from the month since when it can be known.
func isKnown(_ from: Month?, by month: Month?) -> Bool {
  guard let from, let month else { return true }
  return from <= month
}

extension Month {
  /// The month that a file names.
  init(_ written: WrittenMonth) { self.init(year: written.year, month: written.month) }

  /// Before every month that a file can name.
  static let earliest = Month(year: 0, month: 1)
}
