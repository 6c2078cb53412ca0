import Planning

/// What makes the futures of a run differ, in words.
struct DriverWording {
  let findings: Findings
  let result: UncertaintyDrivers.Result

  /// "Looked-after children (LAC) in March 2021".
  var name: String {
    let period = ReportedPeriod.words(result.period)
    switch result.kind {
    case .level: return "\(findings.description(result.id).name) in \(period)"
    case .difference: return "Its difference from the baseline in \(period)"
    case .cost: return "The difference in cost in \(period)"
    }
  }

  /// "mostly the world (6 in 10 of the spread)"; nil where nothing can be told.
  var layers: String? {
    let ranked = result.layers.sorted {
      $0.share == $1.share ? $0.layer.rawValue < $1.layer.rawValue : $0.share > $1.share
    }
    guard let first = ranked.first, first.low > 0 else { return nil }
    let sure = ranked.prefix { $0.low > 0 }
    let parts = sure.map {
      "\($0.layer.name) (\(Self.tenths($0.share)) of the spread, \(Self.range($0)))"
    }
    return Spoken.list(parts)
  }

  /// A share (0-1) of the spread: "6 in 10", near the ends "under 1 in 10" and "nearly all".
  static func tenths(_ share: Double) -> String {
    let tenths = Int((share * 10).rounded())
    return tenths == 0 ? "under 1 in 10" : tenths == 10 ? "nearly all" : "\(tenths) in 10"
  }

  /// "4 to 8 in 10".
  static func range(_ share: LayerMix.Share) -> String {
    let (low, high) = (Int((share.low * 10).rounded()), Int((share.high * 10).rounded()))
    return low == high ? "\(low) in 10" : "\(low) to \(high) in 10"
  }

  /// Which way a result goes with a figure.
  static func strength(_ association: DrawnFigure.Association) -> String {
    association.correlation > 0
      ? "the higher, the higher the result" : "the higher, the lower the result"
  }
}
