import Engine
import Testing

@testable import Planning

/// Of 64 shares of a study of 400 blocks about 3 lie outside their ranges of 95 in 100; seeds are
/// fixed, and the tolerances are four standard errors that were computed from the model.
@Suite("Shares of the layers of uncertainty")
struct LayerStudyTests {
  /// A standard normal number of a layer, the same whatever the others are.
  private func normal(_ luck: LayerLuck, _ layer: Layer) -> Double {
    Luck(seed: 9, replication: luck[layer]).normal(luckKey("model", layer.name), .parameter)
  }

  private func shares(
    _ blocks: Int = 400, _ layers: [Layer] = Layer.allCases, _ model: (LayerLuck) -> Double
  ) -> LayerShares {
    let study = LayerStudy(layers, blocks: blocks)
    return study.shares(study.futures.map(model), seed: 1)
  }

  @Test("A sum of layers: their variances, by themselves and with others")
  func sum() {
    let weights = [1.0, 2, 0, 1]
    let found = shares { luck in
      5 + Layer.allCases.reduce(0) { $0 + weights[$1.rawValue] * normal(luck, $1) }
    }
    for (layer, exact) in zip(Layer.allCases, [1.0 / 6, 4.0 / 6, 0, 1.0 / 6]) {
      let part = found[layer]
      // The standard error of a share s is at most √((3s² + 2s(1 - s)) / 400): 0.067 for s = 4/6.
      let error = ((3 * exact * exact + 2 * exact * (1 - exact)) / 400).squareRoot()
      #expect(abs(part.first.share - exact) <= 4 * error, "\(layer): \(part)")
      #expect(abs(part.total.share - exact) <= 4 * error, "\(layer): \(part)")
      #expect(part.first.low <= part.first.share && part.first.share <= part.first.high)
      #expect(part.total.low <= part.total.share && part.total.share <= part.total.high)
    }
    #expect(found[.world].first.isNoise == false)
    #expect(found[.parameters].first == .nothing && found[.parameters].total == .nothing)
    // Four standard errors of a mean and of a standard deviation of 800.
    #expect(abs(found.mean - 5) < 4 * (6.0 / 800).squareRoot())
    #expect(abs(found.sd / 6.0.squareRoot() - 1) < 4 / 1600.0.squareRoot())
  }

  @Test("A product of layers: nothing by themselves, everything with each other")
  func interaction() {
    let found = shares(1000) { normal($0, .world) * normal($0, .parameters) }
    for layer in [Layer.world, .parameters] {
      // By itself 0 with a standard error of √(E[B²] E[(A' - A)²] / 1000) = √(6 / 1000); in all 1.
      #expect(abs(found[layer].first.share) < 4 * 0.078, "\(found[layer])")
      #expect(found[layer].first.isNoise)
      #expect(abs(found[layer].total.share - 1) < 4 * 0.12, "\(found[layer])")
    }
    for layer in [Layer.chance, .programme] {
      #expect(found[layer].first == .nothing && found[layer].total == .nothing)
    }
  }

  @Test("What does not vary has no share, and what is undefined is left out")
  func edges() {
    let same = shares(20) { _ in 3 }
    #expect(!same.varies && same.parts.allSatisfy { $0.total == .nothing })
    let one = shares(50, [.chance]) { normal($0, .chance) + normal($0, .world) }
    #expect(one[.world].total == .nothing, "a layer that is not mixed")
    var number = 0
    let some = shares(50) { luck in
      number += 1
      return number == 3 ? .nan : normal(luck, .chance)
    }
    #expect(some.blocks == 49)
    #expect(shares(50) { _ in .nan }.blocks == 0)
  }

  @Test("Ranges hold the share about as often as they say")
  func coverage() {
    var held = 0
    for seed in 0..<40 {
      let found = shares(60, [.chance, .world]) { luck in
        [Layer.chance, .world].reduce(0) { sum, layer in
          sum
            + Luck(seed: UInt64(1000 + seed), replication: luck[layer])
            .normal(luckKey("model", layer.name), .parameter)
        }
      }
      let part = found[.chance].first
      if part.low <= 0.5, 0.5 <= part.high { held += 1 }
    }
    // Of 40 with a chance of 0.95 each, 32 or fewer come about less than once in 1,000 times.
    #expect(held > 32, "\(held)")
  }
}
