import Planning

/// Which published figures are about so few people that pages and workbooks do not show them.
///
/// The care that official statistics take, by the Government Statistical Service's guidance on
/// disclosure control for tables from administrative data and as the Department for Education does
/// for looked-after children: counts of 1 to 4 are not shown, nor shares of which the numerator or
/// the denominator is known to be 1 to 4, nor what would tell them by subtraction. The marker is
/// that of the Government Analysis Function for what is confidential.
///
/// It holds for what leaves the team: pages and workbooks. The CSV files and JSON are working files
/// and keep the published figure, since forecasts are scored and tracked by it. Projections are about
/// nobody: a simulated mean of 2.4 children says nothing of any child, so it is shown.
struct SmallNumbers {
  /// Stands in the place of a figure that is not shown.
  static let marker = "[c]"
  /// The counts that are not shown.
  static let small = 1.0...4.0

  /// The rule in a few sentences, for readers.
  static let rule =
    "“\(marker)” stands for a published count of 1 to 4, for a share of so few, or for a figure that "
    + "would tell one of these by subtraction; charts leave such months out. A 0 is shown. "
    + "Simulated figures are about nobody and are shown. The CSV files beside this page are working "
    + "files with every published figure: do not pass them on where the reports they come from are "
    + "not public."

  private struct Key: Hashable {
    var indicator: String
    var period: String
  }

  private var hidden: Set<Key> = []

  /// Nothing is hidden.
  init() {}

  /// From the published rows of one area.
  init(_ rows: [ActualRow], units: (String) -> String) {
    var values: [Key: Double] = [:]
    for row in rows where Self.shown.contains(row.periodType) {
      let key = Key(indicator: row.indicator, period: row.period)
      values[key] = row.value
      let count = units(row.indicator) == "count" ? row.value : nil
      let counts = [count, row.numerator, row.denominator].compactMap(\.self)
      if counts.contains(where: Self.isSmall) { hidden.insert(key) }
    }
    for whole in PartsOfWhole.all {
      for period in Set(values.keys.filter { $0.indicator == whole.whole }.map(\.period)) {
        protect(whole.parts.map { Key(indicator: $0, period: period) }, values)
      }
    }
    for key in values.keys {
      guard case .financialYear(let year)? = ReportedPeriod(key.period),
        units(key.indicator) == "count"
      else { continue }
      let months = (0..<12).map { month in
        let number = year * 12 + 3 + month
        let name = "\(number / 12)-\(number % 12 < 9 ? "0" : "")\(number % 12 + 1)"
        return Key(indicator: key.indicator, period: name)
      }
      protect(months, values)
    }
  }

  /// Whether a published figure is not shown.
  func hides(_ indicator: String, _ period: String) -> Bool {
    hidden.contains(Key(indicator: indicator, period: period))
  }

  /// Whether a count is of so few that it is not shown.
  static func isSmall(_ count: Double) -> Bool { small.contains(count) }

  /// Hides the least of the others where the sum of all is known and one alone is hidden.
  private mutating func protect(_ parts: [Key], _ values: [Key: Double]) {
    let known = parts.compactMap { key in values[key].map { (key: key, value: $0) } }
    guard known.count == parts.count, known.count(where: { hidden.contains($0.key) }) == 1
    else { return }
    let others = known.filter { !hidden.contains($0.key) }
    // A 0 protects nothing unless there is nothing else.
    let least =
      others.filter { $0.value > 0 }.min { $0.value < $1.value }
      ?? others.min { $0.value < $1.value }
    if let least { hidden.insert(least.key) }
  }

  /// The kinds of period that pages and workbooks show.
  private static let shown: Set = ["month", "month_end", "rolling_12m", "financial_year"]
}
