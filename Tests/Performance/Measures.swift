import Engine
import Fixtures

/// Prints the mean of every measure and team of the made-up authority.
func printMeasures() {
  let replications = 20
  let plan = madeUpPlan()
  var sums = [Double](repeating: 0, count: Measure.count * 36 * 2)
  var last: Tally?
  for replication in 0..<replications {
    var simulation = Simulation(plan: plan, seed: 1, replication: UInt64(replication))
    simulation.run()
    for month in 0..<36 {
      for measure in Measure.allCases {
        let row = (month * Measure.count + Int(measure.rawValue)) * 2
        sums[row] += simulation.tally.numerator(measure, month: month)
        sums[row + 1] += simulation.tally.denominator(measure, month: month)
      }
    }
    last = simulation.tally
  }
  for measure in Measure.allCases {
    var line = "\(measure)"
    while line.count < 34 { line += " " }
    for month in [0, 2, 5, 11, 17, 23, 29, 35] {
      let row = (month * Measure.count + Int(measure.rawValue)) * 2
      let top = sums[row] / Double(replications)
      let bottom = sums[row + 1] / Double(replications)
      let value = bottom > 0 ? (1000 * top / bottom).rounded() / 10 : (top * 10).rounded() / 10
      line += bottom > 0 ? " \(value)%" : " \(value)"
    }
    print(line)
  }
  if let last {
    for team in 0..<Int(last.teamCount) {
      let row = last.team(team, month: 35)
      let early = last.team(team, month: 2)
      print(
        team, "posts", row.posts, "perm", row.permanent, "ag", row.agency, "avail",
        Int(row.hoursAvailable), "needed", Int(row.hoursNeeded), "waiting", Int(row.hoursWaiting),
        "cases", row.caseload / max(1, row.caseHolders), row.caseloadMax, "unalloc",
        row.unallocated, "overdue", row.overdue, "| m2", Int(early.hoursAvailable),
        Int(early.hoursNeeded), Int(early.hoursWaiting))
    }
  }
}
