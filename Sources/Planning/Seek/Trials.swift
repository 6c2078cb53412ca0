/// The values that a search has tried, in the order in which it came to them.
struct Trials {
  let search: ValueSearch
  private(set) var all: [Trial] = []

  /// Whether a value meets the target with the chance asked for.
  ///
  /// - Parameter inAll: whether to try it in all futures even where a quarter settle it.
  mutating func isEnough<Failure: Error>(
    _ value: Double, inAll: Bool, _ met: (Double, Range<Int>) throws(Failure) -> [Bool]
  ) throws(Failure) -> Bool {
    let index: Int
    if let known = all.firstIndex(where: { $0.value == value }) {
      index = known
    } else {
      let few = inAll ? search.replications : max(1, search.replications / 4)
      all.append(Trial(value: value, met: try met(value, 0..<few)))
      index = all.count - 1
    }
    let tried = all[index].met.count
    if tried < search.replications, inAll || isOpen(all[index].chance) {
      all[index].met += try met(value, tried..<search.replications)
    }
    return all[index].chance.reaches(search.chance)
  }

  /// Whether more futures may change the answer: 999 times in 1,000 they do not if this is false.
  private func isOpen(_ chance: Chance) -> Bool {
    chance.interval(deviations: 3.290527).contains(search.chance)
  }

  /// The value with the greatest chance within the range; of several the nearest to today's.
  var best: Double {
    let within = all.filter { search.range.contains($0.value) }
    let best = within.max { left, right in
      if left.chance.share != right.chance.share { return left.chance.share < right.chance.share }
      return abs(left.value - search.today) > abs(right.value - search.today)
    }
    return best?.value ?? search.today
  }

  func result(_ answer: SearchResult.Answer) -> SearchResult {
    SearchResult(answer: answer, today: search.today, trials: all)
  }
}
