import Engine

/// A figure of the authority that is not known exactly, and how likely it is to be what.
///
/// The range that the file gives holds nine cases in ten. Inside it the figure follows a normal
/// variable on a scale on which it cannot leave what is possible: the logarithm of what is only
/// positive, the logit of a share. The two sides of the value have widths of their own, so the value
/// is the median and the ends of the range are the 5th and the 95th percentile.
struct UncertainFigure: Sendable {
  /// Its path in the catalogue.
  let path: String
  /// Its position in `Assumptions`.
  let position: Int
  /// What the authority's file says of it.
  let estimate: Estimate
  /// The path of the table to which it belongs; its own where it stands alone.
  let table: String

  let scale: Scale
  let middle: Double
  let spreadBelow: Double
  let spreadAbove: Double
  let possible: ClosedRange<Double>

  enum Scale: String, Sendable { case logarithm, logit, straight }

  /// The 95th percentile of the standard normal distribution.
  static let ninetyFifth = 1.644_853_626_951_472_7

  /// The figure of one row of the assumptions log; nil where the row gives no range, or none that
  /// the engine would notice.
  init?(_ row: AssumptionRow, _ entry: CatalogueEntry, position: Int) {
    guard let low = row.low, let high = row.high, low < high else { return nil }
    path = row.path
    estimate = Estimate(row.value, low: low, high: high)
    self.position = position
    table = entry.path
    possible = entry.range.upperBound.isFinite ? entry.range : entry.written
    let (least, most) = (entry.range.lowerBound, entry.range.upperBound)
    let scale: Scale =
      low > least && least >= 0 && most == .infinity
      ? .logarithm : low > least && high < most && most < .infinity ? .logit : .straight
    self.scale = scale
    func scaled(_ figure: Double) -> Double {
      switch scale {
      case .logarithm: Mathematics.log(figure)
      case .logit: Mathematics.log((figure - least) / (most - figure))
      case .straight: figure
      }
    }
    middle = scaled(row.value)
    spreadBelow = (middle - scaled(low)) / UncertainFigure.ninetyFifth
    spreadAbove = (scaled(high) - middle) / UncertainFigure.ninetyFifth
  }

  /// The figure at a value of its standard normal variable; within three and a half deviations.
  func value(at normal: Double) -> Double {
    let normal = min(max(normal, -3.5), 3.5)
    let moved = middle + normal * (normal < 0 ? spreadBelow : spreadAbove)
    let figure: Double
    switch scale {
    case .logarithm: figure = Mathematics.exp(moved)
    case .logit:
      let odds = Mathematics.exp(moved)
      let least = possible.lowerBound
      figure = least + (possible.upperBound - least) * odds / (1 + odds)
    case .straight: figure = moved
    }
    return min(max(figure, possible.lowerBound), possible.upperBound)
  }
}
