import Engine

extension Replications {
  /// The figures of a sheet, simulated once at each of some points of a parameter space.
  ///
  /// Each point has luck of its own: the replication `first` and on.
  ///
  /// - Returns: figures point by point; what is undefined in a replication is not a number.
  func figures(
    at points: [[Double]], of scenario: ScenarioPlan, _ space: ParameterSpace,
    _ sheet: IndicatorSheet, stop: StopSignal, progress: @escaping @Sendable (Int) -> Void
  ) throws(Interrupted) -> [[Double]] {
    try each(points.count, stop: stop, progress: progress) { number in
      let luck = LayerLuck(UInt64(first + number))
      let plan = scenario.settled(
        seed: seed, replication: luck.parameters, values: space.values(at: points[number]))
      return sheet.figures(simulate(plan, seed, luck.chance, luck.world)).map { Double($0) }
    }
  }
}
