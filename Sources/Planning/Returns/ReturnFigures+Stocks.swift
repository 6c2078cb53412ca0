import Engine

extension ReturnFigures {
  /// Children in care at the end of each month: how many, how old, where, how settled.
  static func stocks(_ returns: Returns) -> [ReturnFigure] {
    returns.span.months.flatMap { month -> [ReturnFigure] in
      let day = month.lastDay
      return stocks(returns.stays.filter { $0.isInCare(on: day) }, month)
    }
  }

  private static func stocks(_ inCare: [StayInCare], _ month: Month) -> [ReturnFigure] {
    let day = month.lastDay
    let end = Period(.monthEnd, ending: month)
    let whole = inCare.count
    var figures = [ReturnFigure("lac", end, whole)]
    var ages = [Int](repeating: 0, count: 18)
    for stay in inCare { ages[min(17, stay.age(on: day))] += 1 }
    figures += ages.enumerated().map { ReturnFigure("lac_age_\($0.offset)", end, $0.element) }

    var placed = [PlacementType: Int]()
    for stay in inCare { placed[stay.step(on: day).placement, default: 0] += 1 }
    func number(_ types: PlacementType...) -> Int {
      types.reduce(0) { $0 + placed[$1, default: 0] }
    }
    let commissioned = number(.agency, .residential, .secure, .parentAndChild)
    let fostered = number(.inHouse, .kinship, .agency)
    let counts: [(String, Int)] = [
      ("lac_commissioned_count", commissioned), ("lac_fostered", fostered),
      ("placements_in_house_foster", number(.inHouse)), ("placements_kinship", number(.kinship)),
      ("placements_ifa", number(.agency)), ("placements_residential", number(.residential)),
      ("placements_secure", number(.secure)), ("placements_mother_baby", number(.parentAndChild)),
      ("placements_other", number(.withParents, .preAdoptive, .semiIndependent)),
    ]
    figures += counts.map { ReturnFigure($0.0, end, $0.1) }
    let shares: [(String, Int)] = [
      (
        "lac_family_based_pct",
        number(.inHouse, .kinship, .agency, .withParents, .preAdoptive)
      ),
      ("lac_with_parents_pct", number(.withParents)), ("lac_commissioned_pct", commissioned),
      ("lac_fostered_pct", fostered),
    ]
    figures += shares.compactMap { ReturnFigure($0.0, end, $0.1, of: whole) }
    if let (moved, all) = threePlacements(inCare, on: day),
      let figure = ReturnFigure(
        "lac_3plus_placements_pct", Period(.rolling12Months, ending: month), moved, of: all)
    {
      figures.append(figure)
    }
    if let (settled, all) = settled(inCare, on: day),
      let figure = ReturnFigure("lac_stable_2y_pct", end, settled, of: all)
    {
      figures.append(figure)
    }
    return figures
  }

  /// Children with three or more placements in a year, and all; nil where one cannot be told.
  static func threePlacements(_ inCare: [StayInCare], on day: Day) -> (part: Int, whole: Int)? {
    let each = inCare.map { $0.hasThreePlacements(on: day) }
    if each.contains(nil) { return nil }
    return (each.count { $0 == true }, inCare.count)
  }

  /// Of children under 16 in care for two and a half years (913 days, as the engine counts them),
  /// those with the same carers for two years (730 days), and all; nil where one cannot be told.
  static func settled(_ inCare: [StayInCare], on day: Day) -> (part: Int, whole: Int)? {
    var (part, whole) = (0, 0)
    for stay in inCare where stay.age(on: day) < 16 {
      guard let isLong = stay.isInCare(for: 913, on: day) else { return nil }
      if !isLong { continue }
      guard let isSettled = stay.isSettled(on: day) else { return nil }
      whole += 1
      if isSettled { part += 1 }
    }
    return (part, whole)
  }
}
