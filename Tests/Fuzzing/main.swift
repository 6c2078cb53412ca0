import Foundation

// Damages the repository's files and made-up ones in every way that we could think of, and reads
// them: nothing may crash, hang, take more memory than it should or be refused without saying where
// and why; and what is accepted can be simulated and rendered.
//
//   Fuzzing [--minutes N] [--seed N] [--cases N] [--program PATH]
//
// Each case is settled by its seed. A finding is told with it; the status is 1 if there are any.
// With a program, its command line is tried instead of the readers.

var fuzzing = Fuzzing()
var words = Array(CommandLine.arguments.dropFirst())
if words.first == "--batch" {
  let place = URL(fileURLWithPath: words[3])
  let scenarios = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Scenarios").standardizedFileURL
  let hasScenarios = FileManager.default.fileExists(atPath: scenarios.path)
  let handle = try FileHandle(forWritingTo: place)
  let batch = try Batch(hasScenarios ? scenarios : nil, program: words.count > 4 ? words[4] : nil)
  do {
    try batch.check()
  } catch {
    tell("the files are not right before they are damaged:\n\(error)")
    exit(64)
  }
  let findings = try batch.run(UInt64(words[1])!..<UInt64(words[2])!) { seed in
    try? handle.seek(toOffset: 0)
    try? handle.write(contentsOf: Data("\(seed)".utf8))
    try? handle.truncate(atOffset: UInt64("\(seed)".utf8.count))
  }
  batch.remove()
  exit(Int32(min(findings, 2)))
}
while !words.isEmpty {
  let flag = words.removeFirst()
  guard let value = words.isEmpty ? nil : words.removeFirst() else { exit(64) }
  switch flag {
  case "--minutes": fuzzing.minutes = Double(value) ?? 1
  case "--seed": fuzzing.seed = UInt64(value) ?? 1
  case "--cases": fuzzing.cases = Int(value)
  case "--program": fuzzing.program = value
  default: exit(64)
  }
}
exit(try fuzzing.run() ? 0 : 1)
