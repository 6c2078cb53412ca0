import Engine
import Planning

/// What the run costs, by line and financial year.
struct CostFindings {
  /// One financial year's figures for one line.
  struct Year: Equatable {
    var period: String
    var figures: ThreeFigures
    /// False when the run ends before the year does or begins within it.
    var whole: Bool
    var words: String { whole ? period : "the simulated part of \(period)" }
  }

  private let findings: Findings

  init(_ findings: Findings) { self.findings = findings }

  /// The financial years of the run, in order.
  var periods: [String] {
    var seen: [String] = []
    for row in yearly(findings.outcome.costs) where !seen.contains(row.period) {
      seen.append(row.period)
    }
    return seen.sorted()
  }

  /// The lines in the order of the rows, without "total".
  var lines: [String] {
    var seen: [String] = []
    for row in findings.outcome.costs where row.line != "total" && !seen.contains(row.line) {
      seen.append(row.line)
    }
    return seen
  }

  /// The row of a line in a financial year.
  func row(_ line: String, _ period: String, of scenario: String) -> CostRow? {
    yearly(findings.outcome.costs).first {
      $0.scenario == scenario && $0.line == line && $0.period == period
    }
  }

  /// The paired difference of a line in a financial year; a saving is negative.
  func difference(_ line: String, _ period: String) -> CostRow? {
    yearly(findings.outcome.costDifferences).first { $0.line == line && $0.period == period }
  }

  /// The totals of a scenario by financial year.
  func totals(of scenario: String) -> [Year] {
    periods.compactMap { period in row("total", period, of: scenario).map { year($0) } }
  }

  /// The differences in total cost by financial year.
  var netDifferences: [Year] {
    periods.compactMap { period in difference("total", period).map { year($0) } }
  }

  /// The total of the scenario in the last whole year, or the last one.
  var total: Year? {
    let years = totals(of: findings.scenario)
    return years.last { $0.whole } ?? years.last
  }

  /// The difference in total cost in the last whole year, or the last one.
  var netDifference: Year? { netDifferences.last { $0.whole } ?? netDifferences.last }

  /// The difference in total cost that one sentence is to tell: that of the last whole year, or of
  /// the whole run where programmes are paid for in earlier years only, so that no saving is told
  /// without its cost.
  var toldDifference: Told? {
    guard let year = netDifference else { return nil }
    if programmesEndBefore(year), let wholeRun {
      return Told(figures: wholeRun, words: runWords)
    }
    return Told(figures: year.figures, words: year.words)
  }

  /// A difference, and of which time it is: "2020/21" or "three years".
  struct Told: Equatable {
    var figures: ThreeFigures
    var words: String
  }

  /// Whether nothing is paid for programmes in a year, beyond what the baseline pays, but something
  /// is in an earlier one.
  private func programmesEndBefore(_ year: Year) -> Bool {
    func isPaid(_ period: String) -> Bool {
      difference(CostLine.programmes.id, period).map { !ThreeFigures($0).isExactlyZero } ?? false
    }
    return !isPaid(year.period) && periods.contains { $0 < year.period && isPaid($0) }
  }

  /// "three years", "40 months".
  private var runWords: String {
    guard let opening = findings.openingMonth, let last = findings.lastMonth else {
      return "the whole run"
    }
    let (years, months) = (last - opening).quotientAndRemainder(dividingBy: 12)
    guard months == 0 else { return "\(last - opening) months" }
    let small = [
      "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]
    let number = small.indices.contains(years) ? small[years] : String(years)
    return years == 1 ? "one year" : "\(number) years"
  }

  /// Net saving from the first month to the last as a difference of cost: a saving is negative.
  var wholeRun: ThreeFigures? {
    cumulative.last.map { ThreeFigures(mean: $0.mean, low: $0.p10, high: $0.p90).negated }
  }

  /// Cumulative net saving, month by month.
  var cumulative: [CashFlow.Row] {
    (findings.outcome.cashFlow?.rows ?? []).filter {
      $0.periodType == "month" && $0.measure == .cumulativeNetSaving
    }
  }

  private func yearly(_ rows: [CostRow]) -> [CostRow] {
    rows.filter { $0.periodType == "financial_year" }
  }

  private func year(_ row: CostRow) -> Year {
    let figures = ThreeFigures(row)
    guard case .financialYear(let start)? = ReportedPeriod(row.period) else {
      return Year(period: row.period, figures: figures, whole: true)
    }
    let first = start * 12 + 3
    let begun = (findings.openingMonth ?? first - 1) < first
    let ended = (findings.lastMonth ?? first + 11) >= first + 11
    return Year(period: row.period, figures: figures, whole: begun && ended)
  }
}
