import Planning

/// The CSV files of a run: one row per observation, in the order of the outcome.
enum ResultTables {
  /// `indicators.csv`: every indicator's distribution beside its actual and target.
  static func indicators(_ rows: [IndicatorRow]) -> String {
    var table = CommaSeparated(header: [
      "scenario", "indicator", "period_type", "period", "mean", "sd", "p05", "p10", "p25", "p50",
      "p75", "p90", "p95", "actual", "target", "p_red", "p_amber", "p_green",
    ])
    for row in rows {
      table.add(row.scenario)
      table.add(row.indicator)
      table.add(row.periodType)
      table.add(row.period)
      for value in [
        row.mean, row.sd, row.p05, row.p10, row.p25, row.p50, row.p75, row.p90, row.p95,
      ] {
        table.add(value)
      }
      table.add(row.actual)
      table.add(row.target)
      table.add(row.pRed, decimals: 4)
      table.add(row.pAmber, decimals: 4)
      table.add(row.pGreen, decimals: 4)
      table.endLine()
    }
    return table.text
  }

  /// `differences.csv`: paired differences, scenario minus baseline.
  static func differences(_ rows: [DifferenceRow]) -> String {
    var table = CommaSeparated(header: [
      "scenario", "baseline", "indicator", "period_type", "period", "mean", "p05", "p10", "p50",
      "p90", "p95", "p_better",
    ])
    for row in rows {
      table.add(row.scenario)
      table.add(row.baseline)
      table.add(row.indicator)
      table.add(row.periodType)
      table.add(row.period)
      for value in [row.mean, row.p05, row.p10, row.p50, row.p90, row.p95] { table.add(value) }
      table.add(row.pBetter, decimals: 4)
      table.endLine()
    }
    return table.text
  }

  /// `costs.csv`: pounds to the penny, by line; the sum of the lines is the line "total".
  static func costs(_ rows: [CostRow]) -> String {
    var table = CommaSeparated(header: [
      "scenario", "line", "period_type", "period", "mean", "p10", "p50", "p90", "budget",
    ])
    for row in rows {
      table.add(row.scenario)
      table.add(row.line)
      table.add(row.periodType)
      table.add(row.period)
      for value in [row.mean, row.p10, row.p50, row.p90, row.budget] {
        table.add(value, decimals: 2)
      }
      table.endLine()
    }
    return table.text
  }

  /// `teams.csv`: who is in each team, what they hold and what waits, month by month.
  static func teams(_ rows: [TeamRow]) -> String {
    var table = CommaSeparated(header: [
      "scenario", "team", "period", "posts", "filled", "agency", "vacant", "hours_available",
      "hours_needed", "caseload_mean", "caseload_max", "unallocated", "overdue",
    ])
    for row in rows {
      table.add(row.scenario)
      table.add(row.team)
      table.add(row.period)
      for value in [
        row.posts, row.filled, row.agency, row.vacant, row.hoursAvailable, row.hoursNeeded,
        row.caseloadMean, row.caseloadMax, row.unallocated, row.overdue,
      ] {
        table.add(value)
      }
      table.endLine()
    }
    return table.text
  }
}
