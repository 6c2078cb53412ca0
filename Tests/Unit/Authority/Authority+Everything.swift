import Engine

@testable import Planning

extension Authority {
  /// All that it says, in lines that are the same for equal authorities.
  var everything: [String] {
    var lines = ["\(name), \(area)", teams.joined(separator: ", ")]
    for position in 0..<Assumptions.count { lines.append("\(assumptions[position])") }
    lines += log.map { "\($0)" } + events.map { "\($0)" } + budgets.map { "\($0)" }
    lines += reports.map { "\($0)" } + backtests.map { "\($0)" }
    lines += actuals.map { "\($0)" } + simulated.sorted()
    for indicator in vocabulary.map(\.id) {
      for type in PeriodType.allCases {
        lines += published.all(indicator, type).map { "\(indicator) \(type) \($0)" }
      }
      for year in 2010...2025 {
        let entry = targets.entry(indicator, FinancialYear(firstYear: Int32(year)))
        lines.append("\(indicator) \(year) \(entry.map { "\($0)" } ?? "-")")
      }
    }
    for (dimension, days) in profiles.byDimension.sorted(by: { $0.key < $1.key }) {
      for profile in days {
        lines += profile.rows.sorted { $0.key < $1.key }.map { "\(dimension) \(profile.day) \($0)" }
      }
    }
    return lines
  }
}
