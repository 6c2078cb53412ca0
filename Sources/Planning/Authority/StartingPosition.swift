import Engine

/// The open cases from which a run starts, on any day that the published figures cover.
///
/// Totals are the published counts of the day, exact where one was published and else, in this
/// order: what `opening.csv` says of the day; between the nearest published counts; the nearest of
/// either. An authority that has published nothing starts from a day of `opening.csv`. Details come from the nearest profile in `opening.csv`, scaled to the totals by largest
/// remainder, so that every breakdown adds up. The log says of each figure where it is from.
public struct StartingPosition: Sendable {
  /// What the engine opens with.
  public private(set) var position = OpeningPosition()
  /// Where each figure is from.
  public private(set) var log: [AssumptionRow] = []
  /// Dimensions of which nothing is known; the position has 0 for them.
  public private(set) var unknown: [String] = []

  private let day: Day
  private let month: Month
  private let published: PublishedFigures
  private let profiles: OpeningProfiles

  /// The position of an authority at the end of a month.
  public init(_ authority: Authority, on day: Day) {
    self.day = day
    month = Month(containing: day)
    published = authority.published
    profiles = authority.profiles
    for dimension in OpeningCatalogue.standard.dimensions {
      switch dimension.key {
      case "looked_after_by_age": setAges(dimension)
      case "looked_after_by_placement": setPlacements(dimension)
      case "looked_after_by_legal_status": setBreakdown(dimension, of: "lac")
      case "referrals_last_12_months": setReferrals(dimension)
      default:
        if dimension.elements.isEmpty { setFigure(dimension) } else { setShares(dimension) }
      }
    }
  }

  /// The most children, young people, families or households of a kind with which a run can start:
  /// more than there are in England.
  static let mostOfAKind = 200_000.0

  /// What there is too much of to be simulated; nil if nothing is.
  var excess: Fault? {
    var sums: [String: Double] = [:]
    for row in log where row.unit != "share" {
      let dimension = row.path.split(separator: ".").prefix(2).joined(separator: ".")
      sums[dimension, default: 0] += row.value
      guard sums[dimension]! > StartingPosition.mostOfAKind else { continue }
      return Fault(
        "`\(dimension)` would be \(NumberText.plain(row.value)): \(row.source)",
        instead: "correct the figure: \(NumberText.plain(StartingPosition.mostOfAKind)) at most")
    }
    return nil
  }

  /// What is wrong with a day to start from; nil if nothing is.
  static func fault(on day: Day, _ authority: Authority) -> Fault? {
    let points = KnownFigure.points("lac", authority.published)
    guard let first = points.first?.end, let last = points.last?.end else {
      return faultUnpublished(day, authority.profiles)
    }
    let month = Month(containing: day)
    guard month >= first, month <= last else {
      return Fault(
        "the date \(day.text) is outside the data: the actuals cover \(first.text) to \(last.text)",
        instead: "write the last day of a month from \(first.text) to \(last.text)")
    }
    guard day == month.lastDay else {
      return Fault(
        "\(day.text) is not the last day of a month, for which counts are published",
        instead: "write \(month.lastDay.text)")
    }
    return nil
  }

  /// Where nothing is published, only days of which `opening.csv` tells will do.
  private static func faultUnpublished(_ day: Day, _ profiles: OpeningProfiles) -> Fault? {
    let nearest = profiles.nearest("looked_after_by_age", to: day)
    if nearest?.day == day, day == Month(containing: day).lastDay { return nil }
    return Fault(
      "neither the actuals nor the opening positions say how many children are looked after on "
        + day.text,
      instead: nearest.map { "write \($0.day.text), or add their number to the actuals (lac)" }
        ?? "add their number at the end of a month to the actuals (lac)")
  }

  /// Published indicators that say the same as a figure of the position, and the factor between.
  private static let indicators: [String: (id: String, factor: Double)] = [
    "stable_share": ("lac_stable_2y_pct", 0.01),
    "three_placements_share": ("lac_3plus_placements_pct", 0.01),
    "plans": ("cpp_open", 1),
    "children_in_need": ("cin_open", 1),
    "overdue_assessments": ("assessments_overdue", 1),
    "need_plan_current_share": ("cin_plan_current_pct", 0.01),
    "protection_plan_current_share": ("cpp_plan_current_pct", 0.01),
    "care_plan_current_share": ("lac_plan_current_pct", 0.01),
    "health_current_share": ("lac_health_pct", 0.01),
    "dental_current_share": ("lac_dental_pct", 0.01),
    "education_plan_share": ("lac_pep_pct", 0.01),
    "education_plan_current_share": ("lac_pep_current_pct", 0.01),
    "care_leavers": ("care_leavers", 1),
    "pathway_plan_share": ("care_leavers_pathway_pct", 0.01),
    "suitable_accommodation_share": ("care_leavers_accommodation_pct", 0.01),
    "active_share": ("care_leavers_eet_pct", 0.01),
    "early_help_families": ("eh_open_cases", 1),
    "foster_households": ("foster_households", 1),
  ]

  // MARK: Single figures

  private mutating func setFigure(_ dimension: OpeningCatalogue.Dimension) {
    let indicator = StartingPosition.indicators[dimension.key]
    let known = indicator.flatMap { KnownFigure($0.id, at: month, in: published) }
    let profile = profiles.nearest(dimension.key, to: day)
    let row = profile?.rows[dimension.position]
    let isCount = dimension.unit != "share"
    if let known, let indicator,
      known.distance == 0 || row == nil
        || profile?.day != day
          && (known.isInterpolated || known.distance * 30 <= abs(profile!.day - day))
    {
      let value = known.value * indicator.factor
      set(
        dimension, at: dimension.position, to: isCount ? value.rounded() : value,
        known.source, known.distance == 0 ? "measured here" : "judged")
    } else if let row, let profile {
      set(
        dimension, at: dimension.position, to: isCount ? row.value.rounded() : row.value,
        source(row, profile), profile.day == day ? row.quality : "judged")
    } else {
      unknown.append(dimension.key)
    }
  }

  private mutating func setReferrals(_ dimension: OpeningCatalogue.Dimension) {
    let profile = profiles.nearest(dimension.key, to: day)
    if let profile, profile.day == day, let row = profile.rows[dimension.position] {
      set(dimension, at: dimension.position, to: row.value, source(row, profile), row.quality)
    } else if let formula = IndicatorFormula.byID["referrals"],
      let year = History(published, lastMonth: month).year(formula)
    {
      set(
        dimension, at: dimension.position, to: year.tops.reduce(0, +).rounded(),
        "12 months of referrals, \(year.basis.words)",
        year.basis == .published ? "measured here" : "judged")
    } else if let profile, let row = profile.rows[dimension.position] {
      set(dimension, at: dimension.position, to: row.value, source(row, profile), "judged")
    } else {
      unknown.append(dimension.key)
    }
  }

  // MARK: Tables

  /// Shares of a profile, scaled to add up to 1.
  private mutating func setShares(_ dimension: OpeningCatalogue.Dimension) {
    guard let profile = profiles.nearest(dimension.key, to: day) else {
      unknown.append(dimension.key)
      return
    }
    let weights = weights(dimension, profile)
    let sum = weights.reduce(0, +)
    for (index, weight) in weights.enumerated() {
      let position = dimension.position + index
      let row = profile.rows[position]
      set(
        dimension, at: position, to: sum > 0 ? weight / sum : 0,
        row.map { source($0, profile) } ?? "not in opening.csv",
        profile.day == day ? row?.quality ?? "judged" : "judged")
    }
  }

  /// A profile scaled to a published total.
  private mutating func setBreakdown(
    _ dimension: OpeningCatalogue.Dimension, of indicator: String,
    _ scale: ([Double], Double) -> [Double] = { sharedOut($1, by: $0) }
  ) {
    guard let profile = profiles.nearest(dimension.key, to: day),
      let total = KnownFigure(indicator, at: month, in: published) ?? unpublishedTotal
    else {
      unknown.append(dimension.key)
      return
    }
    let weights = weights(dimension, profile)
    let counts = scale(weights, total.value.rounded())
    for (index, count) in counts.enumerated() {
      let position = dimension.position + index
      let row = profile.rows[position]
      let isAsGiven = profile.day == day && row?.value == count
      let origin = row.map { source($0, profile) } ?? "not in opening.csv"
      let scaled =
        "\(origin), fitted to \(NumberText.plain(total.value.rounded())) children in care: "
        + total.source
      set(
        dimension, at: position, to: count, isAsGiven ? origin : scaled,
        isAsGiven ? row?.quality ?? "judged" : "judged")
    }
  }

  /// Children in care by the ages in `opening.csv`, where no number of them was ever published.
  private var unpublishedTotal: KnownFigure? {
    profiles.nearest("looked_after_by_age", to: day).map { profile in
      KnownFigure(
        value: profile.rows.values.map(\.value).sorted().reduce(0, +),
        source: "the ages in opening.csv on \(profile.day.text)", distance: 0,
        isInterpolated: false)
    }
  }

  private mutating func setAges(_ dimension: OpeningCatalogue.Dimension) {
    let ages = (0...17).compactMap { age in
      published.figure("lac_age_\(age)", Period(.monthEnd, ending: month))?.value
    }
    guard ages.count == 18, let total = KnownFigure("lac", at: month, in: published),
      profiles.nearest(dimension.key, to: day)?.day != day
    else {
      setBreakdown(dimension, of: "lac")
      return
    }
    for (age, count) in sharedOut(total.value.rounded(), by: ages).enumerated() {
      set(
        dimension, at: dimension.position + age, to: count, "lac_age_\(age) of \(month.text)",
        "measured here")
    }
  }

  private mutating func setPlacements(_ dimension: OpeningCatalogue.Dimension) {
    // A profile of the day itself was reconciled by whoever wrote it: it stands if it adds up.
    let isOfTheDay = profiles.nearest(dimension.key, to: day)?.day == day
    let fit = PlacementFit(published, at: month)
    setBreakdown(dimension, of: "lac") { counts, total in
      isOfTheDay && counts.reduce(0, +) == total ? counts : fit.fitted(counts, total: total)
    }
  }

  private func weights(
    _ dimension: OpeningCatalogue.Dimension, _ profile: OpeningProfiles.Profile
  ) -> [Double] {
    dimension.elements.indices.map { profile.rows[dimension.position + $0]?.value ?? 0 }
  }

  private func source(_ row: OpeningProfiles.Row, _ profile: OpeningProfiles.Profile) -> String {
    profile.day == day ? row.source : "as on \(profile.day.text): \(row.source)"
  }

  private mutating func set(
    _ dimension: OpeningCatalogue.Dimension, at place: Int, to value: Double, _ source: String,
    _ quality: String
  ) {
    withUnsafeMutableBytes(of: &position) {
      $0.storeBytes(of: value, toByteOffset: place * 8, as: Double.self)
    }
    let element =
      dimension.elements.isEmpty ? "" : "." + dimension.elements[place - dimension.position]
    log.append(
      AssumptionRow(
        path: "opening.\(dimension.key)\(element)", value: value, low: nil, high: nil,
        unit: dimension.unit, source: source, quality: quality))
  }
}

extension History.Basis {
  /// How a count is known, in words.
  var words: String {
    switch self {
    case .published: "published month by month"
    case .spread: "spread from published 12-month totals"
    case .carried: "carried over from earlier periods"
    }
  }
}
