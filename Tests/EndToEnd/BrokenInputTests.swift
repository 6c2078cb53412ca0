import Foundation
import Testing

/// A mistake in a file, and what is to be said of it.
struct Mistake: Sendable, CustomTestStringConvertible {
  /// What kind of mistake it is.
  let kind: String
  /// The file in which it is made, and where it is then told: "baseline.jsonc:3:12".
  let file: String
  let place: String
  /// What is changed; nothing old means that the whole file is replaced.
  let old: String
  let new: String
  /// Words of the message or of what to write instead.
  let words: String

  var testDescription: String { kind }

  static let all = [
    Mistake(
      kind: "bad syntax", file: "edge-of-care.jsonc", place: "edge-of-care.jsonc:12:20",
      old: "\"ramp_months\": 1,", new: "\"ramp_months\" 1,", words: "there is no colon after"),
    Mistake(
      kind: "unknown key", file: "edge-of-care.jsonc", place: "edge-of-care.jsonc:12:7",
      old: "ramp_months", new: "rampp_months", words: "did you mean `ramp_months`?"),
    Mistake(
      kind: "wrong unit", file: "authority.jsonc", place: "authority.jsonc:",
      old: "screening_hours", new: "screening_minutes",
      words: "the unit is wrong: write screening_hours, and convert"),
    Mistake(
      kind: "negative number", file: "edge-of-care.jsonc", place: "edge-of-care.jsonc:10:42",
      old: "0.3", new: "-0.3", words: "write a number from 0 to 1000"),
    Mistake(
      kind: "impossible range", file: "edge-of-care.jsonc", place: "edge-of-care.jsonc:10:42",
      old: "0.3", new: "0.6", words: "low <= value <= high"),
    Mistake(
      kind: "missing file", file: "edge-of-care.jsonc", place: "./basline.jsonc:",
      old: "baseline.jsonc", new: "basline.jsonc", words: "did you mean `baseline.jsonc`?"),
    Mistake(
      kind: "circular extends", file: "baseline.jsonc", place: "baseline.jsonc:5:14",
      old: "\"authority\": \"authority.jsonc\"", new: "\"extends\": \"edge-of-care.jsonc\"",
      words: "extend each other in a circle"),
    Mistake(
      kind: "date outside the data", file: "baseline.jsonc", place: "baseline.jsonc:6:12",
      old: "2018-03-31", new: "2012-03-31", words: "the actuals cover 2017-03 to 2018-03"),
    Mistake(
      kind: "duplicate key", file: "edge-of-care.jsonc", place: "edge-of-care.jsonc:4:3",
      old: "\"question\"", new: "\"title\"", words: "keep one of the two"),
    Mistake(
      kind: "pasted no-break space", file: "edge-of-care.jsonc", place: "edge-of-care.jsonc:3:11",
      old: "\"title\": ", new: "\"title\":\u{A0}", words: "no-break space"),
    Mistake(
      kind: "empty file", file: "edge-of-care.jsonc", place: "edge-of-care.jsonc:", old: "",
      new: "", words: "the file is empty"),
    Mistake(
      kind: "actuals with a bad number", file: "data/actuals.csv", place: "data/actuals.csv:2:",
      old: "lac,small,month_end,2017-03,28", new: "lac,small,month_end,2017-03,2 8",
      words: "`value`"),
  ]
}

@Suite("Broken input")
struct BrokenInputTests {
  @Test(
    "Each mistake is told with its place, and nothing in Results is touched",
    arguments: Mistake.all)
  func mistakes(_ mistake: Mistake) throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    try FileManager.default.createDirectory(
      at: workplace.files.folder.appending(path: "Results/edge-of-care"),
      withIntermediateDirectories: true)
    try workplace.files.write("Results/edge-of-care/report.html", "as it was")
    let before = try workplace.contents("Results")
    if mistake.old.isEmpty {
      try workplace.files.write(mistake.file, mistake.new)
    } else {
      try workplace.files.replace(mistake.old, by: mistake.new, in: mistake.file)
    }
    let run = try workplace.caseload("run", "edge-of-care.jsonc", "--replications", "1")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    let place = mistake.place.hasPrefix("./") ? String(mistake.place.dropFirst(2)) : mistake.place
    #expect(run.messages.contains(place), "\(run.messages)")
    #expect(run.messages.contains(mistake.words), "\(run.messages)")
    #expect(try workplace.contents("Results") == before)

    let check = try workplace.caseload("check", "edge-of-care.jsonc")
    #expect(check.status == 2)
    #expect(check.messages == run.messages)
  }

  @Test("200 MB of junk are refused at once")
  func junk() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    let junk = workplace.files.folder.appending(path: "junk.jsonc")
    _ = FileManager.default.createFile(atPath: junk.path, contents: Data("{".utf8))
    let handle = try FileHandle(forWritingTo: junk)
    try handle.truncate(atOffset: 200 << 20)
    try handle.close()
    let run = try workplace.caseload("run", "junk.jsonc")
    #expect(run.status == 2)
    #expect(run.messages.contains("junk.jsonc: the file is larger than 32 MB"))
    #expect(!workplace.exists("Results"))
  }

  @Test("All problems of all files are told together, also as JSON")
  func together() throws {
    let workplace = try Workplace()
    defer { workplace.remove() }
    try workplace.files.replace("\"owner\"", by: "\"onwer\"", in: "edge-of-care.jsonc")
    try workplace.files.replace("lac,small", by: "lacc,small", in: "data/actuals.csv")
    let check = try workplace.caseload(
      "check", "edge-of-care.jsonc", "baseline.jsonc", "authority.jsonc", "none.jsonc", "--json")
    #expect(check.status == 2)
    let result = try #require(
      try JSONSerialization.jsonObject(with: Data(check.output.utf8)) as? [String: Any])
    #expect(result["version"] as? Int == 1)
    let problems = try #require(result["problems"] as? [[String: Any]])
    let told = problems.map { "\($0["file"] ?? ""):\($0["line"] ?? "")" }.sorted()
    #expect(told == ["data/actuals.csv:2", "edge-of-care.jsonc:13", "none.jsonc:0"], "\(told)")
    let people = try workplace.caseload("check", "edge-of-care.jsonc")
    #expect(people.messages.hasSuffix("2 problems in 2 files\n"))
  }
}
