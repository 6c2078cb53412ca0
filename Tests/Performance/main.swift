import Engine
import Fixtures

// How long a replication takes, and what it gives.
//
// `--speed` leaves out what it gives; `--once` simulates one replication and nothing else, for a
// profiler; `--reference` does the reference queueing work beside SimPy. The checksums are those of the golden tests: whether it still does the same.

Simulation.keepMemory()  // As every run does.
if CommandLine.arguments.contains("--once") {
  print("checksum: \(checksum(of: madeUpPlan(), replications: 1))")
} else if CommandLine.arguments.contains("--reference") {
  printReferenceWork()
} else {
  printSpeed()
  let plain = checksum(of: madeUpPlan(), replications: 2)
  print("checksums: plain \(plain), busy \(checksum(of: busyPlan(), replications: 2))")
  if !CommandLine.arguments.contains("--speed") { printMeasures() }
}
