import Planning

/// `track.html`: one file that needs no network and no script.
enum TrackPage {
  static func html(_ track: Track) -> String {
    ReportPage.page(
      title: "\(track.scenario.title): on track? \(track.authority)", first: first(track),
      TrackSections(track).all)
  }

  /// What is read first: the answer, the headline's chart, what is off track, and what chance does.
  private static func first(_ track: Track) -> Markup {
    let wording = TrackWording(track)
    let last = ReportedPeriod.words(track.lastMonth.text)
    return """
      <header><p class="kicker">\(track.authority) children’s services: what has been published up to \
      \(last), laid over the projection from \(ReportedPeriod.dateWords(track.run.openingDay.text))</p>
      <h1>Is “\(track.scenario.title)” on track?</h1>
      <p class="headline">\(TrackFindings(track).answer)</p></header>
      <div class="first"><div>\(TrackFigures(track).first)</div>
      <div class="panels">\(offTrack(track, wording))\(chance(track))\(nearness(track))</div></div>

      """
  }

  private static func offTrack(_ track: Track, _ wording: TrackWording) -> Markup {
    let off = track.offTrack
    guard !off.isEmpty else { return "" }
    let shown = TrackFindings(track).listed.prefix(5)
    let rows = shown.map { indicator -> Markup in
      let doubt = indicator.explanation.caveats.isEmpty ? "" : "; its figures are doubtful"
      return """
        <tr><th scope="row">\(wording.name(indicator.id))<br><span class="beside">\
        \(TrackWording.span(indicator)), by chance \(TrackWording.chance(indicator.chance))\(doubt)</span></th>\
        <td>\(wording.actual(indicator.last))<br><span class="beside">\
        \(wording.range(indicator.last))</span></td></tr>

        """
    }
    let more: Markup =
      off.count > shown.count
      ? "<p><a href=\"#indicators\">And \(off.count - shown.count) more</a></p>" : ""
    return """
      <section class="panel"><h2>\(off.count == 1 ? "1 is" : "\(off.count) are") off track</h2>
      <table><caption>Latest figure and its 8-in-10 range, least likely by chance first</caption>\
      <tbody>\(rows.joined())</tbody></table>\(more)</section>

      """
  }

  private static func chance(_ track: Track) -> Markup {
    """
    <section class="panel"><h2>\(track.isBeyondChance
      ? "More than chance explains" : "No more than chance explains")</h2>
    <p>\(TrackFindings(track).chance) <a href="#judging">How that is reckoned</a></p></section>

    """
  }

  private static func nearness(_ track: Track) -> Markup {
    let findings = TrackFindings(track)
    var text: Markup = ""
    if let sentence = findings.nearness {
      text += """
        <section class="panel"><h2>With or without the programme?</h2><p>\(sentence)</p></section>

        """
    }
    if let known = findings.known { text += "<p class=\"ranges\">\(known)</p>\n" }
    return text
  }
}
