import BrowserEngine
import Engine
import Fixtures
import Foundation

// The native side of `.ci/browser`, in the configuration that it was built in.
//
// Prints the checksums that are compared; writes the plan of the made-up authority over 12 months
// to FOLDER/plan, what its first three replications counted to FOLDER/CONFIGURATION, and the
// milliseconds of the fastest to FOLDER/CONFIGURATION.milliseconds.
guard CommandLine.arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: SameBits FOLDER CONFIGURATION\n".utf8))
  exit(2)
}
let folder = URL(filePath: CommandLine.arguments[1], directoryHint: .isDirectory)
let configuration = CommandLine.arguments[2]

print(luck_checksum(1, 100_000))
print(luck_checksum(9_223_372_036_854_775_807, 1000))
print(calendar_checksum(0, 40_000))
print(calendar_checksum(17_000, 0))

func write(_ numbers: [Double], to name: String) throws {
  try numbers.withUnsafeBytes { try Data($0).write(to: folder.appending(path: name)) }
}

let lever = Lever(
  position: 3, operation: .multiply, amount: 0.9, from: Day(year: 2018, month: 7, day: 1),
  rampDays: 90, until: Day(year: 2019, month: 1, day: 1), fadeDays: 30)
let plan = madeUpPlan(months: 12, levers: [lever])
try write(plan.flat, to: "plan")

/// Runs a replication the direct way, not through the block of numbers that the browser is given.
func replicate(_ replication: UInt64) -> [Double] {
  var simulation = Simulation(plan: plan, seed: 1, replication: replication)
  simulation.run()
  return simulation.tally.flat
}

try write((0..<3).flatMap { replicate($0) }, to: configuration)

let clock = ContinuousClock()
var fastest = Duration.seconds(3600)
for replication in 0..<UInt64(50) {
  fastest = min(fastest, clock.measure { _ = replicate(replication) })
}
try Data("\(fastest / .milliseconds(1))".utf8)
  .write(to: folder.appending(path: configuration + ".milliseconds"))
