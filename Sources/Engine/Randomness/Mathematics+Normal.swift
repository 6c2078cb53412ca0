extension Mathematics {
  /// The value below which a standard normal variate falls with probability `p`.
  ///
  /// Minus infinity at 0, infinity at 1, not a number outside. Algorithm AS 241 (PPND16) of
  /// M. J. Wichura, Applied Statistics 37 (1988), 477-484; within 1e-15 of the value, relatively.
  public static func normalQuantile(_ p: Double) -> Double {
    let q = p - 0.5
    if q.magnitude <= 0.425 {
      let r = 0.180625 - q * q
      var top = 2509.0809287301226727
      top = top * r + 33430.575583588128105
      top = top * r + 67265.770927008700853
      top = top * r + 45921.953931549871457
      top = top * r + 13731.693765509461125
      top = top * r + 1971.5909503065514427
      top = top * r + 133.14166789178437745
      top = top * r + 3.3871328727963666080
      var bottom = 5226.4952788528545610
      bottom = bottom * r + 28729.085735721942674
      bottom = bottom * r + 39307.895800092710610
      bottom = bottom * r + 21213.794301586595867
      bottom = bottom * r + 5394.1960214247511077
      bottom = bottom * r + 687.18700749205790830
      bottom = bottom * r + 42.313330701600911252
      bottom = bottom * r + 1
      return q * top / bottom
    }
    let tail = q < 0 ? p : 1 - p
    guard tail > 0 else {
      return tail == 0 ? (q < 0 ? -.infinity : .infinity) : .nan
    }
    let distance = (-log(tail)).squareRoot()
    let size = distance <= 5 ? nearTail(distance - 1.6) : farTail(distance - 5)
    return q < 0 ? -size : size
  }

  private static func nearTail(_ r: Double) -> Double {
    var top = 7.74545014278341407640e-4
    top = top * r + 0.0227238449892691845833
    top = top * r + 0.241780725177450611770
    top = top * r + 1.27045825245236838258
    top = top * r + 3.64784832476320460504
    top = top * r + 5.76949722146069140550
    top = top * r + 4.63033784615654529590
    top = top * r + 1.42343711074968357734
    var bottom = 1.05075007164441684324e-9
    bottom = bottom * r + 5.47593808499534494600e-4
    bottom = bottom * r + 0.0151986665636164571966
    bottom = bottom * r + 0.148103976427480074590
    bottom = bottom * r + 0.689767334985100004550
    bottom = bottom * r + 1.67638483018380384940
    bottom = bottom * r + 2.05319162663775882187
    bottom = bottom * r + 1
    return top / bottom
  }

  private static func farTail(_ r: Double) -> Double {
    var top = 2.01033439929228813265e-7
    top = top * r + 2.71155556874348757815e-5
    top = top * r + 0.00124266094738807843860
    top = top * r + 0.0265321895265761230930
    top = top * r + 0.296560571828504891230
    top = top * r + 1.78482653991729133580
    top = top * r + 5.46378491116411436990
    top = top * r + 6.65790464350110377720
    var bottom = 2.04426310338993978564e-15
    bottom = bottom * r + 1.42151175831644588870e-7
    bottom = bottom * r + 1.84631831751005468180e-5
    bottom = bottom * r + 7.86869131145613259100e-4
    bottom = bottom * r + 0.0148753612908506148525
    bottom = bottom * r + 0.136929880922735805310
    bottom = bottom * r + 0.599832206555887937690
    bottom = bottom * r + 1
    return top / bottom
  }

  /// The probability that a standard normal variate falls below `x`.
  ///
  /// The rational approximations of W. J. Cody, Mathematics of Computation 23 (1969), 631-637, as in
  /// his ANORM; within 1e-14 of the value, relatively, down to x = -37.5.
  public static func normalCDF(_ x: Double) -> Double {
    let y = x.magnitude
    if y <= 0.67448975 {
      let z = x * x
      var top = 0.065682337918207449113
      top = top * z + 2.2352520354606839287
      top = top * z + 161.02823106855587881
      top = top * z + 1067.6894854603709582
      top = top * z + 18154.981253343561249
      var bottom = z + 47.20258190468824187
      bottom = bottom * z + 976.09855173777669322
      bottom = bottom * z + 10260.932208618978205
      bottom = bottom * z + 45507.789335026729956
      return 0.5 + x * top / bottom
    }
    if x.isNaN { return x }
    if y > 38.5 { return x < 0 ? 0 : 1 }
    let tail = expOfMinusHalfSquare(y) * (y <= 5.656854249492381 ? middle(y) : far(y))
    return x < 0 ? tail : 1 - tail
  }

  /// exp(-y²/2), with y² split so that its rounding does not grow with y.
  private static func expOfMinusHalfSquare(_ y: Double) -> Double {
    let coarse = Double(Int32(y * 16)) * 0.0625
    return exp(-0.5 * coarse * coarse) * exp(-0.5 * (y - coarse) * (y + coarse))
  }

  private static func middle(_ y: Double) -> Double {
    var top = 1.0765576773720192317e-8
    top = top * y + 0.39894151208813466764
    top = top * y + 8.8831497943883759412
    top = top * y + 93.506656132177855979
    top = top * y + 597.27027639480026226
    top = top * y + 2494.5375852903726711
    top = top * y + 6848.1904505362823326
    top = top * y + 11602.651437647350124
    top = top * y + 9842.7148383839780218
    var bottom = y + 22.266688044328115691
    bottom = bottom * y + 235.38790178262499861
    bottom = bottom * y + 1519.377599407554805
    bottom = bottom * y + 6485.558298266760755
    bottom = bottom * y + 18615.571640885098091
    bottom = bottom * y + 34900.952721145977266
    bottom = bottom * y + 38912.003286093271411
    bottom = bottom * y + 19685.429676859990727
    return top / bottom
  }

  private static func far(_ y: Double) -> Double {
    let z = 1 / (y * y)
    var top = 0.02307344176494017303
    top = top * z + 0.21589853405795699
    top = top * z + 0.1274011611602473639
    top = top * z + 0.022235277870649807
    top = top * z + 0.001421619193227893466
    top = top * z + 2.9112874951168792e-5
    var bottom = z + 1.28426009614491121
    bottom = bottom * z + 0.468238212480865118
    bottom = bottom * z + 0.0659881378689285515
    bottom = bottom * z + 0.00378239633202758244
    bottom = bottom * z + 7.29751555083966205e-5
    return (0.3989422804014327 - z * top / bottom) / y
  }
}
