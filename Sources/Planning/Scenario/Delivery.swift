import Engine

/// How well and how late the levers of a scenario are delivered.
struct Delivery: Equatable {
  /// Share of the planned effect, 0...2; the cost of delivery stays as planned.
  var strength = 1.0
  /// Months by which everything begins, and ends, later than planned.
  var delayMonths: Int32 = 0
}

extension ScenarioLever {
  /// The lever delivered less well or later.
  ///
  /// Of a programme fewer children are reached, each of them helped as planned. A factor comes
  /// nearer to 1, an addition to 0, and what is set goes part of the way from the authority's
  /// figure.
  func delivered(_ delivery: Delivery, in authority: Assumptions) -> ScenarioLever {
    var lever = self
    lever.from = from.later(byMonths: delivery.delayMonths)
    lever.until = until?.later(byMonths: delivery.delayMonths)
    lever.changes = changes.map { change in
      var change = change
      if change.holdsThroughFade { return change }
      let neutral: Double
      switch change.operation {
      case .multiply: neutral = 1
      case .add: neutral = 0
      case .set: neutral = change.positions.first.map { authority[Int($0)] } ?? 0
      }
      change.amount = change.amount.part(delivery.strength, from: neutral)
      return change
    }
    return lever
  }
}

extension Estimate {
  /// The estimate a part of the way from a figure.
  func part(_ share: Double, from neutral: Double) -> Estimate {
    if share == 1 { return self }
    func moved(_ figure: Double) -> Double { neutral + (figure - neutral) * share }
    return Estimate(moved(value), low: moved(low), high: moved(high))
  }
}

extension Day {
  /// The same day of a later month, or its last day.
  func later(byMonths months: Int32) -> Day {
    if months == 0 { return self }
    let month = Month(containing: self) + months
    return month.firstDay + (min(dayOfMonth, month.days) - 1)
  }
}
