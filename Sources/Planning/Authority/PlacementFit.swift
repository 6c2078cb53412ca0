import Engine

/// Fits the placements of a profile to what is published of them on a day.
///
/// Known may be how many children are in commissioned placements, what share lives in families, is
/// fostered or lives with parents. Each of these is the sum of some placement types. The profile is
/// scaled to one after the other until all hold (iterative proportional fitting), which changes
/// proportions as little as the figures allow. Then it is made whole: the total and the
/// commissioned count are exact.
struct PlacementFit {
  private let commissioned: Double?
  private let shares: [(types: Set<Int>, share: Double)]

  /// Positions of placement types, in the order of `PlacementAssumptions`.
  private static let bought: Set<Int> = [2, 3, 4, 5]
  private static let family: Set<Int> = [0, 1, 2, 6, 7]
  private static let fostered: Set<Int> = [0, 1, 2]
  private static let withParents: Set<Int> = [6]

  init(_ published: PublishedFigures, at month: Month) {
    func exact(_ indicator: String) -> Double? {
      KnownFigure(indicator, at: month, in: published).flatMap { $0.distance == 0 ? $0.value : nil }
    }
    commissioned = exact("lac_commissioned_count")
    let known: [(Set<Int>, String)] = [
      (PlacementFit.withParents, "lac_with_parents_pct"),
      (PlacementFit.fostered, "lac_fostered_pct"),
      (PlacementFit.family, "lac_family_based_pct"),
    ]
    shares = known.compactMap { types, indicator in
      exact(indicator).map { (types: types, share: $0 / 100) }
    }
  }

  /// Children by placement type, whole numbers that add up to the total.
  func fitted(_ profile: [Double], total: Double) -> [Double] {
    var counts = profile
    scale(&counts, Set(counts.indices), to: total)
    for _ in 0..<200 {
      for (types, share) in shares { split(&counts, types, share * total, total) }
      if let commissioned { split(&counts, PlacementFit.bought, commissioned, total) }
    }
    guard let commissioned, commissioned <= total else { return sharedOut(total, by: counts) }
    let bought = PlacementFit.bought.sorted()
    let others = counts.indices.filter { !PlacementFit.bought.contains($0) }
    var whole = counts
    for (types, sum) in [
      (bought, commissioned.rounded()), (others, total - commissioned.rounded()),
    ] {
      for (type, count) in zip(types, sharedOut(sum, by: types.map { counts[$0] })) {
        whole[type] = count
      }
    }
    return whole
  }

  /// Scales some types to a sum and the others to the rest.
  private func split(_ counts: inout [Double], _ types: Set<Int>, _ sum: Double, _ total: Double) {
    guard sum <= total else { return }
    scale(&counts, types, to: sum)
    scale(&counts, Set(counts.indices).subtracting(types), to: total - sum)
  }

  private func scale(_ counts: inout [Double], _ types: Set<Int>, to sum: Double) {
    let now = types.sorted().reduce(0) { $0 + counts[$1] }
    guard now > 0 else { return }
    for type in types { counts[type] *= sum / now }
  }
}
