import Synchronization

/// One replication: every child, worker and foster household, a day at a time.
///
/// `simulateDay` is the model; the services are in the files of `Services`, in its order.
///
/// It is not copied and stays where it is in memory. What makes sure of the second is `staysPut`: a
/// value that holds an atomic has no other representation than its place. Without it a function that
/// only reads the simulation is given a copy of all its 14 KB on the stack, which took nine of ten
/// instructions.
public struct Simulation: ~Copyable, Sendable {
  /// What the run starts from.
  public let plan: SimulationPlan
  /// What was counted in the months that are over.
  public internal(set) var tally: Tally
  /// Entries of the diary that fell due and pieces of work that were finished so far: how much there
  /// was to simulate.
  public internal(set) var events: Int64 = 0
  /// What has been counted in the month that runs, for each `Measure`.
  var counted = Table<148>(repeating: 0)
  var countedOf = Table<148>(repeating: 0)
  /// Never read: see above.
  private let staysPut = Atomic<Bool>(true)

  let luck: Luck
  /// Of how demand and practice wander.
  let worldLuck: Luck
  let calendar: WorkingCalendar
  let firstDay: Int32
  let lastDay: Int32
  /// The day being simulated, as `Day.number`.
  public internal(set) var today: Int32
  /// The month being simulated, counted from 0.
  var month = 0
  var calendarMonth: Month
  /// The first simulated day of that month.
  var firstOfMonth: Int32
  var isWorkingDay = false
  var isMonday = false
  var weekday: Int32 = 0
  /// Counts Mondays: the occasion of weekly decisions.
  var week: Int32 = 0

  /// The assumptions as the levers leave them today.
  var assumptions: Assumptions
  /// What the plan has for the figure of each of its levers.
  private let figuresOfLevers: [Double]
  /// How the world's intensities stand today, a factor for each stream of `WorldAssumptions`.
  var intensity = Table<5>(repeating: 1)
  var drift = Table<5>(repeating: 0)

  var diary: Diary
  /// What has its limit today, of what is not found by looking through a table.
  var limitsOfToday = Rows<Diary.Entry>(capacity: 64)
  var families = Rows<Family>(capacity: 16384)
  var freeFamilies = Rows<Int32>()
  var children = Rows<Child>(capacity: 32768)
  var care = Rows<CareEpisode>(capacity: 2048)
  var freeCare = Rows<Int32>()
  var careMarks = WeekdayMarks()
  var households = Rows<Household>(capacity: 512)
  var householdMarks = WeekdayMarks()
  var fosterPlaces = FosterPlaces()
  /// Households that are approved today.
  var approvedHouseholds: Int32 = 0
  var leavers = Rows<CareLeaver>(capacity: 512)
  var freeLeavers = Rows<Int32>()
  var leaverMarks = WeekdayMarks()
  var cases = Rows<NamedCase>(capacity: 8192)
  var freeCases = Rows<Int32>()
  /// How often a case joined a queue.
  var arrivals: Int32 = 0
  /// Cases that wait for a worker, by kind of team.
  var waitingCases = InlineArray<16, Int32>(repeating: 0)

  var teams = Rows<Team>()
  var workers = Rows<Worker>(capacity: 1024)
  /// The rows of those of a team who are sick or on leave: found anew every day, team by team.
  var absentToday = Rows<Int32>()
  /// What the workers cost.
  var staff = StaffPay()
  var work: Worklists
  /// Rows of `teams` by kind; those of a kind start at its `firstTeamOfKind`.
  var teamRows: [Int] = []
  var firstTeamOfKind: [Int] = []
  var agencyWithdrawn = InlineArray<16, Int32>(repeating: 0)

  /// Children now: in each placement type, at home in need, on plans.
  var placed = InlineArray<9, Int32>(repeating: 0)
  var openingPlaced = InlineArray<9, Int32>(repeating: 0)
  var lookedAfter: Int32 = 0
  var inNeed: Int32 = 0
  var onPlans: Int32 = 0
  /// Families open to Early Help.
  var earlyHelpOpen: Int32 = 0
  /// Families that are open to social care: the last takes the place of one that closes.
  var openFamilies = Rows<OpenFamily>(capacity: 2048)
  var openFamilyMarks = WeekdayMarks()
  /// Children at home in open families by age band, as the last full week found them, and as this
  /// week has so far.
  var openThisWeek = InlineArray<5, Int32>(repeating: 0)
  var openByBand = InlineArray<5, Int32>(repeating: 0)

  var programmes = ProgrammeProgress()
  var adopters = AdopterPool()
  var allowances = Allowances()
  var clinics = Clinics()

  /// - Parameters:
  ///   - seed: of the whole run.
  ///   - replication: counted from 0.
  ///   - world: the replication from which the drift of demand and practice takes its luck; nil for
  ///     the same.
  public init(plan: SimulationPlan, seed: UInt64, replication: UInt64, world: UInt64? = nil) {
    self.plan = plan
    luck = Luck(seed: seed, replication: replication)
    worldLuck = Luck(seed: seed, replication: world ?? replication)
    firstDay = plan.openingDay.number + 1
    lastDay = plan.lastMonth.lastDay.number
    today = plan.openingDay.number
    calendarMonth = plan.firstMonth
    firstOfMonth = firstDay
    calendar = WorkingCalendar(from: plan.openingDay - 1200, to: plan.lastMonth.lastDay + 400)
    assumptions = plan.assumptions
    figuresOfLevers = plan.levers.map { plan.assumptions[Int($0.position)] }
    diary = Diary(firstDay: firstDay, lastDay: lastDay)
    let teamCount = Int(plan.assumptions.workforce.teamCount)
    tally = Tally(
      firstMonth: plan.firstMonth, months: plan.months, teamCount: Int32(teamCount))
    work = Worklists(count: 0)
    open()
  }

  /// Simulates to the last day.
  public mutating func run() {
    while today < lastDay { simulateDay() }
  }

  /// Simulates one day.
  public mutating func simulateDay() {
    beginDay()
    takeWhatFallsDue()

    receiveContacts()
    receiveEarlyHelpContacts()
    reviewOpenFamilies()
    admitFromOutside()
    reviewChildrenInCare()
    runProgrammes()
    recruitAdopters()
    recruitFosterCarers()
    reviewCareLeavers()
    if isMonday {
      findAdoptiveFamilies()
      hireAndLeave()
      holdClinics()
    }
    if isWorkingDay {
      allocateWaitingCases()
      workTheDay()
    }
    spendTheDay()
    countLimitsOfToday()
    if today == calendarMonth.lastDay.number { closeMonth() }
  }

  /// Moves the calendar on, and the levers and the world with it.
  mutating func beginDay() {
    today += 1
    let day = Day(number: today)
    if today > calendarMonth.lastDay.number {
      calendarMonth = calendarMonth + 1
      firstOfMonth = today
      month += 1
    }
    isWorkingDay = calendar.isWorkingDay(today)
    weekday = day.weekday
    isMonday = weekday == 0
    if isMonday { week += 1 }
    pullLevers(on: day)
    if day.dayOfMonth == 1 || today == firstDay { moveTheWorld() }
  }

  /// Works out today's assumptions; does nothing on days on which no lever moves.
  private mutating func pullLevers(on day: Day) {
    if plan.levers.isEmpty { return }
    var moves = today == firstDay
    for lever in plan.levers where !moves {
      moves = lever.strength(on: day) != lever.strength(on: day - 1)
    }
    if !moves { return }
    let salaries = assumptions.money.salaryPerYear
    // All other figures are as the plan has them: on a ramp they would be copied every day.
    for (number, lever) in plan.levers.enumerated() {
      assumptions[Int(lever.position)] = figuresOfLevers[number]
    }
    for lever in plan.levers {
      let strength = lever.strength(on: day)
      assumptions.change(Int(lever.position)) { lever.applied(to: $0, strength: strength) }
    }
    // To add up what everybody earns takes longer than all of this.
    for kind in salaries.indices where salaries[kind] != assumptions.money.salaryPerYear[kind] {
      staff.isCurrent = false
    }
  }

  /// Moves each stream of demand and practice a month on: a mean-reverting walk of its log.
  ///
  /// The walk keeps its long-run variance in every step, and the factor a mean of 1:
  /// x' = φx + σ√(1-φ²)z with φ = 2^(-1/half-life), factor = exp(x - σ²/2) at stationarity. It
  /// opens at 0, about the course that the level is on.
  private mutating func moveTheWorld() {
    let monthNumber = Month(containing: Day(number: today)).number
    for stream in 0..<5 {
      let sigma = assumptions.world.volatility[stream]
      let halfLife = max(0.1, assumptions.world.halfLifeMonths[stream])
      let keep = Mathematics.exp(-0.693_147_180_559_945_3 / halfLife)
      let z = worldLuck.normal(UInt64(stream), .drift, monthNumber)
      drift[stream] = keep * drift[stream] + sigma * (1 - keep * keep).squareRoot() * z
      let steps = Double(month + 1)
      let variance = sigma * sigma * (1 - Mathematics.power(keep, 2 * steps))
      let course = assumptions.world.course(
        of: stream, months: monthNumber - plan.levelMonth.number)
      intensity[stream] =
        Mathematics.exp(drift[stream] - variance / 2 + course)
        * assumptions.world.demandFactor[stream]
    }
  }

  /// The chance of an event of a yearly rate within some days: 1 - exp(-rate × days / 365.25).
  ///
  /// By the Padé form x / (1 + x/2 + x²/12), which is within 3 in 100,000 up to x = 0.5; the rates
  /// here stay far below it within a week.
  @inline(__always)
  func chance(ofRate rate: Double, days: Double) -> Double {
    let x = rate * days / 365.25
    return x / (1 + x * (0.5 + x / 12))
  }
}

/// Streams of `WorldAssumptions`.
enum Stream {
  static let contacts = 0
  static let thresholds = 1
  static let admissions = 2
  static let leaving = 3
  static let earlyHelp = 4
}
