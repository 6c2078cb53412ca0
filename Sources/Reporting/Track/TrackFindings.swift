import Planning

/// What came of an earlier projection, for a director.
struct TrackFindings {
  let track: Track
  private let wording: TrackWording

  init(_ track: Track) {
    self.track = track
    wording = TrackWording(track)
  }

  private var off: [TrackedIndicator] { track.offTrack }

  /// The whole in two sentences: "18 of 23 indicators are on track, ... “Children in care” has been
  /// above its range since ...".
  var answer: String {
    let count = track.indicators.count
    let on = count - off.count
    let noun = count == 1 ? "indicator" : "indicators"
    let verb = on == 1 ? "is" : "are"
    let judged =
      track.isBeyondChance
      ? "fewer than chance explains" : "as many as can be expected if the projection is right"
    let first = told.first.map { " \(sentence($0))" } ?? ""
    return
      "\(Spoken.count(on)) of \(Spoken.count(count)) \(noun) \(verb) on track, \(judged).\(first)"
  }

  /// Where one indicator stands, with what chance says where it says little.
  private func sentence(_ indicator: TrackedIndicator) -> String {
    let clause = wording.clause(indicator)
    guard !indicator.isOnTrack, indicator.isBeyondChance else { return clause + "." }
    return "\(clause): chance alone does that \(TrackWording.often(indicator.chance))."
  }

  /// What is off track, the least likely by chance first, without what others of the list move.
  var listed: [TrackedIndicator] {
    var ids: Set<String> = []
    return off.filter { indicator in
      defer { ids.insert(indicator.id) }
      return ids.isDisjoint(with: indicator.explanation.upstream)
    }
  }

  /// Whether chance explains how many are off track.
  var chance: String {
    let chance = track.chance
    let expected = Spoken.count(Int(chance.expected.rounded()))
    let most = Spoken.count(chance.most())
    let found = off.isEmpty ? "None is" : off.count == 1 ? "One is" : "\(off.count) are"
    let likely =
      "On track: the latest figure lies in the range that held 8 in 10 simulated futures. If the "
      + "projection is right, chance alone puts about \(expected) of "
      + "\(Spoken.count(track.indicators.count)) outside, and \(most) or fewer in 19 of 20 cases."
    let verdict =
      track.isBeyondChance
      ? "\(found), more than chance explains: the projection no longer holds as a whole."
      : "\(found), no more than chance explains."
    return "\(likely) \(verdict)"
  }

  /// Indicators that are told first: that of most interest, then what is least likely by chance.
  var told: [TrackedIndicator] {
    var told = track.indicators.filter { $0.id == "lac" }
    for indicator in off where indicator.isBeyondChance && told.count < 4 {
      // A rate says nothing new once its count is told.
      let ids = Set(told.map(\.id))
      guard !ids.contains(indicator.id), ids.isDisjoint(with: indicator.explanation.upstream)
      else { continue }
      told.append(indicator)
    }
    return told
  }

  /// What stands behind the answer.
  var sentences: [String] {
    // The first is in the answer.
    var sentences = told.dropFirst().map(sentence)
    sentences.append(chance)
    if let nearness { sentences.append(nearness) }
    if let known { sentences.append(known) }
    return sentences
  }

  /// Which projection what came is nearer to; nil where there is one only.
  var nearness: String? {
    guard let nearness = track.nearness else { return nil }
    let (own, other) = ("“\(nearness.own.title)”", "“\(nearness.other.title)”")
    let count = nearness.rows.count
    let on = count == 1 ? "1 indicator" : "\(count) indicators"
    switch nearness.verdict {
    case .alike:
      return
        "Up to now \(own) and \(other) hardly differ, so what came since cannot tell which of them "
        + "it follows."
    case .open:
      return
        "It is too early to tell \(own) and \(other) apart: on the \(on) that they set apart, both "
        + "are about equally far from what came since."
    case .own, .other:
      let nearer = nearness.verdict == .own ? (own, other) : (other, own)
      let wins = nearness.verdict == .own ? nearness.wins : count - nearness.wins
      return
        "What came since is nearer to \(nearer.0) than to \(nearer.1), on \(wins) of the \(on) that "
        + "they set apart. That is a lean and not a proof: it says nothing of why."
    }
  }

  /// A warning where figures were known before; nil where none were.
  var known: String? {
    let figures = track.figures
    let known = figures.count(where: \.wasKnown)
    guard known > 0 else { return nil }
    let part = known == figures.count ? "All" : "\(Spoken.count(known)) of the"
    return
      "\(part) \(Spoken.count(figures.count)) figures were published already "
      + "when the run was made: those are no test of it."
  }
}
