import Engine
import Testing

@testable import Planning

@Suite("Figures that go with a result")
struct DrawnFigureTests {
  private func noise(_ name: String, _ count: Int) -> [Double] {
    (0..<count).map {
      Luck(seed: 3, replication: UInt64($0)).normal(luckKey("noise", name), .parameter)
    }
  }

  @Test("Equal values share their ranks")
  func ties() {
    #expect(Ranks([30, 10, 30, 20]).values == [1, -1.5, 1, -0.5])
    #expect(Ranks([2, 2, 2]).values == [0, 0, 0])
  }

  @Test("A rising curve has 1, a falling one -1, a constant 0")
  func correlation() {
    let values = [1.0, 2, 3, 4, 9]
    let ranks = Ranks(values)
    #expect(ranks.correlation(Ranks(values.map { $0 * $0 * $0 })) == 1)
    #expect(ranks.correlation(Ranks(values.map { 1 / $0 })) == -1)
    #expect(ranks.correlation(Ranks([5, 5, 5, 5, 5])) == 0)
    // By hand: 1 - 6 * (1 + 1) / (5 * 24).
    #expect(abs(ranks.correlation(Ranks([2, 1, 3, 4, 5])) - 0.9) < 1e-12)
  }

  /// 500 figures of noise are looked at, with one false alarm in 20 such runs; the seed is fixed.
  @Test("The figure that moves the result is named, and none of 500 that do not")
  func named() {
    let cause = noise("cause", 200)
    let luck = noise("luck", 200)
    let result = zip(cause, luck).map { 2 - 1.5 * $0 + $1 }
    let figures =
      [DrawnFigure(name: "cause", isLever: true, values: cause)]
      + (0..<500).map { DrawnFigure(name: "\($0)", isLever: false, values: noise("\($0)", 200)) }
    let found = DrawnFigure.associations(figures, with: result)
    #expect(found.map(\.name) == ["cause"])
    #expect(found[0].isLever)
    #expect(found[0].correlation < -0.6)
  }

  @Test("More figures need a stronger correlation, more futures a weaker one")
  func threshold() {
    // The normal quantile at 1 - 0.05 / 2 is 1.96, at 1 - 0.05 / 1000 is 3.8906.
    #expect(abs(DrawnFigure.threshold(figures: 1, futures: 101) - 0.196) < 1e-4)
    #expect(abs(DrawnFigure.threshold(figures: 500, futures: 101) - 0.38906) < 1e-4)
    #expect(
      DrawnFigure.threshold(figures: 500, futures: 401)
        < DrawnFigure.threshold(figures: 500, futures: 101))
  }
}
