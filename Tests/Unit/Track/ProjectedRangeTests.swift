import Testing

@testable import Planning

@Suite("Where a figure lies beside what was projected")
struct ProjectedRangeTests {
  private let range = ProjectedRange(
    mean: 18, p05: 10, p10: 12, p25: 14, p50: 17, p75: 21, p90: 27, p95: 30)

  @Test("The ends of the range belong to it")
  func position() {
    #expect(range.position(of: 11.9) == .below)
    #expect(range.position(of: 12) == .inside)
    #expect(range.position(of: 27) == .inside)
    #expect(range.position(of: 27.1) == .above)
  }

  @Test("The share of futures below: on a quantile, between two, where several are equal")
  func share() {
    #expect(range.share(below: 17) == 0.5)
    #expect(abs(range.share(below: 15.5) - 0.375) < 1e-12)
    #expect(abs(range.share(below: 24) - 0.825) < 1e-12)
    // Of a small count half of the futures may be the figure itself.
    let small = ProjectedRange(mean: 0.6, p05: 0, p10: 0, p25: 0, p50: 0, p75: 1, p90: 2, p95: 2)
    #expect(small.share(below: 0) == 0.25)
    #expect(small.share(below: 2) == 0.95)
    let certain = ProjectedRange(mean: 5, p05: 5, p10: 5, p25: 5, p50: 5, p75: 5, p90: 5, p95: 5)
    #expect(certain.share(below: 5) == 0.5 && certain.position(of: 5) == .inside)
    #expect(certain.share(below: 6) == 1 && certain.share(below: 4) == 0)
  }

  @Test("Beyond the outermost quantile the tail is that of a normal distribution")
  func tail() {
    // Quantiles of the normal distribution of mean 100 and deviation 10.
    let normal = ProjectedRange(
      mean: 100, p05: 83.551, p10: 87.184, p25: 93.255, p50: 100, p75: 106.745, p90: 112.816,
      p95: 116.449)
    #expect(abs(normal.share(below: 76.737) - 0.01) < 1e-4)
    #expect(abs(normal.share(below: 130.902) - 0.999) < 1e-4)
    #expect(normal.share(below: -1000) >= 0 && normal.share(below: 1000) <= 1)
  }

  @Test("The weighted interval score, reckoned by hand")
  func weightedInterval() {
    // 16/2 + (0.05 * 20 + 3) + (0.1 * 15 + 6) + (0.25 * 7 + 12), over 3.5.
    #expect(abs(range.weightedInterval(33) - 9.5) < 1e-12)
  }
}
