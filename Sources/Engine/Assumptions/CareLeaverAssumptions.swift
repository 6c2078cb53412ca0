/// Young people who left care, from 18 to 21, to 25 in education.
public struct CareLeaverAssumptions: Sendable {
  /// Share who want support to the age of 25 because they are in education.
  public var supportTo25Share: Double = 0
  /// Share of those leaving at 16-17 for home or relatives who still qualify.
  public var qualifyingShare: Double = 1
  /// Hours a month of a personal adviser for each young person.
  public var adviserHoursPerMonth: Double = 0
  /// Hours to make or renew a pathway plan.
  public var pathwayPlanHours: Double = 0
  /// Days for which a pathway plan counts as up to date.
  public var pathwayPlanCurrentDays: Double = 0
  /// Days after 16 years 3 months, or after leaving, by which there must be a pathway plan.
  public var pathwayPlanDueDays: Double = 0
  /// Chance of suitable accommodation at 18, 0...1.
  public var suitableAt18Share: Double = 1
  /// Losses of suitable accommodation a year of each care leaver who has it.
  public var accommodationLossPerYear: Double = 0
  /// Recoveries of suitable accommodation a year of each care leaver who lacks it.
  public var accommodationRecoveryPerYear: Double = 0
  /// Chance of being in education, employment or training (EET) at 18, 0...1.
  public var activeAt18Share: Double = 0
  /// Losses of education, employment or training a year of each care leaver in it.
  public var activityLossPerYear: Double = 0
  /// Gains of education, employment or training a year of each care leaver not in it.
  public var activityGainPerYear: Double = 0
}
