import Planning

extension Fan.Step {
  /// A projected figure: the median and its ranges.
  init(_ period: Period, _ range: ProjectedRange) {
    self.init(
      month: Int(period.end.number), mean: range.p50, p10: range.p10, p25: range.p25,
      p75: range.p75, p90: range.p90)
  }
}
