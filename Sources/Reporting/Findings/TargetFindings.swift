/// How likely the targets are to be met at the end of the run.
struct TargetFindings {
  /// The lines that have a target, in the order of the scorecard.
  let lines: [ScorecardLine]

  init(_ scorecard: Scorecard) { lines = scorecard.lines.filter { $0.rating != nil } }

  /// How many targets are more likely met than not.
  var likelyMet: Int { lines.count { ($0.rating?.green ?? 0) >= 0.5 } }

  /// The same in the baseline; nil when there is none.
  var likelyMetInBaseline: Int? {
    let rated = lines.compactMap(\.baselineRating)
    return rated.isEmpty ? nil : rated.count { $0.green >= 0.5 }
  }

  /// The targets that directors ask about first, as far as the run has them.
  func key(upTo count: Int) -> [ScorecardLine] {
    let chosen = KeyIndicators.withTargets.compactMap { id in
      lines.first { $0.indicator.id == id }
    }
    let rest = lines.filter { line in !chosen.contains { $0.indicator.id == line.indicator.id } }
    return Array((chosen + rest).prefix(count))
  }
}
