import Planning

/// What a calibration found, in numbers and words for people.
struct CalibrationFindings {
  /// A published series and how well the ensemble fits it.
  struct Series {
    var indicator: String
    var name: String
    var periodType: String
    var measure: Measure
    var figures: [CalibrationOutcome.Figure]
    var isUsed: Bool { figures.allSatisfy(\.isUsed) }
    /// How many figures lie in the ensemble's 90% band.
    var inBand: Int { figures.count { $0.posterior.holds($0.actual) } }
    /// How many lie in the band that the ranges of the file give.
    var inPriorBand: Int { figures.count { $0.prior.holds($0.actual) } }
    /// The root mean square of residuals, in standard deviations.
    var miss: Double {
      (figures.reduce(0) { $0 + $1.residual * $1.residual } / Double(figures.count)).squareRoot()
    }
    /// The mean residual: above 0 where more was published than the ensemble gives.
    var bias: Double { figures.reduce(0) { $0 + $1.residual } / Double(figures.count) }
  }

  let outcome: CalibrationOutcome
  /// Every series, in the order of the vocabulary.
  let series: [Series]
  /// The headline series, month by month.
  var headlineFit: HeadlineFit { HeadlineFit(outcome.figures, outcome.vocabulary) }

  init(_ outcome: CalibrationOutcome) {
    self.outcome = outcome
    series = CalibrationFindings.series(outcome.figures, outcome.vocabulary)
  }

  /// Figures that follow one another, by indicator and kind of period.
  static func series(
    _ figures: [CalibrationOutcome.Figure], _ vocabulary: [IndicatorDescription]
  ) -> [Series] {
    let known = Dictionary(
      vocabulary.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var series: [Series] = []
    for figure in figures {
      if let last = series.last, last.indicator == figure.indicator,
        last.periodType == figure.periodType
      {
        series[series.count - 1].figures.append(figure)
      } else {
        let description = known[figure.indicator]
        series.append(
          Series(
            indicator: figure.indicator,
            name: description?.name ?? Spoken.words(of: figure.indicator),
            periodType: figure.periodType,
            measure: description.map { Measure($0) } ?? Measure(unit: "count"), figures: [figure]))
      }
    }
    return series
  }

  /// The figures that the fit uses.
  var fitted: [CalibrationOutcome.Figure] { outcome.figures.filter(\.isUsed) }

  /// How many of them lie in the 90% band.
  var inBand: Chance {
    Chance(met: fitted.count { $0.posterior.holds($0.actual) }, of: max(1, fitted.count))
  }

  /// How many of them lie in the band that the ranges of the file give.
  var inPriorBand: Chance {
    Chance(met: fitted.count { $0.prior.holds($0.actual) }, of: max(1, fitted.count))
  }

  /// The parameters that moved, those that moved most first.
  var moved: [CalibrationOutcome.Parameter] {
    outcome.parameters.filter(\.hasMoved).sorted { abs($0.shift) > abs($1.shift) }
  }

  /// The months fitted, in words.
  var months: String {
    "\(ReportedPeriod.words(outcome.window.firstMonth.text)) to "
      + ReportedPeriod.words(outcome.window.lastMonth.text)
  }

  /// What a director reads first.
  var answer: String {
    guard outcome.isPriorAdequate else {
      return "\(outcome.authority) is not calibrated: "
        + "\(outcome.outOfReach.count) of \(outcome.seriesCount) published series lie outside "
        + "everything that the ranges of its file give."
    }
    let share = Int((inBand.share * 100).rounded())
    return "The model is fitted to \(Spoken.count(fitted.count)) figures that "
      + "\(outcome.authority) published of \(months): \(share)% of them lie in its 90% range."
  }

  /// What stands behind the answer.
  var sentences: [String] {
    guard outcome.isPriorAdequate else { return [advice] }
    let moved = outcome.ensemble.names.count
    return [
      "Before the fit the ranges held \(Int((inPriorBand.share * 100).rounded()))%, and were wider. "
        + "Chi-squared for each number fitted went from \(chi(outcome.chiSquaredBefore)) to "
        + "\(chi(outcome.chiSquaredAfter)); 1 is as near as the errors allow.",
      "What was published tells something about \(Spoken.count(moved)) of "
        + "\(Spoken.count(outcome.parameters.count)) uncertain figures. The others keep the ranges "
        + "of the authority's file.",
      outcome.outOfReach.isEmpty
        ? "All \(outcome.seriesCount) series lie within what the ranges think possible."
        : "\(outcome.outOfReach.count) of \(outcome.seriesCount) series are out of reach of the "
          + "ranges and were not used: "
          + Spoken.list(outcome.outOfReach.map(\.indicator)) + ".",
      headlineSentence,
    ]
  }

  /// Whether headline series leave the 95% band, and whether that is explained.
  private var headlineSentence: String {
    let fit = headlineFit
    let steady = fit.series.count - fit.often.count
    let sentence =
      "Of \(Spoken.count(fit.series.count)) headline series \(Spoken.count(steady)) have no more "
      + "than one month in ten outside the 95% band."
    if fit.often.isEmpty { return sentence }
    let names = fit.unexplained.map(\.indicator)
    return sentence
      + (names.isEmpty
        ? " What the others have beyond it, a stated change of counting or recording explains."
        : " Without a stated reason have more: \(Spoken.list(names)).")
  }

  /// Which ranges to widen.
  var advice: String {
    var names: [String] = []
    for series in outcome.outOfReach {
      for name in series.movedBy where !names.contains(name) { names.append(name) }
    }
    return "Look at the ranges of \(Spoken.list(Array(names.prefix(8)))): they move these series "
      + "most. Widen those that claim to know too much, or say in data/caveats.csv why the figures "
      + "are not to be trusted; then calibrate again."
  }

  /// The series to look at first: those that people know best, then the longest.
  var headlines: [Series] {
    let long = series.filter { $0.figures.count >= 3 }
    let known = KeyIndicators.summary.compactMap { id in long.first { $0.indicator == id } }
    let others = long.filter { series in !known.contains { $0.indicator == series.indicator } }
      .enumerated().sorted {
        ($1.element.figures.count, $0.offset) < ($0.element.figures.count, $1.offset)
      }
    return Array((known + others.map(\.element)).prefix(12))
  }

  /// An indicator's name.
  func name(_ indicator: String) -> String {
    outcome.vocabulary.first { $0.id == indicator }?.name ?? Spoken.words(of: indicator)
  }

  /// How an indicator's values are written.
  func measure(_ indicator: String) -> Measure {
    outcome.vocabulary.first { $0.id == indicator }.map { Measure($0) } ?? Measure(unit: "count")
  }

  /// A kind of period in words.
  static func words(_ periodType: String) -> String {
    switch periodType {
    case "month_end": "month end"
    case "rolling_12m": "12 months"
    case "financial_year": "financial year"
    case "year_to_date": "year to date"
    default: periodType
    }
  }

  /// A path in words: "Entering care: voluntary per year, age 10 to 15".
  static func words(ofPath path: String) -> String {
    let isEvent = path.hasPrefix("event: ")
    let parts = path.split(separator: isEvent ? ":" : ".").dropFirst(isEvent ? 1 : 0).map {
      $0.trimmingPrefix(" ")
    }
    guard let first = parts.first else { return path }
    if isEvent { return "\(first) (event): \(words(ofPath: String(parts.last ?? "")))" }
    let rest = parts.dropFirst().map { $0.split(separator: "_").joined(separator: " ") }
    return rest.isEmpty
      ? Spoken.words(of: String(first))
      : "\(Spoken.words(of: String(first))): \(rest.joined(separator: ", "))"
  }

  /// Chi-squared to two decimals.
  func chi(_ value: Double) -> String { Spoken.number(value, decimals: 2) }
}
