import BrowserEngine
import Engine
import Fixtures
import Testing

@Suite("Plans and tallies as blocks of numbers", .serialized)
struct FlatTests {
  static let levers = [
    Lever(
      position: 3, operation: .multiply, amount: 0.8, from: Day(year: 2018, month: 6, day: 1)),
    Lever(
      position: 0, operation: .add, amount: -1, from: Day(year: 2018, month: 4, day: 9),
      rampDays: 30, until: Day(year: 2018, month: 9, day: 1), fadeDays: 14),
    Lever(
      position: Int32(Assumptions.count - 1), operation: .set, amount: 1e-300,
      from: Day(year: 1969, month: 12, day: 31)),
  ]

  /// Where the plan's levers begin in its block.
  static var leversStart: Int {
    SimulationPlan.flatHeaderCount + Assumptions.count + OpeningPosition.count
  }

  @Test("A plan comes back from its block as it was, to the bit")
  func roundTrip() throws {
    var plan = madeUpPlan(months: 7, levers: Self.levers)
    plan.priceYear = 2016
    for position in 0..<Assumptions.count {
      plan.assumptions[position] = Double(position) + 1.0 / 3
    }
    plan.assumptions[0] = -0.0
    plan.assumptions[1] = .infinity
    let flat = plan.flat
    let back = try SimulationPlan(flat: flat.span)
    #expect(back.flat.map(\.bitPattern) == flat.map(\.bitPattern))
    for position in 0..<Assumptions.count {
      #expect(
        back.assumptions[position].bitPattern == plan.assumptions[position].bitPattern)
    }
    #expect(back.opening.referralsLast12Months == plan.opening.referralsLast12Months)
    #expect(back.opening.lookedAfterByAge[17] == plan.opening.lookedAfterByAge[17])
    #expect(back.openingDay == plan.openingDay)
    #expect(back.lastMonth == plan.lastMonth)
    #expect(back.priceYear == plan.priceYear)
    try #require(back.levers.count == plan.levers.count)
    for (lever, original) in zip(back.levers, plan.levers) {
      #expect(lever.position == original.position)
      #expect(lever.operation == original.operation)
      #expect(lever.amount == original.amount)
      #expect(lever.from == original.from)
      #expect(lever.rampDays == original.rampDays)
      #expect(lever.until == original.until)
      #expect(lever.fadeDays == original.fadeDays)
    }
  }

  @Test("The block is laid out as its documentation says")
  func layout() {
    let plan = madeUpPlan(months: 7, levers: Self.levers)
    let flat = plan.flat
    #expect(flat.count == Self.leversStart + 3 * SimulationPlan.flatLeverCount)
    #expect(
      Array(flat[..<8]) == [
        3, Double(Assumptions.count), Double(OpeningPosition.count), 3, 17621, 24225, 24218, 2018,
      ])
    #expect(flat[8] == plan.assumptions.population.childrenUnder18)
    #expect(flat[8 + Assumptions.count] == plan.opening.lookedAfterByAge[0])
    #expect(flat[Self.leversStart - 1] == plan.opening.referralsLast12Months)
    #expect(
      Array(flat[Self.leversStart...].prefix(14)) == [
        3, 0, 0.8, 17683, 0, .infinity, 0,
        0, 1, -1, 17630, 30, 17775, 14,
      ])
  }

  @Test(
    "What is no plan is refused, and told apart",
    arguments: [
      (0, 1, FlatPlanProblem.version), (0, .nan, .version),
      (1, 7, .model), (2, 7, .model),
      (3, 2, .length), (3, -1, .length), (3, .nan, .length),
      (4, 0.5, .dates), (4, .nan, .dates), (4, 1e18, .dates), (4, 30_000, .dates),
      (5, 24218, .dates), (5, 1e9, .dates), (5, 24225 + 1200, .dates), (5, .infinity, .dates),
      (6, 0.5, .dates), (6, .nan, .dates), (6, -1e9, .dates),
      (7, 2017.5, .dates), (7, .nan, .dates), (7, 10_000, .dates),
      (leversStart, -1, .lever), (leversStart, Double(Assumptions.count), .lever),
      (leversStart + 1, 3, .lever), (leversStart + 3, .nan, .lever),
      (leversStart + 4, 0.5, .lever), (leversStart + 5, .nan, .lever),
      (leversStart + 5, -.infinity, .lever), (leversStart + 6, .infinity, .lever),
    ])
  func refusals(place: Int, number: Double, problem: FlatPlanProblem) {
    var flat = madeUpPlan(months: 7, levers: Self.levers).flat
    flat[place] = number
    #expect(throws: problem) { try SimulationPlan(flat: flat.span) }
  }

  @Test("A block cut short or drawn out is refused", arguments: [0, 5, 6, 100, -8, -1, 1, 7])
  func lengths(change: Int) {
    var flat = madeUpPlan(months: 7, levers: Self.levers).flat
    if change > 0 { flat.append(contentsOf: repeatElement(0, count: change)) }
    if change < 0 { flat.removeLast(-change) }
    if change == 0 { flat = [] }
    #expect(throws: change == 0 ? FlatPlanProblem.version : .length) {
      try SimulationPlan(flat: flat.span)
    }
  }

  @Test("A tally's block holds all that was counted, and money to the penny")
  func tally() throws {
    var simulation = Simulation(plan: madeUpPlan(scale: 0.2, months: 3), seed: 5, replication: 2)
    simulation.run()
    let tally = simulation.tally
    let flat = tally.flat
    #expect(
      Array(flat[..<7]) == [
        1, 24219, 3, Double(Measure.count), Double(CostLine.count), Double(tally.teamCount), 13,
      ])
    var start = Tally.flatHeaderCount
    #expect(Array(flat[start...].prefix(3 * Measure.count)) == tally.numerators)
    start += 3 * Measure.count
    #expect(Array(flat[start...].prefix(3 * Measure.count)) == tally.denominators)
    start += 3 * Measure.count
    #expect(
      flat[start...].prefix(3 * CostLine.count).map { Int64(exactly: $0) } == tally.pence)
    #expect(tally.pence.contains { $0 > 0 })
    start += 3 * CostLine.count
    let team = Int(tally.teamCount) * 2 + 1
    #expect(flat[start + team * 13] == tally.team(1, month: 2).posts)
    #expect(flat[start + team * 13 + 12] == tally.team(1, month: 2).overdue)
    #expect(flat.count == start + 3 * Int(tally.teamCount) * 13)
    #expect(!flat.contains { !$0.isFinite })
  }

  @Test("What the page calls gives the bits of a simulation run directly")
  func replications() throws {
    let plan = madeUpPlan(scale: 0.2, months: 3, levers: Self.levers)
    let flat = plan.flat
    let input = try #require(input_address(Int32(flat.count)))
    for (index, number) in flat.enumerated() { input[index] = number }
    for (seed, replication) in [(UInt64.max, UInt32(0)), (1, 7), (1, 7), (1, 8)] {
      #expect(run_replication(seed, replication) == 0)
      var simulation = Simulation(plan: plan, seed: seed, replication: UInt64(replication))
      simulation.run()
      let counted = UnsafeBufferPointer(start: output_address(), count: Int(output_count()))
      #expect(counted.map(\.bitPattern) == simulation.tally.flat.map(\.bitPattern))
    }
    #expect(input_address(Int32(flat.count)) == input)  // Turned in place, not written anew.
    input[4] = .nan
    #expect(run_replication(1, 7) == FlatPlanProblem.dates.rawValue)
    #expect(output_address() == nil)
    #expect(output_count() == 0)
    #expect(input_address(0) == nil)
    #expect(run_replication(1, 7) == FlatPlanProblem.version.rawValue)
  }
}
