import Engine
import Foundation
import Naive

// Whether the engine and the naive rendering of it agree on as many small authorities as are asked
// for: `Agreement COUNT`, or `Agreement COUNT FIRST` for those from a number on.
//
// Prints the first difference of each authority that has one, and in how many authorities each thing
// that is counted was other than 0. Exit status 1 where there is a difference, or where a thing never
// occurred.

let numbers = CommandLine.arguments.dropFirst().map { UInt64($0) ?? 0 }
guard let count = numbers.first, count > 0, numbers.count <= 2 else {
  print("write how many authorities, and from which number on: Agreement 10000 1")
  exit(2)
}
let first = numbers.count == 2 ? numbers[1] : 1

/// What some of the authorities gave.
struct Findings: Sendable {
  var disagreements: [Disagreement] = []
  var occurrence = Occurrence()
}

let start = ContinuousClock.now
let parts = ProcessInfo.processInfo.activeProcessorCount
let findings = await withTaskGroup(of: Findings.self) { group in
  for part in 0..<UInt64(parts) {
    group.addTask {
      var findings = Findings()
      for number in stride(from: first + part, to: first + count, by: parts) {
        let agreement = Agreement(authority: number)
        findings.occurrence.add(agreement.tally)
        if let found = agreement.disagreement { findings.disagreements.append(found) }
      }
      return findings
    }
  }
  var all = Findings()
  for await findings in group {
    all.disagreements += findings.disagreements
    all.occurrence.add(findings.occurrence)
  }
  return all
}
let seconds = (ContinuousClock.now - start) / .seconds(1)

for (name, authorities) in findings.occurrence.rows { print("\(name): in \(authorities)") }
for name in findings.occurrence.missing { print("\(name): in none") }
for found in findings.disagreements.sorted(by: { $0.authority < $1.authority }) { print(found) }
print(
  "\(count) small authorities from \(first) on: \(findings.disagreements.count) disagree, "
    + "\(Int(seconds.rounded())) s")
exit(findings.disagreements.isEmpty && findings.occurrence.missing.isEmpty ? 0 : 1)
