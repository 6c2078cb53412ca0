import Planning

/// How forecasts of the indicator that the report is about have done, all backtests together.
struct HeadlineRecord {
  /// The indicator's name.
  let name: String
  /// Figures that came after, of all backtests; a month that two of them forecast counts twice.
  private let pooled: BacktestRow
  /// How many months ahead the longest of the forecasts that were judged looked; nil if not known.
  private let tested: Int?
  /// How many months ahead the run looks.
  private let looked: Int?

  /// Nil where no backtest has a figure of it.
  init?(_ findings: Findings) {
    let indicator = Headline(findings).indicator
    let records = findings.outcome.backtests.compactMap { backtest in
      backtest.rows.first { $0.indicator == indicator && $0.figures > 0 }.map {
        (cutoff: ReportedPeriod(backtest.cutoff.text)?.lastMonth, row: $0)
      }
    }
    guard var pooled = records.first?.row else { return nil }
    pooled.figures = records.reduce(0) { $0 + $1.row.figures }
    pooled.in80 = records.reduce(0) { $0 + $1.row.in80 }
    let judged = records.compactMap { record in
      record.row.bias.map { (bias: $0, figures: Double(record.row.figures)) }
    }
    let weight = judged.reduce(0) { $0 + $1.figures }
    pooled.bias =
      weight > 0 ? judged.reduce(0) { $0 + $1.bias * $1.figures } / weight : nil
    self.pooled = pooled
    name = findings.description(indicator).name
    tested = records.compactMap { record in
      record.cutoff.flatMap { Self.longest(findings, indicator, $0, record.row.figures) }
    }.max()
    looked = findings.lastMonth.flatMap { last in findings.openingMonth.map { last - $0 } }
  }

  /// "In backtests the range of “Children in care” held 9 of 18 later figures and its middle was 16%
  /// too low on average; they looked up to 20 months ahead, this run looks 36."
  var sentence: String {
    var text =
      "In backtests the range of “\(name)” held \(pooled.in80) of \(Spoken.count(pooled.figures)) "
      + "later figures and its middle was \(BacktestWording.bias(pooled))"
    if pooled.bias != nil { text += " on average" }
    if let tested, let looked {
      text += "; they looked up to \(tested) months ahead, this run looks \(looked)"
    }
    return text + "."
  }

  /// Months from a cut-off to the last of so many figures that were published of what came after:
  /// what a later report added to them was not judged.
  private static func longest(
    _ findings: Findings, _ indicator: String, _ cutoff: Int, _ figures: Int
  ) -> Int? {
    let all = findings.actuals(indicator, yearly: false) + findings.actuals(indicator, yearly: true)
    let ahead = all.map { $0.month - cutoff }.filter { (1...Int(Backtest.horizon)).contains($0) }
    return ahead.sorted().prefix(figures).last
  }
}
