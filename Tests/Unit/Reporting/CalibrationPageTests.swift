import Engine
import Foundation
import Testing

@testable import Planning
@testable import Reporting

@Suite("The report of a calibration")
struct CalibrationPageTests {
  private let outcome: CalibrationOutcome
  private let record = RunRecord(
    version: "1.0.0", command: ["caseload", "calibrate"], seed: 1, replications: 180, threads: 2,
    inputs: [(path: "authority.jsonc", sha256: "ab")], machine: "Linux", seconds: 3)

  init() throws {
    var authority = try calibratableAuthority()
    authority.caveats = [
      Caveat(
        indicator: "contacts_to*", periodType: nil, source: nil,
        months: Month(year: 2017, month: 4)...Month(year: 2017, month: 6),
        treatment: .errorTimes(4), reason: "moved & \"cleaned\"")
    ]
    var size = Calibration.Size()
    (size.priorRuns, size.members, size.steps, size.noiseRuns) = (60, 50, 2, 20)
    outcome = try Calibration(authority).outcome(
      Replications(seed: 1, count: 1, threads: 2), size: size)
  }

  @Test("Is well-formed, and says what was fitted, what moved and what is doubtful")
  func page() throws {
    let page = CalibrationPage.html(outcome, record)
    check(page)
    for words in [
      "Does the model agree", "lie in its 90% range", "Chi-squared", "id=\"moved\"",
      "id=\"stayed\"", "Trusted less: moved &amp; &quot;cleaned&quot;", "<svg",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!page.contains("<script") && !page.contains("&lt;p"))
  }

  /// Expects a page that is closed XML, each id there once.
  private func check(_ page: String) {
    let reader = WellFormed(page: page)
    #expect(reader.problem == nil)
    #expect(reader.ids.count == Set(reader.ids).count && reader.pictures >= 3)
  }

  @Test("Every published figure and every parameter is in the tables")
  func tables() {
    let fit = CalibrationFiles.fit(outcome).split(whereSeparator: \.isNewline)
    #expect(fit.count == 1 + outcome.figures.count + outcome.leftOut.count)
    let parameters = CalibrationFiles.parameters(outcome).split(whereSeparator: \.isNewline)
    #expect(parameters.count == 1 + outcome.parameters.count)
    let moved = parameters.count { $0.hasSuffix(",yes") }
    #expect(moved == outcome.ensemble.names.count && moved > 0)
    let columns = Set(parameters.map { $0.split(separator: ",").count })
    #expect(columns == [10])
  }

  @Test("Without a fit, tells which ranges to widen and draws nothing of one")
  func failed() throws {
    var failed = outcome
    failed.outOfReach = (0..<8).map { number in
      CalibrationOutcome.OutOfReach(
        indicator: "contacts", periodType: "month", published: 900, simulated: 20...120,
        movedBy: ["front_door.figure_\(number)"])
    }
    let page = CalibrationPage.html(failed, record)
    check(page)
    #expect(page.contains("is not calibrated") && page.contains("front_door.figure_7"))
    #expect(!page.contains("id=\"moved\"") && !page.contains("after the fit."))
  }
}
