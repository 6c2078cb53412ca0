import Engine

enum Route { case proceedings, policeProtection, voluntary, unaccompanied, returned }

/// Entering care, by age and route.
extension NaiveSimulation {
  /// What may happen to an open family in a week, on the weekday of its key.
  func reviewOpenFamilies() {
    if weekday == 0 {
      openByBand = openThisWeek
      openThisWeek = [0, 0, 0, 0, 0]
    }
    var place = 0
    while place < openFamilies.count {
      let family = openFamilies[place]
      if Int(families[family].key % 7) == weekday {
        reviewOpenFamily(family)
        for child in families[family].members where children[child].isHome {
          reviewChildAtHome(child)
        }
      }
      // Where the family has closed, another has come into its place.
      if place < openFamilies.count && openFamilies[place] == family { place += 1 }
    }
  }

  private func reviewOpenFamily(_ family: Int) {
    let it = families[family]
    let u = luck.uniform(it.key, .enquiryOfOpenCase, week)
    let enquiry = figures.section47.openCasesPerYear * intensity[Stream.thresholds]
    if it.stage == .need && u < weekly(enquiry) {
      startEnquiry(into: family)
    } else if it.stage != .assessment && it.assessing == nil
      && u >= 1 - weekly(figures.assessment.reassessmentsPerYear)
    {
      startAssessment(of: family, .ofOpenCase)
    }
  }

  /// One number serves three routes: the lowest for proceedings, the middle for the police, the
  /// highest for agreement. Police protection and accommodation are rates of all children at home in
  /// open families together.
  private func reviewChildAtHome(_ child: Int) {
    let entering = figures.enteringCare
    let admissions = intensity[Stream.admissions]
    let band = children[child].band(on: today)
    openThisWeek[band] += 1
    let open = Double(max(1, openByBand[band]))
    let u = luck.uniform(children[child].key, .proceedings, week)
    if u < weekly(entering.proceedingsPerPlanYear[band] * admissions) {
      if families[children[child].family].stage == .protection { issueProceedings(for: child) }
    } else if u >= 0.5
      && u < 0.5 + weekly(entering.policeProtectionPerYear[band] * admissions / open)
    {
      admit(child, by: .policeProtection)
    } else if u >= 1 - weekly(entering.voluntaryPerYear[band] * admissions / open) {
      accommodate(child)
    }
  }

  /// Newborns whose proceedings began before birth, and unaccompanied children.
  func admitFromOutside() {
    let entering = figures.enteringCare
    let entity = Luck.entity(UInt64(bitPattern: Int64(today)), 8)
    let newborns = entering.newbornsPerYear * intensity[Stream.admissions] / 365.25
    for number in 0..<luck.poisson(mean: newborns, entity, .newborns) {
      let key = Luck.entity(entity, UInt64(number) + 1)
      let child = newChild(key, birthday: today - 2)
      let hasConference = luck.happens(
        figures.programmes.familyGroupConferenceShare, key, .familyGroupConference)
      if hasConference && !needsCareAfterConference(key) { continue }
      countProceedings()
      admit(child, by: .proceedings)
    }
    let alone = entering.unaccompaniedPerYear / 365.25
    for number in 0..<luck.poisson(mean: alone, entity, .unaccompanied) {
      let key = Luck.entity(entity, UInt64(number) + 1001)
      let age = 5850 + Int32(600 * luck.uniform(key, .childAge))
      admit(newChild(key, birthday: today - age), by: .unaccompanied)
    }
  }

  /// The child of a family of one, closed.
  func newChild(_ key: UInt64, birthday: Int32) -> Int {
    let family = newFamily(key, size: 1)
    families[family].stage = .closed
    addChild(Luck.entity(key, 1), of: family, birthday: birthday)
    return children.count - 1
  }

  private func issueProceedings(for child: Int) {
    let key = children[child].key
    let hasConference = luck.happens(
      figures.programmes.familyGroupConferenceShare, key, .familyGroupConference, week)
    if hasConference && !needsCareAfterConference(key) { return }
    countProceedings()
    for sibling in families[children[child].family].members
    where sibling != child && children[sibling].isHome {
      let enters = luck.happens(
        figures.enteringCare.siblingEntersShare, children[sibling].key, .siblingEnters, week)
      if enters { admit(sibling, by: .proceedings) }
    }
    admit(child, by: .proceedings)
  }

  private func needsCareAfterConference(_ key: UInt64) -> Bool {
    luck.happens(
      figures.programmes.familyGroupConferenceRelativeRisk, key, .needsConference, week)
  }

  private func accommodate(_ child: Int) {
    if children[child].age(on: today) >= 10 && edgeOfCareRoom >= 1 {
      edgeOfCareRoom -= 1
      let risk = figures.programmes.edgeOfCareRelativeRisk
      if !luck.happens(risk, children[child].key, .edgeOfCare, week) { return }
    }
    admit(child, by: .voluntary)
  }

  func reenter(_ child: Int) {
    if children[child].stay == nil && children[child].isHome { admit(child, by: .returned) }
  }

  private func admit(_ child: Int, by route: Route) {
    let age = children[child].age(on: today)
    if children[child].stay != nil || age >= 18 { return }
    let family = children[child].family
    var legal = route == .proceedings ? Legal.interimOrder : .voluntary
    if route == .policeProtection
      && luck.happens(
        figures.enteringCare.policeToProceedingsShare, children[child].key, .policeToProceedings,
        week)
    {
      legal = .interimOrder
      countProceedings()
    }
    let familyWorker =
      families[family].stage.isOpen
      ? families[family].theCase.flatMap { cases[$0].worker } : nil
    takeFromHome(child)
    let stay = newStay(of: child, since: today, legal)
    stays[stay].isUnaccompanied = route == .unaccompanied
    countAdmission(age: age)
    nameWorkers(for: stay, familyWorker)
    if let theCase = stays[stay].theCase {
      post(
        .admission, stay, of: theCase, hours: figures.enteringCare.admissionHours,
        due: workingDays(5, after: today), isUrgent: true)
    }
    placeAtEntry(stay)
    startCareStandards(of: stay)
    if legal == .interimOrder { beginProceedings(of: stay) }
    considerAdoption(of: stay)
  }

  /// Each stay of a child has luck of its own.
  func newStay(of child: Int, since day: Int32, _ legal: Legal) -> Int {
    let key = Luck.entity(children[child].key, UInt64(children[child].stays) + 100)
    stays.append(
      Stay(key: key, row: stayRows.take(), child: child, entryDay: day, legal: legal))
    children[child].stay = stays.count - 1
    children[child].stays += 1
    return stays.count - 1
  }

  private func countAdmission(age: Int) {
    count(.admissions, 1)
    switch age {
    case 0...1: count(.admittedUnder2, 1)
    case 2...4: count(.admitted2To4, 1)
    case 5...9: count(.admitted5To9, 1)
    case 10...14: count(.admitted10To14, 1)
    default: count(.admitted15Plus, 1)
    }
  }

  /// In proceedings the family's worker stays, unless of duty; otherwise a locality takes the child.
  /// Voluntary care goes to a team for children in care.
  private func nameWorkers(for stay: Int, _ familyWorker: Int?) {
    let family = children[stays[stay].child].family
    if let own = familyWorker, stays[stay].legal == .interimOrder,
      teams[posts[own].team].kind != .duty
    {
      stays[stay].theCase = openCase(.stay(stay), team: posts[own].team, worker: own)
    } else {
      let kind: TeamKind = stays[stay].legal == .interimOrder ? .locality : .lookedAfter
      stays[stay].theCase = nearestTeam(kind, to: family).map { openCase(.stay(stay), team: $0) }
    }
    stays[stay].officerCase = freestTeam(.reviewingOfficers).map {
      openCase(.reviewedChild(stay), team: $0)
    }
  }

  // MARK: Proceedings

  func countProceedings() {
    count(.proceedingsIssued, 1)
    spend(.legal, figures.money.proceedingsCost * priceFactor)
  }

  func beginProceedings(of stay: Int) {
    let entering = figures.enteringCare
    let weeks = luck.gamma(
      shape: entering.proceedingsShape, mean: entering.proceedingsMeanWeeks, stays[stay].key,
      .proceedingsLength)
    arrange(.finalOrderDay, ofStay: stay, on: today + max(28, Int32(weeks * 7 + 0.5)))
    startCourtWork(for: children[stays[stay].child].family, since: today)
  }

  /// A family has one set of proceedings at a time. Steps are a week after the start and every six
  /// weeks from then on, four in all; those before today have been made.
  func startCourtWork(for family: Int, since start: Int32) {
    if families[family].courtSteps > 0 { return }
    let days = [7, 49, 91, 133].map { start + $0 }.filter { $0 > today }
    families[family].courtSteps = days.count
    if let first = days.first { arrange(.courtStep, family, on: first, partOf: .none) }
  }

  /// A step is work about the first of the siblings who is under an interim order and has a worker;
  /// without any there is nothing left to do.
  func takeCourtStep(_ family: Int) {
    if families[family].courtSteps == 0 { return }
    families[family].courtSteps -= 1
    let inProceedings = families[family].members.compactMap { children[$0].stay }
      .first { stays[$0].legal == .interimOrder && stays[$0].theCase != nil }
    guard let stay = inProceedings, let theCase = stays[stay].theCase else {
      families[family].courtSteps = 0
      return
    }
    let hours = figures.enteringCare.proceedingsHours / 4
    let due = workingDays(15, after: today)
    post(.proceedings, stay, of: theCase, hours: hours * 0.7, due: due)
    postToPile(.courtWork, stay, of: .courtAndPermanence, hours: hours * 0.3, due: due)
    if families[family].courtSteps > 0 {
      arrange(.courtStep, family, on: today + 42, partOf: .none)
    }
  }

  func makeFinalOrder(on stay: Int) {
    if stays[stay].legal != .interimOrder { return }
    let shares = figures.enteringCare.finalOrderShare
    let outcome = place(
      of: luck.uniform(stays[stay].key, .finalOrder),
      in: [shares[0], shares[1], shares[2], shares[3]])
    stays[stay].legal = .fullOrder
    let ways: [Way?] = [nil, .home, .guardianship, .arrangements]
    if stays[stay].adoption == .none, stays[stay].leaving == nil, let way = ways[outcome] {
      leaveCare(stay, way)
    } else {
      moveToTeamForChildrenInCare(stay)
    }
  }

  func moveToTeamForChildrenInCare(_ stay: Int) {
    guard let theCase = stays[stay].theCase,
      let team = nearestTeam(.lookedAfter, to: children[stays[stay].child].family)
    else { return }
    moveCase(theCase, to: team)
  }
}
