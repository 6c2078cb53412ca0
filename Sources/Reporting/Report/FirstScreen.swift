import Planning

/// What a director reads first: the question, the answer, its chart, the targets and the cost.
struct FirstScreen {
  let findings: Findings
  let scorecard: Scorecard

  var markup: Markup {
    let outcome = findings.outcome
    let headline = Headline(findings)
    let period = ReportedPeriod.words(outcome.lastMonth)
    return """
      <header><p class="kicker">\(outcome.authority) children’s services: projection from \
      \(ReportedPeriod.dateWords(outcome.openingDate)) to \(period)</p>
      <h1>\(outcome.question.isEmpty ? outcome.scenario.title : outcome.question)</h1>
      <p class="headline">\(headline.sentence)</p></header>
      <div class="first"><div>\(chart(headline.indicator))\(ranges)</div>
      <div class="panels">\(targets)\(money)</div></div>

      """
  }

  private func chart(_ indicator: String) -> Markup {
    guard let data = FanData(findings, indicator),
      let wording = ChartWording(findings, indicator)
    else { return "" }
    let wide = FanChart(data: data, width: 860, height: 400, labelWidth: 172, fontSize: 15)
    let narrow = FanChart(data: data, width: 380, height: 330, labelWidth: 104, fontSize: 13)
    let title = wording.comparedTitle
    let charts: Markup = """
      \(wide.picture(id: "headline-wide", title: title, summary: wording.summary,
        class: "fan wide"))\
      \(narrow.picture(id: "headline-narrow", title: title, summary: wording.summary,
        class: "fan narrow"))
      """
    return Figure(
      title: title, subtitle: wording.subtitle(data), chart: charts,
      summary: wording.summary,
      table: IndicatorFigures(findings: findings).table(indicator, data)
    ).markup
  }

  private var targets: Markup {
    let targets = TargetFindings(scorecard)
    guard !targets.lines.isEmpty else { return "" }
    let period = ReportedPeriod.words(findings.outcome.lastMonth)
    let rows = targets.key(upTo: 4).map { line -> Markup in
      let green = Spoken.chance(line.rating?.green ?? 0)
      let without: Markup =
        line.baselineRating.map { other in
          "<br><span class=\"beside\">baseline \(Spoken.chance(other.green))</span>"
        } ?? ""
      return """
        <tr><th scope="row">\(line.indicator.name): \
        \(line.targetWords)</th>\
        <td>\(green)\(without)</td></tr>

        """
    }
    return """
      <section class="panel"><h2>\(targets.title)</h2>
      <table><caption>Chance of green, \(period)</caption><tbody>\(rows.joined())</tbody></table>
      <p class="beside">\(targets.choice) <a href="#scorecard">All</a></p></section>

      """
  }

  private var money: Markup {
    let costs = CostFindings(findings)
    guard let total = costs.total else { return "" }
    let text = MoneyText(from: total.figures.low, to: total.figures.high)
    let all = "\(text.amount(total.figures.mean)) in \(total.words)"
    guard let baseline = findings.outcome.baseline else {
      let rows = costs.totals(of: findings.scenario).map { year in
        let money = MoneyText(from: year.figures.low, to: year.figures.high)
        return row(
          year.words, money.signed(year.figures.mean),
          MoneyText.range(year.figures.low, year.figures.high))
      }
      return panel("Cost: \(all)", "All services simulated, 8 in 10 futures", rows)
    }
    let rows = costs.netDifferences.map {
      row($0.period, CostWording.title($0.figures), CostWording.range($0.figures))
    }
    let title = costs.toldDifference.map {
      CostWording.title($0.figures) + " in \($0.words)"
    }
    var notes: [Markup] = []
    if let other = costs.totals(of: baseline.id).first(where: { $0.period == total.period }) {
      notes.append(
        "<p>All services simulated cost \(all), \(text.amount(other.figures.mean)) without it.</p>")
    }
    if let payback = PaybackWording(findings.outcome) {
      notes.append("<p>\(payback.sentence)</p>")
    }
    return panel(
      title ?? "Cost: \(all)",
      (findings.outcome.hasProgramme ? "Net of the programme’s own cost" : "Against the baseline")
        + ", 8 in 10 futures", rows,
      notes.joined())
  }

  private func row(_ title: String, _ text: String, _ range: String) -> Markup {
    """
    <tr><th scope="row">\(Spoken.capitalised(title))</th><td>\(text)</td>\
    <td class="beside">\(range)</td></tr>

    """
  }

  private func panel(
    _ title: String, _ caption: String, _ rows: [Markup], _ notes: Markup = ""
  ) -> Markup {
    """
    <section class="panel"><h2>\(title)</h2><table><caption>\(caption)</caption>\
    <tbody>\(rows.joined())</tbody></table>\(notes)</section>

    """
  }

  private var ranges: Markup {
    let layers = findings.outcome.layers
    let held = layers.filter(\.included).map(\.name)
    let missing = layers.filter { !$0.included }.map(\.name)
    guard !layers.isEmpty else { return "" }
    let holds = held.isEmpty ? "nothing yet" : Spoken.list(held)
    let lacks: Markup = missing.isEmpty ? "" : " They leave out \(Spoken.list(missing))."
    let own = HeadlineRecord(findings)
    let all = BacktestSummary.held(findings.outcome.backtests).map {
      let share = BacktestWording.percent($0.share)
      return own == nil
        ? " In backtests such ranges held \(share) of what came after."
        : " Of all indicators such ranges held \(share) of what came after."
    }
    let held80: Markup = "\(own.map { " " + $0.sentence } ?? "")\(all ?? "")"
    return """
      <p class="ranges">The ranges hold \(holds).\(lacks)\(held80) \
      <a href="#trust">How far to trust it</a></p>

      """
  }
}
