import Planning

/// The sheet of the cash flow: calculated from the sheet of costs, with a check of every year.
///
/// The formulas look rows up by what they say, so that they stay right when the rows are sorted.
struct CashFlowSheet {
  static let name = "cash flow"

  private let flow: CashFlow
  private let costs: CostSheet
  private let periods: [(type: String, text: String)]
  private let rows: [Key: CashFlow.Row]

  /// Nil where the run has no baseline.
  init?(_ outcome: Outcome, costs: CostSheet) {
    guard let flow = outcome.cashFlow else { return nil }
    self.flow = flow
    self.costs = costs
    periods = flow.rows.filter { $0.measure == .netSaving }.map { ($0.periodType, $0.period) }
    rows = flow.rows.reduce(into: [:]) {
      $0[Key(measure: $1.measure, type: $1.periodType, period: $1.period)] = $1
    }
  }

  /// The row of the sheet in which the last period stands.
  var lastRow: Int { max(2, periods.count + 1) }

  /// What the months of each year save beyond the year's figure; zero but for rounding.
  var gaps: [Double] {
    periods.filter { $0.type == "financial_year" }.map { gap($0.text) }
  }

  var sheet: Worksheet {
    var sheet = Worksheet(
      name: Self.name,
      columns: [
        ("scenario", 24), ("baseline", 16), ("period_type", 14), ("period", 10),
        ("period_end", 12), ("financial_year", 14),
      ]
        + [
          "programme_cost", "gross_saving", "net_saving", "cumulative_net_saving", "p10", "p50",
          "p90", "p_paid_back", "months_minus_year",
        ].map { ($0, $0.count < 16 ? 18 : 24) })
    sheet.rows = periods.enumerated().map { place, period in
      cells(period.type, period.text, at: place + 2)
    }
    return sheet
  }

  private func cells(_ type: String, _ period: String, at place: Int) -> [Worksheet.Cell] {
    func row(_ measure: CashFlow.Measure) -> CashFlow.Row? {
      rows[Key(measure: measure, type: type, period: period)]
    }
    let programme = difference("\"programmes\"", at: place)
    let total = difference("\"total\"", at: place)
    let months = "($C$2:$C$\(lastRow)=\"month\")"
    let net = "$I$2:$I$\(lastRow)"
    let cumulative = row(.cumulativeNetSaving)
    var cells: [Worksheet.Cell] = [
      .text(flow.scenario), .text(flow.baseline), .text(type), .text(period),
      .date(ReportedPeriod(period)), .text(Self.financialYear(period)),
      .formula("ROUND(\(programme),2)", value: row(.programmeCost)?.mean, style: .money),
      .formula("ROUND(G\(place)-(\(total)),2)", value: row(.grossSaving)?.mean, style: .money),
      .formula("ROUND(H\(place)-G\(place),2)", value: row(.netSaving)?.mean, style: .money),
      .formula(
        "ROUND(SUMPRODUCT(\(months)*($E$2:$E$\(lastRow)<=E\(place))*\(net)),2)",
        value: cumulative?.mean, style: .money),
      .money(cumulative?.p10), .money(cumulative?.p50), .money(cumulative?.p90),
      .share(cumulative?.pPaidBack),
    ]
    if type == "financial_year" {
      let sum = "SUMPRODUCT(\(months)*($F$2:$F$\(lastRow)=F\(place))*\(net))"
      cells.append(
        .formula("ROUND(\(sum)-I\(place),2)", value: gap(period), style: .money))
    }
    return cells
  }

  /// Scenario less baseline of a line on the sheet of costs, in the period of a row.
  private func difference(_ line: String, at place: Int) -> String {
    func column(_ letter: String) -> String { "costs!$\(letter)$2:$\(letter)$\(costs.lastRow)" }
    func sum(_ scenario: String) -> String {
      """
      SUMPRODUCT((\(column("A"))=\(scenario)\(place))*(\(column("B"))=\(line))*\
      (\(column("C"))=C\(place))*(\(column("D"))=D\(place))*\(column("F")))
      """
    }
    return "\(sum("A"))-\(sum("B"))"
  }

  private func gap(_ year: String) -> Double {
    let months = flow.rows.filter {
      $0.measure == .netSaving && $0.periodType == "month"
        && Self.financialYear($0.period) == year
    }
    let own = rows[Key(measure: .netSaving, type: "financial_year", period: year)]?.mean ?? 0
    return CostSheet.pence(months.reduce(0) { $0 + $1.mean } - own)
  }

  /// The financial year in which a month lies; a year itself.
  private static func financialYear(_ period: String) -> String {
    guard case .month(let month)? = ReportedPeriod(period) else { return period }
    return ReportedPeriod.financialYear((month - 3) / 12).words
  }

  private struct Key: Hashable {
    var measure: CashFlow.Measure
    var type: String
    var period: String
  }
}
