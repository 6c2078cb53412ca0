import Planning

/// Which way an indicator goes from where it starts, in words.
enum Direction: Equatable {
  case rising, falling, steady

  /// Clear only when the start lies outside the range of 8 in 10 simulated futures.
  init(from start: Double, to row: IndicatorRow) {
    self = start < row.p10 ? .rising : start > row.p90 ? .falling : .steady
  }

  /// "falling, better", judged by which way is good.
  func words(polarity: String) -> String {
    switch (self, polarity) {
    case (.steady, _): "no clear change"
    case (.rising, "high"), (.falling, "low"): "\(verb), better"
    case (.rising, "low"), (.falling, "high"): "\(verb), worse"
    default: verb
    }
  }

  /// "rising", "falling" or "steady".
  var verb: String {
    switch self {
    case .rising: "rising"
    case .falling: "falling"
    case .steady: "steady"
    }
  }
}
