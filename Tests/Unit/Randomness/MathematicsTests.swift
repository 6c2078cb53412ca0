import Engine
import Testing

/// Our own functions against tables of high precision, at their edges, and to the bit.
struct MathematicsTests {
  private func largestError(
    _ table: [(x: Double, value: Double)], _ function: (Double) -> Double
  ) -> Double {
    table.map { x, value in
      if value == 0 { return function(x).magnitude }
      // In the subnormal range a last digit is more than 1e-16 of the value.
      if value.magnitude < .leastNormalMagnitude {
        return (function(x) - value).magnitude / .leastNonzeroMagnitude * 0.5 * .ulpOfOne
      }
      return ((function(x) - value) / value).magnitude
    }.max() ?? .infinity
  }

  @Test func agreesWithHighPrecision() {
    #expect(largestError(MathematicsTables.exp, Mathematics.exp) < 4e-16)
    #expect(largestError(MathematicsTables.log, Mathematics.log) < 2.5e-16)
    #expect(largestError(MathematicsTables.logGamma, Mathematics.logGamma) < 2e-15)
    #expect(largestError(MathematicsTables.normalQuantile, Mathematics.normalQuantile) < 1.5e-15)
    #expect(largestError(MathematicsTables.normalCDF, Mathematics.normalCDF) < 1e-14)
  }

  @Test func exactWhereItMustBe() {
    #expect(Mathematics.exp(0) == 1)
    #expect(Mathematics.log(1) == 0)
    #expect(Mathematics.logGamma(1) == 0)
    #expect(Mathematics.logGamma(2) == 0)
    #expect(Mathematics.normalQuantile(0.5) == 0)
    #expect(Mathematics.normalCDF(0) == 0.5)
    #expect(Mathematics.power(0, 0) == 1)
    #expect(Mathematics.power(0, 2) == 0)
    #expect(Mathematics.power(0, -2) == .infinity)
    #expect(Mathematics.power(1, 1e300) == 1)
  }

  @Test func edges() {
    #expect(Mathematics.exp(.infinity) == .infinity && Mathematics.exp(-.infinity) == 0)
    #expect(Mathematics.exp(709.783) == .infinity && Mathematics.exp(709.782).isFinite)
    #expect(Mathematics.exp(-745.2) == 0 && Mathematics.exp(-745.1) > 0)
    #expect(Mathematics.exp(.nan).isNaN)
    #expect(Mathematics.log(0) == -.infinity && Mathematics.log(.infinity) == .infinity)
    #expect(Mathematics.log(-1).isNaN && Mathematics.log(.nan).isNaN)
    #expect(Mathematics.logGamma(0) == .infinity && Mathematics.logGamma(-1.5).isNaN)
    #expect(Mathematics.logGamma(.infinity) == .infinity && Mathematics.logGamma(.nan).isNaN)
    #expect(Mathematics.normalQuantile(0) == -.infinity)
    #expect(Mathematics.normalQuantile(1) == .infinity)
    #expect(Mathematics.normalQuantile(-0.1).isNaN && Mathematics.normalQuantile(1.1).isNaN)
    #expect(Mathematics.normalQuantile(.nan).isNaN && Mathematics.normalCDF(.nan).isNaN)
    #expect(Mathematics.normalCDF(-.infinity) == 0 && Mathematics.normalCDF(.infinity) == 1)
    #expect(Mathematics.power(-1, 2).isNaN)
  }

  @Test func neverDecreasing() {
    var previous = (exp: -1.0, log: -Double.infinity, quantile: -Double.infinity, cdf: -1.0)
    for step in 1..<20_000 {
      let fraction = Double(step) / 20_000
      let next = (
        exp: Mathematics.exp(fraction * 20 - 10), log: Mathematics.log(fraction * 10),
        quantile: Mathematics.normalQuantile(fraction),
        cdf: Mathematics.normalCDF(fraction * 16 - 8)
      )
      #expect(next.exp > previous.exp && next.log > previous.log)
      #expect(next.quantile > previous.quantile && next.cdf >= previous.cdf)
      previous = next
    }
  }

  @Test("Powers agree with repeated multiplication", arguments: [0.3, 0.99, 1.01, 2, 7.5])
  func powers(base: Double) {
    var product = 1.0
    for exponent in 1...40 {
      product *= base
      let relative = Mathematics.power(base, Double(exponent)) / product - 1
      #expect(relative.magnitude < 3e-14)
    }
  }

  /// The bits themselves, which no platform, optimisation or later change may alter.
  @Test func bitsAreFixed() {
    let functions: [(Double) -> Double] = [
      { Mathematics.exp($0 * 1400 - 700) }, { Mathematics.log($0 * 50) },
      { Mathematics.logGamma($0 * 40) }, { Mathematics.normalQuantile($0) },
      { Mathematics.normalCDF($0 * 50 - 40) }, { Mathematics.power($0 * 9, 3.7) },
    ]
    let checksums = functions.map { function in
      (1..<10_000).reduce(UInt64(0)) { sum, step in
        (sum ^ function(Double(step) / 10_000).bitPattern) &* 0x9E37_79B9_7F4A_7C15
      }
    }
    #expect(
      checksums == [
        928195528395075334, 8591751380842668103, 4097709666322471791, 14245770126133152530,
        6637149608939345916, 10439692296036593290,
      ])
  }
}
