extension Fields {
  /// Reports the keys of the file that are not known, and the required keys that are missing.
  ///
  /// A required key that is there but misspelt is reported once, where it stands.
  mutating func finish() {
    guard !isMissing else { return }
    let given = Set(members.map(\.key))
    let unused = known.filter { !given.contains($0) }
    let asked = Set(known)
    for member in members where !asked.contains(member.key) {
      report(member, unused: unused)
    }
    for (key, wanted) in absent {
      problems.add(
        "`\(key)` is missing from \(name)", at: place, instead: "add \"\(key)\": \(wanted)")
    }
  }

  private mutating func report(_ member: Node.Member, unused: [String]) {
    let key = member.key
    if problems.isFull(of: place.source.path) {
      // It is only counted.
      problems.add("`\(key)` is not known", at: member.place, instead: "")
      return
    }
    // Probably a required key that is missing; else an optional one; else one given already.
    for candidates in [absent.map(\.key), unused, known] {
      if let mistake = UnitMistake(key, among: candidates) {
        absent.removeAll { $0.key == mistake.known }
        problems.add(
          "`\(key)` is not known in \(name)", at: member.place, instead: mistake.suggestion)
        return
      }
      if let nearest = NearestName.to(key, among: candidates) {
        absent.removeAll { $0.key == nearest }
        problems.add(
          "`\(key)` is not known in \(name)", at: member.place,
          instead: "did you mean `\(nearest)`?")
        return
      }
    }
    let list = unused.prefix(8).joined(separator: ", ")
    let more = unused.count > 8 ? "..." : ""
    problems.add(
      "`\(key)` is not known in \(name)", at: member.place,
      instead: unused.isEmpty ? "delete it" : "delete it; it could also have \(list)\(more)")
  }
}
