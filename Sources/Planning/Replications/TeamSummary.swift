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
        func mean(_ sum: Int64) -> Double { TeamSum.mean(sum, sample.count) }
        return TeamRow(
          scenario: scenario, team: names[team], period: (sample.firstMonth + Int32(month)).text,
          posts: mean(sum.posts), filled: mean(sum.permanent &+ sum.agency),
          agency: mean(sum.agency), vacant: mean(sum.posts &- sum.permanent &- sum.agency),
          hoursAvailable: mean(sum.hoursAvailable), hoursNeeded: mean(sum.hoursNeeded),
          // All children over all workers, so that a replication with more workers counts for more.
          caseloadMean: sum.caseHolders > 0 ? Double(sum.caseload) / Double(sum.caseHolders) : 0,
          caseloadMax: mean(sum.caseloadMax), unallocated: mean(sum.unallocated),
          overdue: mean(sum.overdue))
      }
    }
  }
}
