import Engine

/// What a figure, an event or a row of an authority's files says of where it is from, and since
/// when it says that it can be known.
///
/// A forecast made at a month uses nothing that was published later, so what rests on a report
/// must not count as known before that report was there.
struct DatedWords: Sendable {
  /// The source or the evidence, which may name reports by their ids.
  var words: String
  /// The month from which it can be known; nil for always.
  var knownFrom: Month?
  /// Where the words stand.
  var place: Place
  /// What they belong to.
  var owner: Owner

  /// What states a source.
  enum Owner {
    /// A figure or a team of the authority's file.
    case figure
    /// What was assumed before a figure was known.
    case earlier
    /// An event or a budget, which is left out before it is known.
    case event
    /// A row of the opening positions.
    case row
  }

  /// Adds a problem if the words name a report that was published after they can be known.
  ///
  /// - Parameter published: months of publication by the reports' ids.
  func check(_ published: [String: Month], _ problems: inout Problems) {
    guard let (report, month) = latestReport(published) else { return }
    if let knownFrom, month <= knownFrom { return }
    problems.add(
      "it names \(report), published \(month.text)"
        + (knownFrom.map { ", as known from \($0.text)" } ?? ""),
      at: place, instead: suggestion(month.text))
  }

  private func suggestion(_ month: String) -> String {
    switch owner {
    case .figure:
      "write \"known_from\": \"\(month)\", and under \"earlier\" what was assumed before"
    case .earlier: "write \"known_from\": \"\(month)\", or name only what was published before"
    case .event: "write \"known_from\": \"\(month)\""
    case .row: "write \(month) under known_from, and add a row of what was known before"
    }
  }

  /// The newest of the reports that the words name.
  private func latestReport(_ published: [String: Month]) -> (id: String, month: Month)? {
    var latest: (id: String, month: Month)?
    for word in words.utf8.split(whereSeparator: { !DatedWords.isPartOfId($0) }) {
      guard let id = String(word), let month = published[id] else { continue }
      if latest == nil || latest!.month < month { latest = (id, month) }
    }
    return latest
  }

  /// Letters, digits, `_`, `-` and everything beyond ASCII.
  private static func isPartOfId(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"), 0x80...:
      true
    default: false
    }
  }
}
