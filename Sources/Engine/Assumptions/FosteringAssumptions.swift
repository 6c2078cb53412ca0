/// Foster households of the authority's own.
public struct FosteringAssumptions: Sendable {
  /// Enquiries a year of people who want to foster.
  public var enquiriesPerYear: Double = 0
  /// Share of enquiries that end in approval where the team has the time, 0...1.
  public var enquiryToApprovalShare: Double = 0
  /// Mean days from enquiry to the start of the assessment.
  public var enquiryToStartDays: Double = 0
  /// Mean days of an assessment to the earliest panel.
  public var assessmentMinimumDays: Double = 0
  /// Hours of the fostering team to assess a household.
  public var assessmentHours: Double = 0
  /// Hours a month of the fostering team to supervise a household.
  public var supervisionHoursPerMonth: Double = 0
  /// Share of households approved for one, two and three children.
  public var placesShare = Table<3>(repeating: 0)
  /// Share of households for any age, for 0-4, for 5-11, for 10 and over.
  public var ageRangeShare = Table<4>(repeating: 0)
  /// Households a year that leave, by themselves or removed.
  public var leavingPerYear: Double = 0
  /// Share of places on hold at any time (illness, bereavement, allegations, building work), 0...1.
  public var onHoldShare: Double = 0
  /// Mean days of a hold.
  public var onHoldMeanDays: Double = 0
  /// Share of fostered young people who stay put at 18, 0...1.
  public var stayingPutShare: Double = 0
  /// Mean days that they stay put.
  public var stayingPutMeanDays: Double = 0
}
