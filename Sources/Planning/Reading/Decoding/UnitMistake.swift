/// A key that names the right quantity in the wrong unit: `contacts_per_month` for
/// `contacts_per_year`.
///
/// Worth telling from a misspelling, because the number has to be converted as well.
struct UnitMistake {
  /// The key that is known.
  let known: String

  /// What to write instead.
  let suggestion: String

  /// Nil unless one of the known keys differs from this one by its unit only.
  init?(_ key: String, among names: [String]) {
    let parts = KeyParts(key)
    for name in names where name != key {
      let other = KeyParts(name)
      guard parts.stem == other.stem, !other.unit.isEmpty, parts.unit != other.unit else {
        continue
      }
      known = name
      let state = parts.unit.isEmpty ? "the unit is missing" : "the unit is wrong"
      suggestion = "\(state): write \(name)\(parts.isSameUnit(as: other) ? "" : ", and convert")"
      return
    }
    return nil
  }
}

/// A key taken apart: `agency_cost_gbp_per_week` is `agency_cost` and `gbp_per_week`.
private struct KeyParts {
  var stem: [String] = []
  var unit: [String] = []

  init(_ key: String) {
    let words = key.lowercased().split(separator: "_").map(String.init)
    stem = words
    if let per = words.firstIndex(of: "per"), per > 0, per < words.count - 1 {
      stem = Array(words[..<per])
      unit = Array(words[per...])
      if KeyParts.units[words.last!] == nil {
        // `hours_per_visit` is about visits: `hours_per_review` would be something else.
        if KeyParts.units[stem.last!] != nil { unit.insert(stem.removeLast(), at: 0) }
        stem += words[per...].map(KeyParts.singular)
        return
      }
    }
    while let last = stem.last, stem.count > 1, KeyParts.units[last] != nil {
      unit.insert(stem.removeLast(), at: 0)
    }
  }

  /// Whether the units are two ways of writing one, such as `percent` and `pct`.
  func isSameUnit(as other: KeyParts) -> Bool {
    func plain(_ unit: [String]) -> [String] {
      unit.map { KeyParts.units[$0] ?? KeyParts.singular($0) }
    }
    return unit.isEmpty || plain(unit) == plain(other.unit)
  }

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  /// Words for units, each with one that means the same.
  private static let units = [
    "second": "second", "seconds": "second", "minute": "minute", "minutes": "minute",
    "mins": "minute", "hour": "hour", "hours": "hour", "hrs": "hour", "day": "day",
    "days": "day", "week": "week", "weeks": "week", "weekly": "week", "fortnight": "fortnight",
    "month": "month", "months": "month", "monthly": "month", "quarter": "quarter",
    "quarters": "quarter", "quarterly": "quarter", "year": "year", "years": "year",
    "yearly": "year", "annual": "year", "annually": "year", "pct": "percent",
    "percent": "percent", "percentage": "percent", "share": "share", "fraction": "share",
    "proportion": "share", "ratio": "ratio", "rate": "rate", "probability": "probability",
    "gbp": "gbp", "pounds": "gbp", "pence": "pence", "thousands": "thousand", "km": "km",
    "miles": "mile", "mile": "mile", "fte": "fte", "count": "count", "number": "count",
  ]
}
