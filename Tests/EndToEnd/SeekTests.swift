import Foundation
import Testing

@Suite("Seeking a value")
struct SeekTests {
  private static let question = [
    "seek", "baseline.jsonc", "--lever", "entering_care.voluntary_per_year.age_10_to_15",
    "--between", "0,400",
    "--by", "2018-06", "--replications", "12",
  ]

  private func seek(_ workplace: Workplace, _ flags: String...) throws -> Workplace.Ending {
    let run = try workplace.start(SeekTests.question + flags)
    run.process.waitUntilExit()
    return try run.ending()
  }

  @Test("Finds the least change, writes its trace, and the same on any number of threads")
  func reached() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let run = try seek(workplace, "--target", "lac>=45", "--threads", "1")
    #expect(run.status == 0, "\(run.messages)\(run.output)")
    #expect(run.output.contains("<- the answer"))
    #expect(run.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(run.messages == "Results are in Results/seek-baseline-lac/\n")
    let files = try workplace.contents("Results")
    #expect(
      files.keys.sorted() == [
        "seek-baseline-lac", "seek-baseline-lac/run.json", "seek-baseline-lac/trace.csv",
      ])
    let text = try #require(files["seek-baseline-lac/run.json"])
    let record = try #require(
      try JSONSerialization.jsonObject(with: text) as? [String: Any])
    #expect(record["answer"] as? String == "reached")
    let value = try #require(record["value"] as? Double)
    let today = try #require(record["today"] as? Double)
    #expect(value > today && value <= 400)
    let chance = try #require(record["chance"] as? [String: Any])
    #expect(try #require(chance["share"] as? Double) >= 0.8)
    #expect(chance["replications"] as? Int == 12)

    let again = try seek(workplace, "--target", "lac>=45", "--threads", "2", "-q", "--json")
    #expect(again.status == 0 && again.messages.isEmpty)
    #expect(
      try workplace.contents("Results")["seek-baseline-lac/trace.csv"]
        == files["seek-baseline-lac/trace.csv"])
  }

  @Test("Says what cannot be reached, and what needs no change")
  func notReached() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let far = try seek(workplace, "--target", "lac<=0")
    #expect(far.status == 1)
    #expect(far.output.contains("cannot be reached"))
    #expect(far.output.replacing("\n", with: " ").contains("No value does better"))
    let rare = try seek(workplace, "--target", "lac<=28", "--chance", "0.99")
    #expect(rare.status == 1 && rare.output.contains("nearest:"), "\(rare.output)")
    let met = try seek(workplace, "--target", "lac>=0")
    #expect(met.status == 0)
    #expect(met.output.contains("needs no change"))
  }

  @Test(
    "Wrong questions say what to write instead",
    arguments: [
      (["--target", "lacc>=45"], "did you mean `lac`?"),
      (["--target", "lac_timeliness>=45"], "write one of lac"),
      (["--target", "lac=45"], "write it like"),
      (["--target", "lac>45", "--between", "9,3"], "the lesser first"),
      (["--target", "lac>45", "--between=-5,3"], "keep it"),
      (
        ["--target", "lac>45", "--lever", "entering_care.volontary_per_year.age_10_to_15"],
        "did you mean `entering_care.voluntary_per_year.age_10_to_15`?"
      ),
      (["--target", "lac>45", "--lever", "front_door.contacts_per_year"], "such as"),
      (["--target", "lac>45", "--from", "2019-01-01"], "write a day from 2018-04-01"),
      (["--target", "lac>45", "--chance", "2"], "write a number from 0.01 to 0.99"),
      ([], "write --target TEXT"),
    ])
  func wrong(_ flags: [String], _ words: String) throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let run = try workplace.start(SeekTests.question + flags)
    run.process.waitUntilExit()
    let ending = try run.ending()
    #expect(ending.status == 2)
    #expect(ending.messages.contains(words), "\(ending.messages)")
    #expect(!workplace.exists("Results"))
  }
}
