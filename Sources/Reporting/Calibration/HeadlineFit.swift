import Planning

/// Whether the headline series stay within what the calibrated model thinks possible.
///
/// The band of 95% is the ensemble's mean with 1.96 standard deviations of its spread (parameters,
/// chance, the world) and of the figure's own error. A series may have one month in ten outside it;
/// what is beyond that needs a reason that the authority's caveats state.
struct HeadlineFit {
  /// The monthly figures of one series.
  struct Series: Equatable {
    var indicator: String
    var name: String
    /// Months of which something was published.
    var months: Int
    /// Those outside the band.
    var outside: [String] = []
    /// Those among them that no caveat is about.
    var unexplained: [String] = []
    /// What the caveats say of the others.
    var reasons: [String] = []

    /// Whether more than one month in ten is outside the band.
    var isOften: Bool { HeadlineFit.isOften(outside, of: months) }
    /// Whether that is so even without the months for which there is a stated reason.
    var isUnexplained: Bool { HeadlineFit.isOften(unexplained, of: months) }
  }

  /// In the order of the vocabulary.
  let series: [Series]

  init(_ figures: [CalibrationOutcome.Figure], _ vocabulary: [IndicatorDescription]) {
    series = CalibrationFindings.series(figures, vocabulary)
      .filter { HeadlineFit.isHeadline($0.indicator) && $0.periodType.hasPrefix("month") }
      .map { Series($0) }
  }

  /// The series with more than one month in ten outside the band.
  var often: [Series] { series.filter(\.isOften) }

  /// Those for which that is not explained.
  var unexplained: [Series] { series.filter(\.isUnexplained) }

  /// What leaders ask for first: demand, timeliness, children, placements, carers, caseloads.
  private static func isHeadline(_ indicator: String) -> Bool {
    headlines.contains(indicator) || KeyIndicators.timeliness.contains(indicator)
      || indicator.hasPrefix("caseload_")
  }

  private static let headlines = [
    "contacts", "referrals", "assessments_started", "assessments_completed", "s47_started",
    "cin_open", "cpp_open", "lac", "lac_admissions", "lac_discharges", "lac_commissioned_pct",
    "foster_households", "care_leavers",
  ]

  private static func isOften(_ outside: [String], of months: Int) -> Bool {
    outside.count * 10 > months
  }
}

extension HeadlineFit.Series {
  fileprivate init(_ series: CalibrationFindings.Series) {
    self.init(
      indicator: series.indicator, name: series.name, months: series.figures.count)
    for figure in series.figures where abs(figure.residual) > 1.96 {
      outside.append(figure.period)
      if figure.caveat.isEmpty {
        unexplained.append(figure.period)
      } else if !reasons.contains(figure.caveat) {
        reasons.append(figure.caveat)
      }
    }
  }
}
