import Foundation
import MadeUpFiles
import Testing

@Suite("Tracking")
struct TrackTests {
  /// A workplace in which a run was made, and the files that it left.
  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    let run = try workplace.caseload(
      "run", "edge-of-care.jsonc", "--replications", "20", "-o", "then", "-q")
    #expect(run.status == 0, "\(run.messages)")
    return workplace
  }

  /// Publishes what came since: of each indicator and month a quantile of what was projected.
  private func publish(_ quantile: Int, in files: MadeUpFiles, only ids: Set<String> = []) throws {
    var actuals = try files.text("data/actuals.csv")
    let rows = try files.text("then/edge-of-care/indicators.csv").split(separator: "\r\n")
    for row in rows.dropFirst() {
      let cells = row.split(separator: ",", omittingEmptySubsequences: false)
      guard cells[0] == "edge-of-care", cells[2] != "financial_year",
        ids.isEmpty || ids.contains(String(cells[1]))
      else { continue }
      actuals += "\(cells[1]),small,\(cells[2]),\(cells[3]),\(cells[quantile]),,,third,\n"
    }
    try files.write("data/actuals.csv", actuals)
    try files.write(
      "data/sources.csv", try files.text("data/sources.csv") + "third,Third report,2018-08\n")
  }

  @Test("Lays the middle of what was projected over it: all on track, and every file is there")
  func onTrack() throws {
    let workplace = try workplace()
    defer { workplace.remove() }
    try publish(9, in: workplace.files)
    let track = try workplace.caseload("track", "then/edge-of-care", ".", "-o", "now")
    #expect(track.status == 0, "\(track.messages)")
    #expect(track.messages == "Results are in now/edge-of-care-tracked/ (open track.html)\n")
    #expect(track.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(track.output.contains("indicators are on track"))
    let files = try workplace.contents("now/edge-of-care-tracked")
    #expect(files.keys.sorted() == ["run.json", "track.csv", "track.html"])
    let record = String(decoding: try #require(files["run.json"]), as: UTF8.self)
    for input in ["then/edge-of-care/indicators.csv", "then/edge-of-care/run.json"] {
      #expect(record.contains(input))
    }
    #expect(record.contains("\"off_track\": 0"))

    // With --json, over the baseline, from the authority's file: only that object is printed.
    let json = try workplace.caseload(
      "track", "then/edge-of-care/", "authority.jsonc", "--scenario", "baseline", "-o", "now", "-q",
      "--json")
    #expect(json.status == 0 && json.messages.isEmpty, "\(json.messages)")
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(object["version"] as? Int == 1 && object["command"] as? String == "track")
    #expect(object["scenario"] as? String == "baseline")
    let indicators = try #require(object["indicators"] as? [[String: Any]])
    #expect(indicators.count == object["tracked"] as? Int)
    #expect(workplace.exists("now/baseline-tracked/track.html"))
  }

  @Test("More off track than chance explains ends with 1; the next run can show what was projected")
  func offTrack() throws {
    let workplace = try workplace()
    defer { workplace.remove() }
    let ids: Set = ["contacts", "referrals", "lac", "cin_open", "cpp_open", "eh_open_cases"]
    try publish(12, in: workplace.files, only: ids)
    // What was projected at 95 per cent lies above what was projected at 90.
    let track = try workplace.caseload("track", "then/edge-of-care", ".", "-q")
    #expect(track.status == 1, "\(track.messages)")
    #expect(track.output.contains("fewer than chance explains"))
    let page = try workplace.files.text("Results/edge-of-care-tracked/track.html")
    #expect(page.contains("More than chance explains"))
    #expect(page.contains("Before it in the service"), "referrals follow contacts")

    let run = try workplace.caseload(
      "run", "edge-of-care.jsonc", "--replications", "5", "--earlier", "then/edge-of-care", "-q")
    #expect(run.status == 0, "\(run.messages)")
    let report = try workplace.files.text("Results/edge-of-care/report.html")
    #expect(report.contains("as projected in March 2018") && report.contains("id=\"earlier\""))
    let record = try workplace.files.text("Results/edge-of-care/run.json")
    #expect(record.contains("\"folder\": \"then/edge-of-care\""))
    #expect(record.contains("then/edge-of-care/indicators.csv"))
  }

  @Test("Nothing since, a broken earlier run or a wrong command: told, and nothing is written")
  func wrong() throws {
    let workplace = try workplace()
    defer { workplace.remove() }
    func told(_ words: String, _ arguments: String...) throws {
      let running = try workplace.start(arguments)
      running.process.waitUntilExit()
      let ending = try running.ending()
      #expect(ending.status == 2 && ending.messages.contains(words), "\(ending.messages)")
      #expect(ending.output.isEmpty && !workplace.exists("Results"))
    }
    try told("nothing has been published", "track", "then/edge-of-care", ".")
    try publish(9, in: workplace.files, only: ["lac"])
    try told("needs the folder of a run and an authority", "track", "then/edge-of-care")
    try told("takes one run and one authority", "track", "then/edge-of-care", ".", ".")
    try told("did you mean `baseline`?", "track", "then/edge-of-care", ".", "--scenario", "basline")
    try told("nowhere/indicators.csv", "track", "nowhere", ".")
    try told("nowhere/run.json", "run", "baseline.jsonc", "--earlier", "nowhere")
    try workplace.files.replace(
      "\"Smallshire\"", by: "\"Elsewhere\"", in: "then/edge-of-care/run.json")
    try told("is of Elsewhere", "track", "then/edge-of-care", ".")
    try told("is of Elsewhere", "run", "baseline.jsonc", "--earlier", "then/edge-of-care")
    try workplace.files.replace("month_end,2018-04", by: "month_end,2018-4", in: figures)
    try told("\(figures):", "track", "then/edge-of-care", ".")
    try told("\(figures):", "run", "baseline.jsonc", "--earlier", "then/edge-of-care")
  }

  private let figures = "then/edge-of-care/indicators.csv"
}
