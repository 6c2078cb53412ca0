import Engine

/// The figures for `actuals.csv` that returns give, as the engine counts the same things: see
/// `IndicatorFormula`.
///
/// A child is looked after on a day if the stay begins on it or before and ends after it. Of the
/// children in care at the end of a month the ages, the placements and how settled they are; of each
/// month and whole financial year who came, who left and how. What hangs on a time before the
/// returns (three placements in a year, two years in one place) is left out where that time is
/// not known of every child. A figure that hangs on families, plans or the population is none that
/// episodes tell.
enum ReturnFigures {
  /// All figures, stocks first, each in order of time.
  static func all(_ returns: Returns, _ standards: CareStandardsAssumptions) -> [ReturnFigure] {
    stocks(returns) + flows(returns) + reviews(returns, standards)
  }
}
