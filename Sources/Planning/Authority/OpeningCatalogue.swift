import Engine

/// The names under which `opening.csv` gives each figure of `OpeningPosition`.
///
/// A row's `dimension` is a figure or a table, its `category` the element of a table (empty for a
/// figure).
public struct OpeningCatalogue: Sendable {
  /// The catalogue of this version of `OpeningPosition`.
  public static let standard = OpeningCatalogue()

  /// Every dimension, in the order of `OpeningPosition`.
  public let dimensions: [Dimension]

  /// A figure of the opening position, or a table of them.
  public struct Dimension: Sendable {
    /// Its name in the `dimension` column.
    public let key: String
    /// The keys of a table's elements; empty for a single figure.
    public let elements: [String]
    /// What it is measured in.
    public let unit: String
    /// The range outside which it means nothing.
    public let range: ClosedRange<Double>
    /// The position in the flat block of the figure, or of the table's first element.
    public let position: Int

    /// The position of a category; nil if there is none of this name. A figure's category is empty.
    public func position(of category: String) -> Int? {
      if elements.isEmpty { return category.isEmpty ? position : nil }
      return elements.firstIndex(of: category).map { position + $0 }
    }
  }

  /// The dimension with a key.
  public func dimension(_ key: String) -> Dimension? { dimensions.first { $0.key == key } }

  private init() {
    let children = Quantity.count("children", most: StartingPosition.mostOfAKind)
    dimensions = [
      .table("looked_after_by_age", \.lookedAfterByAge, ElementKeys.ages, children),
      .table(
        "looked_after_by_placement", \.lookedAfterByPlacement, ElementKeys.placementTypes, children),
      .table(
        "looked_after_by_legal_status", \.lookedAfterByLegalStatus, ElementKeys.legalStatuses,
        children),
      .table("time_in_care_share", \.timeInCareShare, ElementKeys.timeInCareBands, .share),
      .figure("stable_share", \.stableShare, .share),
      .figure("three_placements_share", \.threePlacementsShare, .share),
      .figure("plans", \.plans, children),
      .table("plan_duration_share", \.planDurationShare, ElementKeys.planDurationBands, .share),
      .figure("plan_repeat_ever_share", \.planRepeatEverShare, .share),
      .figure("plan_repeat_24_months_share", \.planRepeat24MonthsShare, .share),
      .figure("children_in_need", \.childrenInNeed, children),
      .figure("open_assessments", \.openAssessments, children),
      .figure("overdue_assessments", \.overdueAssessments, children),
      .figure("open_enquiries", \.openEnquiries, children),
      .figure("need_plan_current_share", \.needPlanCurrentShare, .share),
      .figure("protection_plan_current_share", \.protectionPlanCurrentShare, .share),
      .figure("care_plan_current_share", \.carePlanCurrentShare, .share),
      .figure("health_current_share", \.healthCurrentShare, .share),
      .figure("dental_current_share", \.dentalCurrentShare, .share),
      .figure("education_plan_share", \.educationPlanShare, .share),
      .figure("education_plan_current_share", \.educationPlanCurrentShare, .share),
      .figure(
        "care_leavers", \.careLeavers,
        .count("young people", most: StartingPosition.mostOfAKind)),
      .figure("pathway_plan_share", \.pathwayPlanShare, .share),
      .figure("suitable_accommodation_share", \.suitableAccommodationShare, .share),
      .figure("active_share", \.activeShare, .share),
      .figure(
        "early_help_families", \.earlyHelpFamilies,
        .count("families", most: StartingPosition.mostOfAKind)),
      .figure(
        "foster_households", \.fosterHouseholds,
        .count("households", most: StartingPosition.mostOfAKind)),
      .figure("awaiting_placement_order", \.awaitingPlacementOrder, children),
      .figure("awaiting_match", \.awaitingMatch, children),
      .figure("referrals_last_12_months", \.referralsLast12Months, children),
    ]
  }
}

extension OpeningCatalogue.Dimension {
  fileprivate static func figure(
    _ key: String, _ path: KeyPath<OpeningPosition, Double>, _ quantity: Quantity
  ) -> Self {
    Self(key: key, elements: [], quantity, position: position(path))
  }

  fileprivate static func table<let count: Int>(
    _ key: String, _ path: KeyPath<OpeningPosition, InlineArray<count, Double>>,
    _ elements: [String], _ quantity: Quantity
  ) -> Self {
    precondition(elements.count == count, "\(key) has \(elements.count) elements of \(count)")
    return Self(key: key, elements: elements, quantity, position: position(path))
  }

  private init(key: String, elements: [String], _ quantity: Quantity, position: Int) {
    self.key = key
    self.elements = elements
    unit = quantity.unit
    range = quantity.range.lowerBound...quantity.most
    self.position = position
  }

  private static func position<Value>(_ path: KeyPath<OpeningPosition, Value>) -> Int {
    guard let offset = MemoryLayout<OpeningPosition>.offset(of: path) else {
      preconditionFailure("not a stored property of the opening position")
    }
    return offset / MemoryLayout<Double>.size
  }
}
