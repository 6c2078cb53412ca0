import Engine

/// Whether calibration finds parameters that are known: made-up authorities are calibrated, and how
/// often the ranges found hold the truth is counted.
///
/// Each authority has parameters drawn from the ranges of the file. One future with them stands for
/// what was published, at the places of the real figures, with errors of recording and of the model
/// drawn as large as calibration takes them to be. If calibration is right, nine in ten of its 90%
/// ranges hold the truth (S. Talts, M. Betancourt, D. Simpson, A. Vehtari and A. Gelman, Validating
/// Bayesian Inference Algorithms with Simulation-Based Calibration, 2018), and nine in ten figures
/// of another future with the true parameters lie in the bands that the ensemble gives for them.
///
/// The prior runs do not depend on what was published: all authorities share them.
public struct RecoveryCheck: Sendable {
  private let calibration: Calibration
  private let size: Calibration.Size
  /// How many authorities are made up.
  public let authorities: Int

  /// A check with so many authorities like one.
  public init(_ calibration: Calibration, size: Calibration.Size = .init(), authorities: Int) {
    self.calibration = calibration
    self.size = size
    self.authorities = authorities
  }

  /// How many simulations there are in all.
  public var simulations: Int {
    size.noiseRuns + size.priorRuns + authorities * (size.members * size.steps + 2)
  }

  /// Makes up authorities and calibrates each.
  ///
  /// - Parameters:
  ///   - found: takes each authority's result as it comes.
  ///   - progress: how many simulations are done.
  /// - Throws: if stopped.
  public func outcome(
    _ replications: Replications, stop: StopSignal = StopSignal(),
    found: (RecoveryOutcome.Authority) -> Void = { _ in },
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws -> RecoveryOutcome {
    let begun = try calibration.begun(replications, size, stop, progress)
    let each = size.members * size.steps + 2
    var outcome = RecoveryOutcome()
    for number in 0..<authorities {
      let done = size.noiseRuns + size.priorRuns + number * each
      let authority = try authority(
        number, begun, replications, first: done, stop, { progress(number * each + $0) })
      found(authority)
      outcome.authorities.append(authority)
    }
    return outcome
  }

  private func authority(
    _ number: Int, _ begun: Calibration.State, _ replications: Replications, first: Int,
    _ stop: StopSignal, _ progress: @escaping @Sendable (Int) -> Void
  ) throws -> RecoveryOutcome.Authority {
    let luck = Luck(seed: replications.seed, replication: UInt64(2_000_000 + number))
    let space = calibration.space
    let observations = calibration.observations
    let truth = space.drawn(luck)
    let futures = try calibration.figures(
      at: [truth, truth], replications, first: first + size.members * size.steps, stop, { _ in })
    guard let error = observations.otherError.choleskyFactor() else {
      preconditionFailure("an error's covariance is positive definite")
    }
    let published = observations.compressed(futures[0])
    let entity = luckKey("recording error")
    let errors = error.times(
      published.indices.map { luck.normal(entity, .parameter, Int32($0)) })
    let fit = CalibrationFit(
      observations, noise: begun.noise, priorFigures: begun.priorFigures,
      observed: zip(published, errors).map { $0 + $1 })
    var state = begun
    try calibration.assimilate(
      fit, &state, replications, size, first: first, stop, save: { _ in }, progress: progress)
    let outcome = CalibrationOutcome(
      calibration, fit, prior: begun.prior, points: state.points, figures: state.predicted)
    let values = space.values(at: truth)
    let later = observations.series.flatMap { $0.observations.map { futures[1][$0.cell] } }
    return RecoveryOutcome.Authority(
      number: number + 1,
      parameters: zip(outcome.parameters, values).map { .init(found: $0, truth: $1) },
      figuresInBand: zip(outcome.figures, later).count { $0.posterior.holds($1) },
      figures: later.count,
      chiSquaredBefore: outcome.chiSquaredBefore, chiSquaredAfter: outcome.chiSquaredAfter)
  }
}
