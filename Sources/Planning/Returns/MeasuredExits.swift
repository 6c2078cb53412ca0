import Engine

/// What returns tell of children in care: how often they go home, to court, to semi-independence and
/// elsewhere. See `LeavingCareAssumptions`.
///
/// A rate is events over the time of those who could have one. In the engine a child is at risk of
/// leaving until it is decided, and leaves once that is prepared: so the time ends as long before the
/// day of leaving as preparation takes, and the last days covered, whose decisions are not seen yet,
/// are left out.
struct MeasuredExits {
  private let returns: Returns
  private let assumptions: Assumptions
  private let preparation: Int32
  /// The days on which decisions are seen, the last not included.
  private let first, last: Day

  init(_ returns: Returns, _ assumptions: Assumptions) {
    self.returns = returns
    self.assumptions = assumptions
    preparation = Int32(assumptions.leavingCare.preparationDays + 0.5)
    first = returns.span.firstDay
    last = returns.span.lastDay + 1 - preparation
  }

  var figures: [MeasuredFigure] {
    [homeFromAgreement, toProceedings, other, transfers, secure, toSemiIndependence]
  }

  /// The day on which it is decided that a child is to leave; nil where nothing is decided, because
  /// the child turns 18, is adopted, or stays.
  private func decision(_ stay: StayInCare) -> Day? {
    guard let end = stay.end, let way = stay.way, way != .eighteen, way != .adoption else {
      return nil
    }
    if end - preparation - stay.start >= 28 { return end - preparation }
    return max(stay.start, end - min(preparation, 3))
  }

  /// Returns home of children under no order, over their time weighted by the authority's factor for
  /// time in care. Unaccompanied children do not go home.
  private var homeFromAgreement: MeasuredFigure {
    var counts = [Int](repeating: 0, count: AgeBand.count)
    var years = [Double](repeating: 0, count: AgeBand.count)
    for stay in returns.stays where !stay.isUnaccompanied {
      let decision = decision(stay)
      for risk in TimeAtRisk.all(of: stay, from: first, until: min(last, decision ?? last))
      where risk.step.legal.status == 0 {
        guard let time = risk.time else { continue }
        years[risk.band] += risk.years * assumptions.leavingCare.homeTimeFactor[time]
      }
      guard let decision, stay.way == .home, first <= decision, decision < last else { continue }
      let risk = TimeAtRisk(stay, on: decision, days: 0)
      if risk.step.legal.status == 0, risk.time != nil { counts[risk.band] += 1 }
    }
    return MeasuredFigure("leaving_care.home_per_year_voluntary", counts: counts, exposures: years)
  }

  /// Orders on children accommodated by agreement.
  private var toProceedings: MeasuredFigure {
    var count = 0
    var years = 0.0
    let end = returns.span.lastDay + 1
    for stay in returns.stays where !stay.isUnaccompanied {
      for risk in TimeAtRisk.all(of: stay, from: first, until: min(end, decision(stay) ?? end))
      where risk.step.legal.isVoluntary {
        years += risk.years
      }
      for (before, step) in zip(stay.steps, stay.steps.dropFirst())
      where before.legal.isVoluntary && step.legal.isOrder && returns.span.contains(step.start) {
        count += 1
      }
    }
    return MeasuredFigure(
      "entering_care.voluntary_to_proceedings_per_year", counts: [count], exposures: [years])
  }

  /// Other endings of every child in care, transfers among them.
  private var other: MeasuredFigure {
    var counts = [Int](repeating: 0, count: AgeBand.count)
    var years = [Double](repeating: 0, count: AgeBand.count)
    for stay in returns.stays {
      let decision = decision(stay)
      for risk in TimeAtRisk.all(of: stay, from: first, until: min(last, decision ?? last)) {
        years[risk.band] += risk.years
      }
      guard let decision, stay.way == .other || stay.way == .transfer else { continue }
      if first <= decision, decision < last {
        counts[TimeAtRisk(stay, on: decision, days: 0).band] += 1
      }
    }
    return MeasuredFigure("leaving_care.other_per_year", counts: counts, exposures: years)
  }

  private var transfers: MeasuredFigure {
    let ways = returns.stays.filter { $0.end.map(returns.span.contains) == true }.compactMap(\.way)
    let transfers = ways.count { $0 == .transfer }
    return MeasuredFigure(
      "leaving_care.transfer_share", parts: [transfers],
      of: [transfers + ways.count { $0 == .other }])
  }

  /// Secure homes among the residential placements of children of 12 and over.
  private var secure: MeasuredFigure {
    var (secure, all) = (0, 0)
    for stay in returns.stays {
      for step in stay.steps
      where step.placed == step.start && returns.span.contains(step.start)
        && stay.age(on: step.start) >= 12
      {
        if step.placement == .secure { secure += 1 }
        if step.placement == .secure || step.placement == .residential { all += 1 }
      }
    }
    return MeasuredFigure("placements.secure_share", parts: [secure], of: [all])
  }

  /// Moves to semi-independence of young people of 16 and 17 who live with neither parents nor adopters.
  private var toSemiIndependence: MeasuredFigure {
    let elsewhere: [PlacementType] = [.semiIndependent, .withParents, .preAdoptive]
    var count = 0
    var years = 0.0
    for stay in returns.stays {
      for risk in TimeAtRisk.all(of: stay, from: first, until: returns.span.lastDay + 1)
      where risk.band == 4 && !elsewhere.contains(risk.step.placement) {
        years += risk.years
      }
      for (before, step) in zip(stay.steps, stay.steps.dropFirst())
      where step.placement == .semiIndependent && !elsewhere.contains(before.placement)
        && returns.span.contains(step.start) && AgeBand.of(stay.age(on: step.start)) == 4
      {
        count += 1
      }
    }
    return MeasuredFigure(
      "placements.to_semi_independent_per_year", counts: [count], exposures: [years])
  }
}
