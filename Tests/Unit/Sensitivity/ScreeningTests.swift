import Engine
import Testing

@testable import Planning

@Suite("Screening assumptions")
struct ScreeningTests {
  @Test("Finds every swing exactly in a sum, whatever any two do to each other and however many")
  func exact() {
    for count in [1, 5, 20, 120] {
      let screening = Screening(of: count)
      let swings = (0..<count).map { Double($0 % 7) - 3 }
      let results = (0..<screening.futures).map { future -> Double in
        let ends = (0..<count).map { screening.isHigh($0, in: future) ? 0.5 : -0.5 }
        // The pair's luck, the same for both of its futures.
        let luck = Double(future / 2 * 37 % 11) * 1000
        let two = count > 4 ? 8 * ends[1] * ends[2] + 5 * ends[3] * ends[4] : 0
        return luck + two + zip(swings, ends).reduce(0) { $0 + $1.0 * $1.1 }
      }
      let found = screening.swings(results)
      #expect(zip(found, swings).allSatisfy { abs($0 - $1) < 1e-9 }, "\(count)")
      #expect(screening.standardError(results) < 1e-9)
      #expect(screening.pairs < 2 * (count + 8), "no more than are needed")
    }
  }

  @Test("Every end is there as often as the other, with every end of every other")
  func balance() {
    let screening = Screening(of: 24)
    for one in 0..<24 {
      #expect(
        (0..<screening.futures).count { screening.isHigh(one, in: $0) } == screening.futures / 2)
      for other in 0..<one {
        #expect(
          (0..<screening.futures).count {
            screening.isHigh(one, in: $0) && screening.isHigh(other, in: $0)
          } == screening.futures / 4)
      }
    }
  }

  @Test("Noise has the standard error that is told")
  func noise() {
    let screening = Screening(of: 50)
    let results = (0..<screening.futures).map {
      Luck(seed: 4, replication: UInt64($0)).normal(1, .parameter)
    }
    // A pair's difference has a deviation of √2; a swing is the mean of 64.
    let exact = (2.0 / 64).squareRoot()
    let found = screening.standardError(results)
    // 14 columns are spare: within 4 of its own standard errors, 1/√28 of it.
    #expect(abs(found / exact - 1) < 4 / 28.0.squareRoot(), "\(found)")
    #expect(screening.swings(results).allSatisfy { abs($0) < 4.5 * exact })
  }

  @Test("The tornado's bars: paired, ranked, exactly 0 for what does nothing")
  func bars() throws {
    let assumption = RangedAssumption(
      kind: .figure, name: "a", unit: "", ends: (1, 0, 2), values: [(0, 0, 2)], amounts: [])
    let wide = try #require(TornadoBar(assumption, low: [1, 2, 3], high: [0, 2, 1]))
    #expect(wide.low == 2 && wide.high == 1 && wide.swing == -1)
    // Differences -1, 0, -2: deviation 1.
    #expect(abs(wide.standardError - (1.0 / 3).squareRoot()) < 1e-12)
    let null = try #require(TornadoBar(assumption, low: [1.1, 2.2, .nan], high: [1.1, 2.2, .nan]))
    #expect(null.swing == 0 && null.standardError == 0 && null.isNoise)
    let ranked = TornadoBar.ranked([null, wide, null]).map(\.swing)
    #expect(ranked == [-1, 0, 0])
    #expect(TornadoBar(assumption, low: [.nan], high: [1]) == nil)
  }
}
