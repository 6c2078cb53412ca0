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

  /// How those of `key` are chosen, in a sentence.
  var choice: String {
    let asked = "targets that directors ask about first"
    switch changed.count {
    case 0: return "Shown: \(asked)."
    case 1: return "Shown: the one whose chance changes most, then \(asked)."
    default: return "Shown: the two whose chance changes most, then \(asked)."
    }
  }

  /// "18 of 50 targets are more likely met than not, as many as without it".
  var title: String {
    var text = "\(likelyMet) of \(lines.count) targets are more likely met than not"
    if let other = likelyMetInBaseline {
      let more = likelyMet - other
      text +=
        more == 0
        ? ", as many as without it"
        : ", \(more.magnitude) \(more > 0 ? "more" : "fewer") than without it"
    }
    return text
  }

  /// The two targets, or fewer, whose chance the scenario changes most, by 1 in 20 or more.
  private var changed: [ScorecardLine] {
    let changes = lines.map(change)
    let moved = lines.indices.filter { changes[$0] >= 0.05 }
    let byChange = moved.sorted { left, right in
      changes[left] == changes[right] ? left < right : changes[left] > changes[right]
    }
    return byChange.prefix(2).map { lines[$0] }
  }

  private func change(_ line: ScorecardLine) -> Double {
    guard let own = line.rating, let other = line.baselineRating else { return 0 }
    return (own.green - other.green).magnitude
  }
}
