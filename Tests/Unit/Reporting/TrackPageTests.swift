import Engine
import Foundation
import Testing

@testable import Planning
@testable import Reporting

@Suite("What tracks look like")
struct TrackPageTests {
  /// Ten indicators; children in care and contacts are above since April, referrals since May.
  private func fixture() throws -> TrackFixture {
    var fixture = try TrackFixture()
    let far = ProjectedRange(
      mean: 40, p05: 27, p10: 30, p25: 35, p50: 40, p75: 45, p90: 50, p95: 53)
    fixture.add("lac", .monthEnd, [31, 31, 32, 33, 34, 35, 36, 37], other: far)
    fixture.add("contacts", .month, [31, 32, 33, 34, 35, 36])
    fixture.add("referrals", .month, [20, 32, 33])
    for id in ["cpp_open", "cin_open", "care_leavers", "foster_households"] {
      fixture.add(id, .monthEnd, [20, 20, 20])
    }
    for id in ["lac_admissions", "lac_discharges", "adoptions"] { fixture.add(id, .month, [20]) }
    return fixture
  }

  @Test("The page is well-formed, self-contained, and has every part")
  func page() throws {
    let page = TrackPage.html(try fixture().track())
    for word in WellFormed.foreign { #expect(!page.contains(word), "found \(word)") }
    let reader = WellFormed(page: page)
    #expect(reader.problem == nil)
    #expect(reader.ids.count == Set(reader.ids).count, "each id is there once")
    #expect(reader.pictures == 9, "eight that people know, the first of them in two widths")
    for id in ["indicators", "explanations", "nearness", "charts", "judging", "record"] {
      #expect(page.contains("id=\"\(id)\""), "no \(id)")
    }
    #expect(page.contains("Is “Edge of care” on track?"))
    #expect(!page.contains("Seed"), "nothing was simulated")
    #expect(page.contains("fill=\"#801650\""), "misses are marked")
  }

  @Test("The sentences say how many, since when, and what chance says")
  func sentences() throws {
    let track = try fixture().track()
    let findings = TrackFindings(track)
    #expect(
      findings.answer
        == "7 of 10 indicators are on track, as many as can be expected if the projection is right. "
        + "“lac” has been above its range since April 2018 (37 in November 2018; projected: 10 to 30)"
        + ": chance alone does that in 1 of 30 cases.")
    #expect(
      findings.chance.hasSuffix(
        "chance alone puts about 2 of 10 outside, and 5 or fewer in 19 of 20 cases. 3 are, no more "
          + "than chance explains."))
    #expect(findings.nearness?.contains("nearer to “As things are” than to “Edge of care”") == true)
    #expect(findings.known == nil)
    #expect(findings.listed.map(\.id) == ["contacts", "lac"], "referrals follow from contacts")
    let text = TrackText.text(track)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
    #expect(text.contains("Off track"))
  }

  @Test("Every figure is in the table, told whether it counts")
  func table() throws {
    var fixture = try fixture()
    for place in fixture.run.figures["edge-of-care"]!.indices.prefix(2) {
      fixture.run.figures["edge-of-care"]![place].wasKnown = true
    }
    let track = try fixture.track()
    let lines = TrackFiles.figures(track).split(separator: "\r\n")
    #expect(lines.count == track.figures.count + 1)
    #expect(
      lines.contains {
        $0.hasPrefix(
          "edge-of-care,lac,month_end,2018-05,31,20,10,20,30,above,upper,0.9167,")
          && $0.hasSuffix(",1,1,0,2018-04,8,8,0.0313")
      }, "\(lines.filter { $0.contains(",lac,") })")
    #expect(TrackFindings(track).known?.hasPrefix("2 of the 32 figures") == true)
  }

  @Test("More off track than chance explains is said so; all on track too")
  func verdicts() throws {
    var fixture = try TrackFixture()
    for id in ["contacts", "referrals", "s47_started", "lac_admissions"] {
      fixture.add(id, .month, [31])
    }
    let off = try fixture.track()
    let answer = TrackFindings(off).answer
    #expect(answer.hasPrefix("0 of 4 indicators are on track, fewer than chance"))
    #expect(TrackPage.html(off).contains("More than chance explains"))
    var calm = try TrackFixture()
    calm.add("lac", .monthEnd, [20])
    let page = TrackPage.html(try calm.track())
    #expect(page.contains("1 of 1 indicator is on track"))
    #expect(!page.contains("id=\"explanations\"") && WellFormed(page: page).problem == nil)
  }

  @Test("Text from files is escaped")
  func escaping() throws {
    var fixture = try fixture()
    let evil = "<script>alert('x')</script>"
    fixture.authority.caveats = [
      Caveat(
        indicator: "*", periodType: nil, source: nil,
        months: TrackFixture.month(0)...TrackFixture.month(20), treatment: .leftOut, reason: evil)
    ]
    fixture.run.scenario.title = evil
    fixture.run.baseline?.title = evil
    fixture.run.folder = evil
    var track = try fixture.track()
    track.authority = evil
    track.unknown = [evil]
    track.events = [Track.Event(name: evil, from: Day(year: 2018, month: 4, day: 1))]
    track.record.command = [evil]
    for place in track.vocabulary.indices {
      track.vocabulary[place].name = evil
      track.vocabulary[place].theme = evil
    }
    let page = TrackPage.html(track)
    #expect(!page.contains("<script") && page.contains("&lt;script&gt;"))
  }
}
