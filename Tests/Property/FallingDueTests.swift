import Fixtures
import Testing

@testable import Engine

@Suite("What falls due and is not done counts as late when it falls due, and once")
struct FallingDueTests {
  private static let measures: [Measure] = [
    .earlyHelpInitialContactInTime, .earlyHelpAssessmentInTime, .planReviewsInTime,
    .careReviewsInTime, .initialHealthInTime,
  ]

  private func due(_ tally: Tally, _ measure: Measure, _ months: Range<Int>) -> Double {
    months.reduce(0) { $0 + tally.denominator(measure, month: $1) }
  }

  @Test("Where nobody does it any more everything is late, and nothing is done")
  func nobody() {
    var plan = madeUpPlan(months: 24)
    plan.assumptions.careStandards.clinicSlotsPerWeek = 12
    let start = plan.openingDay + 366
    plan.levers = [.setting(\.careStandards.clinicSlotsPerWeek, to: 0, from: start)]
    for kind in [TeamKind.earlyHelp, .conferenceChairs, .reviewingOfficers] {
      plan.levers.append(.setting(\.workforce.hoursPerDay, row(of: kind), to: 0, from: start))
    }
    let tally = simulate(plan)
    for measure in Self.measures {
      let before = due(tally, measure, 6..<12)
      let after = due(tally, measure, 12..<18)
      #expect(tally.total(measure, 6..<12) > 0, "\(measure)")
      // What the others had done their part of by then may be finished by workers, within days.
      #expect(tally.total(measure, 13..<24) == 0, "\(measure)")
      // As much falls due as before; the next review is not booked before this one is held, so that
      // of plans' reviews there are fewer, month by month.
      #expect(after > 0.3 * before && after < 1.5 * before, "\(measure) \(before) \(after)")
    }
  }

  @Test("Late work is not counted once more when it is done", arguments: measures)
  func once(measure: Measure) {
    // Half a year without anybody, and then more people than are needed.
    var plan = madeUpPlan(months: 30)
    let stop = plan.openingDay + 366
    let resume = stop + 183
    let kinds: [TeamKind] = [.earlyHelp, .conferenceChairs, .reviewingOfficers]
    plan.levers = kinds.flatMap { kind in
      [(0.0, stop), (50.0, resume)].map {
        .setting(\.workforce.hoursPerDay, row(of: kind), to: $0, from: $1)
      }
    }
    plan.levers += [(0.0, stop), (100.0, resume)].map {
      .setting(\.careStandards.clinicSlotsPerWeek, to: $0, from: $1)
    }
    let tally = simulate(plan)
    #expect(tally.share(measure, 12..<18) < 0.05)
    // What was waiting is done in the first weeks, and counts nowhere then.
    let late = due(tally, measure, 18..<20) - tally.total(measure, 18..<20)
    #expect(late <= due(tally, measure, 12..<18) / 6, "\(late)")
  }

  @Test("On the first day nothing is overdue: the first month is like those after it")
  func firstMonth() {
    for measure in Self.measures {
      var (first, later) = (0.0, 0.0)
      for tally in baselines.prefix(10) {
        first += due(tally, measure, 0..<1)
        later += due(tally, measure, 1..<13) / 12
      }
      #expect(first < 1.6 * later, "\(measure) \(first) \(later)")
    }
  }

  // MARK: One child

  /// One child in care for two years, whose reviewing officer has no time; nobody else is there.
  private func withChild() -> Simulation {
    var plan = madeUpPlan(months: 24)
    plan.opening = OpeningPosition()
    plan.opening.lookedAfterByAge[8] = 1
    plan.opening.lookedAfterByPlacement[1] = 1
    plan.opening.lookedAfterByLegalStatus[2] = 1
    plan.opening.timeInCareShare[4] = 1
    var assumptions = Assumptions()
    assumptions.workforce = plan.assumptions.workforce
    assumptions.workforce.hoursPerDay[row(of: .reviewingOfficers)] = 0
    assumptions.careStandards.reviewOfficerHours = 6
    assumptions.careStandards.bookedEarlyDays = 10
    plan.assumptions = assumptions
    return Simulation(plan: plan, seed: 1, replication: 0)
  }

  private func pass(to day: Int32, _ simulation: inout Simulation) {
    while simulation.today < day { simulation.simulateDay() }
  }

  /// The month in which a day lies, counted from the first.
  private func month(of day: Int32) -> Int {
    Int(Month(containing: Day(number: day)).number - Month(year: 2018, month: 4).number)
  }

  @Test("A review that is held late counts in the month of its limit, and not when it is held")
  func review() {
    var simulation = withChild()
    let limit = simulation.care[0].reviewDue
    pass(to: limit + 70, &simulation)
    simulation.assumptions.workforce.hoursPerDay[row(of: .reviewingOfficers)] = 5
    pass(to: limit + 120, &simulation)
    #expect(simulation.care[0].reviews == 3)
    let tally = simulation.tally
    for month in 0..<simulation.month {
      let isDue = month == self.month(of: limit)
      #expect(tally.denominator(.careReviewsInTime, month: month) == (isDue ? 1 : 0))
      #expect(tally.numerator(.careReviewsInTime, month: month) == 0)
    }
  }

  @Test("A review counts as late where the child left after its limit, nowhere where before")
  func leaving() {
    for days: Int32 in [-1, 1] {
      var simulation = withChild()
      let limit = simulation.care[0].reviewDue
      pass(to: limit + days, &simulation)
      let isSameMonth = month(of: limit) == month(of: limit + days)
      simulation.leaveCare(0, .other)
      #expect(isSameMonth)
      let counted = simulation.countedOf[Int(Measure.careReviewsInTime.rawValue)]
      #expect(counted == (days > 0 ? 1 : 0))
      #expect(simulation.counted[Int(Measure.careReviewsInTime.rawValue)] == 0)
    }
  }

  @Test("A review that is held before its limit counts in its own month")
  func early() {
    var simulation = withChild()
    simulation.assumptions.workforce.hoursPerDay[row(of: .reviewingOfficers)] = 5
    let limit = simulation.care[0].reviewDue
    pass(to: limit + 40, &simulation)
    let months = 0..<simulation.month
    #expect(simulation.tally.total(.careReviewsInTime, months) == 1)
    #expect(due(simulation.tally, .careReviewsInTime, months) == 1)
  }
}
