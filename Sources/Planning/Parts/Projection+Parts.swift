import Engine

extension Projection {
  /// Simulates one part of a run.
  ///
  /// - Parameters:
  ///   - replications: of the whole run.
  ///   - origin: tells which run the part is of; called when its replications are done.
  /// - Throws: if stopped.
  public func part(
    _ shard: Shard, of replications: Replications, stop: StopSignal = StopSignal(),
    progress: @escaping @Sendable (Int) -> Void = { _ in }, origin: () -> RunPart.Origin
  ) throws(Interrupted) -> RunPart {
    let numbers = shard.replications(of: replications.count)
    var own = replications
    own.first += numbers.lowerBound
    own.count = numbers.count
    var writer = PartWriter()
    for sample in try own.run(scenarios, sheet, stop: stop, progress: progress) {
      sample.write(into: &writer)
    }
    return RunPart(origin(), figures: writer.bytes)
  }

  /// Sums up all parts of a run, as if they had been simulated here.
  ///
  /// - Parameter record: how the whole run was made.
  /// - Throws: which parts do not hold what their run needs.
  public func outcome(_ parts: PartsOfRun, record: RunRecord) throws(Problems) -> Outcome {
    let count = parts.origin.replications
    var problems = Problems()
    func refuse(_ file: String) {
      problems.add(
        Problem(
          file: file, "the part does not hold the figures of these files",
          instead: "run this part again"))
    }
    // Before anything is set aside for figures.
    for (file, part) in parts.parts {
      let own = part.origin.shard.replications(of: count).count
      let least = scenarios.map { Sample.leastBytes($0.plan, sheet, own) }.reduce(0, +)
      if part.figures.count < least { refuse(file) }
    }
    try problems.throwIfAny()
    var samples = scenarios.map { Sample($0.plan, sheet, count: count) }
    for (file, part) in parts.parts {
      var reader = PartReader(part.figures)
      let numbers = part.origin.shard.replications(of: count)
      let isRead = samples.indices.allSatisfy { samples[$0].read(&reader, numbers) }
      if !isRead || reader.left > 0 { refuse(file) }
    }
    try problems.throwIfAny()
    return summary(samples, record)
  }
}
