/// A recount of everything that is kept as a running total, for tests: all differences are 0.
public struct Audit: Sendable, Equatable {
  /// Children counted as in care, in each placement, in need and on plans, less those found.
  public var lookedAfter: Int32 = 0
  /// Sum over placement types of the absolute difference.
  public var placements: Int32 = 0
  /// Children counted as in need, less those found.
  public var inNeed: Int32 = 0
  /// Children counted as on plans, less those found.
  public var onPlans: Int32 = 0
  /// Sum over households of the absolute difference of used places.
  public var households: Int32 = 0
  /// Places of approved households, less those found.
  public var fosterPlaces: Int32 = 0
  /// Places of approved households in which children live, less those found.
  public var fosterPlacesUsed: Int32 = 0
  /// Households of which it is not known whether they have a vacancy.
  public var vacancies: Int32 = 0
  /// Sum over workers of the absolute difference of caseloads.
  public var caseloads: Int32 = 0
  /// Sum over teams of the absolute difference of children waiting for a worker.
  public var waiting: Int32 = 0
  /// Sum over teams of the absolute difference of hours that wait.
  public var hoursWaiting: Double = 0
  /// Children who are in two places at once or in none.
  public var misplaced: Int32 = 0

  /// A recount that found everything as it should be.
  public init() {}
}

extension Simulation {
  /// Counts anew what is kept as running totals, and reports the differences.
  public func audit() -> Audit {
    var audit = Audit()
    audit.lookedAfter = lookedAfter
    var found = placed
    var used = [Int32](repeating: 0, count: households.count)
    for row in care.indices where care[row].isOpen {
      audit.lookedAfter -= 1
      found[care[row].placement.row] -= 1
      if care[row].household >= 0 { used[Int(care[row].household)] += 1 }
      if children[Int(care[row].child)].isHome { audit.misplaced += 1 }
    }
    for type in PlacementType.allCases { audit.placements += abs(found[type.row]) }
    audit.fosterPlaces = fosterPlaces.total
    audit.fosterPlacesUsed = fosterPlaces.used
    for row in households.indices {
      audit.households += abs(Int32(households[row].used) - used[row])
      if (fosterPlaces.vacant.next(from: row) == row) != (households[row].vacant > 0) {
        audit.vacancies += 1
      }
      if !households[row].isApproved { continue }
      audit.fosterPlaces -= Int32(households[row].places)
      audit.fosterPlacesUsed -= used[row]
    }
    audit.inNeed = inNeed
    audit.onPlans = onPlans
    for family in families.indices {
      let home = childRows(of: family).reduce(Int32(0)) { $0 + (children[$1].isHome ? 1 : 0) }
      switch families[family].stage {
      case .assessment, .need: audit.inNeed -= home
      case .protection: audit.onPlans -= home
      default: break
      }
    }
    auditCases(into: &audit)
    return audit
  }

  private func auditCases(into audit: inout Audit) {
    var held = [Int32](repeating: 0, count: workers.count)
    var waiting = [Int32](repeating: 0, count: teams.count)
    for row in cases.indices where cases[row].isOpen {
      if cases[row].worker >= 0 {
        held[Int(cases[row].worker)] += Int32(cases[row].weight)
      } else {
        waiting[Int(cases[row].team)] += Int32(cases[row].weight)
      }
    }
    for row in workers.indices { audit.caseloads += abs(workers[row].caseload - held[row]) }
    for team in teams.indices {
      audit.waiting += abs(teams[team].waitingChildren - waiting[team])
      var hours = 0.0
      for post in posts(of: team) { hours += hoursWaiting(in: Int32(post)) }
      hours += hoursWaiting(in: waitingList(of: team))
      audit.hoursWaiting += abs(hours - teams[team].hoursWaiting)
    }
  }

  private func hoursWaiting(in list: Int32) -> Double {
    var hours = 0.0
    for row in work.rows(of: list) { hours += work[row].hours }
    return hours
  }
}
