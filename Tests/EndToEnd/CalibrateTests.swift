import Foundation
import Testing

@Suite("Calibrating")
struct CalibrateTests {
  private func workplace() throws -> Workplace {
    let workplace = try Workplace()
    try workplace.files.writeCalibratable()
    return workplace
  }

  @Test("Stopped and gone on with, gives the same bytes; then runs draw from the ensemble")
  func resuming() throws {
    let workplace = try workplace()
    defer { workplace.remove() }
    let whole = try workplace.caseload("calibrate", ".", "-o", "whole", "--threads", "1")
    #expect(whole.status == 0, "\(whole.messages)")
    #expect(whole.output.contains("90% range"))
    #expect(whole.messages == "Results are in whole/calibration/ (open report.html)\n")
    let names = ["ensemble.csv", "fit.csv", "parameters.csv", "report.html", "run.json"]
    #expect(
      try workplace.contents("whole").keys.sorted()
        == ["calibration"] + names.map { "calibration/\($0)" })

    let stopped = try workplace.start(["calibrate", "authority.jsonc"])
    while stopped.process.isRunning, !workplace.exists(".calibration-checkpoint") { usleep(2000) }
    stopped.process.interrupt()
    stopped.process.waitUntilExit()
    let ending = try stopped.ending()
    #expect(ending.status == 130, "\(ending.messages)")
    #expect(ending.messages.contains("goes on from where it stopped"))
    #expect(!workplace.exists("calibration") && workplace.exists(".calibration-checkpoint"))

    let resumed = try workplace.caseload("calibrate", ".")
    #expect(resumed.status == 0)
    #expect(resumed.messages.contains("Going on from part"), "\(resumed.messages)")
    #expect(!workplace.exists(".calibration-checkpoint"))
    for name in ["ensemble.csv", "fit.csv", "parameters.csv"] {
      #expect(
        try workplace.files.text("calibration/\(name)")
          == workplace.files.text("whole/calibration/\(name)"), "\(name)")
    }
    let run = try workplace.caseload("run", "baseline.jsonc", "--replications", "2", "-q")
    #expect(run.status == 0, "\(run.messages)")
    #expect(
      try workplace.files.text("Results/baseline/run.json").contains("drawn together from 400"))

    // The file has changed: a run says so, and calibrating again is the way out.
    try workplace.files.replace(
      "\"low_factor\": 0.6, \"high_factor\": 1.7", by: "\"low_factor\": 0.5, \"high_factor\": 1.7",
      in: "authority.jsonc")
    let stale = try workplace.caseload("run", "baseline.jsonc", "--replications", "2", "-q")
    #expect(stale.status == 2 && stale.messages.contains("calibrate again"))
    try workplace.files.write(".calibration-checkpoint", "damaged\nnothing\nnothing")
    let again = try workplace.caseload("calibrate", ".", "--json")
    #expect(again.status == 0 && again.messages.contains("or damaged"), "\(again.messages)")
    let object = try JSONSerialization.jsonObject(with: Data(again.output.utf8)) as? [String: Any]
    #expect(object?["prior_check_passed"] as? Bool == true)
    let anew = try workplace.caseload("run", "baseline.jsonc", "--replications", "2", "-q")
    #expect(anew.status == 0)
  }

  @Test("Ranges that cannot hold what was published are told, and nothing is drawn from")
  func priorCheck() throws {
    let workplace = try workplace()
    defer { workplace.remove() }
    var actuals = try workplace.files.text("data/actuals.csv")
    for id in ["cin_open", "cpp_open", "lac", "care_leavers", "foster_households"] {
      actuals += "\(id),small,month_end,2018-01,900,,,second,\n"
    }
    try workplace.files.write("data/actuals.csv", actuals)
    let run = try workplace.caseload("calibrate", ".", "-q")
    #expect(run.status == 1, "\(run.messages)\(run.output)")
    #expect(run.output.contains("is not calibrated") && run.output.contains("Look at the ranges"))
    #expect(run.messages.isEmpty)
    #expect(!workplace.exists("calibration") && !workplace.exists(".calibration-checkpoint"))
    #expect(
      try workplace.contents("calibration-failed").keys.sorted()
        == ["fit.csv", "parameters.csv", "report.html", "run.json"])
  }

  @Test("Wrong commands say what to write instead")
  func wrong() throws {
    let workplace = try workplace()
    defer { workplace.remove() }
    for (arguments, words) in [
      (["calibrate"], "needs an authority"), (["calibrate", ".", "."], "one authority at a time"),
      (["calibrate", "nowhere"], "nowhere"), (["calibrate", ".", "--to", "2010-01"], "2010-01"),
      (["calibrate", ".", "--to", "May"], "--to"),
    ] {
      let run = try workplace.start(arguments)
      run.process.waitUntilExit()
      let ending = try run.ending()
      #expect(ending.status == 2 && ending.messages.contains(words), "\(ending.messages)")
    }
    #expect(!workplace.exists("calibration"))
  }
}
