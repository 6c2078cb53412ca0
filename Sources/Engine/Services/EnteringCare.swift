/// How a child comes into care.
enum CareRoute: Sendable {
  case proceedings, policeProtection, voluntary, unaccompanied, returned
}

/// Service 7: entering care, by age and route.
extension Simulation {
  /// What may happen in an open family in a week: another enquiry or assessment, and admissions.
  ///
  /// One uniform number a family and one a child each week serve several decisions, each in a
  /// stretch of its own, so that a lever on one leaves the others alone. Police protections and
  /// accommodations are so many a year of the whole authority: they fall evenly on the children of
  /// an age band at home in open families, as many as were found from Monday to Sunday last. The
  /// families are reviewed in the order of `openFamilies`.
  mutating func reviewOpenFamilies() {
    if isMonday {
      openByBand = openThisWeek
      openThisWeek = InlineArray<5, Int32>(repeating: 0)
    }
    let admissions = intensity[Stream.admissions]
    let threshold = intensity[Stream.thresholds]
    let enquiry = chance(ofRate: assumptions.section47.openCasesPerYear * threshold, days: 7)
    let again = chance(ofRate: assumptions.assessment.reassessmentsPerYear, days: 7)
    var chances = EntryChances()
    for band in 0..<5 {
      let open = Double(max(1, openByBand[band]))
      let entering = assumptions.enteringCare
      chances.add(
        band,
        proceedings: chance(ofRate: entering.proceedingsPerPlanYear[band] * admissions, days: 7),
        police: chance(
          ofRate: entering.policeProtectionPerYear[band] * admissions / open, days: 7),
        voluntary: chance(ofRate: entering.voluntaryPerYear[band] * admissions / open, days: 7))
    }
    let ofFamilies = luck.on(.enquiryOfOpenCase, week)
    let ofChildren = luck.on(.proceedings, week)
    var from = 0
    var atHome = openThisWeek
    while let place = openFamilyMarks.next(from: from, on: weekday) {
      let entry = openFamilies[place]
      from = place + 1
      // Mostly nothing happens, and then only the list has been read, not the family.
      let u = ofFamilies.uniform(entry.key)
      if u < enquiry || u >= 1 - again { reviewFamily(entry, u, enquiry, again) }
      for row in entry.children {
        let child = children[row]
        if !child.isHome { continue }
        let band = child.band(on: today)
        atHome[band] &+= 1
        let u = ofChildren.uniform(child.key)
        if !chances.allowEntry(u) { continue }
        reviewChildAtHome(row, u, chances, band)
        // An admission may have closed the family and put another into its place.
        let isThere = place < openFamilies.count && openFamilies[place].family == entry.family
        from = isThere ? place + 1 : place
      }
    }
    openThisWeek = atHome
  }

  @inline(never)
  private mutating func reviewChildAtHome(
    _ child: Int, _ u: Double, _ chances: EntryChances, _ band: Int
  ) {
    if u < chances.proceedings[band] {
      let family = Int(children[child].family)
      if families[family].stage == .protection { issueProceedings(for: child) }
    } else if u >= 0.5 && u < 0.5 + chances.police[band] {
      admit(child, by: .policeProtection)
    } else if u >= 1 - chances.voluntary[band] {
      accommodate(child)
    }
  }

  @inline(never)
  mutating func reviewFamily(
    _ entry: OpenFamily, _ u: Double, _ enquiry: Double, _ again: Double
  ) {
    let family = Int(entry.family)
    if families[family].stage == .need && u < enquiry {
      startEnquiry(into: family)
    } else if u >= 1 - again && families[family].assessing == 0
      && families[family].stage != .assessment
    {
      startAssessment(of: family, kind: 2)
    }
  }

  /// Admissions of children whom the service did not know: newborns whose proceedings began before
  /// birth, and unaccompanied children.
  mutating func admitFromOutside() {
    let entering = assumptions.enteringCare
    let entity = Luck.entity(UInt64(bitPattern: Int64(today)), 8)
    let newborns = entering.newbornsPerYear * intensity[Stream.admissions] / 365.25
    for number in 0..<luck.poisson(mean: newborns, entity, .newborns) {
      let key = Luck.entity(entity, UInt64(number) + 1)
      let child = newChild(key: key, birthday: today - 2)
      let conferences = assumptions.programmes.familyGroupConferenceShare
      if !luck.happens(conferences, key, .familyGroupConference) || needsCareAfterConference(key) {
        countProceedings()
        admit(child, by: .proceedings)
      }
    }
    let alone = entering.unaccompaniedPerYear / 365.25
    for number in 0..<luck.poisson(mean: alone, entity, .unaccompanied) {
      let key = Luck.entity(entity, UInt64(number) + 1001)
      let age = 5850 + Int32(600 * luck.uniform(key, .childAge))
      admit(newChild(key: key, birthday: today - age), by: .unaccompanied)
    }
  }

  /// A child of a family of one, not open.
  mutating func newChild(key: UInt64, birthday: Int32) -> Int {
    let family = newFamily(key: key, size: 1)
    families[family].stage = .closed
    families[family].firstChild = Int32(children.count)
    children.append(
      Child(key: Luck.entity(key, 1), birthday: birthday, family: Int32(family)))
    rememberBirthday(of: children.count - 1)
    return children.count - 1
  }

  /// Care proceedings are issued for a child on a plan, and mostly for the siblings too.
  ///
  /// A family group conference beforehand keeps some families out of it.
  mutating func issueProceedings(for child: Int) {
    let family = Int(children[child].family)
    let key = children[child].key
    let offered = luck.happens(
      assumptions.programmes.familyGroupConferenceShare, key, .familyGroupConference, week)
    if offered && !needsCareAfterConference(key) { return }
    countProceedings()
    let together = assumptions.enteringCare.siblingEntersShare
    for sibling in childRows(of: family) where sibling != child && children[sibling].isHome {
      if luck.happens(together, children[sibling].key, .siblingEnters, week) {
        admit(sibling, by: .proceedings)
      }
    }
    admit(child, by: .proceedings)
  }

  private func needsCareAfterConference(_ key: UInt64) -> Bool {
    luck.happens(
      assumptions.programmes.familyGroupConferenceRelativeRisk, key, .needsConference, week)
  }

  /// A child is accommodated by agreement, unless edge of care work with the family prevents it.
  mutating func accommodate(_ child: Int) {
    let isAdolescent = children[child].age(on: today) >= 10
    if isAdolescent && programmes.edgeOfCareRoom >= 1 {
      programmes.edgeOfCareRoom -= 1
      let risk = assumptions.programmes.edgeOfCareRelativeRisk
      if !luck.happens(risk, children[child].key, .edgeOfCare, week) { return }
    }
    admit(child, by: .voluntary)
  }

  /// A child enters care today and is placed.
  mutating func admit(_ child: Int, by route: CareRoute) {
    if children[child].care >= 0 { return }
    let family = Int(children[child].family)
    let age = children[child].age(on: today)
    if age >= 18 { return }
    let entering = assumptions.enteringCare
    let turnsLegal =
      route == .policeProtection
      && luck.happens(
        entering.policeToProceedingsShare, children[child].key, .policeToProceedings, week)
    let legal: LegalStatus = route == .proceedings || turnsLegal ? .interimOrder : .voluntary
    if turnsLegal { countProceedings() }
    let familyWorker = legal == .interimOrder ? worker(of: family) : -1
    takeFromHome(child)
    let row = newCareEpisode(child: child, legal: legal)
    care[row].isUnaccompanied = route == .unaccompanied
    children[child].care = Int32(row)
    children[child].careEpisodes += 1
    lookedAfter += 1
    countAdmission(age: age)
    nameWorkers(for: row, familyWorker: familyWorker)
    postEntryWork(of: row)
    placeAtEntry(row)
    startCareStandards(of: row)
    if legal == .interimOrder { beginProceedings(of: row) }
    considerAdoption(of: row)
  }

  private func worker(of family: Int) -> Int32 {
    let row = families[family].caseRow
    return row >= 0 && families[family].isOpen ? cases[Int(row)].worker : -1
  }

  /// A row for a stay in care; a row that has ended is used again, the last to end first, with a new
  /// stamp. Children of whom only some can have a thing on a day (adopters, a place, a programme) are
  /// taken by row.
  mutating func newCareEpisode(child: Int, legal: LegalStatus) -> Int {
    // A second stay of the same child has luck of its own.
    let key = Luck.entity(children[child].key, UInt64(children[child].careEpisodes) + 100)
    var episode = CareEpisode(child: Int32(child), key: key, entryDay: today, legal: legal)
    if let free = freeCare.popLast() {
      episode.stamp = care[Int(free)].stamp + 1
      care[Int(free)] = episode
      careMarks.mark(Int(free), key: key)
      return Int(free)
    }
    care.append(episode)
    careMarks.mark(care.count - 1, key: key)
    return care.count - 1
  }

  /// The social worker and the reviewing officer: in proceedings the family's own worker stays,
  /// otherwise a locality takes it; voluntary care goes to the teams for children in care.
  private mutating func nameWorkers(for row: Int, familyWorker: Int32) {
    let family = Int(children[Int(care[row].child)].family)
    let kind: TeamKind = care[row].legal == .interimOrder ? .locality : .lookedAfter
    let own = familyWorker >= 0 ? Int(workers[Int(familyWorker)].team) : -1
    if own >= 0 && teams[own].kind != .duty {
      care[row].caseRow = openCase(
        .careEpisode, row, team: own, weight: 1, worker: familyWorker)
    } else if let team = nearestTeam(kind, family) {
      care[row].caseRow = openCase(.careEpisode, row, team: team, weight: 1)
    }
    if let officers = freestTeam(.reviewingOfficers) {
      care[row].officerRow = openCase(.reviewedChild, row, team: officers, weight: 1)
    }
  }

  private mutating func postEntryWork(of row: Int) {
    if care[row].caseRow < 0 { return }
    post(
      .admission, subject: row, ofCase: care[row].caseRow,
      hours: assumptions.enteringCare.admissionHours,
      due: calendar.adding(workingDays: 5, to: today), isUrgent: true)
  }

  /// Counts and pays for a set of care proceedings, however many siblings it is about.
  mutating func countProceedings() {
    count(.proceedingsIssued, 1)
    spend(.legal, assumptions.money.proceedingsCost * priceFactor)
  }

  /// Proceedings: the worker's and the court team's hours come in four steps until the final order.
  mutating func beginProceedings(of row: Int) {
    let entering = assumptions.enteringCare
    let weeks = luck.gamma(
      shape: entering.proceedingsShape, mean: entering.proceedingsMeanWeeks, care[row].key,
      .proceedingsLength)
    let length = max(28, Int32(weeks * 7 + 0.5))
    diary.write(
      .finalOrderDay, subject: Int32(row), stamp: care[row].stamp, on: today + length,
      after: today)
    startCourtWork(for: Int(children[Int(care[row].child)].family), since: today)
  }

  /// Starts the steps of a family's proceedings, where they are not under way.
  ///
  /// - Parameter day: on which they began; steps before today have been made.
  mutating func startCourtWork(for family: Int, since day: Int32) {
    if families[family].proceedingsSteps > 0 { return }
    var step = day + 7
    var steps: UInt8 = 4
    while step <= today && steps > 0 {
      step += Self.daysBetweenCourtSteps
      steps -= 1
    }
    families[family].proceedingsSteps = steps
    if steps > 0 { diary.write(.proceedingsStep, subject: Int32(family), on: step, after: today) }
  }

  private static var daysBetweenCourtSteps: Int32 { 42 }

  /// The next step, for as long as one of the siblings is under an interim order.
  mutating func proceedingsStep(_ family: Int) {
    if families[family].proceedingsSteps == 0 { return }
    families[family].proceedingsSteps -= 1
    guard let row = episodeInProceedings(of: family) else {
      families[family].proceedingsSteps = 0
      return
    }
    let hours = assumptions.enteringCare.proceedingsHours / 4
    let due = calendar.adding(workingDays: 15, to: today)
    post(.proceedings, subject: row, ofCase: care[row].caseRow, hours: hours * 0.7, due: due)
    postToPile(.courtWork, subject: row, team: .courtAndPermanence, hours: hours * 0.3, due: due)
    if families[family].proceedingsSteps > 0 {
      diary.write(
        .proceedingsStep, subject: Int32(family), on: today + Self.daysBetweenCourtSteps,
        after: today)
    }
  }

  private func episodeInProceedings(of family: Int) -> Int? {
    for child in childRows(of: family) where children[child].care >= 0 {
      let row = Int(children[child].care)
      if care[row].legal == .interimOrder && care[row].caseRow >= 0 { return row }
    }
    return nil
  }

  /// The court's final order, where the plan is not adoption.
  mutating func makeFinalOrder(on row: Int) {
    if care[row].legal != .interimOrder { return }
    let worksToAdoption = care[row].adoption != .none
    let shares = assumptions.enteringCare.finalOrderShare
    let u = luck.uniform(care[row].key, .finalOrder)
    let outcome = shares.place(of: u)
    care[row].legal = .fullOrder
    if !worksToAdoption && care[row].leaving == .none && outcome > 0 {
      let ways: [4 of LeavingWay] = [.none, .home, .guardianship, .arrangements]
      leaveCare(row, ways[outcome])
      return
    }
    if care[row].caseRow >= 0,
      let team = nearestTeam(.lookedAfter, Int(children[Int(care[row].child)].family))
    {
      moveCase(care[row].caseRow, toTeam: team)
    }
  }

  /// A child who had gone home comes back into care.
  mutating func reenter(_ child: Int) {
    if children[child].care < 0 && children[child].isHome { admit(child, by: .returned) }
  }
}

/// A week's chances of a child at home to enter care, by age band and route, and the largest of each.
private struct EntryChances {
  var proceedings = Table<5>(repeating: 0)
  var police = Table<5>(repeating: 0)
  var voluntary = Table<5>(repeating: 0)
  private var mostProceedings = 0.0
  private var mostPolice = 0.0
  private var mostVoluntary = 0.0

  mutating func add(_ band: Int, proceedings: Double, police: Double, voluntary: Double) {
    self.proceedings[band] = proceedings
    self.police[band] = police
    self.voluntary[band] = voluntary
    mostProceedings = max(mostProceedings, proceedings)
    mostPolice = max(mostPolice, police)
    mostVoluntary = max(mostVoluntary, voluntary)
  }

  /// Whether somebody with this luck, of whatever age, may enter care.
  @inline(__always)
  func allowEntry(_ luck: Double) -> Bool {
    // The middle stretch is told by the distance from its middle: on which side of a half luck lies
    // cannot be foreseen.
    luck < mostProceedings || luck >= 1 - mostVoluntary
      || abs(luck - (0.5 + mostPolice / 2)) <= mostPolice / 2 + 1e-9
  }
}
