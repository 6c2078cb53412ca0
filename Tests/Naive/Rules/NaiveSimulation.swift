import Engine

/// The model once more, slow and obvious: what the engine must agree with, number for number.
///
/// Everything lies in plain arrays that only grow. Each day looks through all of them for what is
/// due, and every stock is counted anew when it is asked for. It shares with the engine the keyed
/// luck, the calendar, the assumptions and the names of what is counted, and nothing else. Where what
/// happens first on a day is seen by others on the same day, the order is the engine's, as its
/// comments state it; hours are added up in the order in which they came, so that even their
/// rounding is the same.
///
/// Takes time in proportion to the square of everything; meant for dozens of children.
public final class NaiveSimulation {
  /// What was counted in the months that are over.
  public internal(set) var months: [NaiveMonth] = []

  let plan: SimulationPlan
  let luck: Luck
  let worldLuck: Luck
  let calendar: WorkingCalendar

  /// Today's assumptions.
  var figures: Assumptions
  var today: Int32
  /// Mondays so far: the occasion of what is decided once a week.
  var week: Int32 = 0
  /// The month that runs, counted from 0.
  var month = 0
  /// The logarithm of each stream of demand and practice, and the factor that it makes.
  var drift = [Double](repeating: 0, count: 5)
  var intensity = [Double](repeating: 1, count: 5)

  /// What falls due on later days, in the order in which it was arranged.
  var toCome: [ToCome] = []

  var families: [Family] = []
  /// The families that are open to social care: the last takes the place of one that closes.
  var openFamilies: [Int] = []
  var children: [Child] = []
  var stays: [Stay] = []
  var stayRows = RowNumbers()
  var households: [Household] = []
  var leavers: [Leaver] = []
  /// The luck of each person who wants to adopt.
  var adopterKeys: [UInt64] = []
  /// Approved adopters who wait for a child.
  var adoptersWaiting = 0

  var teams: [Team] = []
  var posts: [Post] = []
  var cases: [Case] = []
  var caseRows = RowNumbers()
  var work: [Work] = []
  /// Counts what was put into any order of arrival.
  var arrivals = 0
  /// Agency contracts that have been ended, by kind of team.
  var agencyWithdrawn: [TeamKind: Int32] = [:]

  /// Children at home in open families by age band: as the last full week found them, and as this
  /// week has so far.
  var openByBand = [Int](repeating: 0, count: 5)
  var openThisWeek = [Int](repeating: 0, count: 5)

  var clinics = [Clinic](repeating: Clinic(), count: 3)
  var edgeOfCareRoom = 0.0
  var reunificationRoom = 0.0
  var rightChildReviewed: Int32 = 0
  /// Foster households that joined without an enquiry.
  var householdsJoined = 0

  /// Allowances of children who left before the first day, and the first day without them.
  var openingAllowances: [(way: Way, until: Int32)] = []
  /// Children in each type of placement on the opening day.
  var openingPlaced = [Int](repeating: 0, count: PlacementType.allCases.count)
  var counted = NaiveMonth()

  /// Opens the authority of a plan for one replication of a seed.
  public init(plan: SimulationPlan, seed: UInt64, replication: UInt64, world: UInt64? = nil) {
    self.plan = plan
    luck = Luck(seed: seed, replication: replication)
    worldLuck = Luck(seed: seed, replication: world ?? replication)
    calendar = WorkingCalendar(from: plan.openingDay - 1200, to: plan.lastMonth.lastDay + 400)
    figures = plan.assumptions
    today = plan.openingDay.number
    open()
  }

  /// Simulates to the last day.
  public func run() {
    while today < plan.lastMonth.lastDay.number { simulateDay() }
  }

  func simulateDay() {
    beginDay()
    doWhatIsDue()

    receiveContacts()
    receiveEarlyHelpContacts()
    reviewOpenFamilies()
    admitFromOutside()
    reviewChildrenInCare()
    runProgrammes()
    recruitAdopters()
    recruitFosterCarers()
    reviewCareLeavers()
    if weekday == 0 {
      findAdoptiveFamilies()
      hireAndLeave()
      holdClinics()
    }
    if calendar.isWorkingDay(today) {
      allocateWaitingCases()
      workTheDay()
    }
    spendTheDay()
    countWhatWasMissed()
    if today == calendarMonth.lastDay.number { closeMonth() }
  }

  var weekday: Int { Int(Day(number: today).weekday) }
  var calendarMonth: Month { Month(containing: Day(number: today)) }

  /// The chance of an event of a yearly rate in the coming week: 1 - exp(-x) for its mean number x,
  /// in the Padé form.
  func weekly(_ rate: Double) -> Double {
    let x = rate * 7 / 365.25
    return x / (1 + x / 2 + x * x / 12)
  }

  func workingDays(_ number: Int32, after day: Int32) -> Int32 {
    calendar.adding(workingDays: number, to: day)
  }

  private func beginDay() {
    today += 1
    let day = Day(number: today)
    if day.dayOfMonth == 1 && day > plan.openingDay + 1 { month += 1 }
    if weekday == 0 { week += 1 }
    figures = figures(on: day)
    if day.dayOfMonth == 1 || day == plan.openingDay + 1 { moveTheWorld() }
  }

  /// The plan's assumptions with every lever pulled as far as it is on a day.
  func figures(on day: Day) -> Assumptions {
    var figures = plan.assumptions
    for lever in plan.levers {
      let position = Int(lever.position)
      figures[position] = lever.applied(to: figures[position], strength: lever.strength(on: day))
    }
    return figures
  }

  /// x' = φx + σ√(1-φ²)z, φ = 2^(-1/half-life); the factor exp(x - variance/2) times demand.
  private func moveTheWorld() {
    for stream in 0..<5 {
      let sigma = figures.world.volatility[stream]
      let keep = Mathematics.exp(
        -0.693_147_180_559_945_3 / max(0.1, figures.world.halfLifeMonths[stream]))
      let z = worldLuck.normal(UInt64(stream), .drift, calendarMonth.number)
      drift[stream] = keep * drift[stream] + sigma * (1 - keep * keep).squareRoot() * z
      let variance = sigma * sigma * (1 - Mathematics.power(keep, 2 * Double(month + 1)))
      intensity[stream] =
        Mathematics.exp(drift[stream] - variance / 2 + courseOfLevel(stream))
        * figures.world.demandFactor[stream]
    }
  }

  /// How far a level's log is on its course from what it is in the month of which the plan's levels
  /// tell: fading by halves, forwards and backwards.
  private func courseOfLevel(_ stream: Int) -> Double {
    let months = calendarMonth.number - plan.levelMonth.number
    if months < 0 { return -way(stream, months: -months) }
    return months > 0 ? way(stream, months: months) : 0
  }

  private func way(_ stream: Int, months: Int32) -> Double {
    let monthly = figures.world.momentumPerYear[stream] / 12
    let fading = 0.693_147_180_559_945_3 / max(figures.world.momentumHalfLifeMonths, 0.1)
    return monthly * (1 - Mathematics.exp(-fading * Double(months))) / fading
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

/// Numbers of rows, where what happens on one day to several goes by row: a row that was let go is
/// used again, the last one first.
struct RowNumbers {
  private var free: [Int] = []
  private var used = 0

  mutating func take() -> Int {
    if let row = free.popLast() { return row }
    used += 1
    return used - 1
  }

  mutating func letGo(_ row: Int) { free.append(row) }
}
