import Foundation
import Testing

@Suite("A run in parts")
struct MergeTests {
  /// Runs some parts of edge-of-care.
  private func run(
    _ parts: [String], in workplace: Workplace, replications: Int = 3, _ flags: [String] = []
  ) throws {
    for part in parts {
      let run = try workplace.start(
        ["run", "edge-of-care.jsonc", "--replications", "\(replications)", "--shard", part, "-q"]
          + flags)
      run.process.waitUntilExit()
      let ending = try run.ending()
      #expect(ending.status == 0 && ending.messages.isEmpty, "\(ending.messages)")
    }
  }

  private func parts(_ count: Int) -> [String] { (1...count).map { "\($0)/\(count)" } }

  @Test("Merged, gives the files of one machine, byte for byte", arguments: [1, 2, 4])
  func sameFiles(_ count: Int) throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let flags = ["--seed=5", "--until", "2018-05", "-o"]
    let whole = try workplace.start(
      ["run"] + flags + ["whole", "--threads", "1", "edge-of-care.jsonc", "--replications", "3"])
    whole.process.waitUntilExit()
    let told = try whole.ending()
    #expect(told.status == 0, "\(told.messages)")
    try run(parts(count), in: workplace, flags + ["many"])
    let merge = try workplace.caseload("merge", "many/edge-of-care.parts", "-o", "many")
    #expect(merge.status == 0, "\(merge.messages)")
    #expect(merge.output == told.output)
    #expect(merge.messages == "Results are in many/edge-of-care/ (open report.html)\n")
    var (one, many) = try (
      workplace.contents("whole/edge-of-care"), workplace.contents("many/edge-of-care")
    )
    one["run.json"] = nil
    let removed = many.removeValue(forKey: "run.json")
    let record = try #require(removed)
    #expect(one == many)
    let fields = try JSONSerialization.jsonObject(with: record) as? [String: Any]
    #expect((fields?["parts"] as? [Any])?.count == count)
    #expect(fields?["seed"] as? Int == 5 && fields?["replications"] as? Int == 3)
    #expect((fields?["command"] as? [String])?.prefix(2) == ["caseload", "merge"])
  }

  @Test("The command that is told makes the missing part")
  func missing() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    try run(["1/3", "3/3"], in: workplace, ["-o", "my results"])
    let merge = try workplace.caseload("merge", "my results/edge-of-care.parts", "--json")
    #expect(merge.status == 2)
    #expect(merge.messages.contains("my results/edge-of-care.parts: part 2 of 3 is missing"))
    let result = try JSONSerialization.jsonObject(with: Data(merge.output.utf8)) as? [String: Any]
    let problem = (result?["problems"] as? [[String: Any]])?.first
    let command = try #require(problem?["instead"] as? String)
    #expect(
      command == "run caseload run edge-of-care.jsonc --replications 3 --seed 1 --shard 2/3 "
        + "-o 'my results'")
    #expect(!workplace.exists("Results"))
    let shell = try workplace.shell(
      command.replacingOccurrences(of: "run caseload", with: "\"$caseload\""))
    #expect(shell.status == 0, "\(shell.messages)")
    let again = try workplace.caseload("merge", "my results/edge-of-care.parts", "-q")
    #expect(again.status == 0 && again.messages.isEmpty, "\(again.messages)")
    #expect(workplace.exists("Results/edge-of-care/report.html"))
  }

  @Test("What does not belong together is refused by name, and nothing is written")
  func refusals() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    try run(parts(2), in: workplace)
    try run(["2/2"], in: workplace, ["--seed", "2", "-o", "seed"])
    try run(["2/2"], in: workplace, replications: 4, ["-o", "more"])
    let (one, two) = (
      "Results/edge-of-care.parts/part-1-of-2.caseloadpart",
      "Results/edge-of-care.parts/part-2-of-2.caseloadpart"
    )
    func refused(_ words: [String], _ messages: String...) throws {
      let run = try workplace.start(["merge"] + words)
      run.process.waitUntilExit()
      let ending = try run.ending()
      #expect(ending.status == 2, "\(ending.messages)")
      for message in messages { #expect(ending.messages.contains(message), "\(ending.messages)") }
      #expect(!workplace.exists("Results/edge-of-care"))
    }
    try refused([one, two.replacing("Results", with: "seed")], "seed/", "it has seed 2, not 1")
    try refused([one, two.replacing("Results", with: "more")], "4 replications, not 3")
    try refused([one, two, one], "part 1 of 2 is given twice: also in \(one)")
    try refused([one], "part 2 of 2 is missing", "--shard 2/2\n")
    try refused([one, "edge-of-care.jsonc"], "edge-of-care.jsonc: this is not a part of a run")
    try refused([one, "nowhere"], "nowhere: there is no such file")
    try refused(["data"], "data: no part of a run is in this folder")
    try refused([], "write caseload merge PART... [flags]")
    let whole = try Data(contentsOf: workplace.files.folder.appending(path: two))
    for bytes in [whole.dropLast(9), whole.prefix(40) + Data([7]) + whole.dropFirst(41)] {
      try bytes.write(to: workplace.files.folder.appending(path: two))
      try refused([one, two], "\(two): the file is damaged or cut short", "run this part again")
    }
    try whole.write(to: workplace.files.folder.appending(path: two))
    let scenario = try workplace.files.text("edge-of-care.jsonc")
    try workplace.files.replace("invented", by: "made up", in: "edge-of-care.jsonc")
    try refused([one, two], "edge-of-care.jsonc: the file has changed since the parts were made")
    try workplace.files.write("edge-of-care.jsonc", scenario)
    let actuals = try workplace.files.text("data/actuals.csv")
    try workplace.files.write("data/actuals.csv", actuals + "\r\n")
    try refused([one, two], "data/actuals.csv: the file has changed since the parts were made")
    try workplace.files.write("data/actuals.csv", actuals)
    let elsewhere = try workplace.shell(
      "mkdir elsewhere && cd elsewhere && \"$caseload\" merge ../Results/*.parts")
    #expect(elsewhere.status == 2 && elsewhere.messages.contains("write --scenario FILE"))
    let told = try workplace.shell(
      "cd elsewhere && \"$caseload\" merge ../Results/*.parts --scenario ../edge-of-care.jsonc -q")
    #expect(told.status == 0, "\(told.messages)")
    #expect(workplace.exists("elsewhere/Results/edge-of-care/report.html"))
    let merged = try workplace.caseload("merge", two, one, "-q")
    #expect(merged.status == 0, "all is as it was: \(merged.messages)")
  }

  @Test(
    "A wrong part is told before anything is simulated",
    arguments: ["0/8", "9/8", "3", "3/", "a/b", "1/10001"])
  func wrongShard(_ text: String) throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let run = try workplace.caseload(
      "run", "edge-of-care.jsonc", "--replications", "10000", "--shard", text)
    #expect(run.status == 2 && run.messages.contains("write K/N"), "\(run.messages)")
    #expect(!workplace.exists("Results"))
  }

  @Test("The job script of the documentation makes parts that can be merged")
  func jobScript() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let article = try String(
      contentsOf: package.appending(path: "Sources/caseload/caseload.docc/ManyMachines.md"),
      encoding: .utf8)
    let block = try #require(article.components(separatedBy: "```bash\n").dropFirst().first)
    let script = try #require(block.components(separatedBy: "```").first)
    #expect(script.hasPrefix("#!/bin/bash\n") && script.contains("replications=1000\n"))
    try workplace.files.write(
      "job.sh", script.replacing("replications=1000\n", with: "replications=3\n"))
    let run = try workplace.shell(
      """
      command -v bash > /dev/null || exit 0
      mkdir bin && ln -s "$caseload" bin/caseload && PATH="$PWD/bin:$PATH" || exit 1
      for task in $(seq 8); do
        SLURM_ARRAY_TASK_ID=$task SLURM_CPUS_PER_TASK=1 bash job.sh edge-of-care.jsonc || exit 1
      done
      caseload merge Results/edge-of-care.parts -q
      """)
    #expect(run.status == 0, "\(run.messages)")
    #expect(workplace.exists("Results/edge-of-care/report.html"))
  }
}
