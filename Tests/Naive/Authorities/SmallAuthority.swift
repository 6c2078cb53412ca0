import Engine

/// A random small authority: some dozens of children, teams of a few, every figure anything from
/// nothing to far too much.
///
/// The same number always makes the same authority.
public struct SmallAuthority {
  /// What it is simulated from.
  public let plan: SimulationPlan

  /// Makes the authority of a number.
  public init(_ number: UInt64) {
    var dice = Dice(number)
    var assumptions = Assumptions()
    assumptions.drawFamilies(&dice)
    assumptions.drawCare(&dice)
    assumptions.drawSupply(&dice)
    assumptions.drawMoney(&dice)
    assumptions.drawWorkforce(&dice)
    assumptions.drawWorld(&dice)
    let opening = OpeningPosition(drawnBy: &dice)
    let (openingDay, lastMonth) = Self.horizon(&dice)
    plan = SimulationPlan(
      assumptions: assumptions,
      levers: Self.levers(&dice, from: openingDay, to: lastMonth.lastDay), opening: opening,
      openingDay: openingDay, lastMonth: lastMonth,
      levelMonth: Month(containing: openingDay) + Int32(dice.whole(-60...30)),
      priceYear: Month(containing: openingDay).financialYear + Int32(dice.whole(-4...4)))
  }

  /// A single day at times, otherwise up to 18 months, from any day on.
  private static func horizon(_ dice: inout Dice) -> (Day, Month) {
    let day = Day(year: 2014, month: 1, day: 1) + Int32(dice.whole(0...3600))
    if dice.happens(0.05) {
      let month = Month(containing: day)
      return (month.lastDay - 1, month)
    }
    let months = dice.happens(0.3) ? dice.whole(6...17) : dice.whole(0...6)
    return (day, Month(containing: day + 1) + Int32(months))
  }
}
