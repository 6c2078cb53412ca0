import Engine
import Testing

@testable import Planning

@Suite("Searching for a value")
struct ValueSearchTests {
  /// A target that is met in a future when its luck and the value together reach 10: with a chance
  /// of 80% from 9.8 on.
  private struct Model {
    var seed: UInt64
    var sign = 1.0

    func uniform(_ future: Int) -> Double {
      Luck(seed: seed, replication: UInt64(future)).uniform(luckKey("model"), .leverAmount)
    }

    func met(_ value: Double, _ futures: Range<Int>) -> [Bool] {
      futures.map { uniform($0) + sign * value >= 10 }
    }
  }

  private func search(
    _ range: ClosedRange<Double>, today: Double, futures: Int = 1000
  ) -> ValueSearch {
    ValueSearch(
      in: range, today: today, chance: 0.8, replications: futures, tolerance: 0.02)
  }

  @Test("Finds the known value in every seed", arguments: UInt64(1)...20)
  func known(_ seed: UInt64) throws {
    let model = Model(seed: seed)
    let found = search(8...12, today: 8).run(model.met)
    guard case .reached(let value) = found.answer else {
      Issue.record("\(found.answer)")
      return
    }
    // In these 1,000 futures, to the tolerance; of all futures, to four standard errors besides.
    let exact = 10 - (0..<1000).map(model.uniform).sorted(by: >)[799]
    #expect(value >= exact && value - exact <= 0.02, "\(value), \(exact)")
    let standardError = 0.0126
    let away = abs(value - 9.8)
    #expect(away <= 0.02 + 4 * standardError, "\(value)")
    let chance = try #require(found.chance(of: value))
    #expect(chance.count == 1000)
    #expect(chance.share >= 0.8 && chance.interval.contains(0.8))
    #expect(found.isMonotone)
    #expect(found.trials.count < 14)
    #expect(
      found.trials.contains { $0.met.count == 250 }, "far from the answer a quarter is enough")
  }

  @Test("Whichever end meets the target, and wherever today's value is")
  func ends() {
    let falling = Model(seed: 3, sign: -1)
    let answers = [
      search(-12...(-8), today: -8).run(falling.met), search(-12...0, today: -4).run(falling.met),
      search(-12...(-8), today: 5).run(falling.met),
    ].map(\.value)
    for answer in answers { #expect(abs(answer + 9.8) < 0.1, "\(answer)") }
    // The least change within the range is its near end.
    #expect(search(11...12, today: 8).run(Model(seed: 3).met).answer == .reached(11))
  }

  @Test("A target out of reach, and one that is met as things are")
  func unreachable() throws {
    let model = Model(seed: 1)
    let short = search(8...9.7, today: 8.5).run(model.met)
    #expect(short.answer == .unreachable(nearest: 9.7))
    let chance = try #require(short.chance(of: 9.7))
    #expect(chance.count == 1000 && abs(chance.share - 0.7) < 0.05)
    let met = search(8...12, today: 9.9).run(model.met)
    #expect(met.answer == .alreadyMet)
    #expect(met.trials.count == 1)
  }

  @Test("Tells a chance that rises and falls from noise")
  func notMonotone() {
    let peak = search(0...8, today: 0).run { value, futures in
      let model = Model(seed: 2)
      return futures.map { model.uniform($0) > abs(value - 4) / 8 }
    }
    let offPeak = abs(peak.value - 2.4)
    #expect(offPeak < 0.4 && !peak.isMonotone, "\(peak.answer)")
    // Each value with luck of its own: nothing but noise.
    let noise = search(0...8, today: 0, futures: 200).run { value, futures in
      let model = Model(seed: UInt64(value * 1000))
      return futures.map { model.uniform($0) > 0.5 }
    }
    #expect(noise.isMonotone)
    let dip = search(0...8, today: 1).run { value, futures in
      let model = Model(seed: 2)
      return futures.map { model.uniform($0) > (value == 0 || value == 8 ? 0.1 : 0.4) }
    }
    #expect(!dip.isMonotone)
  }

  @Test("Wilson's interval, against printed figures")
  func wilson() {
    // R. G. Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3.
    for (met, count, low, high) in [
      (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611),
      (1, 29, 0.0061, 0.1718),
    ] {
      let interval = Chance(met: met, of: count).interval
      #expect(abs(interval.lowerBound - low) < 5e-5 && abs(interval.upperBound - high) < 5e-5)
    }
  }
}
