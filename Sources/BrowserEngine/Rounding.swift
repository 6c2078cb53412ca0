#if hasFeature(Embedded)
  // WebAssembly has instructions to round down, up, to zero and to even, and a C library for what
  // `rounded()` does; there is none in the page.

  /// Rounds to the nearest whole number, halves away from zero: exact, and so the same as natively.
  @_cdecl("round")
  public func roundHalfAway(_ x: Double) -> Double {
    let whole = x.rounded(.towardZero)
    // The difference is exact. From 2^52 on, and for infinity and NaN, `whole` is the answer.
    if (x - whole).magnitude < 0.5 { return whole }
    return x.isFinite ? whole + (x < 0 ? -1 : 1) : x
  }
#endif
