import Planning

/// Teams of the made-up outcome.
enum FixtureTeams {
  private static let teams: [(name: String, posts: Double, caseload: Double, load: Double)] = [
    ("MASH", 14, 0, 0.92), ("Duty and assessment", 32, 19.2, 1.06),
    ("Locality (CIN)", 72, 17.8, 0.97), ("Looked-after children", 22, 15.9, 0.94),
    ("Disability", 11, 18.4, 0.9), ("Complex abuse", 8, 12.1, 0.88),
    ("Independent reviewing officers", 7.5, 78.2, 1.12), ("Leaving care", 15, 19.6, 0.95),
    ("Early Help North", 80, 11.3, 0.91), ("Early Help Central", 81, 11.9, 0.93),
    ("Early Help South", 80, 10.7, 0.89),
  ]

  static func rows(of scenario: String) -> [TeamRow] {
    teams.flatMap { team in
      OutcomeFixture.months.map { month in
        let time = Double(month - OutcomeFixture.months.lowerBound)
        let helped =
          scenario == OutcomeFixture.scenario.id && team.name.hasPrefix("Looked") ? 1 : 0.0
        let wobble = OutcomeFixture.noise(team.name, month) - 0.5
        let caseload = team.caseload * (1 + time * 0.002) - helped * time * 0.04 + wobble * 0.5
        let available = team.posts * 112
        let load = team.load + time * 0.001 + wobble * 0.03
        return TeamRow(
          scenario: scenario, team: team.name, period: OutcomeFixture.text(month),
          posts: team.posts, filled: team.posts * 0.86, agency: team.posts * 0.08,
          vacant: team.posts * 0.06, hoursAvailable: available, hoursNeeded: available * load,
          caseloadMean: team.caseload == 0 ? 0 : caseload,
          caseloadMax: team.caseload == 0 ? 0 : caseload * 1.35,
          unallocated: max(0, (load - 0.95) * 60), overdue: max(0, (load - 0.9) * 240))
      }
    }
  }
}
