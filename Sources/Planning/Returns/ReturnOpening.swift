import Engine

/// The position of children in care that returns give for `opening.csv`: on each 31 March and on
/// the last day that they cover.
enum ReturnOpening {
  /// What is known of one dimension on a day.
  struct Profile: Sendable {
    var day: Day
    var dimension: OpeningCatalogue.Dimension
    /// One for each category; a figure of its own has one.
    var values: [Double]
  }

  /// The profiles in order of time.
  static func profiles(_ returns: Returns) -> [Profile] {
    var months = returns.span.months.filter(\.isFinancialYearEnd)
    if months.last != returns.span.last { months.append(returns.span.last) }
    return months.flatMap { profiles(returns, on: $0.lastDay) }
  }

  private static func profiles(_ returns: Returns, on day: Day) -> [Profile] {
    let inCare = returns.stays.filter { $0.isInCare(on: day) }
    var profiles: [Profile] = []
    func add(_ key: String, _ values: [Double]) {
      guard let dimension = OpeningCatalogue.standard.dimension(key) else { return }
      profiles.append(Profile(day: day, dimension: dimension, values: values))
    }
    func counts(_ number: Int, _ place: (StayInCare) -> Int) -> [Double] {
      var counts = [Double](repeating: 0, count: number)
      for stay in inCare { counts[place(stay)] += 1 }
      return counts
    }
    add("looked_after_by_age", counts(18) { min(17, $0.age(on: day)) })
    add(
      "looked_after_by_placement",
      counts(ElementKeys.placementTypes.count) { Int($0.step(on: day).placement.rawValue) })
    add(
      "looked_after_by_legal_status",
      counts(ElementKeys.legalStatuses.count) { $0.step(on: day).legal.status })
    if let shares = timeInCare(inCare, on: day) { add("time_in_care_share", shares) }
    if let (part, whole) = ReturnFigures.settled(inCare, on: day), whole > 0 {
      add("stable_share", [Double(part) / Double(whole)])
    }
    if let (part, whole) = ReturnFigures.threePlacements(inCare, on: day), whole > 0 {
      add("three_placements_share", [Double(part) / Double(whole)])
    }
    let awaitingMatch = inCare.count { stay in
      let step = stay.step(on: day)
      return step.legal.status == LegalCode.placementOrder.status && step.placement != .preAdoptive
    }
    add("awaiting_match", [Double(awaitingMatch)])
    return profiles
  }

  /// Days that end a band of time in care, the last open: 3, 6, 12, 24 and 60 months.
  private static let bands: [Int32] = [91, 183, 365, 730, 1826]

  /// Shares by time in care; nil where it is not known of every child.
  ///
  /// Of a child whose first day is not known it is told where they have been there for the longest
  /// band in any case.
  private static func timeInCare(_ inCare: [StayInCare], on day: Day) -> [Double]? {
    guard !inCare.isEmpty else { return nil }
    var counts = [Double](repeating: 0, count: bands.count + 1)
    for stay in inCare {
      if let days = stay.days(on: day) {
        counts[bands.firstIndex { days < $0 } ?? bands.count] += 1
      } else if day - stay.start >= bands.last! {
        counts[bands.count] += 1
      } else {
        return nil
      }
    }
    return counts.map { $0 / Double(inCare.count) }
  }
}
