/// How long things take that are found under way on a day: of what takes twice as long twice as many
/// are found, so their lengths are those of all, biased by length.
extension Luck {
  /// The length of something lognormal that is found under way: its median is exp(σ²) times that of
  /// all.
  ///
  /// 100,000 at most: of figures at the edge of what is allowed it may be longer than a day's number
  /// can say.
  func lognormalFoundOpen(
    median: Double, sigma: Double, _ entity: UInt64, _ decision: Decision, _ occasion: Int32 = 0
  ) -> Double {
    let length = lognormal(
      median: median * Mathematics.exp(sigma * sigma), sigma: sigma, entity, decision, occasion)
    return min(length, 100_000)
  }

  /// The length of something gamma that is found under way: its shape is greater by 1, with the same
  /// scale.
  func gammaFoundOpen(
    shape: Double, mean: Double, _ entity: UInt64, _ decision: Decision, _ occasion: Int32 = 0
  ) -> Double {
    gamma(
      shape: shape + 1, mean: mean * (shape + 1) / max(0.01, shape), entity, decision, occasion)
  }
}
