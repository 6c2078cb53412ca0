import Engine

/// Sets out a sample's teams: means over the replications.
struct TeamSummary {
  /// Names in the order of the authority's file.
  let names: [String]

  /// Team by team, month by month.
  func rows(_ sample: Sample, scenario: String) -> [TeamRow] {
    names.indices.flatMap { team in
      (0..<sample.months).map { month in
        let sum = sample.teams[month * names.count + team]
        let count = Double(sample.count)
        let filled = (sum.permanent + sum.agency) / count
        return TeamRow(
          scenario: scenario, team: names[team], period: (sample.firstMonth + Int32(month)).text,
          posts: sum.posts / count, filled: filled, agency: sum.agency / count,
          vacant: sum.posts / count - filled, hoursAvailable: sum.hoursAvailable / count,
          hoursNeeded: sum.hoursNeeded / count,
          // All children over all workers, so that a replication with more workers counts for more.
          caseloadMean: sum.caseHolders > 0 ? sum.caseload / sum.caseHolders : 0,
          caseloadMax: sum.caseloadMax / count, unallocated: sum.unallocated / count,
          overdue: sum.overdue / count)
      }
    }
  }
}
