/// Looks for the value of one figure that is nearest to today's and meets a target with the chance
/// asked for.
///
/// Every value is tried in the same futures, so that values differ by their effect and not by their
/// luck. The chance is taken to rise or fall all the way from today's value to an end of the range:
/// ends are tried first, then the range between is halved until it is narrow enough. A value is
/// tried in a quarter of the futures; in all of them where those leave open whether it has the
/// chance, and on both sides of the answer in any case.
public struct ValueSearch: Sendable {
  /// The values that may be chosen.
  public let range: ClosedRange<Double>
  /// The value without change, which need not lie in the range.
  public let today: Double
  /// The chance asked for, 0...1.
  public let chance: Double
  /// How many futures there are.
  public let replications: Int
  /// How near to the nearest value the answer is to be, above 0.
  public let tolerance: Double

  /// Makes a search from all its parts.
  public init(
    in range: ClosedRange<Double>, today: Double, chance: Double, replications: Int,
    tolerance: Double
  ) {
    self.range = range
    self.today = today
    self.chance = chance
    self.replications = replications
    self.tolerance = tolerance
  }

  /// Looks for the value. Takes about log2(range ÷ tolerance) + 4 trials.
  ///
  /// - Parameter met: whether the target is met with a value in each of some futures, by number.
  public func run<Failure: Error>(
    _ met: (_ value: Double, _ futures: Range<Int>) throws(Failure) -> [Bool]
  ) throws(Failure) -> SearchResult {
    var trials = Trials(search: self)
    // How things stand is told whatever comes of it, so it is tried in all futures.
    if try trials.isEnough(today, inAll: true, met) { return trials.result(.alreadyMet) }
    let start = min(max(today, range.lowerBound), range.upperBound)
    var answers: [Double] = []
    if try trials.isEnough(start, inAll: true, met) { answers = [start] }
    for end in [range.lowerBound, range.upperBound] where answers != [start] && end != start {
      guard try trials.isEnough(end, inAll: false, met) else { continue }
      if let answer = try nearest(from: start, to: end, &trials, met) { answers.append(answer) }
    }
    // Where no end does, the chance may still rise and fall in between.
    let middle = (range.lowerBound + range.upperBound) / 2
    if answers.isEmpty, try trials.isEnough(middle, inAll: false, met),
      let answer = try nearest(from: start, to: middle, &trials, met)
    {
      answers = [answer]
    }
    if let answer = answers.min(by: { abs($0 - today) < abs($1 - today) }) {
      return trials.result(.reached(answer))
    }
    for end in [range.lowerBound, range.upperBound] {
      _ = try trials.isEnough(end, inAll: true, met)
    }
    return trials.result(.unreachable(nearest: trials.best))
  }

  /// The value nearest to `start`, which does not meet the target, on the way to `end`, which does;
  /// nil if it does not either once it has been tried in all futures.
  private func nearest<Failure: Error>(
    from start: Double, to end: Double, _ trials: inout Trials,
    _ met: (Double, Range<Int>) throws(Failure) -> [Bool]
  ) throws(Failure) -> Double? {
    let side = min(start, end)...max(start, end)
    // Ends: each round halves a gap that is too wide, or tries a value in all futures.
    while true {
      let tried = trials.all.filter { side.contains($0.value) }.sorted {
        abs($0.value - start) < abs($1.value - start)
      }
      guard let first = tried.firstIndex(where: { $0.chance.reaches(chance) }), first > 0 else {
        return nil
      }
      let (short, enough) = (tried[first - 1], tried[first])
      let middle = (short.value + enough.value) / 2
      let canHalve = middle != short.value && middle != enough.value
      if canHalve, abs(enough.value - short.value) > tolerance {
        _ = try trials.isEnough(middle, inAll: false, met)
      } else if enough.chance.count < replications {
        _ = try trials.isEnough(enough.value, inAll: true, met)
      } else if short.chance.count < replications {
        _ = try trials.isEnough(short.value, inAll: true, met)
      } else {
        return enough.value
      }
    }
  }
}
