import Engine
import Fixtures
import Testing

/// Who comes at random and waits for nobody: the stock is that of M/G/∞, a Poisson number whose mean is
/// the rate of arrivals times the mean stay, whatever the stays are like.
///
/// The engine's own Early Help, with families supported by partners: no worker is needed for anything
/// but triage, which takes no time.
@Suite("Stock of a service that has room for everybody")
struct InfiniteServersTests {
  static let familiesPerYear = 600.0
  static let supportDays = 200.0
  static let months = 60
  static let replications = 40

  static func plan() -> SimulationPlan {
    var assumptions = Assumptions()
    assumptions.earlyHelp.directContactsPerYear = familiesPerYear
    assumptions.earlyHelp.openedShare = 1
    assumptions.earlyHelp.partnerAssessmentShare = 1
    assumptions.earlyHelp.gatheringMedianWorkingDays = 10
    assumptions.earlyHelp.gatheringSD = 0.3
    assumptions.earlyHelp.supportMeanDays = supportDays
    assumptions.earlyHelp.supportShape = 1.5
    assumptions.workforce.teamCount = 1
    assumptions.workforce.teams[0].kind = Double(TeamKind.earlyHelpTriage.rawValue)
    assumptions.workforce.teams[0].posts = 5
    assumptions.workforce.teams[0].permanent = 5
    assumptions.workforce.hoursPerDay = Table(repeating: 8)
    return SimulationPlan(
      assumptions: assumptions, levers: [], opening: OpeningPosition(),
      openingDay: Day(year: 2018, month: 3, day: 31),
      lastMonth: Month(year: 2018, month: 4) + Int32(months - 1))
  }

  /// Arrivals a day times the days that a family stays: what partners gather, in working days of
  /// which 253 are in a year, and support. Contacts come on working days, as many a year as there are
  /// in 253 of them.
  static var expected: Double {
    let calendar = WorkingCalendar(
      from: Day(year: 2018, month: 3, day: 1), to: Day(year: 2024, month: 4, day: 1))
    let first = Day(year: 2018, month: 3, day: 31).number
    let last = Day(year: 2023, month: 3, day: 31).number
    let workingDays = Double(calendar.workingDays(after: first, through: last))
    let days = Double(last - first)
    let gathering = 10 * Mathematics.exp(0.3 * 0.3 / 2) * days / workingDays
    return familiesPerYear / 253 * workingDays / days * (gathering + supportDays)
  }

  /// Stocks at the months' ends after two years: support for longer than that is rare (1 in 300).
  static let stocks: [[Double]] = (0..<replications).map { replication in
    let tally = simulate(plan(), replication)
    return (24..<months).map { tally.numerator(.earlyHelpOpen, month: $0) }
  }

  /// |z| < 3.3, once in 1,000 seeds by chance.
  @Test("Its mean is the rate of arrivals times the mean stay")
  func mean() {
    let means = Self.stocks.map { $0.reduce(0, +) / Double($0.count) }
    let count = Double(means.count)
    let mean = means.reduce(0, +) / count
    let squares = means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error = (squares / (count - 1) / count).squareRoot()
    #expect(abs(mean - Self.expected) < 3.3 * error, "\(mean) ± \(error), not \(Self.expected)")
    #expect(error < 0.006 * Self.expected, "\(error) is too unsure to tell anything")
  }

  /// Of one month's end in 40 replications: variance over mean has an error of (2/39)^½ = 0.23.
  @Test("It varies as a Poisson number does", arguments: [0, 12, 24, 35])
  func variance(month: Int) {
    let stocks = Self.stocks.map { $0[month] }
    let count = Double(stocks.count)
    let mean = stocks.reduce(0, +) / count
    let variance = stocks.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    #expect(abs(variance / mean - 1) < 3.5 * (2 / (count - 1)).squareRoot(), "\(variance / mean)")
  }
}
