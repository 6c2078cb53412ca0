import Engine

/// A reason not to take a published figure at its word, as `caveats.csv` of an authority gives it.
public struct Caveat: Sendable {
  /// The indicator; ending in `*` for all whose id begins so.
  var indicator: String
  /// The kind of period; nil for all.
  var periodType: PeriodType?
  /// The report; nil for all.
  var source: String?
  /// The first and the last month, by the period's end.
  var months: ClosedRange<Month>
  /// What is done about it.
  var treatment: Treatment
  /// Why.
  public var reason: String

  /// What is done with the figure in calibration.
  enum Treatment: Sendable, Equatable {
    /// It is not used.
    case leftOut
    /// Its error is so many times larger.
    case errorTimes(Double)
    /// It counts so many times what was counted before, by another definition. A simulation that
    /// opens before the change goes on counting as it opened.
    case countedTimes(Double)
  }

  /// Whether it is about a figure.
  func covers(_ indicator: String, _ period: Period, source: String) -> Bool {
    let isMeant =
      self.indicator.hasSuffix("*")
      ? indicator.hasPrefix(self.indicator.dropLast()) : indicator == self.indicator
    return isMeant && (periodType ?? period.type) == period.type && months.contains(period.end)
      && (self.source ?? source) == source
  }

  /// Reads the file.
  ///
  /// - Parameters:
  ///   - vocabulary: the ids of indicators.
  ///   - knownBy: the month by which a reason must have been known; nil for all.
  static func read(
    _ source: SourceText, vocabulary: Set<String>, knownBy: Month?, _ problems: inout Problems
  ) -> [Caveat] {
    let table = problems.collect { () throws(Problems) in
      try CSVTable(
        source,
        columns: [
          "indicator", "period_type", "source", "from", "to", "treatment", "factor", "known_from",
          "reason",
        ])
    }
    let caveats = table?.map(&problems) { row -> Caveat? in
      let indicator = row.text("indicator")
      if !indicator.hasSuffix("*"), !indicator.isEmpty, !vocabulary.contains(indicator) {
        row.problem(
          "`\(indicator)` is not an indicator", at: "indicator",
          instead: row.instead(
            of: indicator, among: vocabulary.sorted(), else: "write one that is listed"))
      }
      let from = row.month("from")
      let to = row.month("to")
      let first = Month(year: from.year, month: from.month)
      let last = Month(year: to.year, month: to.month)
      if last < first {
        row.problem("the caveat ends before it begins", at: "to", instead: "write a later month")
      }
      let treatment: Treatment
      switch row.choice("treatment", of: ["leave_out", "error_times", "counted_times"]) {
      case "leave_out": treatment = .leftOut
      case "error_times": treatment = .errorTimes(row.number("factor", in: 1...100))
      default: treatment = .countedTimes(row.number("factor", in: 0.1...10))
      }
      let types = PeriodType.allCases.map(\.rawValue)
      let type = row.optionalText("period_type") == nil ? "" : row.choice("period_type", of: types)
      let known = row.month("known_from")
      let caveat = Caveat(
        indicator: indicator, periodType: PeriodType(rawValue: type),
        source: row.optionalText("source"),
        months: first...max(first, last), treatment: treatment, reason: row.text("reason"))
      return isKnown(Month(year: known.year, month: known.month), by: knownBy) ? caveat : nil
    }
    return caveats?.compactMap(\.self) ?? []
  }
}
