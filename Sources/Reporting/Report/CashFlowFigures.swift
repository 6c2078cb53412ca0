import Planning

/// What programmes cost and save month by month, and the chance that they have paid back.
struct CashFlowFigures {
  let findings: Findings
  let costs: CostFindings

  /// Nothing where there is no baseline.
  var markup: Markup {
    guard let last = costs.cumulative.last, let whole = costs.wholeRun else { return "" }
    let figures = [saving(last, whole), chance].compactMap { $0?.markup }
    return """
      <div class="pair">\(figures.joined())</div>
      \(table.folded("Show the cash flow month by month"))
      """
  }

  private var outcome: Outcome { findings.outcome }
  private var payback: PaybackWording? { PaybackWording(outcome) }

  private func saving(_ last: CashFlow.Row, _ whole: ThreeFigures) -> Figure? {
    let isLarge = costs.cumulative.contains { max($0.p90, -$0.p10) >= 1_000_000 }
    let unit = isLarge ? 1_000_000.0 : 1_000
    let steps = costs.cumulative.compactMap { row in
      ReportedPeriod(row.period).map {
        Fan.Step(
          month: $0.lastMonth, mean: row.mean / unit, p10: row.p10 / unit, p25: row.p10 / unit,
          p75: row.p90 / unit, p90: row.p90 / unit)
      }
    }
    guard
      var data = FanData(
        measure: Measure(unit: isLarge ? "£ million" : "£ thousand"),
        fans: [Fan(label: "saved so far", steps: steps)])
    else { return nil }
    data.fans[0].open(from: data.today, value: 0)
    let title =
      "Over the whole run: \(lowered(CostWording.short(whole)))"
    let summary = summary(last, whole)
    return Figure(
      title: title,
      subtitle: "Net saving since \(ReportedPeriod.words(costs.cumulative[0].period)), "
        + "\(isLarge ? "£ million" : "£ thousand"), \(outcome.authority); "
        + "band: 8 in 10 futures; below the line at 0 more has been paid than saved",
      chart: FanChart(data: data, width: 480, height: 280, labelWidth: 122, fontSize: 13.5)
        .picture(id: "money-cash-flow", title: title, summary: summary),
      summary: summary)
  }

  /// What is laid out at most, and what is left in the end.
  private func summary(_ last: CashFlow.Row, _ whole: ThreeFigures) -> String {
    var sentences: [String] = []
    if payback != nil, let lowest = costs.cumulative.min(by: { $0.mean < $1.mean }),
      lowest.mean < 0, lowest.period != last.period
    {
      let money = MoneyText(from: lowest.p10, to: lowest.p90)
      sentences.append(
        "On average \(money.amount(lowest.mean)) is laid out at most, by "
          + "\(ReportedPeriod.words(lowest.period)).")
    }
    sentences.append(
      "From \(ReportedPeriod.words(costs.cumulative[0].period)) to "
        + "\(ReportedPeriod.words(last.period)) together: \(lowered(CostWording.short(whole))).")
    return sentences.joined(separator: " ")
  }

  /// Pounds month by month for both pictures; months add up to years, and to what is saved so far.
  private var table: DataTable {
    var table = DataTable(
      caption: "£, month by month",
      header: [
        "Month", "Programme cost", "Gross saving", "Net saving", "Saved so far", "8 in 10",
        "Paid back",
      ])
    let rows = (outcome.cashFlow?.rows ?? []).filter { $0.periodType == "month" }
    func rounded(_ measure: CashFlow.Measure) -> [Double] {
      years(rows.filter { $0.measure == measure }).flatMap {
        AddingUp.rounded($0.map(\.mean), unit: 1)
      }
    }
    let (cost, gross) = (rounded(.programmeCost), rounded(.grossSaving))
    var sum = 0.0
    var year = (cost: 0.0, gross: 0.0)
    for (place, row) in costs.cumulative.enumerated() {
      year = (year.cost + cost[place], year.gross + gross[place])
      sum += gross[place] - cost[place]
      let chance = DataTable.Cell.figure(row.pPaidBack.map { share($0) } ?? "–")
      let month = ReportedPeriod.words(row.period)
      table.rows.append(
        [.text(month)] + figures([cost[place], gross[place], gross[place] - cost[place], sum])
          + [.figure("\(Spoken.number(row.p10)) to \(Spoken.number(row.p90))"), chance])
      guard ReportedPeriod(row.period).map({ $0.lastMonth % 12 == 2 }) == true else { continue }
      table.totals.insert(table.rows.count)
      table.rows.append(
        [.text("Year to \(month)")] + figures([year.cost, year.gross, year.gross - year.cost, sum])
          + [.figure(""), .figure("")])
      year = (0, 0)
    }
    return table
  }

  /// Months by the financial year in which they lie.
  private func years(_ months: [CashFlow.Row]) -> [[CashFlow.Row]] {
    var years: [[CashFlow.Row]] = [[]]
    for row in months {
      years[years.count - 1].append(row)
      if ReportedPeriod(row.period).map({ $0.lastMonth % 12 == 2 }) == true { years.append([]) }
    }
    return years
  }

  private func figures(_ pounds: [Double]) -> [DataTable.Cell] {
    pounds.map { .figure(Spoken.number($0)) }
  }

  /// By the end of each quarter, for as long as the run goes on.
  private var chance: Figure? {
    guard let payback else { return nil }
    let begin = ReportedPeriod(payback.payback.begins)?.lastMonth ?? 0
    let quarters = costs.cumulative.filter { row in
      ReportedPeriod(row.period).map { $0.lastMonth >= begin && $0.lastMonth % 3 == 2 } ?? false
    }
    guard !quarters.isEmpty else { return nil }
    let groups = quarters.map { row in
      BarChart.Group(
        title: "",
        bars: [
          BarChart.Bar(
            label: ReportedPeriod(row.period).map { ReportedPeriod.shortWords($0.lastMonth) } ?? "",
            value: (row.pPaidBack ?? 0) * 100, text: share(row.pPaidBack ?? 0))
        ])
    }
    return Figure(
      title: payback.title,
      subtitle: "Share of simulated futures that have paid back, by the end of each quarter: what "
        + "was saved so far is not below what was paid, then or later in the run",
      chart: BarChart(groups: groups, width: 480).picture(
        id: "money-payback", title: payback.title, summary: payback.sentence),
      summary: payback.sentence)
  }

  private func share(_ share: Double) -> String {
    "\(Spoken.number(share * 100, decimals: 1, trimmed: true))%"
  }

  private func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
}
