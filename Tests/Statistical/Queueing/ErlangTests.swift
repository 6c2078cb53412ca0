@testable import Engine
import Fixtures
import Testing

/// Ten workers at nine tenths of what they can do, against A. K. Erlang's formula (1917): the
/// engine's own cases, queue and working day, with nothing else of the model.
///
/// Cases come at random (Poisson), each is one piece of work of random length without memory, and a
/// worker holds one at a time. A day is a working day and an hour: the length is a whole number of
/// days (geometric) with a mean of 40, so that the step of a day is small against it; the gap that it
/// leaves is a few hundredths of the wait.
@Suite("Ten workers and a queue")
struct ErlangTests {
  static let workers = 10.0
  static let meanDays = 40.0
  static let load = 0.9
  static let days = 1_600_000
  /// Long against the 1,500 days in which the queue forgets.
  static let batch = 50_000

  /// Erlang C: the share of cases that wait.
  static var erlangC: Double {
    let offered = load * workers
    var term = 1.0
    var sum = 0.0
    for number in 0..<Int(workers) {
      sum += term
      term *= offered / Double(number + 1)
    }
    let full = term / (1 - load)
    return full / (sum + full)
  }

  static func plan() -> SimulationPlan {
    var assumptions = Assumptions()
    let row = Int(TeamKind.leavingCare.rawValue)
    assumptions.workforce.teamCount = 1
    assumptions.workforce.teams[0].kind = Double(row)
    assumptions.workforce.teams[0].posts = workers
    assumptions.workforce.teams[0].permanent = workers
    assumptions.workforce.hoursPerDay[row] = 1
    assumptions.workforce.caseloadCeiling[row] = 1
    return SimulationPlan(
      assumptions: assumptions, levers: [], opening: OpeningPosition(),
      openingDay: Day(year: 2018, month: 3, day: 31), lastMonth: Month(year: 2018, month: 4))
  }

  /// What was seen of the queue, in batches of days.
  struct Seen {
    var queue: [Double] = []
    var waits: [Double] = []
    var arrivals = 0.0
    var waited = 0.0
  }

  private func observe(seed: UInt64) -> Seen {
    var simulation = Simulation(plan: Self.plan(), seed: seed, replication: 0)
    // Some day on which everybody is at work.
    simulation.today += 30
    let arrivals = PoissonMean(Self.load * Self.workers / Self.meanDays)
    let goesOn = Mathematics.log(1 - 1 / Self.meanDays)
    var seen = Seen()
    /// The cases that are open, and the day on which each came.
    var open: [(row: Int32, came: Int, begun: Bool)] = []
    var (queue, wait, begun) = (0.0, 0.0, 0.0)
    for day in 0..<Self.days {
      let isCounted = day >= Self.batch
      for number in 0..<simulation.luck.poisson(arrivals, UInt64(day), .contactsOfDay) {
        let u = simulation.luck.uniform(UInt64(day), .needLength, number)
        let length = 1 + (Mathematics.log(u) / goesOn).rounded(.down)
        let row = simulation.openCase(.careLeaver, 0, team: 0, weight: 1)
        simulation.post(.handover, subject: 0, ofCase: row, hours: length, due: 0)
        open.append((row, day, false))
      }
      simulation.allocateWaitingCases()
      for place in open.indices {
        let isHeld = simulation.cases[Int(open[place].row)].worker >= 0
        if !isHeld { queue += 1 }
        if !isHeld || open[place].begun { continue }
        open[place].begun = true
        let days = Double(day - open[place].came)
        wait += days
        begun += 1
        if isCounted { seen.arrivals += 1 }
        if isCounted && days > 0 { seen.waited += 1 }
      }
      simulation.workTheDay()
      open.removeAll { entry in
        if !entry.begun || !simulation.work.rows(of: simulation.worklist(ofCase: entry.row)).isEmpty
        {
          return false
        }
        simulation.closeCase(entry.row)
        return true
      }
      if (day + 1) % Self.batch != 0 { continue }
      // The first batch fills the queue.
      if isCounted {
        seen.queue.append(queue / Double(Self.batch))
        seen.waits.append(wait / begun / Self.meanDays)
      }
      (queue, wait, begun) = (0, 0, 0)
    }
    return seen
  }

  /// The mean of batches and its standard error.
  private func mean(_ batches: [Double]) -> (mean: Double, error: Double) {
    let count = Double(batches.count)
    let mean = batches.reduce(0, +) / count
    let squares = batches.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (mean, (squares / (count - 1) / count).squareRoot())
  }

  /// With another seed each mean would lie outside 3.5 standard errors once in 700 times (31 batches,
  /// Student's t), beside the day step's gap, for which a twentieth is allowed.
  @Test("Wait, queue and share who wait are those of Erlang's formula")
  func againstFormula() {
    let chance = Self.erlangC
    #expect(abs(chance - 0.6687) < 0.0005)
    let wait = chance / (Self.workers * (1 - Self.load))
    let queue = chance * Self.load / (1 - Self.load)
    let seen = observe(seed: 1)
    let waits = mean(seen.waits)
    let queues = mean(seen.queue)
    #expect(abs(waits.mean - wait) < 3.5 * waits.error + 0.05 * wait, "\(waits), not \(wait)")
    #expect(abs(queues.mean - queue) < 3.5 * queues.error + 0.05 * queue, "\(queues), not \(queue)")
    #expect(waits.error < 0.06 * wait, "\(waits) is too unsure to tell anything")
    let share = seen.waited / seen.arrivals
    #expect(abs(share - chance) < 0.05, "\(share), not \(chance)")
  }
}
