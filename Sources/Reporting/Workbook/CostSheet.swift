import Planning

/// The sheet of costs, with each line's difference to the baseline and a check of every total.
///
/// The formulas look rows up by what they say, so that they stay right when the rows are sorted.
struct CostSheet {
  private let outcome: Outcome
  private let means: [Key: Double]
  private let differences: [Key: CostRow]

  init(_ outcome: Outcome) {
    self.outcome = outcome
    let baseline = outcome.baseline?.id
    means = outcome.costs.filter { $0.scenario == baseline }.reduce(into: [:]) {
      $0[Key($1)] = $1.mean
    }
    differences = outcome.costDifferences.reduce(into: [:]) { $0[Key($1)] = $1 }
  }

  /// The row of the sheet in which the last cost stands.
  var lastRow: Int { max(2, outcome.costs.count + 1) }

  /// What the lines of each total add up to beyond it; zero but for rounding.
  var gaps: [Double] {
    outcome.costs.filter { $0.line == "total" }.map { gap($0) }
  }

  var sheet: Worksheet {
    var sheet = Worksheet(
      name: "costs",
      columns: [
        ("scenario", 24), ("line", 30), ("period_type", 14), ("period", 10), ("period_end", 12),
      ]
        + [
          "mean", "p10", "p50", "p90", "budget", "difference", "difference_p10", "difference_p90",
          "lines_minus_total",
        ].map { ($0, 18) })
    sheet.rows = outcome.costs.enumerated().map { place, row in cells(row, at: place + 2) }
    return sheet
  }

  private func cells(_ row: CostRow, at place: Int) -> [Worksheet.Cell] {
    var cells: [Worksheet.Cell] = [
      .text(row.scenario), .text(row.line), .text(row.periodType), .text(row.period),
      .date(ReportedPeriod(row.period)), .money(row.mean), .money(row.p10), .money(row.p50),
      .money(row.p90), .money(row.budget),
    ]
    let difference = differences[Key(row)]
    if let baseline = outcome.baseline, row.scenario == outcome.scenario.id,
      let other = means[Key(row)]
    {
      let formula = "ROUND(F\(place)-\(sum(of: baseline.id, at: place)),2)"
      cells.append(.formula(formula, value: Self.pence(row.mean - other), style: .money))
    } else {
      cells.append(.money(nil))
    }
    let own = row.scenario == outcome.scenario.id
    cells += [.money(own ? difference?.p10 : nil), .money(own ? difference?.p90 : nil)]
    if row.line == "total" {
      let lines = """
        SUMPRODUCT(($A$2:$A$\(lastRow)=A\(place))*($B$2:$B$\(lastRow)<>"total")*\
        ($C$2:$C$\(lastRow)=C\(place))*($D$2:$D$\(lastRow)=D\(place))*$F$2:$F$\(lastRow))
        """
      cells.append(.formula("ROUND(\(lines)-F\(place),2)", value: gap(row), style: .money))
    }
    return cells
  }

  private func sum(of scenario: String, at place: Int) -> String {
    """
    SUMPRODUCT(($A$2:$A$\(lastRow)=\(Self.quoted(scenario)))*($B$2:$B$\(lastRow)=B\(place))*\
    ($C$2:$C$\(lastRow)=C\(place))*($D$2:$D$\(lastRow)=D\(place))*$F$2:$F$\(lastRow))
    """
  }

  /// Text as a formula holds it.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\"", with: "\"\"") + "\""
  }

  static func pence(_ pounds: Double) -> Double { (pounds * 100).rounded() / 100 }

  private func gap(_ total: CostRow) -> Double {
    let lines = outcome.costs.filter {
      $0.scenario == total.scenario && $0.periodType == total.periodType
        && $0.period == total.period && $0.line != "total"
    }
    return Self.pence(lines.reduce(0) { $0 + $1.mean } - total.mean)
  }

  private struct Key: Hashable {
    var line: String
    var periodType: String
    var period: String
    init(_ row: CostRow) { (line, periodType, period) = (row.line, row.periodType, row.period) }
  }
}
