import Fixtures
import Testing

@testable import Engine

@Suite("The course that demand and practice are on")
struct CourseOfLevelTests {
  @Test("From the month of the levels on it fades by halves", arguments: [6.0, 24, 60])
  func fades(_ halfLife: Double) {
    var world = WorldAssumptions()
    world.momentumPerYear[2] = 0.12
    world.momentumHalfLifeMonths = halfLife
    // A hundredth of the yearly change each month, less as time goes on: in steps of 1/100 month.
    var sum = 0.0
    for month in Int32(1)...48 {
      for step in 0..<100 {
        let since = Double(month - 1) + (Double(step) + 0.5) / 100
        sum += 0.01 / 100 * Mathematics.power(0.5, since / halfLife)
      }
      #expect(abs(world.course(of: 2, months: month) - sum) < 1e-6)
    }
    #expect(world.course(of: 2, months: 12_000) < 0.01 * halfLife * 1.4427)
    #expect(world.course(of: 1, months: 12) == 0)
  }

  @Test("Looking back from that month it is the same")
  func before() {
    var world = WorldAssumptions()
    world.momentumPerYear[0] = -0.24
    #expect(world.course(of: 0, months: 0) == 0)
    for months in Int32(1)...60 {
      #expect(world.course(of: 0, months: -months) == -world.course(of: 0, months: months))
    }
    #expect(world.course(of: 0, months: -24) > 0.3)
  }

  @Test("Each stream's intensity follows its course")
  func intensities() {
    var plan = madeUpPlan(months: 8)
    plan.assumptions.world.volatility = Table(repeating: 0)
    plan.assumptions.world.momentumPerYear = [0.1, -0.2, 0.3, 0.05, -0.15]
    plan.levelMonth = Month(year: 2018, month: 8)
    var simulation = Simulation(plan: plan, seed: 1, replication: 0)
    while simulation.today < simulation.lastDay {
      simulation.simulateDay()
      let months = simulation.calendarMonth - plan.levelMonth
      for stream in 0..<5 {
        let course = plan.assumptions.world.course(of: stream, months: months)
        #expect(abs(simulation.intensity[stream] - Mathematics.exp(course)) < 1e-12)
      }
    }
    #expect(simulation.calendarMonth == Month(year: 2018, month: 11))
  }

  @Test("Without a course the month of the levels changes no bit")
  func none() {
    var plan = madeUpPlan(scale: 0.2, months: 6)
    let before = checksum(of: plan, replications: 1)
    plan.levelMonth = Month(year: 2015, month: 1)
    #expect(checksum(of: plan, replications: 1) == before)
    plan.assumptions.world.momentumPerYear[0] = 0.05
    #expect(checksum(of: plan, replications: 1) != before)
  }

  @Test("More contacts come, and more children into care, where they were rising")
  func demand() {
    let pairs = pairs(8, months: 24) {
      $0.assumptions.world.momentumPerYear = [0.2, 0, 0.3, 0, 0]
    }
    let contacts = PairedDifference(pairs) { $0.total(.contacts, 12..<24) }
    let before = pairs.map { $0.baseline.total(.contacts, 12..<24) }.reduce(0, +) / 8
    // A year and a half on, a course of 0.2 has come to 0.2 x 24 x 1.4427 x (1 - 0.5^0.75) / 12 = 0.234.
    #expect(abs(contacts.mean / before - 0.26) < 0.04, "\(contacts) of \(before)")
    let admissions = PairedDifference(pairs) { $0.total(.admissions, 0..<24) }
    #expect(admissions.isClearlyMore, "\(admissions)")
  }
}
