import Dispatch
import Fixtures

// How long a replication takes, and what it gives.
//
// `--speed` leaves out what it gives; `--once` simulates one replication and nothing else, for a
// profiler. The checksums are those of the golden tests: whether it still does the same.

/// The shortest time of a piece of work in some attempts: what it takes; the rest is what else the
/// machine was doing.
func shortest(of attempts: Int, _ work: () -> Void) -> Duration {
  let clock = ContinuousClock()
  return (0..<attempts).map { _ in clock.measure(work) }.min() ?? .zero
}

func measureSpeed() {
  let plan = madeUpPlan()
  var plain: UInt64 = 0
  let alone = shortest(of: 8) { plain = checksum(of: plan, replications: 2) }
  let together = shortest(of: 8) {
    DispatchQueue.concurrentPerform(iterations: 2) { _ in
      _ = checksum(of: plan, replications: 2)
    }
  }
  print("a replication of 36 months: \(alone / 2)")
  print("two threads against one: \(2 * (alone / together)) times")
  print("checksums: plain \(plain), busy \(checksum(of: busyPlan(), replications: 2))")
}

if CommandLine.arguments.contains("--once") {
  print("checksum: \(checksum(of: madeUpPlan(), replications: 1))")
} else {
  measureSpeed()
  if !CommandLine.arguments.contains("--speed") { printMeasures() }
}
