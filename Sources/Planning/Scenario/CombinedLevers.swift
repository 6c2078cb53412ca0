import Engine

/// What levers make of one figure together: each alone has been checked when it was read, but two
/// factors of a thousand are a million.
struct CombinedLevers {
  /// One change of the figure, on the days on which it may act.
  private struct Act {
    var lever: String
    var operation: LeverOperation
    var amount: ClosedRange<Double>
    var days: Range<Int32>
  }

  /// A lever with which a figure would leave what can be simulated, and why.
  struct Excess {
    var lever: String
    var fault: Fault
  }

  private let authority: Authority
  private var acts: [Int: [Act]] = [:]

  /// Levers in the order in which they act.
  init(_ levers: [ScenarioLever], in authority: Authority) {
    self.authority = authority
    for lever in levers {
      for change in lever.changes {
        let end = lever.until.map { $0.number + change.fadeDays } ?? .max
        let act = Act(
          lever: lever.name, operation: change.operation,
          amount: min(
            change.amount.low, change.amount.high)...max(
              change.amount.low, change.amount.high),
          days: lever.from.number..<max(end, lever.from.number))
        for position in change.positions { acts[Int(position), default: []].append(act) }
      }
    }
  }

  /// The first that is found, in the order of the figures.
  var excess: Excess? {
    for position in acts.keys.sorted() {
      if let excess = excess(position, acts[position] ?? []) { return excess }
    }
    return nil
  }

  /// The most changes of one figure that are followed day by day; more count as if they acted at the
  /// same time.
  private static let mostFollowed = 100

  private func excess(_ position: Int, _ acts: [Act]) -> Excess? {
    guard let limits = limits(position) else { return nil }
    var together = [acts]
    if acts.count <= CombinedLevers.mostFollowed {
      // What acts together does so from the first day of one of them.
      together = Set(acts.map(\.days.lowerBound)).sorted().map { day in
        acts.filter { $0.days.contains(day) }
      }
    }
    for acts in together {
      var span = authority.assumptions[position]...authority.assumptions[position]
      for act in acts {
        span = CombinedLevers.span(of: span, after: act)
        if limits.lowerBound <= span.lowerBound, span.upperBound <= limits.upperBound { continue }
        let isMore = span.upperBound > limits.upperBound
        let name =
          Catalogue.standard.name(of: position, teams: authority.teams) ?? "the figure"
        return Excess(
          lever: act.lever,
          fault: Fault(
            "with the other levers, `\(name)` would be "
              + NumberText.plain(isMore ? span.upperBound : span.lowerBound),
            instead: "keep it between \(NumberText.plain(limits.lowerBound)) and "
              + NumberText.plain(limits.upperBound)))
      }
    }
    return nil
  }

  /// Between which ends a figure can be simulated. A share beyond 1 or below 0 is one that always or
  /// never happens; and below 0 is nothing, where it may be nothing.
  private func limits(_ position: Int) -> ClosedRange<Double>? {
    let catalogue = Catalogue.standard
    let entry = catalogue.name(of: position).flatMap { catalogue.entry(holding: $0) }
    guard let entry else { return -2000...2000 }
    let (least, most) = (entry.written.lowerBound, entry.written.upperBound)
    if entry.range == 0...1 { return -1000...1000 }
    return (least > 0 || least < 0 ? least : -most)...most
  }

  /// The values that a figure between two ends may have when a lever is pulled in part or in full.
  private static func span(of span: ClosedRange<Double>, after act: Act) -> ClosedRange<Double> {
    let (low, high) = (act.amount.lowerBound, act.amount.upperBound)
    switch act.operation {
    case .multiply:
      let products = [min(1, low), max(1, high)].flatMap {
        [$0 * span.lowerBound, $0 * span.upperBound]
      }
      return products.min()!...products.max()!
    case .add: return span.lowerBound + min(0, low)...span.upperBound + max(0, high)
    case .set: return min(span.lowerBound, low)...max(span.upperBound, high)
    }
  }
}
