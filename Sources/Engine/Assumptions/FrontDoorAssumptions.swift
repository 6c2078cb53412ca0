/// Contacts and their screening in the multi-agency safeguarding hub (MASH).
///
/// Sources of contact, in order: police, education, health, internal, public, other authorities,
/// others.
public struct FrontDoorAssumptions: Sendable {
  /// Children in new contacts a year, by source; returns of closed children come on top.
  public var contactsPerYear = Table<7>(repeating: 0)
  /// Factor on contacts by weekday, Monday first; scaled to a mean of 1.
  public var weekdayFactor = Table<7>(repeating: 1)
  /// Factor on contacts by calendar month, January first; scaled to a mean of 1.
  public var monthFactor = Table<12>(repeating: 1)
  /// Factor on contacts in school holidays, by source.
  public var schoolHolidayFactor = Table<7>(repeating: 1)
  /// Standard deviation of the log of a day's intensity: what makes days vary more than Poisson.
  public var dayToDaySD: Double = 0
  /// Mean number of siblings who come with a child: a family has 1 + Poisson(this) children.
  public var siblingsPerContact: Double = 0
  /// Share of contacts that go on to referral, by source.
  public var referralShare = Table<7>(repeating: 0)
  /// Share of contacts that go to Early Help, by source; the rest end there.
  public var earlyHelpShare = Table<7>(repeating: 0)
  /// Hours to screen a family's contact.
  public var screeningHours: Double = 0
  /// Working days in which a contact needs a decision.
  public var decisionDueWorkingDays: Double = 1
  /// Share of contacts whose decision must wait a working day or more for another agency's reply.
  public var waitsForAgencyShare: Double = 0
  /// Share of referrals that are about child sexual exploitation.
  public var exploitationShare: Double = 0
}
