import Planning

/// Red, amber or green as a word, with the chance of it.
struct Rating: Equatable {
  /// "Green", "Amber", "Red", or "Not green" where only a green target is set.
  var word: String
  /// Share (0-1) of simulated futures so rated.
  var share: Double
  /// Share (0-1) of simulated futures that meet the target.
  var green: Double

  /// The likeliest rating; nil where there is no target.
  init?(_ row: IndicatorRow) {
    guard let green = row.pGreen else { return nil }
    self.green = green
    if row.pRed == nil, row.pAmber == nil {
      (word, share) = green >= 0.5 ? ("Green", green) : ("Not green", 1 - green)
      return
    }
    let red = row.pRed ?? 0
    let amber = row.pAmber ?? 0
    if green >= amber, green >= red {
      (word, share) = ("Green", green)
    } else {
      (word, share) = amber >= red ? ("Amber", amber) : ("Red", red)
    }
  }

  /// "Green: 7 in 10".
  var text: String { "\(word): \(Spoken.chance(share))" }
}
