import Engine

/// Splits the variance of a result among the layers of uncertainty with few futures more than a run
/// has.
///
/// A mixed future takes its chance, its world, its parameters and its programme effect from four
/// different replications of the run, whose results are known. So the regression of its result on
/// those four gives the share of each layer: where effects add up, the covariance of the mixed
/// result with a giver's is the variance of what they share. It is the first-order share of
/// `LayerStudy`, which needs six futures for what takes one here. Shares are kept from 0 to 1, and
/// from adding up to more than 1: with few futures that takes away most of the noise.
public struct LayerMix: Sendable {
  /// One layer's share of the variance.
  public struct Share: Sendable, Equatable {
    /// The layer.
    public let layer: Layer
    /// The estimate, from 0 to 1.
    public let share: Double
    /// The range in which it lies 95 times in 100, from 0 to 1.
    public let low: Double
    /// The range in which it lies 95 times in 100, from 0 to 1.
    public let high: Double
  }

  /// The layers that vary.
  let layers: [Layer]
  /// How many futures are mixed: a fifth of the run's, so that no replication gives twice.
  let count: Int

  /// Fewer mixed futures than this say nothing.
  static let fewest = 40

  /// A run of fewer replications is not looked into.
  public static let fewestReplications = 5 * fewest

  /// Of longer runs the first so many are enough: a share is then known to 0.1 (one standard error,
  /// at most), and the time is better spent on the run itself.
  public static let mostReplications = 500

  /// For a run of so many replications; nil where they are too few or nothing varies.
  init?(_ layers: [Layer], replications: Int) {
    count = replications / 5
    self.layers = layers
    guard count >= LayerMix.fewest, !layers.isEmpty else { return nil }
  }

  /// The replication from which a layer of a mixed future takes its luck.
  func giver(_ layer: Layer, of number: Int) -> Int { number + layer.rawValue * count }

  /// The luck of a mixed future.
  func luck(_ number: Int) -> LayerLuck {
    var luck = LayerLuck(UInt64(number))
    for layer in Layer.allCases { luck[layer] = UInt64(giver(layer, of: number)) }
    return luck
  }

  /// The shares, in the order of `layers`; empty for a result that does not vary or is not defined
  /// throughout.
  ///
  /// - Parameters:
  ///   - mixed: the result in each mixed future.
  ///   - given: the result in each replication of the run.
  ///   - seed: of the bootstrap (B. Efron, Annals of Statistics 7 (1979), 1-26) behind the ranges.
  func shares(_ mixed: [Double], _ given: [Double], seed: UInt64) -> [Share] {
    guard (mixed + given).allSatisfy(\.isFinite), let spread = Distribution(given), spread.sd > 0
    else { return [] }
    // Each row: the givers' results, then the mixed one, all around the mean.
    let rows = mixed.indices.map { number in
      layers.map { given[giver($0, of: number)] - spread.mean } + [mixed[number] - spread.mean]
    }
    guard let found = coefficients(rows) else { return [] }
    var samples = [[Double]](repeating: [], count: layers.count)
    for number in 0..<LayerMix.resamples {
      let luck = Luck(seed: seed, replication: UInt64(number))
      let drawn = rows.indices.map { place in
        rows[Int(luck.uniform(UInt64(place), .parameter) * Double(rows.count))]
      }
      guard let again = coefficients(drawn) else { continue }
      for place in layers.indices { samples[place].append(again[place]) }
    }
    return layers.indices.map { place in
      let range = Distribution(samples[place])
      return Share(
        layer: layers[place], share: found[place], low: range?.quantile(0.025) ?? 0,
        high: range?.quantile(0.975) ?? 1)
    }
  }

  private static let resamples = 400

  /// Least squares through the origin among shares that are not below 0 nor above 1 together; nil
  /// where the givers' results do not differ.
  ///
  /// The least lies where some shares are 0 and the sum is free or 1: with four layers at most
  /// there are 30 such cases, so all are tried.
  private func coefficients(_ rows: [[Double]]) -> [Double]? {
    let size = layers.count
    var products = [[Double]](repeating: [Double](repeating: 0, count: size + 1), count: size)
    for row in rows {
      for i in 0..<size { for j in 0...size { products[i][j] += row[i] * row[j] } }
    }
    guard (0..<size).allSatisfy({ products[$0][$0] > 0 }) else { return nil }
    var best: (shares: [Double], cost: Double) = ([Double](repeating: 0, count: size), 0)
    for chosen in 1..<(1 << size) {
      let places = (0..<size).filter { chosen >> $0 & 1 == 1 }
      for isWhole in [false, true] {
        guard let shares = solution(products, places, isWhole: isWhole),
          shares.allSatisfy({ $0 >= 0 }), shares.reduce(0, +) <= 1 + 1e-9
        else { continue }
        // Half the sum of squares, but for what no share changes.
        let cost = (0..<size).reduce(0.0) { sum, i in
          let product = (0..<size).reduce(0.0) { $0 + products[i][$1] * shares[$1] }
          return sum + shares[i] * (product / 2 - products[i][size])
        }
        if cost < best.cost { best = (shares, cost) }
      }
    }
    return best.shares
  }

  /// Least squares of some layers, the others at 0; the shares add up to 1 if asked to.
  private func solution(_ products: [[Double]], _ places: [Int], isWhole: Bool) -> [Double]? {
    let size = layers.count
    var table = places.map { i in
      places.map { products[i][$0] } + (isWhole ? [1] : []) + [products[i][size]]
    }
    if isWhole { table.append(places.map { _ in 1 } + [0, 1]) }
    for i in table.indices {
      let pivot = (i..<table.count).max { table[$0][i].magnitude < table[$1][i].magnitude } ?? i
      table.swapAt(i, pivot)
      guard table[i][i].magnitude > 1e-12 else { return nil }
      for other in table.indices where other != i {
        let factor = table[other][i] / table[i][i]
        for j in i...table.count { table[other][j] -= factor * table[i][j] }
      }
    }
    var shares = [Double](repeating: 0, count: size)
    for (row, place) in places.enumerated() { shares[place] = table[row].last! / table[row][row] }
    return shares
  }
}
