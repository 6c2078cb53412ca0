import Engine
import Testing

/// What must hold of every draw; the shapes of distributions are in the statistical tests.
struct LuckTests {
  let luck = Luck(seed: 1, replication: 0)

  @Test func sameKeySameLuckAndOnlyThen() {
    let other = Luck(seed: 1, replication: 0)
    #expect(luck.bits(5, .second, 2) == other.bits(5, .second, 2))
    #expect(luck.bits(5, .second) == luck.bits(5, .second, 0))
    let bits = [
      luck.bits(5, .second, 2), luck.bits(6, .second, 2), luck.bits(5, .first, 2),
      luck.bits(5, .second, 3), luck.bits(5, .second, -2),
      Luck(seed: 2, replication: 0).bits(5, .second, 2),
      Luck(seed: 1, replication: 1).bits(5, .second, 2),
      Luck(seed: 0, replication: 1).bits(5, .second, 2),
    ]
    #expect(Set(bits).count == bits.count)
  }

  @Test func seedAndReplicationDoNotChangePlaces() {
    var keys: Set<UInt64> = []
    for seed in UInt64(0)..<100 {
      for replication in UInt64(0)..<100 {
        keys.insert(Luck(seed: seed, replication: replication).key)
      }
    }
    #expect(keys.count == 10_000)
  }

  @Test func childrenHaveKeysOfTheirOwn() {
    var keys: Set<UInt64> = []
    for a in UInt64(0)..<300 { for b in UInt64(0)..<300 { keys.insert(Luck.entity(a, b)) } }
    #expect(keys.count == 90_000)
  }

  @Test func impossibleNeverCertainAlways() {
    for entity in UInt64(0)..<1_000 {
      #expect(!luck.happens(0, entity, .third) && luck.happens(1, entity, .third))
      #expect(!luck.happens(-1, entity, .third) && luck.happens(2, entity, .third))
      #expect(!luck.happens(.nan, entity, .third))
    }
  }

  @Test func likelierNeverHappensLess() {
    for entity in UInt64(0)..<1_000 {
      var happened = false
      for step in 0...50 {
        let happens = luck.happens(Double(step) / 50, entity, .third)
        #expect(happens || !happened)
        happened = happens
      }
    }
  }

  @Test func emptyAndExtremeDistributions() {
    for entity in UInt64(0)..<200 {
      #expect(luck.poisson(mean: 0, entity, .first) == 0)
      #expect(luck.poisson(mean: -1, entity, .first) == 0)
      #expect(luck.poisson(mean: .nan, entity, .first) == 0)
      #expect(luck.exponential(mean: 0, entity, .second) == 0)
      #expect(luck.lognormal(median: 0, sigma: 1, entity, .second) == 0)
      #expect(luck.lognormal(median: 9, sigma: 0, entity, .second) == 9)
      #expect(luck.gamma(shape: 2, mean: 0, entity, .second) == 0)
      let small = luck.gamma(shape: 0.01, mean: 1, entity, .second)
      #expect(small >= 0 && small.isFinite)
      #expect(luck.wholeDays(0, entity, .second) == 0 && luck.wholeDays(-3.5, entity, .second) == 0)
      #expect(
        luck.wholeDays(12, entity, .second) == 12 && luck.wholeDays(1e12, entity, .second) == .max)
      #expect(luck.wholeDays(.nan, entity, .second) == 0)
      #expect((4...5).contains(luck.wholeDays(4.5, entity, .second)))
    }
  }

  @Test(
    "A higher mean never gives fewer",
    arguments: [
      (0.0, 3.0), (3, 60), (60, 500), (495, 505), (990, 1_010), (1_000, 4_000),
    ])
  func poissonNeverFallsAsItsMeanRises(low: Double, high: Double) {
    for entity in UInt64(0)..<200 {
      var previous: Int32 = 0
      for step in 0...100 {
        let mean = low + (high - low) * Double(step) / 100
        let next = luck.poisson(mean: mean, entity, .first)
        #expect(next >= previous)
        previous = next
      }
    }
  }

  @Test(arguments: [-1, 0, .nan, 0.3, 12, 499, 500, 500.5, 1_700])
  func poissonOfASharedMeanIsThatOfTheMean(mean: Double) {
    let shared = PoissonMean(mean)
    for entity in UInt64(0)..<200 {
      #expect(luck.poisson(shared, entity, .first) == luck.poisson(mean: mean, entity, .first))
    }
  }

  /// The bits themselves: a change here changes every result ever published.
  @Test func bitsAreFixed() {
    let luck = Luck(seed: 20_180_331, replication: 17)
    let entity = Luck.entity(3, 4)
    let bits: [UInt64] = [
      luck.bits(entity, .first, 5), luck.uniform(entity, .first, 5).bitPattern,
      luck.normal(entity, .first, 5).bitPattern,
      luck.exponential(mean: 3, entity, .first, 5).bitPattern,
      luck.lognormal(median: 3, sigma: 0.5, entity, .first, 5).bitPattern,
      luck.weibull(scale: 3, shape: 1.5, entity, .first, 5).bitPattern,
      luck.gamma(shape: 2.5, mean: 3, entity, .first, 5).bitPattern,
      luck.gamma(shape: 0.5, mean: 3, entity, .first, 5).bitPattern,
      UInt64(luck.poisson(mean: 1_234.5, entity, .first, 5)),
      UInt64(luck.wholeDays(10.5, entity, .first, 5)),
    ]
    #expect(
      bits == [
        3966252037025419601, 4596914606300350700, 13828655325204775633, 4616877766854323553,
        4611735321656337157, 4616179730541347157, 4616720978914729512, 4604146125750118786,
        1204, 11,
      ])
  }
}
