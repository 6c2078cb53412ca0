import Engine

/// What `opening.csv` says of open cases, day by day.
public struct OpeningProfiles: Sendable {
  /// One figure of one day.
  struct Row: Sendable {
    var value: Double
    var source: String
    var quality: String
  }

  /// What one day says of one dimension: categories by position in `OpeningPosition`.
  struct Profile: Sendable {
    var day: Day
    var rows: [Int: Row]
  }

  /// By dimension, in order of time.
  private(set) var byDimension: [String: [Profile]] = [:]

  /// The profile of a dimension that is nearest to a day; of two as near, the earlier.
  func nearest(_ dimension: String, to day: Day) -> Profile? {
    byDimension[dimension]?.min { abs($0.day - day) < abs($1.day - day) }
  }

  /// Nothing yet.
  init() {}

  /// Adds what a day says of a dimension, no earlier than the last that was added.
  mutating func add(_ profile: Profile, of dimension: String) {
    byDimension[dimension, default: []].append(profile)
  }
}

/// How far a figure is to be trusted.
enum Quality {
  static let words = ["measured here", "measured elsewhere", "judged"]
}

extension Day {
  /// The day that a file names.
  init(_ written: WrittenDay) {
    self.init(year: written.year, month: written.month, day: written.day)
  }
}
