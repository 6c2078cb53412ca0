import Planning

/// The parts of a track's page below the first screen.
struct TrackSections {
  private let track: Track
  private let wording: TrackWording
  private let findings: TrackFindings

  init(_ track: Track) {
    self.track = track
    wording = TrackWording(track)
    findings = TrackFindings(track)
  }

  var all: [Section] {
    [indicators, explanations, nearness, charts, judging, record].compactMap(\.self)
  }

  /// Every indicator, those off track first.
  private var indicators: Section {
    let off = track.offTrack
    let on = track.indicators.filter(\.isOnTrack)
    let rare = track.indicators.count(where: \.isBeyondChance)
    let title =
      off.isEmpty
      ? "Indicators: all \(track.indicators.count) are on track"
      : "Indicators: \(off.count) of \(track.indicators.count) are off track"
    var body: Markup = """
      <p>On track means that the latest figure lies in the 8-in-10 range. Off track counts since the \
      first of the latest figures that lie outside on the same side. The last column says how often \
      so many misses, or more, come by chance if the projection is right. 1 in 20 or rarer deserves \
      a question, though of \(track.indicators.count) indicators up to \
      \(Spoken.number(Double(track.indicators.count) / 20)) can be so by chance; here \
      \(rare == 1 ? "1 is" : "\(rare) are").</p>

      """
    if !off.isEmpty {
      body += table(off, "Off track, the least likely by chance first", since: true).markup
    }
    if !on.isEmpty {
      let table = table(on, "On track", since: false)
      body += on.count > 15 ? table.folded("Show the \(on.count) on track") : table.markup
    }
    if !track.unknown.isEmpty {
      body += """
        <p>Left out, because the authority no longer has them: \(Spoken.list(track.unknown)).</p>

        """
    }
    return Section(id: "indicators", name: "Indicators", title: title, body: body)
  }

  private func table(_ indicators: [TrackedIndicator], _ caption: String, since: Bool) -> DataTable
  {
    var table = DataTable(
      caption: caption,
      header: ["Indicator", "Theme"] + (since ? ["Off track", "Since"] : []) + [
        "Latest", "Published", "8 in 10", "Middle", "Missed", "By chance",
      ])
    table.rows = indicators.map { indicator in
      let last = indicator.last
      var row: [DataTable.Cell] = [
        .text(wording.name(indicator.id)), .text(wording.theme(indicator.id)),
      ]
      if since {
        row += [
          .text(last.position.rawValue),
          .figure(indicator.since.map { TrackWording.short($0) } ?? ""),
        ]
      }
      return row + [
        .figure(TrackWording.short(last.period)), .figure(wording.actual(last)),
        .figure(wording.range(last)),
        .figure(wording.measure(indicator.id).text(last.range.p50)),
        .figure(TrackWording.misses(indicator)),
        .figure(indicator.missCount == 0 ? "–" : TrackWording.chance(indicator.chance)),
      ]
    }
    return table
  }

  /// What could explain what is off track.
  private var explanations: Section? {
    let off = track.offTrack
    guard !off.isEmpty else { return nil }
    let explained = off.filter { !$0.explanation.isEmpty }
    let title =
      explained.isEmpty
      ? "What could explain it: nothing that the files tell"
      : "What could explain it: \(explained.count) of \(off.count) have something to look at"
    var body: Markup = """
      <p>These are places to look, not causes. An indicator is named here if it stands before \
      another in the service, went off track no later, would move it to the side on which it lies, \
      and nothing on the way between them is on track. Doubts about figures are those in the authority’s own list of caveats.</p>

      """
    if !track.events.isEmpty {
      let events = track.events.map {
        "\($0.name) (from \(ReportedPeriod.dateWords($0.from.text)))"
      }
      body += """
        <p>Since the run the authority’s file tells of: \(Spoken.list(events)). The projection may \
        not have known.</p>

        """
    }
    var table = DataTable(
      caption: "What could explain what is off track",
      header: ["Indicator", "Off track", "Before it in the service", "Doubts about its figures"])
    table.rows = explained.map { indicator in
      let upstream = indicator.explanation.upstream.prefix(4).compactMap { id in
        track.indicators.first { $0.id == id }.map { other in
          "\(wording.name(id)) (\(other.last.position.rawValue) since "
            + "\(other.since.map { TrackWording.short($0) } ?? ""))"
        }
      }
      return [
        .text(wording.name(indicator.id)),
        .text(
          "\(indicator.last.position.rawValue) since "
            + (indicator.since.map { TrackWording.short($0) } ?? "")),
        .text(upstream.isEmpty ? "–" : upstream.joined(separator: "; ")),
        .text(
          indicator.explanation.caveats.isEmpty
            ? "–" : indicator.explanation.caveats.joined(separator: "; ")),
      ]
    }
    if !explained.isEmpty { body += table.markup }
    let rest = off.filter { $0.explanation.isEmpty }
    if !rest.isEmpty, !explained.isEmpty {
      let names = rest.map { "“\(wording.name($0.id))”" }
      body += "<p>Nothing to look at in the files: \(Spoken.list(names)).</p>\n"
    }
    return Section(id: "explanations", name: "What could explain it", title: title, body: body)
  }

  /// Which projection what came since is nearer to.
  private var nearness: Section? {
    guard let nearness = track.nearness, let sentence = findings.nearness else { return nil }
    let title =
      switch nearness.verdict {
      case .alike, .open: "With or without the programme: it cannot be told yet"
      case .own: "Nearer to “\(nearness.own.title)”"
      case .other: "Nearer to “\(nearness.other.title)”"
      }
    var table = DataTable(
      caption: "Mean error on the indicators that the two set apart",
      header: ["Indicator", "Figures", nearness.own.title, nearness.other.title, "Nearer"])
    table.rows = nearness.rows.map { row in
      let measure = wording.measure(row.indicator)
      let decimals = max(1, measure.decimals(for: [row.own, row.other]))
      return [
        .text(wording.name(row.indicator)), .figure(Spoken.count(row.figures)),
        .figure(Spoken.number(row.own, decimals: decimals)),
        .figure(Spoken.number(row.other, decimals: decimals)),
        .text(row.own < row.other ? nearness.own.title : nearness.other.title),
      ]
    }
    let body: Markup = """
      <p>\(sentence)</p>
      <p>Compared are indicators whose two middle projections lie a tenth of an 8-in-10 range apart \
      or more. The error is the weighted interval score, in the indicator’s own unit: how far the \
      whole range was from what came; less is better. The two must differ by a tenth to be told \
      apart.</p>
      \(nearness.rows.isEmpty ? "" : table.markup)
      """
    return Section(id: "nearness", name: "With or without", title: title, body: body)
  }

  private var charts: Section? {
    let charts = TrackFigures(track).markup
    guard !charts.text.isEmpty else { return nil }
    return Section(
      id: "charts", name: "Charts", title: "Charts: what came since, laid over the projection",
      body: charts)
  }

  /// What the words mean, and how chance is reckoned.
  private var judging: Section {
    let chance = track.chance
    let upTo = "\(chance.most()) of \(chance.count)"
    return Section(
      id: "judging", name: "How it is judged", title: "How it is judged, and what chance does",
      body: """
        <p>The 8-in-10 range leaves out one in ten simulated futures below and one in ten above. So a \
        projection that is right still misses 2 in 10: of \(chance.count) indicators about \
        \(Spoken.number(chance.expected)) on average, whichever way they hang together.</p>
        <p>How far the number strays from that depends on how they hang together. When more children \
        come into care than expected, placements, reviews and caseloads are off as well: misses come \
        together. In the model itself two indicators miss together with a correlation of 0.01 to \
        0.07; here \(Spoken.number(MissChance.Correlation.indicators, decimals: 2)) is allowed, \
        which makes up to \(upTo) no surprise (19 of 20 cases). Were they independent it would be \
        \(MissChance(of: chance.count, correlation: 0).most()).</p>
        <p>The months of one indicator hang together far more: children in care in June are mostly \
        those in care in May. So a run of misses is weaker evidence than its length suggests. For \
        positions and rolling years a correlation of \
        \(Spoken.number(MissChance.Correlation.standing, decimals: 2)) between any two months is \
        allowed, for what is counted month by month \
        \(Spoken.number(MissChance.Correlation.counted, decimals: 2)): six misses in six months then \
        come by chance \
        \(TrackWording.often(TrackSections.sixOfSix(MissChance.Correlation.standing))) and \
        \(TrackWording.often(TrackSections.sixOfSix(MissChance.Correlation.counted))), where \
        independent months would say \(TrackWording.often(TrackSections.sixOfSix(0))).</p>
        <p>An indicator is judged by the kind of period of which most has been published. Shares of \
        futures below a figure are read off seven quantiles; beyond the outermost they are rough.</p>

        """)
  }

  private static func sixOfSix(_ correlation: Double) -> Double {
    MissChance(of: 6, correlation: correlation).atLeast(6)
  }

  private var record: Section {
    RecordSection(record: track.record, files: "track.csv", isSimulated: false).section
  }
}
