import Engine

/// Random figures from one number.
struct Dice {
  private let luck: Luck
  private var thrown: UInt64 = 0

  init(_ number: UInt64) { luck = Luck(seed: 20_261_121, replication: number) }

  /// Between 0 and 1.
  mutating func uniform() -> Double {
    thrown += 1
    return luck.uniform(thrown, .parameter)
  }

  mutating func happens(_ share: Double) -> Bool { uniform() < share }

  mutating func between(_ low: Double, _ high: Double) -> Double {
    low + (high - low) * uniform()
  }

  /// A whole number of a range.
  mutating func whole(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(uniform() * Double(range.count))
  }

  /// A share: none, all, or anything between.
  mutating func share() -> Double {
    let u = uniform()
    return u < 0.12 ? 0 : u < 0.22 ? 1 : uniform()
  }

  /// None at times, otherwise up to so many: mostly few.
  mutating func some(_ most: Double) -> Double {
    if happens(0.15) { return 0 }
    let u = uniform()
    return most * u * u
  }

  /// Shares that add up to 1 or, at times, to less or more, or one that has it all.
  mutating func shares<let count: Int>(_: Table<count>) -> Table<count> {
    var shares = Table<count>(repeating: 0)
    if happens(0.15) {
      shares[whole(0...count - 1)] = 1
      return shares
    }
    var sum = 0.0
    for place in 0..<count {
      shares[place] = happens(0.2) ? 0 : uniform()
      sum += shares[place]
    }
    if sum == 0 || happens(0.1) { return shares }
    for place in 0..<count { shares[place] /= sum }
    return shares
  }

  mutating func table<let count: Int>(
    _: Table<count>, _ figure: (inout Dice) -> Double
  ) -> Table<count> {
    var table = Table<count>(repeating: 0)
    for place in 0..<count { table[place] = figure(&self) }
    return table
  }
}
