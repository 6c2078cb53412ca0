/// Foster households of the authority's own.
public struct FosteringAssumptions: Sendable {
  /// Enquiries a year, and the share of them that end in approval where the team has the time.
  public var enquiriesPerYear: Double = 0
  public var enquiryToApprovalShare: Double = 0
  /// Days from enquiry to the start of assessment and to the earliest panel: means.
  public var enquiryToStartDays: Double = 0
  public var assessmentMinimumDays: Double = 0
  /// Hours of an assessment by the fostering team, and months between supervising visits' hours.
  public var assessmentHours: Double = 0
  public var supervisionHoursPerMonth: Double = 0
  /// Share of households approved for one, two and three children.
  public var placesShare = Table<3>(repeating: 0)
  /// Share of households for any age, for 0-4, for 5-11, for 10 and over.
  public var ageRangeShare = Table<4>(repeating: 0)
  /// Households a year that leave, by themselves or removed.
  public var leavingPerYear: Double = 0
  /// Share of places on hold at any time (illness, bereavement, allegations, building work), and
  /// mean days of a hold.
  public var onHoldShare: Double = 0
  public var onHoldMeanDays: Double = 0
  /// Share of fostered young people who stay put at 18, and mean days they do.
  public var stayingPutShare: Double = 0
  public var stayingPutMeanDays: Double = 0
}
