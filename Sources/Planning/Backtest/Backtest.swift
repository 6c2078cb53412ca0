import Engine

/// A forecast made with nothing but what was known at a cut-off, to be scored against what came
/// after.
///
/// The authority as it was known is calibrated, opens with the latest position published by then, and
/// is simulated on with every member of the ensemble. What the calibrated model still misses is
/// carried on (`Discrepancy`), with larger errors where the fit's were larger than thought. Beside it
/// stand the forecasts that a spreadsheet would make.
public struct Backtest: Sendable {
  /// The last month of which anything may be known.
  public let cutoff: Month
  /// The day of the opening position from which the forecast goes on.
  public let openingDay: Day
  private let authority: Authority
  private let calibration: Calibration

  /// Months that a forecast looks ahead.
  public static let horizon: Int32 = 24

  /// Prepares a forecast.
  ///
  /// - Parameter authority: as it was known by the cut-off.
  /// - Throws: if too little was known.
  public init(_ authority: Authority, cutoff: Month) throws(Fault) {
    let calibration = try Calibration(authority, upTo: cutoff)
    var authority = authority
    authority.levelMonth = calibration.window.lastMonth
    self.authority = authority
    self.cutoff = cutoff
    self.calibration = calibration
    guard let opening = KnownFigure.points("lac", authority.published).last?.end else {
      throw Fault(
        "nothing was published of children in care by \(cutoff.text)",
        instead: "choose a later cut-off")
    }
    openingDay = opening.lastDay
    guard opening <= cutoff, cutoff - opening <= CalibrationWindow.longest else {
      throw Fault(
        "the last known number of children in care is of \(opening.text)",
        instead: "choose a cut-off within 30 years of it")
    }
    if let excess = StartingPosition(authority, on: openingDay).excess { throw excess }
  }

  /// How many simulations there are in all.
  public func simulations(_ size: Calibration.Size) -> Int {
    calibration.simulations(size) + size.members
  }

  /// Calibrates and forecasts.
  ///
  /// - Throws: if stopped.
  public func forecast(
    _ replications: Replications, size: Calibration.Size = Calibration.Size(),
    stop: StopSignal = StopSignal(), progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) throws -> Forecast {
    let calibrated = try calibration.outcome(
      replications, size: size, stop: stop, progress: progress)
    var authority = authority
    authority.ensemble = calibrated.ensemble.names.isEmpty ? nil : calibrated.ensemble
    let setting = Setting(authority, start: openingDay, until: cutoff + Backtest.horizon)
    let sheet = setting.sheet.keeping { $0.period.end > cutoff && $0.simulatedMonths == $0.months }
    var runs = replications
    runs.count = size.members
    let begun = calibration.simulations(size)
    let sample = try runs.run(
      [setting.plan(ScenarioLabel(id: "forecast", title: "Forecast"), [])], sheet, stop: stop,
      progress: { progress(begun + $0) })[0]
    var forecast = Forecast(
      authority: authority.name, cutoff: cutoff, openingDay: openingDay, calibration: calibrated,
      figures: [])
    let spreadsheet = Spreadsheet(authority)
    let inflation = max(1, calibrated.chiSquaredAfter.squareRoot())
    for (place, cell) in sheet.cells.enumerated() {
      let unit = authority.unit(of: cell.indicator)
      let discrepancy =
        calibrated.discrepancies[sheet.formula(of: cell).quantity] ?? Discrepancy(unit: unit)
      let ahead = Double(cell.period.end - cutoff)
      let key = luckKey("discrepancy", sheet.formula(of: cell).quantity)
      let simulated = sample.figures(ofCell: place).map { Double($0) }
      let futures = simulated.enumerated().map { number, figure in
        if figure.isNaN { return figure }
        let luck = Luck(seed: replications.seed, replication: UInt64(number))
        let draw = discrepancy.drawn(
          luck.normal(key, .parameter, 1), luck.normal(key, .parameter, 2), monthsAhead: ahead,
          inflation: inflation)
        return discrepancy.applied(to: figure, draw)
      }
      let draws = futures.filter { !$0.isNaN }
      guard draws.count * 2 > simulated.count else { continue }
      forecast.figures.append(
        Forecast.Figure(
          indicator: cell.indicator, period: cell.period, kind: cell.kind,
          futures: futures, draws: draws.sorted(),
          simple: spreadsheet.forecasts(cell, isShare: sheet.formula(of: cell).isShare)))
    }
    return forecast
  }
}

extension Authority {
  /// What an indicator is measured in.
  func unit(of indicator: String) -> String {
    vocabulary.first { $0.id == indicator }?.unit ?? "count"
  }
}
