import Engine

/// The months of one team, summed over replications, in whole 16,777,216ths (2^-24).
///
/// Whole numbers add up to the same in any order and in any parts, which those with decimals do not:
/// so parts that were simulated on several machines need to bring their sums alone. Counts are exact;
/// an hour of one replication is at most 0.0001 seconds off.
struct TeamSum: Sendable {
  private(set) var posts: Int64 = 0
  private(set) var permanent: Int64 = 0
  private(set) var agency: Int64 = 0
  private(set) var hoursAvailable: Int64 = 0
  private(set) var hoursNeeded: Int64 = 0
  private(set) var caseload: Int64 = 0
  private(set) var caseHolders: Int64 = 0
  private(set) var caseloadMax: Int64 = 0
  private(set) var unallocated: Int64 = 0
  private(set) var overdue: Int64 = 0

  private static let unit = 16_777_216.0

  mutating func add(_ team: TeamMonth) {
    posts &+= TeamSum.whole(team.posts)
    permanent &+= TeamSum.whole(team.permanent)
    agency &+= TeamSum.whole(team.agency)
    hoursAvailable &+= TeamSum.whole(team.hoursAvailable)
    hoursNeeded &+= TeamSum.whole(team.hoursNeeded)
    caseload &+= TeamSum.whole(team.caseload)
    caseHolders &+= TeamSum.whole(team.caseHolders)
    caseloadMax &+= TeamSum.whole(team.caseloadMax)
    unallocated &+= TeamSum.whole(team.unallocated)
    overdue &+= TeamSum.whole(team.overdue)
  }

  /// A sum over replications, divided by how many there are.
  static func mean(_ sum: Int64, _ count: Int) -> Double { Double(sum) / unit / Double(count) }

  /// The limit is far above what a team can have; 10,000 replications at it can still be counted.
  private static func whole(_ value: Double) -> Int64 {
    Int64((min(max(value, -5e7), 5e7) * unit).rounded())
  }
}

extension TeamSum {
  /// All sums in the order in which a part holds them.
  var all: [Int64] {
    [
      posts, permanent, agency, hoursAvailable, hoursNeeded, caseload, caseHolders, caseloadMax,
      unallocated, overdue,
    ]
  }

  /// How many sums there are.
  static let count = TeamSum().all.count

  /// Adds the sums of a part.
  mutating func add(_ sums: [Int64]) {
    posts &+= sums[0]
    permanent &+= sums[1]
    agency &+= sums[2]
    hoursAvailable &+= sums[3]
    hoursNeeded &+= sums[4]
    caseload &+= sums[5]
    caseHolders &+= sums[6]
    caseloadMax &+= sums[7]
    unallocated &+= sums[8]
    overdue &+= sums[9]
  }
}
