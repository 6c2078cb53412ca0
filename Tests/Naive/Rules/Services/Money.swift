import Engine

/// What it all costs, to the penny, on the day it is spent.
extension NaiveSimulation {
  var priceFactor: Double { inflation(figures.money.priceInflationPerYear) }

  /// Rises come once a year, on 1 April. Days before the year of the prices cost less.
  private func inflation(_ yearly: Double) -> Double {
    let (year, prices) = (calendarMonth.financialYear, plan.priceYear)
    return year < prices
      ? (year..<prices).reduce(1.0) { factor, _ in factor / (1 + yearly) }
      : (prices..<year).reduce(1.0) { factor, _ in factor * (1 + yearly) }
  }

  /// A part of a placement's price is saved when the child is not there; the rest is paid for as
  /// many places as there were children on the opening day.
  func spendTheDay() {
    let money = figures.money
    let weekly = priceFactor / 7
    let types: [(CostLine, Measure)] = [
      (.inHouseFostering, .placedInHouse), (.kinshipFostering, .placedKinship),
      (.agencyFostering, .placedAgency), (.residential, .placedResidential),
      (.secure, .placedSecure), (.parentAndChild, .placedParentAndChild),
      (.placedWithParents, .placedWithParents), (.preAdoptive, .placedPreAdoptive),
      (.semiIndependent, .placedSemiIndependent),
    ]
    for (type, (line, measure)) in zip(PlacementType.allCases, types) {
      let row = Int(type.rawValue)
      let variable = money.variableShare[row]
      let children =
        variable * Double(placed(type)) + (1 - variable) * Double(openingPlaced[row])
      spend(line, children * money.weeklyPrice[row] * weekly)
      count(measure, false, of: placed(type))
    }
    spend(
      .fosterHouseholds,
      Double(approvedHouseholds) * money.householdPerYear * priceFactor / 365.25)
    spend(
      .guardianshipAllowances,
      Double(allowances(.guardianship)) * money.guardianshipAllowancePerWeek * weekly)
    spend(
      .arrangementsAllowances,
      Double(allowances(.arrangements)) * money.arrangementsAllowancePerWeek * weekly)
    let pay = inflation(money.payInflationPerYear) / 365.25
    spend(.staffPermanent, salaries(of: .permanent) * pay)
    spend(.staffAgency, salaries(of: .agency) * pay)
    spend(.staffAgencyPremium, salaries(of: .agency) * money.agencyPremiumShare * pay)
  }

  /// Salaries a year, added up post by post.
  private func salaries(of holder: Post.Holder) -> Double {
    sum(
      posts.filter { $0.holder == holder }
        .map { figures.money.salaryPerYear[Int(teams[$0.team].kind.rawValue)] })
  }

  /// Allowances that are paid today: of children who left here until they are 18, and of those who
  /// left before the first day.
  private func allowances(_ way: Way) -> Int {
    children.filter { $0.allowance == way }.count
      + openingAllowances.filter { $0.way == way && today < $0.until }.count
  }

  func payAllowance(for child: Int, _ way: Way) {
    let share = figures.money.allowancePaidShare
    if luck.happens(share, children[child].key, .allowancePaid) { children[child].allowance = way }
  }
}
