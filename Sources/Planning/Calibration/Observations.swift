import Engine

/// Every published figure of an authority that can be set against a simulation of some months, and
/// what is left out and why.
struct Observations: Sendable {
  /// What the model is fitted to.
  private(set) var series: [ObservedSeries] = []
  /// The figures that the simulation has to give for it.
  let sheet: IndicatorSheet
  /// Figures that are not used: indicator, period, and the reason.
  private(set) var leftOut: [(indicator: String, period: Period, reason: String)] = []

  /// What is published of the simulated months.
  ///
  /// Rates per 10,000 children are left aside, as their counts are fitted; so is the financial year
  /// of a stock or a rolling year, where its March is there, and the year to date where one of its
  /// months is there, or it is the whole year. A figure over several months of which fewer than
  /// three quarters are simulated tells of the months before, not of the model.
  init(_ authority: Authority, _ setting: Setting, upTo last: Month, caveats: [Caveat]) {
    let published = authority.published
    let units = Dictionary(
      authority.vocabulary.map { ($0.id, $0.unit) }, uniquingKeysWith: { first, _ in first })
    func isPublished(_ cell: IndicatorSheet.Cell, _ type: PeriodType, back: Int32 = 0) -> Bool {
      published.figure(cell.indicator, Period(type, ending: cell.period.end + -back)) != nil
    }
    func isToldElsewhere(_ cell: IndicatorSheet.Cell) -> Bool {
      switch cell.period.type {
      case .financialYear: isPublished(cell, .monthEnd) || isPublished(cell, .rolling12Months)
      case .yearToDate:
        isPublished(cell, .financialYear)
          || (0..<cell.period.months).contains { isPublished(cell, .month, back: $0) }
      default: false
      }
    }
    func isUsable(_ cell: IndicatorSheet.Cell) -> Bool {
      cell.period.end <= last && (cell.months - cell.simulatedMonths) * 4 <= cell.months
        && setting.sheet.formula(of: cell).bottom != .population
        && isPublished(cell, cell.period.type) && !isToldElsewhere(cell)
    }
    sheet = setting.sheet.keeping(isUsable)
    var found: [(cell: IndicatorSheet.Cell, observation: Observation)] = []
    for (place, cell) in sheet.cells.enumerated() {
      guard let figure = published.figure(cell.indicator, cell.period) else { continue }
      let about = caveats.filter { $0.covers(cell.indicator, cell.period, source: figure.source) }
      if let reason = about.first(where: { $0.treatment == .leftOut })?.reason {
        leftOut.append((cell.indicator, cell.period, reason))
        continue
      }
      var error = RecordingError.of(figure.value, unit: units[cell.indicator] ?? "")
      var countedTimes = 1.0
      for caveat in about {
        switch caveat.treatment {
        case .leftOut: break
        case .errorTimes(let factor): error *= factor
        case .countedTimes(let factor):
          if setting.openingMonth < caveat.months.lowerBound { countedTimes *= factor }
        }
      }
      found.append(
        (
          cell,
          Observation(
            cell: place, period: cell.period, value: figure.value / countedTimes,
            countedTimes: countedTimes, source: figure.source, error: error / countedTimes,
            caveat: about.map(\.reason).joined(separator: "; "))
        ))
    }
    var start = found.startIndex
    while start < found.endIndex {
      let first = found[start].cell
      let end =
        found[start...].firstIndex {
          $0.cell.indicator != first.indicator || $0.cell.period.type != first.period.type
        } ?? found.endIndex
      let observations = found[start..<end].map(\.observation)
      let unit = units[first.indicator] ?? ""
      series.append(
        ObservedSeries(
          indicator: first.indicator, periodType: first.period.type,
          quantity: sheet.formula(of: first).quantity, observations: observations,
          discrepancy: RecordingError.discrepancy(observations.map(\.value).mean, unit: unit)))
      start = end
    }
  }

  /// What the fit takes, series by series.
  var observed: [Double] { series.flatMap(\.observed) }

  /// What the fit takes of simulated figures in the order of the sheet.
  func compressed(_ figures: [Double]) -> [Double] {
    series.flatMap { series in series.compressed(series.observations.map { figures[$0.cell] }) }
  }

  /// The covariance of what chance and the world do to the numbers that the fit takes.
  ///
  /// - Parameter noise: compressed figures of replications with the same parameters.
  func chance(_ noise: [[Double]]) -> SymmetricMatrix {
    let quantities = quantities
    let sampled = SymmetricMatrix(
      covarianceOf: quantities.indices.map { place in noise.map { $0[place] } })
    var chance = SymmetricMatrix(order: quantities.count)
    for row in quantities.indices {
      for column in 0...row where quantities[row] == quantities[column] {
        // Sampled covariances are drawn towards 0: from few replications they are not exact.
        chance[row, column] = sampled[row, column] * (row == column ? 1 : 0.9)
      }
    }
    return chance
  }

  /// The covariance of what else makes an observation differ from the model with the right
  /// parameters: what was recorded otherwise, and what the model gets wrong.
  var otherError: SymmetricMatrix {
    let quantities = quantities
    let discrepancies = series.flatMap(\.discrepancyOfFeatures)
    let recorded = series.flatMap(\.errorVariances)
    let isLevel = series.flatMap { series in
      series.features.map { abs($0.reduce(0, +)) > 0.5 }
    }
    var error = SymmetricMatrix(order: quantities.count)
    for row in quantities.indices {
      for column in 0..<row where quantities[row] == quantities[column] {
        let shared = isLevel[row] && isLevel[column] ? 0.9 : 0
        error[row, column] = shared * discrepancies[row] * discrepancies[column]
      }
      error[row, row] = discrepancies[row] * discrepancies[row] + recorded[row] + 1e-9
    }
    return error
  }

  /// What each number that the fit takes is about.
  private var quantities: [String] {
    series.flatMap { series in series.features.map { _ in series.quantity } }
  }
}

/// How far a published figure may be from what the model counts, other than by chance.
enum RecordingError {
  /// Standard deviation of recording and rounding: a hundredth of a count, and half of one at
  /// least; half a percentage point.
  static func of(_ value: Double, unit: String) -> Double {
    unit == "percent" ? 0.5 : max(0.5, 0.01 * abs(value))
  }

  /// Standard deviation of what a model of this kind gets wrong about a series: judged, 6% of a
  /// count or a number of days and three percentage points. Backtests tell whether it is enough.
  static func discrepancy(_ level: Double, unit: String) -> Double {
    unit == "percent" ? 3 : max(1, 0.06 * abs(level))
  }
}
