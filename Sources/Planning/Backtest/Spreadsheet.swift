import Engine

/// What a spreadsheet would forecast from the published figures alone.
struct Spreadsheet {
  private let authority: Authority
  /// Typical changes over a month of series long enough to tell: of counts as shares of the last
  /// figure, of percentages in points.
  private let typicalShare: Double
  private let typicalPoints: Double

  /// Points at which a series says enough of its own volatility.
  private static let enough = 6

  init(_ authority: Authority) {
    self.authority = authority
    var shares: [Double] = []
    var points: [Double] = []
    for description in authority.vocabulary where authority.simulated.contains(description.id) {
      guard let formula = IndicatorFormula.byID[description.id] else { continue }
      for type in IndicatorSheet.periodTypes(formula.kind, basis: description.basis) {
        guard
          let series = KnownSeries(
            description.id, type, kind: formula.kind, isShare: formula.isShare,
            authority.published),
          let volatility = series.volatility, let last = series.points.last?.value
        else { continue }
        if description.unit == "percent" {
          points.append(volatility)
        } else if last > 0 {
          shares.append(volatility / last)
        }
      }
    }
    typicalShare = Distribution(shares)?.quantile(0.5) ?? 0.05
    typicalPoints = Distribution(points)?.quantile(0.5) ?? 2
  }

  /// The forecasts of a figure, as draws at evenly spaced quantiles; empty when nothing like it was
  /// known.
  func forecasts(_ cell: IndicatorSheet.Cell, isShare: Bool) -> [SimpleForecast: [Double]] {
    let isPercent = authority.unit(of: cell.indicator) == "percent"
    guard
      let series = KnownSeries(
        cell.indicator, cell.period.type, kind: cell.kind, isShare: isShare, authority.published),
      let last = series.points.last
    else { return [:] }
    let typical = isPercent ? typicalPoints : typicalShare * max(abs(last.value), 1)
    var volatility = typical
    if let own = series.volatility {
      volatility =
        series.points.count >= Spreadsheet.enough
        ? max(own, 1e-6) : ((own * own + typical * typical) / 2).squareRoot()
    }
    let most = isPercent ? 100.0 : Double.infinity
    var forecasts: [SimpleForecast: [Double]] = [:]
    for way in SimpleForecast.allCases {
      let normal = way.forecast(
        series, month: Double(cell.period.end.number), volatility: volatility)
      forecasts[way] = (0..<199).map { place in
        let quantile = Mathematics.normalQuantile((Double(place) + 0.5) / 199)
        return min(max(normal.mean + normal.sd * quantile, 0), most)
      }
    }
    return forecasts
  }
}
