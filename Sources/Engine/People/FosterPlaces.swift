/// The places of all approved households together, and which of these have a vacancy: kept up to date
/// by `changeHousehold`, so that nobody who looks for a home has to look at every household.
struct FosterPlaces: ~Copyable, Sendable {
  private(set) var total: Int32 = 0
  private(set) var used: Int32 = 0
  private(set) var vacant = RowSet()

  /// Takes a household in.
  mutating func add(_ household: Household, _ row: Int) {
    total += household.isApproved ? Int32(household.places) : 0
    used += household.isApproved ? Int32(household.used) : 0
    vacant.set(row, isIn: household.vacant > 0)
  }

  /// Leaves a household out that is about to change.
  mutating func subtract(_ household: Household) {
    total -= household.isApproved ? Int32(household.places) : 0
    used -= household.isApproved ? Int32(household.used) : 0
  }
}

extension Simulation {
  /// Changes a household, and with it what is known of all of them together.
  @inline(__always)
  mutating func changeHousehold(_ row: Int, _ change: (inout Household) -> Void) {
    fosterPlaces.subtract(households[row])
    change(&households[row])
    fosterPlaces.add(households[row], row)
  }
}
