import Engine
@testable import Planning
import Testing

/// What ranges hold when figures move together.
@Suite("Figures that move together")
struct HeldTogetherTests {
  /// A hundred futures, each figure in an order of its own or all in the same.
  private func figures(together: Bool) -> [Forecast.Figure] {
    let period = Period(.month, ending: Month(year: 2018, month: 4))
    return (0..<10).map { number in
      let futures = (0..<100).map { Double(together ? $0 : ($0 * 37 + number * 11) % 100) }
      return Forecast.Figure(
        indicator: "contacts", period: period, kind: .flow, futures: futures,
        draws: futures.sorted(), simple: [:])
    }
  }

  @Test("Where all do the same, a future has all its figures in the ranges or none")
  func together() {
    let held = HeldTogether(0.8, of: figures(together: true))
    #expect(held.shares == [Double](repeating: 0, count: 20) + [Double](repeating: 1, count: 80))
    #expect(held.nineInTen == 0...1)
    #expect(abs(held.chance(ofAsFewAs: 0.5) - 0.2) < 1e-12)
  }

  @Test("Where each goes its own way, no future has few")
  func apart() {
    let held = HeldTogether(0.8, of: figures(together: false))
    #expect(held.shares.count == 100)
    #expect((held.shares.first ?? 0) > 0.3)
    #expect(abs(held.shares.reduce(0, +) / 100 - 0.8) < 1e-9)
  }

  @Test("Without figures there is nothing to tell")
  func nothing() {
    let held = HeldTogether(0.8, of: [])
    #expect(held.nineInTen == nil)
    #expect(held.chance(ofAsFewAs: 0.5).isNaN)
  }
}
