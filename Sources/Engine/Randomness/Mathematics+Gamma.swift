extension Mathematics {
  /// The logarithm of the gamma function of a positive number; infinity at 0.
  ///
  /// Within 2e-15 of the value, relatively, from 1e-300 to 1e300. From 10 up, Stirling's series
  /// (Abramowitz and Stegun 6.1.41); below, the recurrence to 1.5-2.5 and the Taylor series about 2
  /// (6.1.33), which keeps the digits near the zeros at 1 and 2.
  public static func logGamma(_ x: Double) -> Double {
    if x >= 10 { return logGammaByStirling(x) }
    if x >= 2.5 {
      var y = x - 1
      var product = y
      while y >= 2.5 {
        y -= 1
        product *= y
      }
      return log(product) + logGammaNearTwo(y - 2)
    }
    if x >= 1.5 { return logGammaNearTwo(x - 2) }
    if x >= 0.5 { return logGammaNearTwo(x - 1) - log(x) }
    if x > 0 { return logGammaNearTwo(x) - log(x * (1 + x)) }
    return x == 0 ? .infinity : .nan
  }

  private static func logGammaByStirling(_ x: Double) -> Double {
    let halfLogTwoPi = 0.9189385332046728
    let inverse = 1 / x
    let z = inverse * inverse
    var series = -3617.0 / 122_400
    series = series * z + 1.0 / 156
    series = series * z - 691.0 / 360_360
    series = series * z + 1.0 / 1_188
    series = series * z - 1.0 / 1_680
    series = series * z + 1.0 / 1_260
    series = series * z - 1.0 / 360
    series = series * z + 1.0 / 12
    return (x - 0.5) * (log(x) - 1) + (halfLogTwoPi - 0.5 + series * inverse)
  }

  /// log gamma(2 + z) for z from -0.5 to 0.5.
  ///
  /// The coefficient of the n-th power of z is (-1)ⁿ (zeta(n) - 1) / n.
  private static func logGammaNearTwo(_ z: Double) -> Double {
    var sum = -6.422964563838100022e-11
    sum = sum * z + 1.330476437424448948e-10
    sum = sum * z - 2.759522885124233145e-10
    sum = sum * z + 5.731367241678862013e-10
    sum = sum * z - 1.192140140586091207e-9
    sum = sum * z + 2.483674543802478317e-9
    sum = sum * z - 5.183475041970046655e-9
    sum = sum * z + 1.083865921489695409e-8
    sum = sum * z - 2.271109460894316491e-8
    sum = sum * z + 4.769810169363980566e-8
    sum = sum * z - 1.004322482396809961e-7
    sum = sum * z + 2.120718480555466587e-7
    sum = sum * z - 4.492469198764566043e-7
    sum = sum * z + 9.551412130407419833e-7
    sum = sum * z - 2.039215753801366237e-6
    sum = sum * z + 4.374866789907487804e-6
    sum = sum * z - 9.439488275268395904e-6
    sum = sum * z + 0.00002050721277567069155
    sum = sum * z - 0.0000449262367381331417
    sum = sum * z + 0.00009945751278180853371
    sum = sum * z - 0.0002231547584535793798
    sum = sum * z + 0.0005096695247430424223
    sum = sum * z - 0.001192753911703260977
    sum = sum * z + 0.002890510330741523286
    sum = sum * z - 0.007385551028673985266
    sum = sum * z + 0.02058080842778454788
    sum = sum * z - 0.06735230105319809513
    sum = sum * z + 0.3224670334241132182
    sum = sum * z + 0.4227843350984671394
    return sum * z
  }
}
