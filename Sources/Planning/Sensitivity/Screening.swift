/// Finds out of many assumptions those that move a result, with far fewer futures than one pair for
/// each.
///
/// Every future has each assumption at its low or its high end, all at the same time, by the signs
/// of a Hadamard matrix (J. J. Sylvester, Philosophical Magazine 34 (1867), 461-475), and is
/// followed by its mirror image, with the same luck and every end turned round. The columns are
/// orthogonal, so each assumption's swing is estimated from all futures, clear of every other's;
/// the mirror images keep it clear of what any two do to each other (G. E. P. Box and K. B. Wilson,
/// Journal of the Royal Statistical Society B 13 (1951), 1-45).
struct Screening {
  /// How many assumptions there are.
  let count: Int
  /// Pairs of a future and its mirror image: the least power of two that leaves `spare` columns.
  let pairs: Int

  init(of count: Int) {
    self.count = count
    var pairs = 1
    while pairs < count + Screening.spare { pairs *= 2 }
    self.pairs = pairs
  }

  /// Columns at least that no assumption has: their swings are nothing but noise.
  private static let spare = 8

  /// How many futures there are.
  var futures: Int { 2 * pairs }

  /// Whether an assumption is at its high end in a future: those of pair p are 2p and 2p + 1.
  func isHigh(_ assumption: Int, in future: Int) -> Bool {
    let sign = ((future / 2) & assumption).nonzeroBitCount.isMultiple(of: 2)
    return future.isMultiple(of: 2) ? sign : !sign
  }

  /// Each assumption's swing: how much more there is of the result with it at its high end than at
  /// its low end, on average over the ends of all others.
  ///
  /// - Parameter results: of all futures in order; pairs with one that is not a number are left
  ///   out.
  func swings(_ results: [Double]) -> [Double] {
    Array(contrasts(results).prefix(count))
  }

  /// The standard error of the swings, from the columns that no assumption has.
  func standardError(_ results: [Double]) -> Double {
    let noise = contrasts(results).dropFirst(count)
    return (noise.reduce(0) { $0 + $1 * $1 } / Double(noise.count)).squareRoot()
  }

  private func contrasts(_ results: [Double]) -> [Double] {
    var contrasts = [Double](repeating: 0, count: pairs)
    var known = 0.0
    for pair in 0..<pairs {
      let difference = results[2 * pair] - results[2 * pair + 1]
      if difference.isNaN { continue }
      known += 1
      for column in 0..<pairs {
        contrasts[column] += isHigh(column, in: 2 * pair) ? difference : -difference
      }
    }
    return contrasts.map { known > 0 ? $0 / known : 0 }
  }
}
