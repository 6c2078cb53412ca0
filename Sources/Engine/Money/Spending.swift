/// Part 16: what it all costs, to the penny, on the day it is spent.
extension Simulation {
  /// What the prices of today are of those in the assumptions.
  var priceFactor: Double { inflation(assumptions.money.priceInflationPerYear) }
  /// What the pay of today is of that in the assumptions.
  var payFactor: Double { inflation(assumptions.money.payInflationPerYear) }

  /// Rises come once a year, on 1 April; before the year of the prices they are taken back.
  private func inflation(_ yearly: Double) -> Double {
    let years = calendarMonth.financialYear - plan.priceYear
    var factor = 1.0
    for _ in 0..<min(max(0, years), SimulationPlan.mostRises) { factor *= 1 + yearly }
    for _ in 0..<min(max(0, -years), SimulationPlan.mostRises) { factor /= 1 + yearly }
    return factor
  }

  /// Puts pounds on a line, rounded to whole pence.
  mutating func spend(_ line: CostLine, _ pounds: Double) {
    tally.pence[month * CostLine.count + Int(line.rawValue)] += Int64((pounds * 100).rounded())
  }

  /// The day's bill: children where they live, households, staff, allowances.
  ///
  /// Of a placement's price a part is saved when the child is no longer there; the rest is paid for
  /// as many places as there were on the first day.
  mutating func spendTheDay() {
    let price = priceFactor / 7
    for type in PlacementType.allCases {
      let variable = assumptions.money.variableShare[type.row]
      let children =
        variable * Double(placed[type.row]) + (1 - variable) * Double(openingPlaced[type.row])
      let line = CostLine(rawValue: CostLine.inHouseFostering.rawValue + Int32(type.rawValue))
      if let line { spend(line, children * assumptions.money.weeklyPrice[type.row] * price) }
      count(Measure.placedInHouse.next(Int32(type.rawValue)), 0, of: Double(placed[type.row]))
    }
    spend(
      .fosterHouseholds,
      Double(approvedHouseholds) * assumptions.money.householdPerYear * priceFactor / 365.25)
    spend(
      .guardianshipAllowances,
      Double(allowances.guardianship) * assumptions.money.guardianshipAllowancePerWeek * price)
    spend(
      .arrangementsAllowances,
      Double(allowances.arrangements) * assumptions.money.arrangementsAllowancePerWeek * price)
    payStaff()
  }

  private mutating func payStaff() {
    if !staff.isCurrent { addUpSalaries() }
    let pay = payFactor / 365.25
    spend(.staffPermanent, staff.permanent * pay)
    spend(.staffAgency, staff.agency * pay)
    spend(.staffAgencyPremium, staff.agency * assumptions.money.agencyPremiumShare * pay)
  }

  private mutating func addUpSalaries() {
    staff = StaffPay(isCurrent: true)
    for team in teams.indices {
      let salary = assumptions.money.salaryPerYear[Int(teams[team].kind.rawValue)]
      for post in posts(of: team) {
        switch workers[post].post {
        case .permanent: staff.permanent += salary
        case .agency: staff.agency += salary
        case .none, .vacant: break
        }
      }
    }
  }

  /// Starts an allowance for a child who leaves under an order, where one is paid.
  mutating func payAllowance(_ child: Int, _ way: LeavingWay) {
    let share = assumptions.money.allowancePaidShare
    if !luck.happens(share, children[child].key, .allowancePaid) { return }
    if way == .guardianship {
      allowances.guardianship += 1
    } else {
      allowances.arrangements += 1
    }
    children[child].allowance = way
  }

  /// An allowance ends when the child is 18.
  mutating func endAllowance(of child: Int) {
    switch children[child].allowance {
    case .guardianship: allowances.guardianship -= 1
    case .arrangements: allowances.arrangements -= 1
    default: break
    }
    children[child].allowance = .none
  }

  /// An allowance that was paid on the first day already ends.
  mutating func endAllowance(isGuardianship: Bool) {
    if isGuardianship { allowances.guardianship -= 1 } else { allowances.arrangements -= 1 }
  }

  /// Allowances that are paid on the first day: eight in ten under special guardianship, ending in
  /// the years to come as the children, who are of all ages, turn 18.
  mutating func openAllowances() {
    let count = Int(assumptions.money.allowancesAtStart + 0.5)
    for number in 0..<count {
      let isGuardianship = number * 5 < count * 4
      if isGuardianship { allowances.guardianship += 1 } else { allowances.arrangements += 1 }
      let years = 15 * luck.uniform(openingKey(11, number), .openingEnd)
      diary.write(
        .allowanceEnds, subject: isGuardianship ? 0 : 1, on: today + 1 + Int32(years * 365.25),
        after: today)
    }
  }
}

/// What the people in post cost a year as the assumptions have it: before inflation and without any
/// premium.
struct StaffPay: Sendable {
  /// False after somebody came or left or a lever moved: it is to be added up anew.
  var isCurrent = false
  var permanent = 0.0
  var agency = 0.0
}

/// Children for whom an allowance is paid.
struct Allowances: Sendable {
  var guardianship: Int32 = 0
  var arrangements: Int32 = 0
}
