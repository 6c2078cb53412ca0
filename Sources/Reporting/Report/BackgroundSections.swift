import Planning

/// What a reader needs to judge the answer: ranges, levers, assumptions, and how it was made.
struct BackgroundSections {
  let findings: Findings
  /// The files beside the page.
  var files = "indicators.csv, differences.csv, costs.csv, teams.csv and workbook.xlsx"

  var all: [Section] {
    [drivers, ranges, trust, levers, assumptions, model, record].compactMap(\.self)
  }

  var ranges: Section? {
    let layers = findings.outcome.layers
    guard !layers.isEmpty else { return nil }
    var table = DataTable(
      caption: "Layers of uncertainty", header: ["Layer", "In the ranges?", "What it is"])
    table.rows = layers.map { layer in
      [
        .text(Spoken.capitalised(layer.name)), .text(layer.included ? "Yes" : "No"),
        .text(layer.explanation),
      ]
    }
    let missing = layers.filter { !$0.included }.map(\.name)
    let advice =
      missing.isEmpty
      ? "All layers that the model knows are in the ranges."
      : "The true range is wider: \(Spoken.list(missing)) \(missing.count == 1 ? "is" : "are") not "
        + "in it."
    return Section(
      id: "ranges", name: "Ranges", title: "What the ranges hold, and what they do not",
      body: """
        <p>“8 in 10 simulated futures” means that of all simulated futures one in ten came out \
        below the range and one in ten above. \(advice)</p>
        \(table.markup)
        """)
  }

  /// What makes the futures differ.
  var drivers: Section? { DriversSection(findings: findings).section }

  /// The model by a checklist.
  var model: Section { StressSection(findings: findings).section }

  /// How forecasts of the authority have done.
  var trust: Section { TrustSection(findings: findings).section }

  var levers: Section? {
    let levers = findings.outcome.levers
    guard !levers.isEmpty else { return nil }
    var table = DataTable(
      caption: "Levers of \(findings.outcome.scenario.title)",
      header: ["Lever", "What changes", "From", "Owner", "Cost", "Evidence"])
    table.rows = levers.map {
      [
        .text($0.name), .text($0.change), .text(ReportedPeriod.words($0.from)), .text($0.owner),
        .text($0.cost), .text($0.evidence),
      ]
    }
    let count = levers.count == 1 ? "One lever" : "\(levers.count) levers"
    return Section(
      id: "levers", name: "Levers", title: "\(count): what the scenario changes", body: table.markup
    )
  }

  var assumptions: Section? {
    let rows = findings.outcome.assumptions
    guard !rows.isEmpty else { return nil }
    var table = DataTable(
      caption: "Assumptions log",
      header: ["Assumption", "Value", "Range", "Unit", "Quality", "Source"])
    let hidden = SmallNumbers.hiddenPaths(rows)
    table.rows = rows.map { row in
      let range = [row.low, row.high].compactMap(\.self).map { plain($0) }
      return [
        .text(row.path),
        .figure(hidden.contains(row.path) ? SmallNumbers.marker : plain(row.value)),
        .figure(range.count == 2 ? range.joined(separator: " to ") : "–"), .text(row.unit),
        .text(row.quality), .text(row.source),
      ]
    }
    var qualities: [String] = []
    for row in rows where !qualities.contains(row.quality) { qualities.append(row.quality) }
    let counts = qualities.map { quality in
      "\(Spoken.count(rows.count { $0.quality == quality })) \(quality)"
    }
    return Section(
      id: "assumptions", name: "Assumptions", title: "Assumptions: \(Spoken.list(counts))",
      body: table.folded("Show all \(Spoken.count(rows.count)) assumptions with their sources"))
  }

  var record: Section {
    RecordSection(
      record: findings.outcome.record, files: files, isPaired: findings.outcome.baseline != nil
    ).section
  }

  private func plain(_ value: Double) -> String {
    Spoken.number(value, decimals: 4, trimmed: true)
  }
}
