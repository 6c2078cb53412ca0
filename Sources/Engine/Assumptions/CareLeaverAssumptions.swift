/// Young people who left care, from 18 to 21, to 25 in education.
public struct CareLeaverAssumptions: Sendable {
  /// Share who want support to the age of 25 because they are in education.
  public var supportTo25Share: Double = 0
  /// Share of those leaving at 16-17 for home or relatives who still qualify.
  public var qualifyingShare: Double = 1
  /// Hours of a personal adviser for each young person a month, and of a pathway plan.
  public var adviserHoursPerMonth: Double = 0
  public var pathwayPlanHours: Double = 0
  /// Days for which a pathway plan counts, and days after 16 years 3 months or after leaving by
  /// which there must be one.
  public var pathwayPlanCurrentDays: Double = 0
  public var pathwayPlanDueDays: Double = 0
  /// Chance of suitable accommodation at 18, losses and recoveries of it a year.
  public var suitableAt18Share: Double = 1
  public var accommodationLossPerYear: Double = 0
  public var accommodationRecoveryPerYear: Double = 0
  /// Chance of being in education, employment or training (EET) at 18, losses and gains a year.
  public var activeAt18Share: Double = 0
  public var activityLossPerYear: Double = 0
  public var activityGainPerYear: Double = 0
}
