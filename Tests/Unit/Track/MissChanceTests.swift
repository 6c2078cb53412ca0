import Testing

@testable import Planning

/// Expected values are from Python: the beta-binomial by log-gamma functions, the binomial by
/// `math.comb`.
@Suite("How many ranges miss by chance")
struct MissChanceTests {
  @Test(
    "So many or more",
    arguments: [
      (6, 6, 0.45, 0.041066730262192624), (6, 6, 0.25, 0.0114816), (6, 6, 0, 6.4e-05),
      (12, 5, 0.45, 0.22190283502854638), (12, 5, 0.25, 0.20234179695177115),
      (12, 12, 0.45, 0.021241620574380306), (23, 9, 0.07, 0.11436182460546968),
      (1, 1, 0.45, 0.2), (12, 5, 0, 0.07255549952),
    ])
  func atLeast(_ count: Int, _ misses: Int, _ correlation: Double, _ chance: Double) {
    let found = MissChance(of: count, correlation: correlation)
    #expect(abs(found.atLeast(misses) - chance) < 1e-9)
    #expect(found.atLeast(0) == 1)
    #expect(abs(found.chances.reduce(0, +) - 1) < 1e-9)
    let mean = found.chances.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }
    #expect(abs(mean - found.expected) < 1e-9, "a fifth, however they hang together")
  }

  @Test("What chance explains in 19 of 20 cases")
  func most() {
    #expect(MissChance(of: 23, correlation: 0).most() == 8)
    #expect(MissChance(of: 23, correlation: 0.07).most() == 10)
    #expect(MissChance(of: 137, correlation: 0.07).most() == 56)
    #expect(MissChance(of: 1, correlation: 0.07).most() == 1, "one miss proves nothing")
  }

  @Test("What moves together misses together: all or none")
  func together() {
    let chance = MissChance(of: 12, correlation: 0.999999)
    #expect(abs(chance.atLeast(1) - 0.2) < 1e-4 && abs(chance.atLeast(12) - 0.2) < 1e-4)
  }
}
