import Fixtures
import Testing

@testable import Engine

@Suite("Agency contracts that are ended")
struct EndedContractsTests {
  @Test("They are those of the team's own posts, and a post that goes takes its mark along")
  func ownPosts() {
    var simulation = Simulation(plan: plan, seed: 3, replication: 0)
    var ended = 0
    var temporary = 0
    while simulation.today < simulation.lastDay {
      simulation.simulateDay()
      for row in simulation.workers.indices {
        let worker = simulation.workers[row]
        if worker.isTemporary && worker.isFilled { temporary += 1 }
        if !worker.isWithoutCover { continue }
        ended += 1
        #expect(worker.isEstablished)
      }
    }
    #expect(ended > 100 && temporary > 100)
  }

  /// Duty teams that are far behind, so that temporary workers come; contracts end while they are
  /// there, and posts go and come back.
  private var plan: SimulationPlan {
    let duty = row(of: .duty)
    var plan = madeUpPlan(months: 12)
    plan.assumptions.workforce.recruitmentFactor[duty] = 0
    plan.assumptions.workforce.leaversPerYear[duty] = 1
    plan.assumptions.workforce.agencyCoverShare[duty] = 1
    plan.assumptions.workforce.agencyCoverMeanDays[duty] = 7
    plan.assumptions.feedbacks.lateWorkToCover = 2
    plan.assumptions.feedbacks.mostCoverShare = 0.5
    let start = plan.openingDay
    var fewer = Lever.multiplying(
      \.workforce.postsFactor, duty, by: 0.5, from: start + 240)
    fewer.until = start + 300
    let ended = Lever.setting(
      \.workforce.agencyWithdrawn, duty, to: 8, from: start + 150)
    plan.levers = [fewer, ended]
    return plan
  }
}
