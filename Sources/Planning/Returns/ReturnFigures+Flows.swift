import Engine

extension ReturnFigures {
  /// Who came and who left in each month and in each financial year that is covered whole.
  static func flows(_ returns: Returns) -> [ReturnFigure] {
    let span = returns.span
    let periods =
      span.months.map { Period(.month, ending: $0) }
      + span.financialYears.map { Period(.financialYear, ending: $0.lastMonth) }
    return periods.flatMap { period -> [ReturnFigure] in
      let first = (period.end + (1 - period.months)).firstDay
      let days = first...period.end.lastDay
      return entries(returns, days, period) + exits(returns, days, period)
        + adoption(returns, days, period)
    }
  }

  private static func entries(_ returns: Returns, _ days: ClosedRange<Day>, _ period: Period)
    -> [ReturnFigure]
  {
    let entered = returns.stays.filter { $0.isStartKnown && days.contains($0.start) }
    func number(_ ages: Range<Int>) -> Int { entered.count { ages.contains($0.age(on: $0.start)) } }
    // The bands of the engine: children of 15 are counted with the older.
    return [
      ReturnFigure("lac_admissions", period, entered.count),
      ReturnFigure("lac_admissions_age_0_1", period, number(0..<2)),
      ReturnFigure("lac_admissions_age_2_4", period, number(2..<5)),
      ReturnFigure("lac_admissions_age_5_9", period, number(5..<10)),
      ReturnFigure("lac_admissions_age_10_15", period, number(10..<15)),
      ReturnFigure("lac_admissions_age_15_plus", period, number(15..<19)),
    ]
  }

  private static func exits(_ returns: Returns, _ days: ClosedRange<Day>, _ period: Period)
    -> [ReturnFigure]
  {
    let left = returns.stays.filter { $0.end.map(days.contains) == true }.compactMap(\.way)
    func number(_ way: WayOutOfCare) -> Int { left.count { $0 == way } }
    let counts: [(String, Int)] = [
      ("lac_discharges", left.count), ("discharges_home", number(.home)),
      ("discharges_adoption", number(.adoption)), ("adoptions", number(.adoption)),
      ("discharges_cao", number(.arrangements)), ("discharges_sgo", number(.guardianship)),
    ]
    let shares: [(String, Int)] = [
      ("lac_permanence_pct", left.count { $0.isPermanence }),
      ("lac_sgo_pct", number(.guardianship)), ("lac_adopted_pct", number(.adoption)),
    ]
    return counts.map { ReturnFigure($0.0, period, $0.1) }
      + shares.compactMap { ReturnFigure($0.0, period, $0.1, of: left.count) }
  }

  /// Placement orders and placings: steps with them that follow one without.
  private static func adoption(_ returns: Returns, _ days: ClosedRange<Day>, _ period: Period)
    -> [ReturnFigure]
  {
    var (orders, placings) = (0, 0)
    for stay in returns.stays {
      for (before, step) in zip(stay.steps, stay.steps.dropFirst()) where days.contains(step.start)
      {
        if step.legal == .placementOrder, before.legal.status != step.legal.status { orders += 1 }
        if step.placement == .preAdoptive, before.placement != .preAdoptive { placings += 1 }
      }
    }
    return [
      ReturnFigure("adoption_placement_orders", period, orders),
      ReturnFigure("adoption_placed", period, placings),
    ]
  }
}
