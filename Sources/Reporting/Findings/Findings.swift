import Foundation
import Planning

/// The outcome's rows, found by what they are about.
///
/// Nothing here is computed anew: every figure of the report is a row, or sums and differences of
/// rows. An indicator that the run does not have is simply not found.
struct Findings {
  let outcome: Outcome
  private var rows: [Key: IndicatorSeries] = [:]
  private var differences: [Key: [DifferenceRow]] = [:]
  private var published: [String: [ActualRow]] = [:]
  /// By indicator and area, the last printed.
  private var benchmarks: [String: [String: ActualRow]] = [:]
  /// Which published figures are about too few people to be shown.
  let smallNumbers: SmallNumbers
  private var descriptions: [String: IndicatorDescription] = [:]
  private var ids: [String] = []

  init(_ outcome: Outcome) {
    self.outcome = outcome
    let areas = Self.ownAreas(of: outcome)
    let own = outcome.actuals.filter { areas.contains($0.area) }
    let units = Dictionary(
      outcome.vocabulary.map { ($0.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
    smallNumbers = SmallNumbers(own) { units[$0] ?? "count" }
    earlier = EarlierProjection(outcome)
    for description in outcome.vocabulary where descriptions[description.id] == nil {
      descriptions[description.id] = description
      ids.append(description.id)
    }
    for row in outcome.indicators {
      if descriptions[row.indicator] == nil {
        descriptions[row.indicator] =
          numbered(row.indicator) ?? Self.unnamed(row.indicator)
        ids.append(row.indicator)
      }
      let key = Key(scenario: row.scenario, indicator: row.indicator)
      rows[key, default: IndicatorSeries()].add(row, basis: descriptions[row.indicator]!.basis)
    }
    for row in outcome.differences {
      let key = Key(scenario: row.scenario, indicator: row.indicator)
      differences[key, default: []].append(row)
    }
    for row in own { published[row.indicator, default: []].append(row) }
    for row in outcome.actuals where !areas.contains(row.area) && row.periodType == "benchmark" {
      benchmarks[row.indicator, default: [:]][row.area] = row
    }
  }

  /// An earlier projection that is shown beside; nil for none.
  let earlier: EarlierProjection?

  /// The scenario's id.
  var scenario: String { outcome.scenario.id }

  /// The ids of all indicators that the scenario has, in the order of the vocabulary.
  var indicators: [String] { ids.filter { series($0) != nil } }

  /// The month of the opening position.
  var openingMonth: Int? { ReportedPeriod(outcome.openingDate)?.lastMonth }

  /// The last simulated month.
  var lastMonth: Int? { ReportedPeriod(outcome.lastMonth)?.lastMonth }

  /// What an indicator is called and which way is good.
  func description(_ indicator: String) -> IndicatorDescription {
    descriptions[indicator] ?? Self.unnamed(indicator)
  }

  /// An indicator's rows in the scenario, or in another one of the outcome.
  func series(_ indicator: String, of scenario: String? = nil) -> IndicatorSeries? {
    rows[Key(scenario: scenario ?? self.scenario, indicator: indicator)]
  }

  /// The same indicator in the baseline; nil when there is none.
  func baselineSeries(_ indicator: String) -> IndicatorSeries? {
    outcome.baseline.flatMap { series(indicator, of: $0.id) }
  }

  /// The baseline's row that stands beside a row of the scenario.
  func baseline(of row: IndicatorRow) -> IndicatorRow? {
    baselineSeries(row.indicator)?.all.first {
      $0.period == row.period && $0.periodType == row.periodType
    }
  }

  /// The paired difference that goes with a row of the scenario.
  func difference(of row: IndicatorRow) -> DifferenceRow? {
    differences[Key(scenario: row.scenario, indicator: row.indicator)]?.first {
      $0.period == row.period && $0.periodType == row.periodType
    }
  }

  /// The figures that the council published about an indicator for one kind of period.
  func actuals(_ indicator: String, yearly: Bool) -> [Observation] {
    let rolling = description(indicator).basis == "rolling_12m"
    let monthly: Set<String> = rolling ? ["rolling_12m"] : ["month", "month_end"]
    return Observation.settled(
      (published[indicator] ?? []).filter {
        yearly ? $0.periodType == "financial_year" : monthly.contains($0.periodType)
      }
    ).map { observation in
      var observation = observation
      observation.isHidden = smallNumbers.hides(indicator, observation.period)
      return observation
    }
  }

  /// What was last published of an indicator elsewhere ("national", "stat_neighbours").
  func benchmark(_ indicator: String, _ area: String) -> ActualRow? { benchmarks[indicator]?[area] }

  /// Whether a row's published figure is about too few people to be shown.
  func hidesActual(of row: IndicatorRow) -> Bool {
    guard let actual = row.actual else { return false }
    return smallNumbers.hides(row.indicator, row.period)
      || description(row.indicator).unit == "count" && SmallNumbers.isSmall(actual)
  }

  /// Monthly figures, with year-end figures where an indicator is a position at a year's end.
  func history(_ indicator: String) -> [Observation] {
    let monthly = actuals(indicator, yearly: false)
    guard ["month_end", "rolling_12m"].contains(description(indicator).basis) else {
      return monthly
    }
    let known = Set(monthly.map(\.month))
    let yearEnds = actuals(indicator, yearly: true).filter { !known.contains($0.month) }
    return (monthly + yearEnds).sorted { $0.month < $1.month }
  }

  private struct Key: Hashable {
    var scenario: String
    var indicator: String
  }

  /// The area of the authority itself, among national and other areas for comparison.
  private static func ownAreas(of outcome: Outcome) -> Set<String> {
    let name = outcome.authority.lowercased()
    let all = Set(outcome.actuals.map(\.area))
    let own = all.filter {
      let area = $0.lowercased()
      return area == name || area.replacing("_", with: " ").replacing("-", with: " ") == name
    }
    return own.isEmpty ? all : own
  }

  /// One of a family of indicators that the vocabulary names once: `lac_age_7` of `lac_age_N`.
  private func numbered(_ id: String) -> IndicatorDescription? {
    let parts = id.split(separator: "_")
    guard let number = parts.last, Int(number) != nil else { return nil }
    let family = parts.dropLast().joined(separator: "_") + "_N"
    guard var description = descriptions[family] else { return nil }
    description.id = id
    if let place = description.name.range(of: " N") {
      description.name = description.name[..<place.lowerBound] + " \(number)"
    }
    return description
  }

  private static func unnamed(_ id: String) -> IndicatorDescription {
    let unit = id.hasSuffix("_pct") ? "percent" : id.hasSuffix("_rate") ? "rate_per_10k" : "count"
    return IndicatorDescription(
      id: id, name: Spoken.words(of: id), theme: "other", unit: unit, polarity: "info",
      basis: "month", definition: "")
  }
}
