/// Service 2: Early Help, by the localities and by partners.
extension Simulation {
  /// Contacts that are made straight to Early Help.
  mutating func receiveEarlyHelpContacts() {
    let yearly = assumptions.earlyHelp.directContactsPerYear
    if yearly <= 0 || !isWorkingDay { return }
    let siblings = PoissonMean(assumptions.frontDoor.siblingsPerContact)
    let entity = Luck.entity(UInt64(bitPattern: Int64(today)), 7)
    let mean = yearly / (253 * (1 + siblings.mean)) * intensity[Stream.earlyHelp]
    for number in 0..<luck.poisson(mean: mean, entity, .directContacts) {
      let key = Luck.entity(entity, UInt64(number))
      let size = 1 + luck.poisson(siblings, key, .familySize)
      receiveInEarlyHelp(newFamily(key: key, size: Int16(size)))
    }
  }

  /// Puts a family into the pile of Early Help triage.
  mutating func receiveInEarlyHelp(_ family: Int) {
    count(.earlyHelpContacts, Double(families[family].home))
    families[family].stage = .earlyHelpTriage
    families[family].contactDay = today
    beginEpisode(of: family)
    let due = calendar.adding(
      workingDays: Int32(assumptions.earlyHelp.triageDueWorkingDays), to: today)
    postToPile(
      .triage, subject: family, team: .earlyHelpTriage,
      hours: hoursOfDecision(by: .earlyHelpTriage, usually: assumptions.earlyHelp.triageHours),
      due: due)
  }

  /// The decision whether a family is opened; where the last child has left home since, there is
  /// nobody to decide about.
  mutating func decideTriage(_ family: Int) {
    if families[family].home == 0 {
      forget(family)
      return
    }
    let help = assumptions.earlyHelp
    let children = Double(families[family].home)
    let took = calendar.workingDays(after: families[family].contactDay, through: today)
    let inTime = took <= Int32(help.triageDueWorkingDays)
    count(.earlyHelpTriaged, children)
    count(.earlyHelpTriageInTime, inTime ? children : 0, of: children)
    if luck.happens(help.openedShare, families[family].key, .opened, families[family].episode) {
      openEarlyHelp(family)
    } else {
      forget(family)
    }
  }

  /// A step-down from social care, agreed with an Early Help locality.
  mutating func stepDown(_ family: Int) {
    let children = Double(families[family].home)
    if children == 0 { return }
    count(.stepDownFamilies, 1)
    count(.stepDownChildren, children)
    count(.earlyHelpContacts, children)
    families[family].contactDay = today
    beginEpisode(of: family)
    families[family].steppedDown = true
    openEarlyHelp(family)
  }

  private mutating func openEarlyHelp(_ family: Int) {
    families[family].stage = .earlyHelp
    families[family].earlyHelpAssessmentDue = never
    families[family].initialContactDue = never
    families[family].isContacted = false
    earlyHelpOpen += 1
    let localities = teamsOfKind(.locality).count
    let helpTeams = teamsOfKind(.earlyHelp).count
    let number = Int(families[family].locality) * helpTeams / max(1, localities)
    if let team = team(.earlyHelp, number: number) {
      families[family].caseRow = openCase(.earlyHelpFamily, family, team: team, weight: 1)
    } else {
      families[family].caseRow = -1
    }
    if families[family].steppedDown {
      // Social care has assessed the family: support goes on from there.
      startSupport(of: family)
      return
    }
    let key = families[family].key
    let occasion = families[family].episode
    let help = assumptions.earlyHelp
    let gathering = luck.lognormal(
      median: help.gatheringMedianWorkingDays, sigma: help.gatheringSD, key, .earlyHelpGathering,
      occasion)
    let gathered = calendar.adding(workingDays: max(1, Int32(gathering + 0.5)), to: today)
    let partner = luck.happens(help.partnerAssessmentShare, key, .partnerAssesses, occasion)
    if !partner {
      let due = calendar.adding(workingDays: Int32(help.assessmentDueWorkingDays), to: today)
      families[family].earlyHelpAssessmentDue = due
      writeLimit(.earlyHelpAssessmentLimit, of: family, on: due)
    }
    diary.write(
      partner ? .partnerAssessmentDone : .earlyHelpGathered, subject: Int32(family),
      stamp: families[family].stamp, on: gathered, after: today)
  }

  /// The family has a worker, who now tries to reach it.
  mutating func earlyHelpAllocated(_ family: Int) {
    let isNamedAlready = families[family].initialContactDue > never
    if families[family].stage != .earlyHelp || isNamedAlready { return }
    let help = assumptions.earlyHelp
    let due = calendar.adding(
      workingDays: Int32(help.initialContactDueWorkingDays), to: today)
    families[family].initialContactDue = due
    if families[family].steppedDown { return }
    writeLimit(.initialContactLimit, of: family, on: due)
    let wait = luck.exponential(
      mean: help.reachFamilyMeanWorkingDays, families[family].key, .reachFamily,
      families[family].episode)
    diary.write(
      .familyReachable, subject: Int32(family), stamp: families[family].stamp,
      on: calendar.adding(workingDays: Int32(wait + 0.5), to: today), after: today)
  }

  mutating func postInitialContact(with family: Int) {
    if families[family].caseRow < 0 { return }
    post(
      .earlyHelpInitialContact, subject: family, ofCase: families[family].caseRow,
      hours: assumptions.earlyHelp.initialContactHours, due: families[family].initialContactDue)
  }

  /// The family is contacted. A contact after its limit was counted on the limit day.
  mutating func initialContactDone(_ family: Int) {
    families[family].isContacted = true
    if today <= families[family].initialContactDue {
      count(.earlyHelpInitialContactInTime, 1, of: 1)
    }
  }

  mutating func postEarlyHelpAssessment(of family: Int) {
    if families[family].caseRow < 0 { return }
    post(
      .earlyHelpAssessment, subject: family, ofCase: families[family].caseRow,
      hours: assumptions.earlyHelp.assessmentHours, due: families[family].earlyHelpAssessmentDue)
  }

  /// The assessment is made; support begins. One after its limit was counted on the limit day.
  mutating func completeEarlyHelpAssessment(of family: Int, byPartner: Bool) {
    count(.earlyHelpPartnerAssessments, byPartner ? 1 : 0, of: 1)
    if !byPartner && today <= families[family].earlyHelpAssessmentDue {
      count(.earlyHelpAssessmentInTime, 1, of: 1)
    }
    families[family].earlyHelpAssessmentDue = never
    startSupport(of: family)
  }

  private mutating func startSupport(of family: Int) {
    let help = assumptions.earlyHelp
    let length = luck.gamma(
      shape: help.supportShape, mean: help.supportMeanDays, families[family].key, .supportLength,
      families[family].episode)
    diary.write(
      .supportEnds, subject: Int32(family), stamp: families[family].stamp,
      on: today + Int32(length + 0.5), after: today)
    writeNextSupport(of: family, after: today)
  }

  private mutating func writeNextSupport(of family: Int, after day: Int32) {
    diary.write(
      .supportDue, subject: Int32(family), stamp: families[family].stamp,
      on: day + Int32(assumptions.earlyHelp.supportEveryDays), after: today)
  }

  /// A session of support, which is to be held within the week.
  mutating func postSupport(of family: Int) {
    if families[family].caseRow < 0 { return }
    post(
      .earlyHelpSupport, subject: family, ofCase: families[family].caseRow,
      hours: assumptions.earlyHelp.supportHours, due: today + 7)
  }

  /// A session was held. The next follows in the same rhythm; one that was late puts it off, so that
  /// sessions that nobody has time for do not pile up.
  mutating func supportDone(_ family: Int, due: Int32) {
    writeNextSupport(of: family, after: max(due, today) - 7)
  }

  mutating func endEarlyHelp(of family: Int) {
    let stepsUp = luck.happens(
      assumptions.earlyHelp.stepUpShare, families[family].key, .stepsUp, families[family].episode)
    count(.earlyHelpClosed, 1)
    closeEarlyHelp(family)
    if stepsUp && families[family].home > 0 {
      families[family].source = 3
      families[family].comesBack = true
      receive(family)
    } else if families[family].firstChild < 0 {
      freeFamilies.append(Int32(family))
    }
  }

  /// Takes a family off Early Help's books.
  mutating func closeEarlyHelp(_ family: Int) {
    if families[family].caseRow >= 0 { closeCase(families[family].caseRow) }
    families[family].caseRow = -1
    families[family].stage = .closed
    families[family].stamp += 1
    families[family].steppedDown = false
    earlyHelpOpen -= 1
  }
}
