/// Elementary functions that give the same bits on every platform.
///
/// The C libraries of Linux, macOS and the browser differ in the last bit, which is enough for two
/// runs of the same seed to part. These use only addition, subtraction, multiplication, division
/// and square root, which IEEE 754 fixes to the bit (Swift never contracts `a * b + c`), and the
/// integers behind the bit pattern. Errors stated below are the largest seen against 40-digit
/// values; one ulp is 1.1e-16 to 2.2e-16 of the value.
public enum Mathematics {
  // ln 2 as a sum: the first part ends in zeros, so that its product with an exponent is exact.
  @usableFromInline static var ln2High: Double { 0x1.62e42feep-1 }
  @usableFromInline static var ln2Low: Double { 0x1.a39ef35793c76p-33 }

  /// The exponential function, within 1 ulp; infinity above 709.78, zero below -745.13.
  ///
  /// Writes x as k ln 2 + r with |r| at most 0.347, sums the Taylor series of exp(r) to its 13th
  /// power, where the rest is under 5e-18, and multiplies by the k-th power of 2.
  @inlinable public static func exp(_ x: Double) -> Double {
    guard x > -708, x < 709 else { return expAtTheEnds(x) }
    // Adding 1.5 * 2^52 rounds to a whole number and leaves that number in the lowest bits.
    let shifted = x * 1.4426950408889634 + 0x1.8p52
    let k = shifted - 0x1.8p52
    let r = (x - k * ln2High) - k * ln2Low
    let r2 = r * r
    let r4 = r2 * r2
    let p2 = (1.0 / 2 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120))
    let p6 = (1.0 / 720 + r * (1.0 / 5_040)) + r2 * (1.0 / 40_320 + r * (1.0 / 362_880))
    let p10 =
      (1.0 / 3_628_800 + r * (1.0 / 39_916_800))
      + r2 * (1.0 / 479_001_600 + r * (1.0 / 6_227_020_800))
    let sum = 1 + (r + r2 * (p2 + r4 * (p6 + r4 * p10)))
    return sum * Double(bitPattern: (shifted.bitPattern &+ 1023) << 52)
  }

  @usableFromInline static func expAtTheEnds(_ x: Double) -> Double {
    if x.isNaN { return x }
    if x > 710 { return .infinity }
    if x < -746 { return 0 }
    let root = exp(x * 0.5)
    return root * root
  }

  /// The natural logarithm, within 1 ulp; minus infinity at 0, not a number below.
  ///
  /// Writes x as m times the k-th power of 2 with m from 0.707 to 1.414, f = m - 1 and
  /// s = f / (2 + f); then log m = 2 artanh s = f - s (f - R) with R = 2s²/3 + 2s⁴/5 + ... The last
  /// is arranged so that the large terms f and f²/2 are subtracted last.
  @inlinable public static func log(_ x: Double) -> Double {
    guard x >= .leastNormalMagnitude, x < .infinity else { return logAtTheEnds(x) }
    let bits = x.bitPattern
    let k = Int64(bitPattern: bits &- 0x3FE6_A09E_667F_3BCD) >> 52
    let f = Double(bitPattern: bits &- UInt64(bitPattern: k) << 52) - 1
    let s = f / (2 + f)
    let z = s * s
    let z2 = z * z
    let z4 = z2 * z2
    let r1 = (2.0 / 3 + z * (2.0 / 5)) + z2 * (2.0 / 7 + z * (2.0 / 9))
    let r5 = (2.0 / 11 + z * (2.0 / 13)) + z2 * (2.0 / 15 + z * (2.0 / 17))
    let r9 = (2.0 / 19 + z * (2.0 / 21)) + z2 * (2.0 / 23)
    let r = z * (r1 + z4 * (r5 + z4 * r9))
    let half = 0.5 * f * f
    let exponent = Double(k)
    return exponent * ln2High - ((half - (s * (half + r) + exponent * ln2Low)) - f)
  }

  @usableFromInline static func logAtTheEnds(_ x: Double) -> Double {
    if x == 0 { return -.infinity }
    if x > 0 && x < .infinity { return log(x * 0x1p54) - 54 * 0.6931471805599453 }
    return x == .infinity ? x : .nan
  }

  /// A number to a power, exp(`exponent` log(`base`)), for a base that is not negative.
  ///
  /// The relative error grows with the size of the result: about 1e-16 times the absolute value of
  /// `exponent` log(`base`), plus 1 ulp.
  @inlinable public static func power(_ base: Double, _ exponent: Double) -> Double {
    if exponent == 0 { return 1 }
    return exp(exponent * log(base))
  }
}
