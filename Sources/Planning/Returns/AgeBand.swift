import Engine

/// The age bands of entering and leaving care, in the order of `ElementKeys.ageBands`.
enum AgeBand {
  /// The first ages of the bands.
  static let firstAges: [Int] = [0, 1, 5, 10, 16]

  /// How many there are.
  static var count: Int { firstAges.count }

  /// The band of an age in years.
  static func of(_ age: Int) -> Int { firstAges.lastIndex { $0 <= age } ?? 0 }
}
