import Engine

/// Points spread evenly over independent standard normal coordinates.
///
/// Each coordinate's range is cut into as many equally likely strata as there are points, and each
/// stratum is met once (M. D. McKay, R. J. Beckman and W. J. Conover, Technometrics 21 (1979),
/// 239-245): with 500 points the mean effect of each of hundreds of parameters shows.
enum LatinHypercube {
  /// So many points of a dimension.
  static func points(_ count: Int, dimension: Int, _ luck: Luck) -> [[Double]] {
    var points = [[Double]](repeating: [Double](repeating: 0, count: dimension), count: count)
    for coordinate in 0..<dimension {
      let entity = luckKey("hypercube", "\(coordinate)")
      // A permutation by sorting keyed draws; ties have no chance to matter.
      let order = (0..<count).sorted {
        luck.bits(entity, .parameter, Int32($0)) < luck.bits(entity, .parameter, Int32($1))
      }
      for (stratum, point) in order.enumerated() {
        let within = luck.uniform(Luck.entity(entity, 1), .parameter, Int32(point))
        points[point][coordinate] = Mathematics.normalQuantile(
          (Double(stratum) + within) / Double(count))
      }
    }
    return points
  }
}
