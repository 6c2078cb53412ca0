import Engine

extension Tally {
  /// A hash of every bit of everything that was counted, and of its order.
  public var checksum: UInt64 {
    var hash: UInt64 = 0
    for number in numerators { hash.add(number.bitPattern) }
    for number in denominators { hash.add(number.bitPattern) }
    for pence in pence { hash.add(UInt64(bitPattern: pence)) }
    for team in teams {
      hash.add(team.posts.bitPattern)
      hash.add(team.permanent.bitPattern)
      hash.add(team.agency.bitPattern)
      hash.add(team.hoursAvailable.bitPattern)
      hash.add(team.hoursNeeded.bitPattern)
      hash.add(team.hoursWorked.bitPattern)
      hash.add(team.hoursDropped.bitPattern)
      hash.add(team.hoursWaiting.bitPattern)
      hash.add(team.caseload.bitPattern)
      hash.add(team.caseHolders.bitPattern)
      hash.add(team.caseloadMax.bitPattern)
      hash.add(team.unallocated.bitPattern)
      hash.add(team.overdue.bitPattern)
    }
    return hash
  }
}

extension UInt64 {
  /// Adds a value so that every bit of it, and its place in the order, tells.
  fileprivate mutating func add(_ value: UInt64) {
    self = (self ^ value) &* 0x9E37_79B9_7F4A_7C15
    self ^= self >> 29
  }
}

/// The checksums of some replications of a plan, seed 1, one after another in one hash.
public func checksum(of plan: SimulationPlan, replications: Int) -> UInt64 {
  var hash: UInt64 = 0
  for replication in 0..<replications {
    var simulation = Simulation(plan: plan, seed: 1, replication: UInt64(replication))
    simulation.run()
    hash.add(simulation.tally.checksum)
  }
  return hash
}
