import Planning

/// The saving of one financial year at average and at marginal cost, side by side.
struct SavingTable {
  private let rows: [SavingRow]
  private let period: String

  /// Nil where nothing is compared.
  init?(_ findings: Findings, period: String) {
    rows = findings.outcome.savings.filter { $0.financialYear == period }
    self.period = period
    guard rows.contains(where: { $0.item == "total" }) else { return nil }
  }

  /// A sentence that tells both and why they differ, then the table.
  var markup: Markup {
    """
    <h3>What is really avoided, \(period)</h3><p>\(sentence) \(weeks)</p>\(table.markup)
    """
  }

  private var sentence: String {
    guard let total = rows.last else { return "" }
    let average = 1000 * (shown(\.marginalCostSaving).total + shown(difference).total)
    let money = MoneyText(
      from: 0, to: max(average.magnitude, total.marginalCostSaving.magnitude))
    return "Before the programmes’ own cost, at average cost the saving would be "
      + "\(money.signed(average)); really avoided is \(money.signed(total.marginalCostSaving)). "
      + "They differ because posts, foster households and the council’s own places cost the same "
      + "when a child is no longer there, and average cost counts a share of them as saved. "
      + "Everything else in this report is what is really paid."
  }

  /// "Children spend 310 weeks fewer in agency fostering and 12 more in kinship fostering.", the
  /// largest first; empty where nothing changes by a week.
  private var weeks: String {
    let changes = rows.compactMap { row -> (size: Double, words: String)? in
      guard row.unit == "child weeks", let fewer = row.unitsAvoided?.rounded(), fewer != 0 else {
        return nil
      }
      let place = CostLineName.words(row.item)
      return (
        fewer.magnitude,
        "\(fewer > 0 ? "fewer" : "more") in \(place.prefix(1).lowercased())\(place.dropFirst())"
      )
    }.sorted { $0.size > $1.size }
    guard !changes.isEmpty else { return "" }
    let parts = changes.enumerated().map { place, change in
      "\(Spoken.number(change.size))\(place == 0 ? " weeks" : "") \(change.words)"
    }
    return "In \(period) children spend \(Spoken.list(parts))."
  }

  private var table: DataTable {
    var table = DataTable(
      caption: "£ thousand saved before programme cost, \(period); an extra cost has a minus sign",
      header: [
        "Item", "Fewer needed", "Average cost of one", "At average cost", "Really avoided",
        "Difference",
      ])
    let marginal = shown(\.marginalCostSaving)
    let beyond = shown(difference)
    for (place, row) in rows.enumerated() {
      let (avoided, more) = (marginal.all[place], beyond.all[place])
      table.rows.append(
        [
          .text(CostLineName.words(row.item)),
          .figure(
            row.unitsAvoided.map { "\(Spoken.number($0)) \(row.unit)" } ?? ""),
          .figure(row.averageUnitCost.map { "£\(Spoken.number($0))" } ?? ""),
        ]
          + [avoided + more, avoided, more].map { .figure(Spoken.number($0)) })
    }
    table.totals = [rows.count - 1]
    return table
  }

  /// Thousands of pounds by item, then their sum.
  private func shown(_ figure: (SavingRow) -> Double) -> (all: [Double], total: Double) {
    let parts = AddingUp.rounded(rows.dropLast().map(figure), unit: 1000)
    let total = parts.reduce(0, +)
    return (parts + [total], total)
  }

  /// What average cost counts beyond what is avoided: none where both are the same.
  private func difference(_ row: SavingRow) -> Double {
    row.averageCostSaving - row.marginalCostSaving
  }
}
