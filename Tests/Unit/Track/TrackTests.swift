import Engine
import Testing

@testable import Planning

@Suite("What came since, laid over a run")
struct TrackTests {
  @Test("What could explain it leads over nothing that is on track, and is no later")
  func upstream() throws {
    var fixture = try TrackFixture()
    fixture.add("contacts", .month, [31, 32, 33])
    fixture.add("referrals", .month, [20, 32, 33])
    fixture.add("assessments_started", .month, [20, 20, 33])
    fixture.add("lac_discharges", .month, [9, 9, 9])
    fixture.add("lac", .monthEnd, [31, 31, 31])
    fixture.add("cpp_open", .monthEnd, [20, 20, 20])
    fixture.add("s47_started", .month, [9, 9, 9])
    func upstream(_ id: String) throws -> [String] {
      try fixture.indicator(id).explanation.upstream
    }
    #expect(try upstream("contacts").isEmpty)
    #expect(try upstream("referrals") == ["contacts"])
    #expect(try upstream("assessments_started") == ["referrals", "contacts"])
    // Fewer leave, so more are in care; plans are on track, so nothing before them counts.
    #expect(try upstream("lac") == ["lac_discharges"])
    #expect(try upstream("s47_started").isEmpty, "more referrals do not explain fewer")
    // Contacts went off later than referrals now.
    fixture.authority.published = PublishedFigures()
    fixture.run.figures["edge-of-care"] = []
    fixture.add("contacts", .month, [20, 32, 33])
    fixture.add("referrals", .month, [31, 32, 33])
    #expect(try upstream("referrals").isEmpty)
  }

  @Test("Doubts about figures that miss are told, others are not")
  func caveats() throws {
    var fixture = try TrackFixture()
    fixture.add("contacts", .month, [20, 31, 32])
    func caveat(_ months: ClosedRange<Int32>, _ reason: String, source: String? = nil) -> Caveat {
      Caveat(
        indicator: "contacts*", periodType: nil, source: source,
        months: TrackFixture.month(months.lowerBound)...TrackFixture.month(months.upperBound),
        treatment: .leftOut, reason: reason)
    }
    fixture.authority.caveats = [
      caveat(1...1, "before"), caveat(2...2, "counted twice"),
      caveat(1...3, "of another report", source: "first"),
      caveat(3...3, "counted twice"), caveat(3...3, "of the report", source: "third"),
    ]
    #expect(
      try fixture.indicator("contacts").explanation.caveats == ["counted twice", "of the report"])
  }

  @Test("How many are off track, and whether chance explains it")
  func chance() throws {
    var fixture = try TrackFixture()
    for id in ["contacts", "referrals", "s47_started", "lac_admissions", "lac_discharges"] {
      fixture.add(id, .month, [31])
    }
    let all = try fixture.track()
    #expect(all.indicators.count == 5 && all.offTrack.count == 5)
    #expect(all.chance.expected == 1 && all.chance.most() == 3 && all.isBeyondChance)
    for id in ["cpp_open", "cin_open", "lac", "care_leavers", "eh_open_cases"] {
      fixture.add(id, .monthEnd, [20])
    }
    let half = try fixture.track()
    #expect(half.offTrack.count == 5 && half.chance.most() == 5 && !half.isBeyondChance)
    #expect(half.lastMonth == TrackFixture.month(1) && half.figures.count == 10)
  }

  @Test("Nearer to the scenario or to the baseline, on what the two set apart")
  func nearness() throws {
    let far = ProjectedRange(
      mean: 40, p05: 27, p10: 30, p25: 35, p50: 40, p75: 45, p90: 50, p95: 53)
    func nearness(_ actual: Double, other: ProjectedRange) throws -> Nearness {
      var fixture = try TrackFixture()
      fixture.add("lac", .monthEnd, [actual], other: other)
      fixture.add("contacts", .month, [actual])
      return try #require(try fixture.track().nearness)
    }
    let own = try nearness(21, other: far)
    #expect(own.rows.map(\.indicator) == ["lac"] && own.verdict == .own && own.wins == 1)
    #expect(try nearness(39, other: far).verdict == .other)
    #expect(try nearness(30, other: far).verdict == .open)
    #expect(try nearness(21, other: TrackFixture.range).verdict == .alike)
    var fixture = try TrackFixture()
    fixture.add("lac", .monthEnd, [39], other: far)
    let turned = try fixture.track("baseline")
    #expect(turned.nearness?.verdict == .own && turned.indicators[0].isOnTrack)
    fixture.run.baseline = nil
    #expect(try fixture.track().nearness == nil)
  }

  @Test("Events since the run are told unless the run knew them")
  func events() throws {
    var fixture = try TrackFixture()
    fixture.add("lac", .monthEnd, [20, 20])
    func event(_ name: String, _ day: Day) -> ScenarioLever {
      ScenarioLever(
        name: name, changes: [], from: day, owner: "", cost: .none, evidence: "")
    }
    fixture.authority.events = [
      event("before", Day(year: 2018, month: 3, day: 1)),
      event("since", Day(year: 2018, month: 5, day: 31)),
      event("later", Day(year: 2018, month: 6, day: 1)),
    ]
    #expect(try fixture.track().events.map(\.name) == ["since"])
    let known = try Track(
      fixture.run, fixture.authority, eventsKnown: true, record: try fixture.track().record)
    #expect(known.events.isEmpty)
  }

  @Test("What cannot be laid over is told with what to write instead")
  func faults() throws {
    var fixture = try TrackFixture()
    fixture.add("lac", .monthEnd, [nil])
    func fault(_ scenario: String? = nil) -> Fault? {
      do {
        _ = try fixture.track(scenario)
        return nil
      } catch { return error }
    }
    #expect(fault()?.message.contains("after 2018-03") == true)
    fixture.add("cpp_open", .monthEnd, [20])
    #expect(fault() == nil)
    #expect(fault("baselin")?.suggestion == "did you mean `baseline`?")
    fixture.run.figures["edge-of-care"]?.append(
      EarlierRun.Figure(
        indicator: "no_longer_there", period: Period(.month, ending: TrackFixture.month(1)),
        range: TrackFixture.range, wasKnown: false))
    #expect(try fixture.track().unknown == ["no_longer_there"])
    fixture.run.authority = "Elsewhere"
    #expect(fault()?.message.contains("Elsewhere") == true)
  }
}
