/// The teams of an authority: whole posts, shared out among teams of a usual size.
enum ScaledTeams {
  /// Rows of `"teams"`.
  static func rows(_ template: String, _ scale: PopulationScale) -> [String] {
    kinds(template).flatMap { $0.teams(scale) }
  }

  /// The teams of one kind, for 10,000 children.
  private struct Kind {
    var name: String
    var kind: String
    var posts: Double
    var permanentShare: Double
    var agencyShare: Double
    /// Posts that make a team.
    var size: Double
    /// Most teams: the rest is in larger ones.
    var most: Double
    var source: String

    /// Two posts at least: one worker would leave nobody when away.
    func teams(_ scale: PopulationScale) -> [String] {
      let total = max(2, (posts * scale.factor).rounded())
      let count = Int(min(most, max(1, (total / size).rounded())))
      let posts = sharedOut(total, by: Array(repeating: 1, count: count))
      let shares = [permanentShare, agencyShare, 1 - permanentShare - agencyShare]
      let workers = sharedOut(total, by: shares)
      let permanent = sharedOut(workers[0], by: posts)
      let agency = sharedOut(workers[1], by: zip(posts, permanent).map { $0 - $1 })
      return posts.indices.map { team in
        let name = count == 1 ? name : "\(name) \(team + 1)"
        let source = team == 0 ? source : "as \(self.name) 1"
        return """
              { "name": "\(name)", "kind": "\(kind)", "posts": \(Int(posts[team])), \
          "permanent": \(Int(permanent[team])), "agency": \(Int(agency[team])),
                "source": \(EditedDocument.quoted(source)), "quality": "judged" }
          """
      }
    }
  }

  private static func kinds(_ template: String) -> [Kind] {
    let columns = [
      "name", "kind", "posts", "permanent_share", "agency_share", "team_of", "at_most", "source",
    ]
    do {
      let table = try CSVTable(SourceText(path: "teams.csv", text: template), columns: columns)
      var problems = Problems()
      let kinds = table.map(&problems) { row in
        Kind(
          name: row.text("name"), kind: row.text("kind"), posts: row.number("posts"),
          permanentShare: row.number("permanent_share"), agencyShare: row.number("agency_share"),
          size: row.number("team_of"), most: row.number("at_most"), source: row.text("source"))
      }
      try problems.throwIfAny()
      return kinds
    } catch {
      preconditionFailure(error.description)
    }
  }
}
