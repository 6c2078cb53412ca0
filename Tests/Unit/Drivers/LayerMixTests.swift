import Engine
import Testing

@testable import Planning

/// With 400 mixed futures a share has a standard error of at most 1 / √400 = 0.05; seeds are fixed,
/// and the tolerances are four of them.
@Suite("Shares of the layers from mixed futures")
struct LayerMixTests {
  private static let replications = 2000

  private func normal(_ number: UInt64, _ layer: Layer) -> Double {
    Luck(seed: 5, replication: number).normal(luckKey("mix", layer.name), .parameter)
  }

  private func shares(_ layers: [Layer], _ model: (LayerLuck) -> Double) throws
    -> [LayerMix.Share]
  {
    let mix = try #require(LayerMix(layers, replications: LayerMixTests.replications))
    return mix.shares(
      (0..<mix.count).map { model(mix.luck($0)) },
      (0..<LayerMixTests.replications).map { model(LayerLuck(UInt64($0))) }, seed: 1)
  }

  @Test("Where effects add up, the shares are those of their variances")
  func sum() throws {
    let weights = [1.0, 2, 0, 1]
    let found = try shares(Layer.allCases) { luck in
      7 + Layer.allCases.reduce(0) { $0 + weights[$1.rawValue] * normal(luck[$1], $1) }
    }
    for (share, exact) in zip(found, [1.0 / 6, 4.0 / 6, 0, 1.0 / 6]) {
      #expect(abs(share.share - exact) <= 0.2, "\(share)")
      #expect(share.low <= share.share && share.share <= share.high)
    }
    #expect(found.map(\.layer) == Layer.allCases)
    #expect(found.reduce(0) { $0 + $1.share } <= 1 + 1e-9)
    #expect(found[1].low > 0)
    #expect(found[2].low == 0)
  }

  @Test("One layer that makes everything has all of it")
  func one() throws {
    let found = try shares([.chance, .world]) { normal($0[.world], .world) }
    #expect(abs(found[0].share) <= 0.2)
    #expect(abs(found[1].share - 1) <= 0.2)
  }

  @Test("Only effects with each other leave nothing to the layers alone")
  func interaction() throws {
    let found = try shares([.world, .parameters]) {
      normal($0[.world], .world) * normal($0[.parameters], .parameters)
    }
    // The product has heavier tails: eight standard errors.
    for share in found { #expect(share.share <= 0.4, "\(share)") }
  }

  @Test("A replication gives once at most, and too few say nothing")
  func design() throws {
    let mix = try #require(LayerMix(Layer.allCases, replications: 200))
    #expect(mix.count == 40)
    let givers = (0..<mix.count).flatMap { number in
      Layer.allCases.map { mix.giver($0, of: number) }
    }
    #expect(Set(givers).count == givers.count)
    #expect(givers.allSatisfy { (0..<200).contains($0) })
    #expect(LayerMix(Layer.allCases, replications: LayerMix.fewestReplications) != nil)
    #expect(LayerMix(Layer.allCases, replications: LayerMix.fewestReplications - 1) == nil)
    #expect(LayerMix([], replications: 200) == nil)
  }

  @Test("What does not vary, or is undefined somewhere, has no shares")
  func nothing() throws {
    #expect(try shares(Layer.allCases) { _ in 3 }.isEmpty)
    #expect(try shares(Layer.allCases) { $0.chance == 7 ? .nan : Double($0.world) }.isEmpty)
  }
}
