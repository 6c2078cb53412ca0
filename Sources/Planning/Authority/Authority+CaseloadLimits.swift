import Engine

extension Authority {
  /// The most cases that a worker of each team should hold, by the team's name.
  ///
  /// Teams that share a pile of work have none.
  var caseloadLimits: [String: Double] {
    let workforce = assumptions.workforce
    var limits: [String: Double] = [:]
    for (place, name) in teams.enumerated() {
      let limit = workforce.caseloadCeiling[Int(workforce.teams[place].kind)]
      if limit > 0 { limits[name] = limit }
    }
    return limits
  }
}
