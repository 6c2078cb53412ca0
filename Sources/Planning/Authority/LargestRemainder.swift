/// Shares a whole number out in proportion to weights, as whole numbers that add up to it.
///
/// The largest remainder method: each gets its proportion rounded down, and the units left go to
/// those that lost most; of equal losses to the earlier. Weights that are all 0 count as equal.
func sharedOut(_ total: Double, by weights: [Double]) -> [Double] {
  guard !weights.isEmpty else { return [] }
  let sum = weights.reduce(0, +)
  let exact = weights.map { sum > 0 ? total * $0 / sum : total / Double(weights.count) }
  var whole = exact.map { $0.rounded(.down) }
  let missing = Int((total - whole.reduce(0, +)).rounded())
  let byLoss = exact.indices.sorted { left, right in
    let losses = (exact[left] - whole[left], exact[right] - whole[right])
    return losses.0 == losses.1 ? left < right : losses.0 > losses.1
  }
  for place in byLoss.prefix(max(0, missing)) { whole[place] += 1 }
  return whole
}
