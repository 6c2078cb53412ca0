import Engine
import Foundation
import Testing

@testable import Planning

@Suite("Calibrating a small authority")
struct CalibrationTests {
  private static var size: Calibration.Size {
    var size = Calibration.Size()
    (size.priorRuns, size.members, size.steps, size.noiseRuns) = (60, 50, 2, 20)
    return size
  }

  private func replications(threads: Int = 2, seed: UInt64 = 1) -> Replications {
    Replications(seed: seed, count: 1, threads: threads)
  }

  @Test("The same for one and two threads, and other for another seed")
  func threads() throws {
    let calibration = try Calibration(try calibratableAuthority())
    let texts = try [(1, 1), (2, 1), (2, 2)].map { threads, seed in
      try calibration.outcome(
        replications(threads: threads, seed: UInt64(seed)), size: CalibrationTests.size
      ).ensembleCSV
    }
    #expect(texts[0] == texts[1])
    #expect(texts[0] != texts[2])
  }

  @Test("Going on from any part that was kept gives the same")
  func resuming() throws {
    let calibration = try Calibration(try calibratableAuthority())
    var kept: [Data] = []
    let whole = try calibration.outcome(
      replications(), size: CalibrationTests.size,
      save: { kept.append(try PropertyListEncoder().encode($0)) })
    #expect(kept.count == 3)
    for data in kept {
      let state = try PropertyListDecoder().decode(Calibration.State.self, from: data)
      let resumed = try calibration.outcome(
        replications(), size: CalibrationTests.size, from: state)
      #expect(resumed.ensembleCSV == whole.ensembleCSV)
      #expect(resumed.chiSquaredAfter == whole.chiSquaredAfter)
    }
  }

  @Test("Moves contacts, of which nearly a third more are published than the file says")
  func fits() throws {
    let calibration = try Calibration(try calibratableAuthority())
    var size = CalibrationTests.size
    (size.priorRuns, size.members) = (150, 120)
    let outcome = try calibration.outcome(replications(), size: size)
    #expect(outcome.isPriorAdequate && outcome.outOfReach.isEmpty)
    #expect(outcome.chiSquaredAfter < outcome.chiSquaredBefore)
    let police = try #require(
      outcome.parameters.first { $0.name == "front_door.contacts_per_year.police" })
    #expect(police.hasMoved && police.shift > 0.2)
    #expect(outcome.ensemble.names.contains(police.name))
    #expect(outcome.ensemble.members.count == 120)
  }

  @Test("Where the ranges cannot hold what was published, says so after the prior runs")
  func outOfReach() throws {
    var authority = try calibratableAuthority()
    for number in 0..<12 as Range<Int32> {
      authority.published.add(
        "contacts", Period(.month, ending: Month(year: 2017, month: 4) + number), .init(900),
        published: "2019-01", isPlain: true)
    }
    let calibration = try Calibration(authority)
    var parts = 0
    let outcome = try calibration.outcome(
      replications(), size: CalibrationTests.size, save: { _ in parts += 1 })
    let missed = try #require(outcome.outOfReach.first { $0.indicator == "contacts" })
    #expect(missed.published == 900 && missed.simulated.upperBound < 900)
    #expect(missed.movedBy.allSatisfy { $0.hasPrefix("front_door.contacts_per_year") })
    #expect(outcome.isPriorAdequate == (parts > 1))
  }

  @Test("Says when there is nothing to fit, or nothing to fit it to")
  func nothing() throws {
    var authority = try calibratableAuthority()
    #expect(throws: Fault.self) {
      try Calibration(authority, upTo: Month(year: 2010, month: 1))
    }
    authority.log = []
    #expect(throws: Fault.self) { try Calibration(authority) }
  }
}
