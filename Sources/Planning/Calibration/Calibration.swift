import Engine

/// Fits what is not known about an authority to everything that it published up to a month.
///
/// 500 runs spread over the ranges of the authority's file come first, and show whether what was
/// published lies within what the model thinks possible. Then an ensemble of 400 is moved towards the
/// data in four steps (`EnsembleSmoother`). Simulations, not formulas, say what each set of
/// parameters gives, so what is learnt holds chance and the drift of the world.
public struct Calibration: Sendable {
  /// How much is simulated. The defaults take minutes on two cores.
  public struct Size: Sendable {
    /// Runs over the prior ranges.
    public var priorRuns = 500
    /// Members of the ensemble, no more than `priorRuns`.
    public var members = 400
    /// Times that the data are assimilated.
    public var steps = 4
    /// Runs with the same parameters, for what chance and the world alone do.
    public var noiseRuns = 80

    /// The defaults.
    public init() {}
  }

  /// What is fitted.
  let space: ParameterSpace
  /// What it is fitted to.
  let observations: Observations
  /// The authority's name, and the simulated months.
  let authority: Authority
  let window: CalibrationWindow
  private let scenario: ScenarioPlan

  /// Prepares a calibration to what was published of the months up to one.
  ///
  /// - Parameter last: nil for all that is published.
  /// - Throws: if too little is published.
  public init(_ authority: Authority, upTo last: Month? = nil) throws(Fault) {
    var authority = authority
    authority.ensemble = nil
    window = try CalibrationWindow(authority, upTo: last)
    authority.levelMonth = window.lastMonth
    self.authority = authority
    let setting = Setting(
      authority, start: window.openingDay, until: window.lastMonth, yearToDate: true)
    space = ParameterSpace(authority)
    observations = Observations(
      authority, setting, upTo: window.lastMonth, caveats: authority.caveats)
    scenario = setting.plan(ScenarioLabel(id: "calibration", title: "Calibration"), [])
    if space.dimension == 0 {
      throw Fault(
        "the authority's file gives no ranges, so there is nothing to calibrate",
        instead: "give each figure that is not exact its \"low\" and \"high\"")
    }
    if observations.series.isEmpty {
      throw Fault(
        "nothing is published of \(window.firstMonth.text) to \(window.lastMonth.text) that the "
          + "simulation gives",
        instead: "add monthly or yearly figures of these months to the actuals")
    }
  }

  /// How many simulations there are in all.
  public func simulations(_ size: Size) -> Int {
    size.noiseRuns + size.priorRuns + size.members * size.steps
  }

  /// Where a calibration stands after one of its parts: all that is needed to go on from there.
  public struct State: Codable, Sendable {
    /// Parts that are done: 1 after the prior runs, then one more after each step.
    public var done = 0
    var noise: [[Double]] = []
    var prior: [[Double]] = []
    var priorFigures: [[Double]] = []
    var points: [[Double]] = []
    var predicted: [[Double]] = []

    /// Nothing done.
    public init() {}
  }

  /// Whether a state is one that a run of this calibration and size saved, as far as its shape tells.
  public func canGoOn(from state: State, size: Size) -> Bool {
    if state.done == 0 { return true }
    let cells = observations.sheet.cells.count
    func isTable(_ rows: [[Double]], _ count: Int, _ width: Int) -> Bool {
      rows.count == count && rows.allSatisfy { $0.count == width }
    }
    return (1...size.steps + 1).contains(state.done)
      && isTable(state.noise, size.noiseRuns, cells)
      && isTable(state.prior, size.priorRuns, space.dimension)
      && isTable(state.priorFigures, size.priorRuns, cells)
      && isTable(state.points, min(size.members, size.priorRuns), space.dimension)
      && isTable(state.predicted, min(size.members, size.priorRuns), cells)
  }

  /// Calibrates; where the prior ranges are not adequate, the outcome is what they give.
  ///
  /// - Parameters:
  ///   - replications: seed and threads; their number is the calibration's own.
  ///   - state: where to go on; what an earlier run saved. One that cannot be is as if there were
  ///     none.
  ///   - save: takes the state after each part.
  ///   - progress: how many simulations are done.
  /// - Throws: if stopped.
  public func outcome(
    _ replications: Replications, size: Size = Size(), from state: State = State(),
    stop: StopSignal = StopSignal(), save: (State) throws -> Void = { _ in },
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws -> CalibrationOutcome {
    var state = canGoOn(from: state, size: size) ? state : State()
    if state.done == 0 {
      state = try begun(replications, size, stop, progress)
      try save(state)
    }
    let fit = CalibrationFit(observations, noise: state.noise, priorFigures: state.priorFigures)
    if fit.isPriorAdequate {
      try assimilate(
        fit, &state, replications, size, first: size.noiseRuns + size.priorRuns, stop, save: save,
        progress: progress)
    }
    return CalibrationOutcome(
      self, fit, prior: state.prior, points: state.points, figures: state.predicted)
  }

  /// The runs that do not depend on what was published: chance alone, and the prior ranges.
  func begun(
    _ replications: Replications, _ size: Size, _ stop: StopSignal,
    _ progress: @escaping @Sendable (Int) -> Void
  ) throws -> State {
    var state = State()
    let centre = [Double](repeating: 0, count: space.dimension)
    state.noise = try figures(
      at: [[Double]](repeating: centre, count: size.noiseRuns), replications, first: 0, stop,
      progress)
    state.prior = LatinHypercube.points(
      size.priorRuns, dimension: space.dimension, Luck(seed: replications.seed, replication: 0))
    state.priorFigures = try figures(
      at: state.prior, replications, first: size.noiseRuns, stop,
      { progress(size.noiseRuns + $0) })
    state.points = Array(state.prior.prefix(size.members))
    state.predicted = Array(state.priorFigures.prefix(size.members))
    state.done = 1
    return state
  }

  /// Moves the ensemble of a state towards the data of a fit, in the steps that are left.
  ///
  /// - Parameter first: the replication from which on its simulations have their luck.
  func assimilate(
    _ fit: CalibrationFit, _ state: inout State, _ replications: Replications, _ size: Size,
    first: Int, _ stop: StopSignal, save: (State) throws -> Void,
    progress: @escaping @Sendable (Int) -> Void
  ) throws {
    let begun = size.noiseRuns + size.priorRuns
    while state.done <= size.steps {
      let before = (state.done - 1) * size.members
      state.points = fit.smoother(steps: size.steps).updated(
        state.points, state.predicted.map { fit.taken($0) },
        Luck(seed: replications.seed, replication: UInt64(1_000_000 + first + before)))
      state.predicted = try figures(
        at: state.points, replications, first: first + before, stop,
        { progress(begun + before + $0) })
      state.done += 1
      try save(state)
    }
  }

  /// The figures of the sheet, simulated once at each of some points.
  func figures(
    at points: [[Double]], _ replications: Replications, first: Int, _ stop: StopSignal,
    _ progress: @escaping @Sendable (Int) -> Void
  ) throws -> [[Double]] {
    var runs = replications
    runs.first = first
    runs.count = points.count
    return Calibration.filled(
      try runs.figures(
        at: points, of: scenario, space, observations.sheet, stop: stop, progress: progress))
  }

  /// Figures with the mean of the others in place of what is undefined in a run.
  private static func filled(_ figures: [[Double]]) -> [[Double]] {
    guard let width = figures.first?.count else { return figures }
    var filled = figures
    for column in 0..<width {
      let defined = figures.compactMap { $0[column].isNaN ? nil : $0[column] }
      guard defined.count < figures.count else { continue }
      let mean = defined.mean
      for row in filled.indices where filled[row][column].isNaN { filled[row][column] = mean }
    }
    return filled
  }
}
