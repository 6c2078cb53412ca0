// What a replication counted as one block of numbers, in which the engine in the browser hands it
// to the page.
//
// The block is made of `Double`s:
//
//   0  version of the layout, `Tally.flatVersion`
//   1  first simulated month, in months since January of the year 0 (`Month.number`)
//   2  number of months M
//   3  number of measures K, `Measure.count`
//   4  number of cost lines C, `CostLine.count`
//   5  number of teams T
//   6  number of figures of a team in a month F, in the order of `TeamMonth`
//   7  M × K numerators, M × K denominators, M × C pence, M × T × F figures of teams
//
// Each of the four runs month by month, as in `Tally`. Pence are whole and exact: spending stays
// far below 2^53 pence, £90 million million.

extension Tally {
  /// The version of the layout; it changes with the layout, not with the model.
  public static var flatVersion: Int32 { 1 }
  /// Numbers in a block before its numerators.
  public static var flatHeaderCount: Int { 7 }
  /// Figures of a team in a month.
  public static var flatTeamCount: Int { MemoryLayout<TeamMonth>.size / 8 }

  /// The tally as one block of numbers.
  public var flat: [Double] {
    var flat: [Double] = []
    flat.reserveCapacity(
      Self.flatHeaderCount + numerators.count + denominators.count + pence.count
        + teams.count * Self.flatTeamCount)
    flat.append(Double(Self.flatVersion))
    flat.append(Double(firstMonth.number))
    flat.append(Double(months))
    flat.append(Double(Measure.count))
    flat.append(Double(CostLine.count))
    flat.append(Double(teamCount))
    flat.append(Double(Self.flatTeamCount))
    flat.append(contentsOf: numerators)
    flat.append(contentsOf: denominators)
    for amount in pence { flat.append(Double(amount)) }
    for team in teams { flat.append(figuresOf: team) }
    return flat
  }
}
