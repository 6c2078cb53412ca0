/// Rounding that keeps sums: what is shown of the parts adds up to what is shown of the whole.
enum AddingUp {
  /// Rounds parts to whole units so that they add up to the rounded sum of all of them.
  ///
  /// Each part is rounded down, and the units that are missing go to the parts that lost most; of
  /// equal losses to the earlier one.
  static func rounded(_ parts: [Double], unit: Double) -> [Double] {
    let scaled = parts.map { $0 / unit }
    var whole = scaled.map { $0.rounded(.down) }
    let missing = Int(scaled.reduce(0, +).rounded() - whole.reduce(0, +))
    let byLoss = scaled.indices.sorted { left, right in
      let losses = (scaled[left] - whole[left], scaled[right] - whole[right])
      return losses.0 == losses.1 ? left < right : losses.0 > losses.1
    }
    for place in byLoss.prefix(max(0, missing)) { whole[place] += 1 }
    return whole
  }
}
