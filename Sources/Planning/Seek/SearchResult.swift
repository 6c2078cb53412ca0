/// One value that was tried.
public struct Trial: Sendable {
  /// The value.
  public let value: Double
  /// Whether the target was met in each future tried.
  public internal(set) var met: [Bool]

  /// The chance of the target with this value.
  public var chance: Chance { Chance(met: met.count { $0 }, of: met.count) }
}

/// What a search found.
public struct SearchResult: Sendable {
  /// The answer.
  public enum Answer: Sendable, Equatable {
    /// Nothing needs to change.
    case alreadyMet
    /// The value nearest to today's that meets the target with the chance asked for.
    case reached(Double)
    /// No value tried does; this one comes nearest.
    case unreachable(nearest: Double)
  }

  /// The answer.
  public let answer: Answer
  /// The value without change.
  public let today: Double
  /// All values tried, in that order.
  public let trials: [Trial]

  /// The value that the answer is about.
  public var value: Double {
    switch answer {
    case .alreadyMet: today
    case .reached(let value), .unreachable(let value): value
    }
  }

  /// The chance with a value; nil when it was not tried.
  public func chance(of value: Double) -> Chance? {
    trials.first { $0.value == value }?.chance
  }

  /// Whether the chance neither only rises nor only falls with the value, beyond noise: then another
  /// value, nearer to today's, may meet the target too.
  ///
  /// Two values are told apart by the futures that they share and in which only one of them meets
  /// the target (Q. McNemar, Psychometrika 12 (1947), 153-157), at three standard deviations since
  /// there are many pairs.
  public var isMonotone: Bool {
    let sorted = trials.sorted { $0.value < $1.value }
    var (rises, falls) = (false, false)
    for (index, low) in sorted.enumerated() {
      for high in sorted.dropFirst(index + 1) {
        let pairs = zip(low.met, high.met)
        let gained = pairs.count { !$0 && $1 }
        let lost = pairs.count { $0 && !$1 }
        let limit = 3 * Double(gained + lost).squareRoot()
        if Double(gained - lost) > limit { rises = true }
        if Double(lost - gained) > limit { falls = true }
      }
    }
    return !(rises && falls)
  }
}
