import Planning

/// The first sheet: the question, the answer, how the run was made, and checks that calculate.
struct CoverSheet {
  let findings: Findings
  let costs: CostSheet
  var cashFlow: CashFlowSheet?

  var sheet: Worksheet {
    var sheet = Worksheet(name: "cover", columns: [("item", 44), ("value", 110)])
    sheet.frozen = false
    sheet.rows = described + totals + checks + contents
    return sheet
  }

  private var described: [[Worksheet.Cell]] {
    let outcome = findings.outcome
    let record = outcome.record
    var rows: [(String, String)] = [
      ("Question", outcome.question), ("Answer", Headline(findings).sentence),
      ("Authority", outcome.authority),
      ("Scenario", "\(outcome.scenario.title) (\(outcome.scenario.id))"),
    ]
    if let baseline = outcome.baseline {
      rows.append(("Baseline", "\(baseline.title) (\(baseline.id))"))
    }
    rows += outcome.layers.map { layer in
      (
        "\(Spoken.capitalised(layer.name)): \(layer.included ? "in the ranges" : "not in the ranges")",
        layer.explanation
      )
    }
    if let payback = PaybackWording(outcome) { rows.append(("Payback", payback.sentence)) }
    if let prices = outcome.prices { rows.append(("Prices", prices.sentence)) }
    rows += [
      ("Version", record.version), ("Command", record.again.joined(separator: " ")),
    ]
    let seed: Worksheet.Cell =
      record.seed < 1 << 53 ? .whole(Double(record.seed)) : .text(String(record.seed))
    rows.append(("Small numbers", SmallNumbers.rule))
    return rows.map { [.text($0.0), .wrapped($0.1)] } + [
      [.text("Opening position (month ends)"), .date(ReportedPeriod(outcome.openingDate))],
      [.text("Last simulated month (ends)"), .date(ReportedPeriod(outcome.lastMonth))],
      [.text("Seed"), seed],
      [.text("Simulated futures"), .whole(Double(record.replications))],
    ]
  }

  /// What is on the other sheets.
  private var contents: [[Worksheet.Cell]] {
    let sheets = [
      ("indicators", "every indicator by month and financial year, with its range and its target"),
      ("differences", "scenario minus baseline, in pairs of futures that share their luck"),
      ("costs", "pounds by line; differences and checks of totals are formulas"),
      (CashFlowSheet.name, "what programmes cost and save, from the sheet of costs by formulas"),
      ("savings", "the same savings at average and at marginal cost"),
      ("budgets", "whole financial years beside budgets"),
      ("teams", "posts, hours, cases and late work by team and month"),
      ("assumptions", "every figure that the simulation was told, with range, quality and source"),
    ]
    let there = Set(
      ["indicators", "differences", "costs", "teams", "assumptions"]
        + (cashFlow == nil ? [] : [CashFlowSheet.name, "savings"])
        + (findings.outcome.budgets.isEmpty ? [] : ["budgets"]))
    return sheets.filter { there.contains($0.0) }.map {
      [.text("Sheet \($0.0)"), .wrapped($0.1)]
    }
  }

  /// The totals by financial year, calculated from the sheet of costs.
  private var totals: [[Worksheet.Cell]] {
    let finding = CostFindings(findings)
    let labels = [findings.outcome.scenario, findings.outcome.baseline].compactMap(\.self)
    var rows: [[Worksheet.Cell]] = []
    for period in finding.periods {
      var sums: [(formula: String, value: Double)] = []
      for label in labels {
        guard let row = finding.row("total", period, of: label.id) else { continue }
        let sum = Self.sum(scenario: label.id, period: period, last: costs.lastRow)
        sums.append((sum, row.mean))
        rows.append([
          .text("Cost in \(period): \(label.title)"), .formula(sum, value: row.mean, style: .money),
        ])
      }
      if sums.count == 2 {
        rows.append([
          .text("Cost in \(period): difference"),
          .formula(
            "\(sums[0].formula)-\(sums[1].formula)",
            value: CostSheet.pence(sums[0].value - sums[1].value), style: .money),
        ])
      }
    }
    return rows
  }

  private var checks: [[Worksheet.Cell]] {
    let outcome = findings.outcome
    let counts: [(String, Int)] = [
      ("indicators", outcome.indicators.count), ("differences", outcome.differences.count),
      ("costs", outcome.costs.count), ("teams", outcome.teams.count),
      ("assumptions", outcome.assumptions.count),
    ]
    var rows: [[Worksheet.Cell]] = counts.map { name, count in
      [
        .text("Rows on the sheet \(name)"),
        .formula("COUNTA(\(name)!A:A)-1", value: Double(count), style: .whole),
      ]
    }
    let range = "costs!$N$2:$N$\(costs.lastRow)"
    let gaps = costs.gaps
    let largest = max(gaps.max() ?? 0, -(gaps.min() ?? 0))
    rows.append([
      .text("Largest gap between cost lines and their total"),
      .formula("MAX(MAX(\(range)),-MIN(\(range)))", value: largest, style: .money),
    ])
    let place = described.count + totals.count + rows.count + 1
    rows.append([
      .text("Check: cost lines add up to totals, to the pound"),
      .textFormula("IF(B\(place)<1,\"OK\",\"CHECK\")", value: largest < 1 ? "OK" : "CHECK"),
    ])
    if let cashFlow {
      let range = "'\(CashFlowSheet.name)'!$O$2:$O$\(cashFlow.lastRow)"
      let isRight = cashFlow.gaps.allSatisfy { $0 == 0 }
      rows.append([
        .text("Check: months of the cash flow add up to years, to the penny"),
        .textFormula(
          "IF(MAX(MAX(\(range)),-MIN(\(range)))=0,\"OK\",\"CHECK\")",
          value: isRight ? "OK" : "CHECK"),
      ])
    }
    return rows
  }

  private static func sum(scenario: String, period: String, last: Int) -> String {
    func column(_ letter: String) -> String { "costs!$\(letter)$2:$\(letter)$\(last)" }
    return """
      SUMPRODUCT((\(column("A"))=\(CostSheet.quoted(scenario)))*(\(column("B"))="total")*\
      (\(column("C"))="financial_year")*(\(column("D"))=\(CostSheet.quoted(period)))*\
      \(column("F")))
      """
  }
}
