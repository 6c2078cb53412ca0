import Engine

/// Splits the variance of a result among the layers of uncertainty.
///
/// Futures come in blocks. A block has two that share nothing, A and B, and for each layer one that
/// is A with this layer from B. First-order shares are by A. Saltelli, P. Annoni, I. Azzini, F.
/// Campolongo, M. Ratto and S. Tarantola, Computer Physics Communications 181 (2010), 259-270: the
/// mean of (B - mean)(A with i from B - A), over the variance; total shares by M. J. W. Jansen,
/// Computer Physics Communications 117 (1999), 35-43: half the mean of (A - A with i from B)². A
/// layer that does nothing has both exactly 0. Blocks share nothing, so their bootstrap (B. Efron,
/// Annals of Statistics 7 (1979), 1-26) gives ranges.
public struct LayerStudy: Sendable {
  /// The layers that vary.
  public let layers: [Layer]
  /// How many blocks there are, at least 2.
  public let blocks: Int

  /// So many blocks in which some layers vary.
  public init(_ layers: [Layer], blocks: Int) {
    self.layers = layers
    self.blocks = max(2, blocks)
  }

  /// Futures of one block.
  private var size: Int { layers.count + 2 }

  /// The luck of each future, block by block: A, B, then a future for each layer.
  public var futures: [LayerLuck] {
    (0..<blocks).flatMap { block in
      let (a, b) = (LayerLuck(UInt64(2 * block)), LayerLuck(UInt64(2 * block + 1)))
      return [a, b]
        + layers.map { layer in
          var mixed = a
          mixed[layer] = b[layer]
          return mixed
        }
    }
  }

  /// The shares, from the result in each of the futures; not a number where it is undefined.
  ///
  /// - Parameter seed: of the bootstrap.
  public func shares(_ results: [Double], seed: UInt64) -> LayerShares {
    let all = (0..<blocks).map { Array(results[$0 * size..<($0 + 1) * size]) }
    let known = all.filter { block in block.allSatisfy { !$0.isNaN } }
    let estimate = estimate(known)
    var resamples: [Estimate] = []
    if known.count > 1, estimate.variance > 0 {
      resamples = (0..<LayerStudy.resamples).map { number in
        let luck = Luck(seed: seed, replication: UInt64(number))
        return self.estimate(
          known.indices.map { place in
            known[Int(luck.uniform(UInt64(place), .parameter) * Double(known.count))]
          })
      }
    }
    return LayerShares(
      mean: estimate.mean, sd: estimate.variance.squareRoot(), blocks: known.count,
      parts: Layer.allCases.map { layer in
        guard let place = layers.firstIndex(of: layer), !resamples.isEmpty else {
          return LayerShares.Part(layer: layer, first: .nothing, total: .nothing)
        }
        return LayerShares.Part(
          layer: layer, first: share(estimate.first[place], resamples.map { $0.first[place] }),
          total: share(estimate.total[place], resamples.map { $0.total[place] }))
      })
  }

  private static let resamples = 1000

  private struct Estimate {
    var mean = 0.0
    var variance = 0.0
    var first: [Double]
    var total: [Double]
  }

  private func estimate(_ blocks: [[Double]]) -> Estimate {
    let none = [Double](repeating: 0, count: layers.count)
    var estimate = Estimate(first: none, total: none)
    guard let offset = blocks.first?[0] else { return estimate }
    // Around the first result, so that equal results have no variance at all.
    var (sum, squares) = (0.0, 0.0)
    for block in blocks {
      let (a, b) = (block[0] - offset, block[1] - offset)
      sum += a + b
      squares += a * a + b * b
    }
    let count = Double(2 * blocks.count)
    estimate.mean = offset + sum / count
    estimate.variance = max(0, squares - sum * sum / count) / (count - 1)
    guard estimate.variance > 0 else { return estimate }
    let scale = estimate.variance * Double(blocks.count)
    for block in blocks {
      for place in layers.indices {
        let moved = block[place + 2] - block[0]
        estimate.first[place] += (block[1] - estimate.mean) * moved / scale
        estimate.total[place] += moved * moved / (2 * scale)
      }
    }
    return estimate
  }

  /// With the 2.5th to 97.5th percentile of its bootstrap.
  private func share(_ value: Double, _ resamples: [Double]) -> LayerShares.Share {
    let distribution = Distribution(resamples)
    return LayerShares.Share(
      share: value, low: distribution?.quantile(0.025) ?? value,
      high: distribution?.quantile(0.975) ?? value)
  }
}
