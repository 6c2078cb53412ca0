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

  /// The two targets whose chance the scenario changes most, and those that directors ask about
  /// first, as far as the run has them.
  func key(upTo count: Int) -> [ScorecardLine] {
    let changed = lines.map { (line: $0, change: change($0)) }.filter { $0.change >= 0.05 }
      .enumerated().sorted {
        $0.element.change == $1.element.change
          ? $0.offset < $1.offset : $0.element.change > $1.element.change
      }.prefix(2).map(\.element.line)
    let asked = KeyIndicators.withTargets.compactMap { id in
      lines.first { $0.indicator.id == id }
    }
    var chosen: [ScorecardLine] = []
    for line in changed + asked + lines
    where !chosen.contains(where: { $0.indicator.id == line.indicator.id }) {
      chosen.append(line)
    }
    return Array(chosen.prefix(count))
  }

  private func change(_ line: ScorecardLine) -> Double {
    guard let own = line.rating, let other = line.baselineRating else { return 0 }
    return (own.green - other.green).magnitude
  }
}
