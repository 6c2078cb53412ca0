/// How demand and practice wander about their level, and the course that the level is on.
///
/// Streams, in order: contacts, thresholds of child protection, admissions to care, leaving care,
/// Early Help. Each is a mean-reverting walk of the log of the intensity about a course that fades.
public struct WorldAssumptions: Sendable {
  /// Long-run standard deviation of the log of the intensity.
  public var volatility = Table<5>(repeating: 0)
  /// Months after which half of a deviation is gone.
  public var halfLifeMonths = Table<5>(repeating: 12)
  /// Change of the log of the level in a year, in the month of which the figures tell
  /// (`SimulationPlan.levelMonth`): 0.1 is growth of about 10% a year.
  public var momentumPerYear = Table<5>(repeating: 0)
  /// Months from that month, before it or after, at which half of the course is left.
  public var momentumHalfLifeMonths = 24.0
  /// Factor on each stream; events and levers act here.
  public var demandFactor = Table<5>(repeating: 1)
}

extension WorldAssumptions {
  /// How far the log of a stream's level is from what it is in the month of which the figures tell.
  ///
  /// The course fades, so that what it adds in all is its yearly change times 1.44 half-lives: a
  /// damped trend (E. S. Gardner and E. McKenzie, Management Science 31 (1985), 1237-1246). What is
  /// known of a course that comes and goes is the same looking back, so it fades that way too.
  ///
  /// - Parameter months: since that month; negative before it.
  func course(of stream: Int, months: Int32) -> Double {
    let change = momentumPerYear[stream] / 12
    if change == 0 || months == 0 { return 0 }
    let fading = 0.693_147_180_559_945_3 / max(momentumHalfLifeMonths, 0.1)
    let way = change * (1 - Mathematics.exp(-fading * Double(abs(months)))) / fading
    return months < 0 ? -way : way
  }
}
