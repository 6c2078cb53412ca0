extension Luck {
  /// A number between 0 and 1, never either, in steps of 2⁻⁵².
  @inlinable @inline(__always) public func uniform(
    _ entity: UInt64, _ decision: Decision, _ occasion: Int32 = 0
  ) -> Double {
    Luck.uniform(bits(entity, decision, occasion))
  }

  /// Whether a thing of this probability happens: never at 0 or below, always at 1 or above.
  ///
  /// What happens at one probability happens, for the same key, at every higher one.
  @inlinable @inline(__always) public func happens(
    _ probability: Double, _ entity: UInt64, _ decision: Decision, _ occasion: Int32 = 0
  ) -> Bool {
    uniform(entity, decision, occasion) < probability
  }

  /// A standard normal number: mean 0, standard deviation 1, within 8.3 of 0.
  @inlinable public func normal(
    _ entity: UInt64, _ decision: Decision, _ occasion: Int32 = 0
  ) -> Double {
    Mathematics.normalQuantile(uniform(entity, decision, occasion))
  }

  /// An exponential number of the given mean, which is not negative.
  @inlinable public func exponential(
    mean: Double, _ entity: UInt64, _ decision: Decision, _ occasion: Int32 = 0
  ) -> Double {
    -mean * Mathematics.log(uniform(entity, decision, occasion))
  }

  /// A lognormal number: its logarithm is normal around that of `median` with deviation `sigma`.
  ///
  /// The mean is `median` exp(`sigma`² / 2).
  @inlinable public func lognormal(
    median: Double, sigma: Double, _ entity: UInt64, _ decision: Decision, _ occasion: Int32 = 0
  ) -> Double {
    median * Mathematics.exp(sigma * normal(entity, decision, occasion))
  }

  /// A Weibull number: it exceeds x with probability exp(-(x / `scale`)^`shape`).
  ///
  /// - Parameter shape: above 0; below 1 the rate of ending falls with time, above 1 it rises.
  @inlinable public func weibull(
    scale: Double, shape: Double, _ entity: UInt64, _ decision: Decision, _ occasion: Int32 = 0
  ) -> Double {
    scale * Mathematics.power(-Mathematics.log(uniform(entity, decision, occasion)), 1 / shape)
  }

  /// A gamma number of the given shape, above 0, and mean.
  ///
  /// The variance is `mean`² / `shape`. By rejection: G. Marsaglia and W. W. Tsang, ACM Transactions
  /// on Mathematical Software 26 (2000), 363-372. Each attempt has bits of its own, hashed from
  /// those of the key. A shape below 1 is drawn one higher and multiplied by u^(1/shape).
  public func gamma(
    shape: Double, mean: Double, _ entity: UInt64, _ decision: Decision, _ occasion: Int32 = 0
  ) -> Double {
    let bits = bits(entity, decision, occasion)
    let isBoosted = shape < 1
    let d = (isBoosted ? shape + 1 : shape) - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    var attempt = Luck.furtherForGamma
    while true {
      let x = Mathematics.normalQuantile(Luck.uniform(Luck.further(bits, attempt)))
      let u = Luck.uniform(Luck.further(bits, attempt &+ 1))
      attempt &+= 2
      let root = 1 + c * x
      if root <= 0 { continue }
      let v = root * root * root
      // The first test accepts nine in ten without a logarithm.
      let x2 = x * x
      if u >= 1 - 0.0331 * x2 * x2,
        Mathematics.log(u) >= 0.5 * x2 + d * (1 - v + Mathematics.log(v))
      {
        continue
      }
      if !isBoosted { return mean / shape * d * v }
      return mean / shape * d * v * Mathematics.power(Luck.uniform(bits), 1 / shape)
    }
  }

  /// A Poisson number of the given mean; 0 if the mean is 0, negative or not a number.
  ///
  /// By inversion of one uniform number, so that for the same key a higher mean never gives fewer.
  /// A mean above 500 is a sum of parts of 500, each with bits of its own, and the rest: the parts
  /// are the same for every mean that has them. Takes time in proportion to the mean, about 30 ns
  /// and 1 ns for each unit.
  public func poisson(
    mean: Double, _ entity: UInt64, _ decision: Decision, _ occasion: Int32 = 0
  ) -> Int32 {
    guard mean > 0 else { return 0 }
    let bits = bits(entity, decision, occasion)
    var rest = mean
    var part = Luck.furtherForPoisson
    var total: Int32 = 0
    while rest > 500 {
      total &+= Luck.poissonQuantile(500, Luck.uniform(Luck.further(bits, part)))
      part &+= 1
      rest -= 500
    }
    return total &+ Luck.poissonQuantile(rest, Luck.uniform(Luck.further(bits, part)))
  }

  /// A Poisson number of a mean that many draws share: the same as `poisson(mean:)`, which works out
  /// what depends on the mean alone each time.
  @inlinable public func poisson(
    _ mean: PoissonMean, _ entity: UInt64, _ decision: Decision, _ occasion: Int32 = 0
  ) -> Int32 {
    let bits = bits(entity, decision, occasion)
    let u = Luck.uniform(Luck.further(bits, Luck.furtherForPoisson))
    // Added up and not searched: how many it is cannot be foreseen.
    if u <= mean.upTo[3] {
      return (u > mean.upTo[0] ? 1 : 0) + (u > mean.upTo[1] ? 1 : 0) + (u > mean.upTo[2] ? 1 : 0)
    }
    return poissonAbove3(mean, u, entity, decision, occasion)
  }

  @usableFromInline @inline(never) func poissonAbove3(
    _ mean: PoissonMean, _ u: Double, _ entity: UInt64, _ decision: Decision, _ occasion: Int32
  ) -> Int32 {
    guard mean.mean > 0, mean.mean <= 500 else {
      return poisson(mean: mean.mean, entity, decision, occasion)
    }
    return Luck.poissonQuantile(mean.mean, none: mean.upTo[0], u)
  }

  /// The least n for which a Poisson number of this mean, at most 500, is n or less with
  /// probability `u` or more.
  @inline(__always) static func poissonQuantile(_ mean: Double, _ u: Double) -> Int32 {
    poissonQuantile(mean, none: Mathematics.exp(-mean), u)
  }

  /// The same, told the probability of none.
  @inline(__always)
  static func poissonQuantile(_ mean: Double, none: Double, _ u: Double) -> Int32 {
    var probability = none
    var sum = probability
    var n: Int32 = 0
    // Past the mean, a term too small to move the sum ends the search: `u` is within rounding of 1.
    while sum < u {
      n &+= 1
      probability *= mean / Double(n)
      let next = sum + probability
      if next == sum && Double(n) > mean { break }
      sum = next
    }
    return n
  }

  /// A whole number of days whose mean is `x`: `x` rounded down, or up with the probability of its
  /// fraction; 0 if `x` is negative.
  ///
  /// Its luck is independent of every other draw, also of one under the same key; so a duration and
  /// its rounding can share a key.
  @inlinable public func wholeDays(
    _ x: Double, _ entity: UInt64, _ decision: Decision, _ occasion: Int32 = 0
  ) -> Int32 {
    guard x > 0 else { return 0 }
    guard x < 2_147_483_647 else { return .max }
    let whole = Int32(x)
    let bits = Luck.further(bits(entity, decision, occasion), Luck.furtherForWholeDays)
    return Luck.uniform(bits) < x - Double(whole) ? whole &+ 1 : whole
  }
}

/// The mean of Poisson numbers, and the probabilities of few.
public struct PoissonMean: Sendable {
  /// The mean.
  public let mean: Double
  /// The probabilities of at most 0, 1, 2 and 3; all -1 where one uniform number is not enough.
  @usableFromInline let upTo: InlineArray<4, Double>

  /// Works out the probabilities.
  public init(_ mean: Double) {
    self.mean = mean
    guard mean > 0, mean <= 500 else {
      upTo = InlineArray(repeating: -1)
      return
    }
    // As `Luck.poissonQuantile` adds them up.
    var probability = Mathematics.exp(-mean)
    var upTo = InlineArray<4, Double>(repeating: probability)
    for n in 1...3 {
      probability *= mean / Double(n)
      upTo[n] = upTo[n - 1] + probability
    }
    self.upTo = upTo
  }
}
