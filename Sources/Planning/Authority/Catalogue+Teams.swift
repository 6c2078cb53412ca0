import Engine

/// The figures of a team that files and levers can reach.
public enum TeamFigure: String, CaseIterable, Sendable {
  case posts, permanent, agency
}

/// Teams are a list in the authority's file (`"teams": [{ "name": "Duty 1", "kind": "duty", ... }]`),
/// so their paths go by their names: `workforce.teams.duty_1.posts`.
extension Catalogue {
  /// The position of a team's kind, which is a number of `TeamKind`.
  ///
  /// - Parameter team: its place in the authority's list, from 0.
  public static func kindPosition(ofTeam team: Int) -> Int {
    precondition(team >= 0 && team < mostTeams)
    let first = MemoryLayout<Assumptions>.offset(of: \Assumptions.workforce.teams)!
    let kind = MemoryLayout<TeamAssumptions>.offset(of: \TeamAssumptions.kind)!
    return (first + team * MemoryLayout<TeamAssumptions>.stride + kind) / MemoryLayout<Double>.size
  }

  /// The position of one of a team's figures.
  public static func position(ofTeam team: Int, _ figure: TeamFigure) -> Int {
    let kind = MemoryLayout<TeamAssumptions>.offset(of: \TeamAssumptions.kind)!
    let offset =
      switch figure {
      case .posts: MemoryLayout<TeamAssumptions>.offset(of: \TeamAssumptions.posts)!
      case .permanent: MemoryLayout<TeamAssumptions>.offset(of: \TeamAssumptions.permanent)!
      case .agency: MemoryLayout<TeamAssumptions>.offset(of: \TeamAssumptions.agency)!
      }
    return kindPosition(ofTeam: team) + (offset - kind) / MemoryLayout<Double>.size
  }

  /// A team's name as a key: "Duty 1" is `duty_1`, "Court & Permanence" is `court_permanence`.
  public static func teamKey(_ name: String) -> String {
    let words = name.lowercased().split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    return words.joined(separator: "_")
  }

  /// The positions that a path stands for, in an authority with these teams.
  public func positions(of path: String, teams: [String]) -> [Int]? {
    positions(of: path) ?? teamPosition(of: path, teams: teams).map { [$0] }
  }

  /// The path of a position, in an authority with these teams.
  public func name(of position: Int, teams: [String]) -> String? {
    if let name = name(of: position) { return name }
    for (team, name) in teams.enumerated() {
      for figure in TeamFigure.allCases
      where Catalogue.position(ofTeam: team, figure) == position {
        return "workforce.teams.\(Catalogue.teamKey(name)).\(figure.rawValue)"
      }
    }
    return nil
  }

  /// Every path there is in an authority with these teams.
  public func paths(teams: [String]) -> [String] {
    let keys = teams.map(Catalogue.teamKey)
    return paths
      + keys.flatMap { key in TeamFigure.allCases.map { "workforce.teams.\(key).\($0.rawValue)" } }
  }

  private func teamPosition(of path: String, teams: [String]) -> Int? {
    let parts = path.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == "workforce", parts[1] == "teams",
      let team = teams.firstIndex(where: { Catalogue.teamKey($0) == parts[2] }),
      let figure = TeamFigure(rawValue: String(parts[3]))
    else { return nil }
    return Catalogue.position(ofTeam: team, figure)
  }
}
