import Engine

/// Yearly counts of an authority and of its country, from which the volatility of the world is
/// learnt: `history.csv`.
struct YearlyHistory: Sendable {
  /// One series of one area: counts by financial year.
  struct Series: Sendable {
    var stream: String
    var isOfTheAuthority: Bool
    /// By the first calendar year of the financial year.
    var counts: [Int32: Double] = [:]

    /// The change from one year to the next of a log of a count.
    struct Change {
      /// The later year.
      var year: Int32
      var log: Double
      /// What chance alone gives its square.
      var chance: Double
    }

    /// All changes, in order.
    var changes: [Change] {
      // Counted children come in families, so that chance is larger than that of independent ones:
      // 1.8 children a family.
      counts.keys.sorted().compactMap { year in
        guard let before = counts[year - 1], let after = counts[year] else { return nil }
        return Change(
          year: year, log: Mathematics.log(after / before),
          chance: 1.8 * (1 / before + 1 / after))
      }
    }
  }

  /// All series, in the order of the file.
  private(set) var series: [Series] = []

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - area: the authority's id in the `area` column; every other area is a country's.
  ///   - knownBy: the month by which a count must have been known; nil for all.
  init(_ source: SourceText, area: String, knownBy: Month?, _ problems: inout Problems) {
    guard
      let table = problems.collect({ () throws(Problems) in
        try CSVTable(
          source,
          columns: ["stream", "series", "area", "financial_year", "count", "known_from", "source"])
      })
    else { return }
    var places: [String: Int] = [:]
    var found: [Series] = []
    _ = table.map(&problems) { row in
      let from = row.month("known_from")
      if let knownBy, knownBy < Month(year: from.year, month: from.month) { return }
      let stream = row.choice("stream", of: ElementKeys.streams)
      let name = row.text("area")
      let year = FinancialYear(firstYear: row.financialYear("financial_year").firstYear)
      let count = row.number("count", in: 1...1e9)
      let key = [stream, row.text("series"), name].joined(separator: "\u{1F}")
      let place = places[key] ?? found.count
      if place == found.count {
        places[key] = place
        found.append(Series(stream: stream, isOfTheAuthority: name == area))
      }
      if found[place].counts.updateValue(count, forKey: year.firstYear) != nil {
        row.problem(
          "there is already a count of \(year.text)", at: "financial_year",
          instead: "keep one of the two rows")
      }
    }
    series = found
  }
}
