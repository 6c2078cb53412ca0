import Engine

extension AuthorityFile {
  /// Reads the list of teams.
  mutating func readTeams(_ fields: inout Fields) {
    var number = 0
    var keys: Set<String> = []
    var names: [String] = []
    var assumptions = self.assumptions
    var log = self.log
    let count = fields.objects("teams") { team in
      let name = team.string("name")
      let kind = TeamKind(key: team.choice("kind", of: ElementKeys.teamKinds)) ?? .duty
      let posts = team.number("posts", in: 0...2000)
      let permanent = team.number("permanent", in: 0...2000)
      let agency = team.number("agency", in: 0...2000)
      let source = team.string("source")
      let quality = team.choice("quality", of: Quality.words)
      _ = team.optionalString("note")
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
      guard number < mostTeams else { return }
      names.append(name)
      assumptions[Catalogue.kindPosition(ofTeam: number)] = Double(kind.rawValue)
      for (figure, value) in zip(TeamFigure.allCases, [posts, permanent, agency]) {
        assumptions[Catalogue.position(ofTeam: number, figure)] = value
        log.append(
          AssumptionRow(
            path: "workforce.teams.\(key).\(figure.rawValue)", value: value, low: nil, high: nil,
            unit: figure == .posts ? "posts" : "workers", source: source, quality: quality))
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
    teams = names
  }

  /// Reads the budgets.
  mutating func readBudgets(_ fields: inout Fields) {
    var seen: Set<String> = []
    budgets =
      fields.optionalObjects("budgets") { budget in
        let line = budget.choice("line", of: CostLine.idsAndTotal)
        let year = FinancialYear(firstYear: budget.financialYear("financial_year").firstYear)
        let pounds = budget.number("pounds", in: 0...1e12)
        let source = budget.string("source")
        _ = budget.optionalString("note")
        if !seen.insert(line + year.text).inserted {
          budget.problem(
            "there is already a budget of `\(line)` for \(year.text)", at: "line",
            instead: "keep one of the two")
        }
        return Budget(line: line, financialYear: year, pounds: pounds, source: source)
      } ?? []
  }
}
