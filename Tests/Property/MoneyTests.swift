import Engine
import Fixtures
import Testing

@Suite("Money")
struct MoneyTests {
  private func tally(
    months: Int32 = 13, levers: [Lever] = [], _ change: (inout Assumptions) -> Void = { _ in }
  ) -> Tally {
    var plan = madeUpPlan(months: months, levers: levers)
    change(&plan.assumptions)
    return simulate(plan)
  }

  @Test("No line is ever negative, and every line but the programmes' is used")
  func lines() {
    let tally = tally(months: 24)
    for line in CostLine.allCases {
      for month in 0..<24 { #expect(tally.pence(line, month: month) >= 0, "\(line)") }
      #expect((tally.pounds([line], 0..<24) > 0) == (line != .programmes), "\(line)")
    }
  }

  @Test("Only the variable share of in-house fostering follows the children")
  func variableShare() {
    func month(_ share: Double, _ month: Int) -> Double {
      let tally = tally { $0.money.variableShare[0] = share }
      return Double(tally.pence(.inHouseFostering, month: month))
    }
    // Nothing variable: as many as on the first day (186 at 390 pounds a week), whoever is there.
    let perDay = (186.0 * 390 / 7 * 100).rounded()
    #expect(month(0, 0) == perDay * 30)
    #expect(month(0, 11) == perDay * 31)
    // Prices rise on 1 April by 2%.
    #expect(month(0, 12) == (186.0 * 390 / 7 * 102).rounded() * 30)
    // In between in proportion, to the half penny a day.
    for number in [0, 6, 11] {
      let all = month(1, number)
      #expect(abs(month(0.75, number) - (0.75 * all + 0.25 * month(0, number))) <= 31)
    }
  }

  @Test(
    "Figures are prices of their year: a later day costs what has risen since, an earlier one less",
    arguments: [(2017, 1.02), (2018, 1), (2019, 1 / 1.02), (2020, 1 / 1.02 / 1.02)])
  func priceYear(year: Int32, factor: Double) {
    var plan = madeUpPlan(months: 13)
    plan.priceYear = year
    // Nothing variable: as many as on the first day, at 390 pounds a week.
    plan.assumptions.money.variableShare[0] = 0
    plan.assumptions.workforce.leaversPerYear = Table(repeating: 0)
    let tally = simulate(plan)
    let perDay = (186.0 * 390 / 7 * factor * 100).rounded()
    #expect(Double(tally.pence(.inHouseFostering, month: 0)) == perDay * 30)
    let later = (186.0 * 390 / 7 * factor * 1.02 * 100).rounded()
    #expect(Double(tally.pence(.inHouseFostering, month: 12)) == later * 30)
    // Pay, allowances, fees and legal cost too, to the half penny each day or case.
    plan.priceYear = 2018
    let own = simulate(plan)
    for line in CostLine.allCases {
      let expected = Double(own.pence(line, month: 5)) * factor
      #expect(abs(Double(tally.pence(line, month: 5)) - expected) <= 60, "\(line)")
    }
    #expect(own.numerators == tally.numerators)
  }

  @Test("Children who leave save the variable share of their place and nothing more")
  func saving() {
    var baseline = madeUpPlan(months: 12)
    // All children stay where they are, in house, but for those whom the programme discharges.
    baseline.assumptions.money.priceInflationPerYear = 0
    var changed = baseline
    changed.levers = [
      .setting(\.programmes.reunificationAssessedPerYear, to: 100),
      .setting(\.programmes.reunificationReturnShare, to: 1),
    ]
    var full = changed
    full.assumptions.money.variableShare[0] = 1
    var baselineFull = baseline
    baselineFull.assumptions.money.variableShare[0] = 1
    func pence(_ plan: SimulationPlan) -> Double {
      simulate(plan).pounds([.inHouseFostering], 0..<12) * 100
    }
    let saved = pence(baseline) - pence(changed)
    let savedInFull = pence(baselineFull) - pence(full)
    #expect(savedInFull > 0)
    #expect(abs(saved - 0.75 * savedInFull) <= 2 * 365)
  }

  @Test("Prices change what is paid and nothing else")
  func prices() {
    let baseline = tally()
    let changed = tally { money in
      money.money.weeklyPrice = Table(repeating: 0)
      money.money.salaryPerYear = Table(repeating: 0)
      money.money.proceedingsCost *= 2
    }
    #expect(changed.numerators == baseline.numerators)
    #expect(changed.denominators == baseline.denominators)
    #expect(changed.pounds(CostLine.staff + [.agencyFostering], 0..<13) == 0)
    for month in 0..<13 {
      #expect(changed.pence(.legal, month: month) == 2 * baseline.pence(.legal, month: month))
    }
  }

  @Test("Children's days are counted where they live: a place bought by the week costs just those")
  func days() {
    let tally = tally(months: 12)
    for month in 0..<12 {
      let days = tally.denominator(.placedAgency, month: month)
      let pounds = tally.pounds([.agencyFostering], month..<(month + 1))
      #expect(abs(pounds - days / 7 * 830) <= 31 * 0.005)
    }
  }

  @Test("Proceedings are paid for once for each set that is issued")
  func proceedings() {
    let tally = tally(months: 12)
    #expect(tally.pounds([.legal], 0..<12) == 4000 * tally.total(.proceedingsIssued, 0..<12))
  }

  @Test("Pay follows salaries on every day on which levers raise them")
  func risingSalaries() {
    let levers = (0..<16).map {
      Lever.setting(
        \.money.salaryPerYear, $0, to: 73_050, from: Day(year: 2018, month: 6, day: 1),
        rampDays: 50)
    }
    let tally = tally(months: 5, levers: levers) {
      $0.money.salaryPerYear = Table(repeating: 36_525)
      // Nobody comes or goes.
      $0.workforce.leaversPerYear = Table(repeating: 0)
      $0.workforce.recruitmentFactor = Table(repeating: 0)
    }
    let day = tally.pounds([.staffPermanent], 1..<2) / 31
    #expect(day > 0)
    // The k-th of the 50 days brings k fiftieths of the rise, which doubles the pay.
    let june = day * (30 + (1...30).reduce(0) { $0 + Double($1) / 50 })
    let july = day * (31 + (31...50).reduce(11) { $0 + Double($1) / 50 })
    #expect(abs(tally.pounds([.staffPermanent], 2..<3) - june) <= 30 * 0.005)
    #expect(abs(tally.pounds([.staffPermanent], 3..<4) - july) <= 31 * 0.005)
    #expect(abs(tally.pounds([.staffPermanent], 4..<5) - 2 * day * 31) <= 31 * 0.005)
  }

  @Test("Staff are paid by the day, and agency workers cost their premium on top")
  func staff() {
    let tally = tally(months: 12) { $0.workforce.leaversPerYear = Table(repeating: 0) }
    for month in [0, 7] {
      let agency = tally.pounds([.staffAgency], month..<(month + 1))
      let workers = tally.total(\.agency, of: Array(0..<33), month..<(month + 1))
      // Some come or go in a month.
      #expect(abs(agency / (45_000 / 12) - workers) < 10)
      let premium = tally.pounds([.staffAgencyPremium], month..<(month + 1))
      // To the half penny a day, once for each line.
      #expect(abs(premium - 0.5 * agency) <= 31 * 0.0075)
    }
    let permanent = tally.pounds([.staffPermanent], 11..<12) / (45_000.0 * 31 / 365.25)
    #expect(abs(permanent - tally.total(\.permanent, of: Array(0..<33), 11..<12)) < 5)
  }
}
