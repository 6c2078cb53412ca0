/// The most teams that an authority can have.
public let mostTeams = 40

/// Kinds of team, in order: see `TeamKind`.
public struct WorkforceAssumptions: Sendable {
  /// How many of `teams` there are.
  public var teamCount: Double = 0
  /// The teams; those from `teamCount` on are not used. Any kind may be missing, but where there are
  /// families there is a team: without duty the localities assess, without localities whoever
  /// assesses goes on with a family, and the work of other teams is done at once or not at all.
  public var teams = InlineArray<40, TeamAssumptions>(repeating: TeamAssumptions())
  /// Factor on the established posts of every team of a kind; a lever that adds or removes posts.
  public var postsFactor = Table<16>(repeating: 1)
  /// Hours that a full-time worker has for children on a day at work.
  public var hoursPerDay = Table<16>(repeating: 0)
  /// Children whom an experienced full-time worker can hold before being full.
  public var caseloadCeiling = Table<16>(repeating: 0)
  /// Leavers a year of each permanent worker, by kind of team.
  public var leaversPerYear = Table<16>(repeating: 0)
  /// Leavers a year of each agency worker, by kind of team.
  public var agencyLeaversPerYear = Table<16>(repeating: 0)
  /// Mean days to fill a vacancy, by kind of team.
  public var recruitmentMeanDays = Table<16>(repeating: 120)
  /// Factor on recruiting, by kind of team; 0 is a freeze.
  public var recruitmentFactor = Table<16>(repeating: 1)
  /// Share of vacancies that an agency worker is sought for, by kind of team.
  public var agencyCoverShare = Table<16>(repeating: 0)
  /// Mean days until an agency worker comes, by kind of team.
  public var agencyCoverMeanDays = Table<16>(repeating: 30)
  /// Agency workers whose contracts have been ended so far, all teams of the kind together.
  public var agencyWithdrawn = Table<16>(repeating: 0)
  /// Share of new permanent workers who are newly qualified.
  public var newlyQualifiedShare = Table<16>(repeating: 0)
  /// Working days a year that a worker is sick, by kind of team.
  public var sickDaysPerYear = Table<16>(repeating: 0)
  /// Mean length of a spell of sickness in working days.
  public var sickSpellMeanDays: Double = 5
  /// Share of all hours lost (a system outage, an office move).
  public var hoursLostShare = Table<16>(repeating: 0)
  /// Share of workers on leave on a working day, by calendar month.
  public var leaveShare = Table<12>(repeating: 0)
  /// Share of the ceiling that a newly qualified worker has in the first year, 0...1.
  public var newlyQualifiedCaseloadShare: Double = 1
  /// Share of the hours that a newly qualified worker has in the first year, 0...1.
  public var newlyQualifiedHoursShare: Double = 1
  /// A duty worker takes new work one week in this many.
  public var dutyRotaWeeks: Double = 1
  /// Hours to hand a family over from one team to another.
  public var handoverHours: Double = 0
}

/// One team.
public struct TeamAssumptions: Sendable {
  /// `TeamKind` as a number.
  public var kind: Double = 0
  /// Established posts (full-time equivalents; one worker a post).
  public var posts: Double = 0
  /// Posts filled by permanent workers on the first day.
  public var permanent: Double = 0
  /// Posts filled by agency workers on the first day.
  public var agency: Double = 0
}
