import Engine

extension AuthorityFile {
  /// Reads the list of teams.
  mutating func readTeams(_ fields: inout Fields) {
    var number = 0
    var keys: Set<String> = []
    var names: [String] = []
    var assumptions = self.assumptions
    var log = self.log
    var dated = self.dated
    let count = fields.objects("teams") { team in
      let name = team.string("name")
      let kind = TeamKind(key: team.choice("kind", of: ElementKeys.teamKinds)) ?? .duty
      let known = team.asKnown(by: knownBy, "the team `\(name)`") { fields, from, owner in
        let figures = TeamFigure.allCases.map { fields.number($0.rawValue, in: 0...2000) }
        return (figures, Origin(&fields, from, owner, &dated))
      }
      let key = Catalogue.teamKey(name)
      if !name.isEmpty, key.isEmpty {
        team.problem(
          "`\(name)` has no letter or digit", at: "name", instead: "write a name such as Duty 1")
      } else if !keys.insert(key).inserted, !name.isEmpty {
        team.problem(
          "there is already a team `\(name)`", at: "name",
          instead: "give each team a name of its own")
      }
      defer { number += 1 }
      guard number < mostTeams, let (figures, origin) = known else { return }
      names.append(name)
      assumptions[Catalogue.kindPosition(ofTeam: number)] = Double(kind.rawValue)
      for (figure, value) in zip(TeamFigure.allCases, figures) {
        assumptions[Catalogue.position(ofTeam: number, figure)] = value
        log.append(
          AssumptionRow(
            path: "workforce.teams.\(key).\(figure.rawValue)", value: value, low: nil, high: nil,
            unit: figure == .posts ? "posts" : "workers", source: origin.source,
            quality: origin.quality))
      }
    }.count
    if count > mostTeams {
      fields.problem(
        "there are \(count) teams", at: "teams", instead: "write at most \(mostTeams) teams")
    }
    assumptions.workforce.teamCount = Double(names.count)
    // Without these a referral or a child in care would have nowhere to go.
    for kind in [TeamKind.duty, .locality, .lookedAfter] where count > 0 {
      let isThere = names.indices.contains {
        assumptions[Catalogue.kindPosition(ofTeam: $0)] == Double(kind.rawValue)
      }
      if !isThere {
        fields.problem(
          "there is no team of kind \(kind.key)", at: "teams",
          instead: "write at least one team of kinds duty, locality and looked_after")
      }
    }
    self.assumptions = assumptions
    self.log = log
    self.dated = dated
    teams = names
  }
}
