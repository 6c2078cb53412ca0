/// Sets out a sample's indicators beside actuals and targets.
struct IndicatorSummary {
  let sheet: IndicatorSheet
  let published: PublishedFigures
  let targets: Targets

  /// A row for each figure that is defined in any replication.
  func rows(_ sample: Sample, scenario: String) -> [IndicatorRow] {
    sheet.cells.indices.compactMap { index in
      let cell = sheet.cells[index]
      let figures = sample.figures(ofCell: index).lazy.map { Double($0) }
      guard let distribution = Distribution(figures) else { return nil }
      let entry = targets.entry(cell.indicator, FinancialYear(containing: cell.period.end))
      let chances = entry?.target.map { Chances($0, distribution) }
      var row = IndicatorRow(
        scenario: scenario, indicator: cell.indicator, periodType: cell.period.type.rawValue,
        period: cell.period.text, mean: distribution.mean, sd: distribution.sd,
        p05: distribution.quantile(0.05), p10: distribution.quantile(0.1),
        p25: distribution.quantile(0.25), p50: distribution.quantile(0.5),
        p75: distribution.quantile(0.75), p90: distribution.quantile(0.9),
        p95: distribution.quantile(0.95),
        actual: published.actual(cell.indicator, cell.period, kind: cell.kind),
        target: entry?.text ?? "", pRed: chances?.red, pAmber: chances?.amber,
        pGreen: chances?.green)
      row.targetIsOpenBelow = entry?.target?.isOpenBelow ?? false
      return row
    }
  }

  /// Paired differences; `polarity` says of each indicator which way is good.
  func differences(
    _ sample: Sample, _ base: Sample, scenario: String, baseline: String,
    polarity: (String) -> String
  ) -> [DifferenceRow] {
    sheet.cells.indices.compactMap { index in
      let cell = sheet.cells[index]
      let pairs = zip(sample.figures(ofCell: index), base.figures(ofCell: index))
      let differences = pairs.lazy.map { Double($0) - Double($1) }
      guard let distribution = Distribution(differences) else { return nil }
      let better: Double? =
        switch polarity(cell.indicator) {
        case "high": distribution.share { $0 > 0 }
        case "low": distribution.share { $0 < 0 }
        default: nil
        }
      return DifferenceRow(
        scenario: scenario, baseline: baseline, indicator: cell.indicator,
        periodType: cell.period.type.rawValue, period: cell.period.text, mean: distribution.mean,
        p05: distribution.quantile(0.05), p10: distribution.quantile(0.1),
        p50: distribution.quantile(0.5), p90: distribution.quantile(0.9),
        p95: distribution.quantile(0.95), pBetter: better)
    }
  }
}

/// The chances of red, amber and green.
private struct Chances {
  var red: Double
  /// Nil where the target has no amber band.
  var amber: Double?
  var green: Double

  init(_ target: Target, _ distribution: Distribution) {
    red = distribution.share { target.rating($0) == .red }
    amber = target.hasAmber ? distribution.share { target.rating($0) == .amber } : nil
    green = distribution.share { target.rating($0) == .green }
  }
}
