import Planning

/// The two charts of one result: what moves it, and where its uncertainty comes from.
struct SensitivityFigures {
  let wording: SensitivityWording
  /// Which of the results it is, for the ids of the page.
  let number: Int

  private var outcome: SensitivityOutcome { wording.outcome }
  private var finding: SensitivityOutcome.Finding { wording.finding }

  /// At most so many bars; the table has them all.
  private static let most = 16

  var tornado: Figure? {
    guard let first = finding.bars.first, first.swing != 0 else { return nil }
    let bars = finding.bars.filter { $0.swing != 0 }.prefix(SensitivityFigures.most).map { bar in
      TornadoChart.Bar(
        label: bar.assumption.label, low: bar.low, high: bar.high, lowText: wording.text(bar.low),
        highText: wording.text(bar.high), luck: 1.959964 * bar.standardError)
    }
    let chart = TornadoChart(bars: bars, center: (finding.center, wording.text(finding.center)))
    return Figure(
      title: wording.clear.first.map { "“\($0.assumption.label)” moves it most" }
        ?? "Nothing moves it by more than luck explains",
      subtitle: "\(wording.caption): \(wording.result), \(outcome.authority), with each assumption "
        + "at the low and the high end of its range; marks: what luck makes of it, 95 in 100",
      chart: chart.picture(
        id: "tornado-\(number)", title: "What moves it", summary: wording.sentence),
      summary: wording.sentence, table: table)
  }

  private var table: DataTable {
    var table = DataTable(
      caption: wording.result,
      header: [
        "Assumption or lever", "Low", "High", "Measured in", "Result at low", "Result at high",
        "Swing", "Standard error",
      ])
    table.rows = finding.bars.map { bar in
      let ends = bar.assumption.ends
      func plain(_ value: Double?) -> String {
        value.map { Spoken.number($0, decimals: 3, trimmed: true) } ?? "several"
      }
      return [
        .text(bar.assumption.label), .figure(plain(ends?.low)), .figure(plain(ends?.high)),
        .text(bar.assumption.unit), .figure(wording.text(bar.low)),
        .figure(wording.text(bar.high)), .figure(wording.swing(bar.swing)),
        .figure(wording.text(bar.standardError).replacing("+", with: "")),
      ]
    }
    return table
  }

  var layers: Figure {
    let groups = finding.shares.parts.map { part in
      BarChart.Group(
        title: Spoken.capitalised(part.layer.name),
        bars: [bar("by itself", part.first), bar("with others", part.total)])
    }
    var table = DataTable(
      caption: "Shares of the variance: \(wording.result)",
      header: ["Layer", "By itself (95 in 100)", "With others (95 in 100)", ""])
    table.rows = finding.shares.parts.map { part in
      let note =
        part.total == .nothing ? "nothing" : part.first.isNoise ? "by itself: may be noise" : ""
      return [
        .text(Spoken.capitalised(part.layer.name)), .figure(wording.percent(part.first)),
        .figure(wording.percent(part.total)), .text(note),
      ]
    }
    return Figure(
      title: title,
      subtitle: "Share of the variance, \(wording.result), \(outcome.authority); marks: ranges of "
        + "95 in 100",
      chart: BarChart(groups: groups, width: 860).picture(
        id: "layers-\(number)", title: "Where its uncertainty comes from", summary: wording.layers),
      summary: wording.layers, table: table)
  }

  private var title: String {
    let widest = finding.shares.parts.max { $0.total.share < $1.total.share }
    guard let widest, widest.total.share > 0 else { return "It does not vary" }
    return "Most of its uncertainty involves \(widest.layer.name)"
  }

  private func bar(_ label: String, _ share: LayerShares.Share) -> BarChart.Bar {
    BarChart.Bar(
      label: label, value: share.share, range: share == .nothing ? nil : share.low...share.high,
      text: wording.percent(share))
  }
}
