import Foundation
import Testing

/// Killed, two at a time: whatever happens, results are whole or not there, and the next run works.
@Suite("Bad days")
struct BadDaysTests {
  /// Starts a command and kills it after a share of the time that it takes when it is left alone.
  private func kill(_ words: [String], after seconds: Double, in workplace: Workplace) throws {
    let run = try workplace.start(words)
    Thread.sleep(forTimeInterval: seconds)
    Foundation.kill(run.process.processIdentifier, SIGKILL)
    run.process.waitUntilExit()
    _ = try run.ending()
  }

  /// What does not depend on when and where it was made.
  private func figures(_ folder: String, _ workplace: Workplace) throws -> [String: Data] {
    try workplace.contents(folder).filter { !$0.key.hasSuffix("run.json") }
  }

  @Test("Killed at any moment: the old results or the new ones, and the next run tidies up")
  func killed() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    func words(_ seed: String) -> [String] {
      ["run", "edge-of-care.jsonc", "--replications", "2", "-q", "--seed", seed]
    }
    var known: [[String: Data]] = []
    var seconds = 0.0
    for seed in ["1", "2"] {
      let begin = ContinuousClock.now
      let run = try workplace.start(words(seed))
      run.process.waitUntilExit()
      seconds = (ContinuousClock.now - begin) / .seconds(1)
      #expect(try run.ending().status == 0)
      known.append(try figures("Results/edge-of-care", workplace))
    }
    #expect(known[0] != known[1])
    for trial in 0..<6 {
      try kill(
        words("\(trial % 2 + 1)"), after: seconds * (Double(trial) + 0.5) / 6, in: workplace)
      #expect(known.contains(try figures("Results/edge-of-care", workplace)), "after kill \(trial)")
    }
    #expect(try workplace.caseload("run", "edge-of-care.jsonc", "--replications", "2").status == 0)
    #expect(try figures("Results/edge-of-care", workplace) == known[0])
    #expect(
      try workplace.contents("Results").keys.filter { !$0.contains("/") } == ["edge-of-care"])
  }

  @Test("A part that was killed is whole or missing, and is made again")
  func killedPart() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let words = ["run", "edge-of-care.jsonc", "--replications", "2", "-q", "--shard", "1/1"]
    let file = "Results/edge-of-care.parts/part-1-of-1.caseloadpart"
    let begin = ContinuousClock.now
    #expect(
      try workplace.caseload(
        "run", "edge-of-care.jsonc", "--replications", "2", "-q", "-o", "alone", "--shard", "1/1"
      ).status == 0)
    let seconds = (ContinuousClock.now - begin) / .seconds(1)
    for trial in 0..<5 {
      try kill(words, after: seconds * (Double(trial) + 0.5) / 5, in: workplace)
      guard workplace.exists(file) else { continue }
      let merge = try workplace.caseload("merge", file, "-q", "-o", "merged")
      #expect(merge.status == 0, "after kill \(trial): \(merge.messages)")
    }
    let again = try workplace.start(words)
    again.process.waitUntilExit()
    #expect(try again.ending().status == 0)
    #expect(
      try workplace.contents("Results/edge-of-care.parts").keys.sorted()
        == ["part-1-of-1.caseloadpart"])
    #expect(try workplace.caseload("merge", file, "-q").status == 0)
  }

  @Test("Several runs into one folder at once: the results of one of them, whole")
  func atOnce() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    func words(_ seed: Int, _ folder: String) -> [String] {
      ["run", "edge-of-care.jsonc", "--replications", "1", "-q", "--until", "2018-04"]
        + ["--seed", "\(seed)", "-o", folder]
    }
    for round in 1...2 {
      let runs = try (1...4).map { try workplace.start(words($0, "Results")) }
      for run in runs {
        run.process.waitUntilExit()
        let ending = try run.ending()
        #expect(ending.status == 0, "round \(round): \(ending.messages)")
      }
      #expect(
        try workplace.contents("Results").keys.filter { !$0.contains("/") } == ["edge-of-care"])
    }
    let found = try figures("Results/edge-of-care", workplace)
    var known: [[String: Data]] = []
    for seed in 1...4 {
      let run = try workplace.start(words(seed, "alone"))
      run.process.waitUntilExit()
      #expect(try run.ending().status == 0)
      known.append(try figures("alone/edge-of-care", workplace))
    }
    #expect(known.contains(found))
  }
}
