import Testing

@testable import Planning

@Suite("Scores of a forecast")
struct ScoresTests {
  @Test("The continuous ranked probability score, fair to few draws and not")
  func crps() {
    let draws = [1.0, 2, 4, 7, 11]
    #expect(abs(Scores.crps(draws, 5) - 0.7) < 1e-12)
    #expect(abs(Scores.crps(draws, 5, isFair: false) - 1.2) < 1e-12)
    #expect(Scores.crps([5], 8) == 3, "one draw: its distance")
    #expect(Scores.crps([4, 4, 4], 4) == 0)
  }

  @Test("The fair score does not depend on the number of draws, on average")
  func fairness() {
    // All pairs of 0...9, and all of 0...9 at once: the same distribution, the same expectation.
    let whole = (0..<10).map { Double($0) }
    var sum = 0.0
    for first in whole { for second in whole { sum += Scores.crps([first, second].sorted(), 3) } }
    #expect(abs(sum / 100 - Scores.crps(whole, 3, isFair: false)) < 1e-12)
  }

  @Test("The weighted interval score counts widths and misses")
  func weightedInterval() {
    let quantiles = zip([0.05, 0.25, 0.5, 0.75, 0.95], [10.0, 14, 17, 21, 30])
      .map { (level: $0, value: $1) }
    #expect(abs(Scores.weightedInterval(quantiles, 33) - 10.3) < 1e-12)
    // Within all: only widths and the distance from the median count.
    #expect(
      abs(Scores.weightedInterval(quantiles, 18) - (0.5 + 0.05 * 20 + 0.25 * 7) / 2.5) < 1e-12)
    #expect(Scores.weightedInterval([(level: 0.5, value: 4)], 7) == 3)
  }

  @Test("The place of a count among draws is a range where some equal it")
  func probabilityIntegral() {
    #expect(Scores.probabilityIntegral([1, 2, 2, 3], 2) == 0.25...0.75)
    #expect(Scores.probabilityIntegral([1, 2, 2, 3], 0) == 0...0)
    #expect(Scores.probabilityIntegral([1, 2, 2, 3], 9) == 1...1)
  }
}
