import Planning

/// The CSV files of a comparison. The first scenario has no differences.
enum ComparisonTables {
  /// `comparison.csv`: every indicator at the end, and its paired difference from the first.
  static func comparison(_ outcome: ComparisonOutcome) -> String {
    var table = CommaSeparated(header: [
      "scenario", "indicator", "period_type", "period", "mean", "p10", "p50", "p90",
      "difference_mean", "difference_p10", "difference_p50", "difference_p90", "p_better",
      "p_green",
    ])
    for (row, difference) in outcome.indicatorPairs {
      table.add(row.scenario)
      table.add(row.indicator)
      table.add(row.periodType)
      table.add(row.period)
      for value in [
        row.mean, row.p10, row.p50, row.p90, difference?.mean, difference?.p10, difference?.p50,
        difference?.p90,
      ] {
        table.add(value)
      }
      table.add(difference?.pBetter, decimals: 4)
      table.add(row.pGreen, decimals: 4)
      table.endLine()
    }
    return table.text
  }

  /// `costs.csv`: pounds to the penny by line and financial year; means add up to "total".
  static func costs(_ outcome: ComparisonOutcome) -> String {
    var table = CommaSeparated(header: [
      "scenario", "line", "financial_year", "mean", "p10", "p50", "p90", "difference_mean",
      "difference_p10", "difference_p90",
    ])
    for (row, difference) in outcome.costPairs {
      table.add(row.scenario)
      table.add(row.line)
      table.add(row.period)
      for value in [
        row.mean, row.p10, row.p50, row.p90, difference?.mean, difference?.p10, difference?.p90,
      ] {
        table.add(value, decimals: 2)
      }
      table.endLine()
    }
    return table.text
  }

  /// `waterfall.csv`: strands and interaction add up to the combined effect as they are written.
  static func waterfall(_ waterfalls: [Waterfall]) -> String {
    var table = CommaSeparated(header: [
      "scenario", "measure", "period", "bar", "mean", "p10", "p50", "p90",
    ])
    for waterfall in waterfalls {
      for bar in waterfall.bars {
        table.add(waterfall.scenario)
        table.add(waterfall.measure)
        table.add(waterfall.period)
        table.add(bar.id)
        for value in [bar.mean, bar.p10, bar.p50, bar.p90] {
          if waterfall.measure == Waterfall.cost {
            table.add(value, decimals: 2)
          } else {
            table.add(value)
          }
        }
        table.endLine()
      }
    }
    return table.text
  }
}

extension ComparisonOutcome {
  /// Every indicator row with its difference, which the first scenario has not.
  public var indicatorPairs: [(row: IndicatorRow, difference: DifferenceRow?)] {
    let known = Dictionary(
      differences.map { ([$0.scenario, $0.indicator, $0.periodType, $0.period], $0) },
      uniquingKeysWith: { first, _ in first })
    return indicators.map {
      ($0, known[[$0.scenario, $0.indicator, $0.periodType, $0.period]])
    }
  }

  /// Every cost row with its difference, which the first scenario has not.
  public var costPairs: [(row: CostRow, difference: CostRow?)] {
    let known = Dictionary(
      costDifferences.map { ([$0.scenario, $0.line, $0.period], $0) },
      uniquingKeysWith: { first, _ in first })
    return costs.map { ($0, known[[$0.scenario, $0.line, $0.period]]) }
  }
}
