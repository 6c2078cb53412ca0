import Engine

/// What returns tell of children entering care and of where they are placed then.
///
/// By route, as the engine has them: children who were home from care before come back by a route of
/// their own and are left out. See `EnteringCareAssumptions` and `PlacementAssumptions`.
enum MeasuredEntries {
  static func figures(_ returns: Returns) -> [MeasuredFigure] {
    let entered = returns.stays.filter { $0.isStartKnown && returns.span.contains($0.start) }
    return routes(entered, returns) + placements(entered)
  }

  private static func routes(_ entered: [StayInCare], _ returns: Returns) -> [MeasuredFigure] {
    let years = returns.span.years
    let first = entered.filter { !$0.isReturn }
    let notAlone = first.filter { !$0.isUnaccompanied }
    let police = notAlone.filter { $0.steps[0].legal == .policeProtection }
    let decided = police.filter { stay in
      stay.end != nil || stay.steps.contains { $0.legal != .policeProtection }
    }
    var figures = [
      MeasuredFigure(
        "entering_care.police_protection_per_year", perYear: byBand(police), in: years),
      MeasuredFigure(
        "entering_care.voluntary_per_year",
        perYear: byBand(notAlone.filter { $0.steps[0].legal.isVoluntary }), in: years),
      // Within a week of birth, as "Born into care" counts newborns (Nuffield Family Justice
      // Observatory, 2018).
      MeasuredFigure(
        "entering_care.newborns_per_year",
        perYear: [
          notAlone.count { stay in
            let legal = stay.steps[0].legal
            return stay.start - stay.birthday < 7
              && (legal.isOrder || legal == .emergencyProtection)
          }
        ], in: years),
      MeasuredFigure(
        "entering_care.police_to_proceedings_share",
        parts: [
          decided.count { stay in
            stay.steps.first { $0.legal != .policeProtection && $0.legal != .emergencyProtection }?
              .legal.isOrder == true
          }
        ], of: [decided.count]),
    ]
    if returns.knowsUnaccompanied {
      figures.append(
        MeasuredFigure(
          "entering_care.unaccompanied_per_year", perYear: [first.count { $0.isUnaccompanied }],
          in: years))
    }
    return figures
  }

  private static func placements(_ entered: [StayInCare]) -> [MeasuredFigure] {
    func placed(_ types: PlacementType...) -> [StayInCare] {
      entered.filter { types.contains($0.steps[0].placement) }
    }
    func isUnderOrder(_ stay: StayInCare) -> Bool { stay.steps[0].legal.isOrder }
    let all = byBand(entered)
    return [
      MeasuredFigure("placements.kinship_share", parts: byBand(placed(.kinship)), of: all),
      MeasuredFigure(
        "placements.with_parents_share",
        parts: byBand(placed(.withParents).filter(isUnderOrder)),
        of: byBand(entered.filter(isUnderOrder))),
      MeasuredFigure(
        "placements.residential_share", parts: byBand(placed(.residential, .secure)), of: all),
      MeasuredFigure(
        "placements.parent_and_child_share", parts: [byBand(placed(.parentAndChild))[0]],
        of: [all[0]]),
      MeasuredFigure(
        "placements.semi_independent_share", parts: [byBand(placed(.semiIndependent))[4]],
        of: [all[4]]),
    ]
  }

  /// Stays by the age band in which they begin.
  private static func byBand(_ stays: [StayInCare]) -> [Int] {
    var counts = [Int](repeating: 0, count: AgeBand.count)
    for stay in stays { counts[AgeBand.of(stay.age(on: stay.start))] += 1 }
    return counts
  }
}
