import Engine

/// Early Help, by the localities and by partners.
extension NaiveSimulation {
  func receiveEarlyHelpContacts() {
    let yearly = figures.earlyHelp.directContactsPerYear
    if yearly <= 0 || !calendar.isWorkingDay(today) { return }
    let entity = Luck.entity(UInt64(bitPattern: Int64(today)), 7)
    let mean =
      yearly / (253 * (1 + figures.frontDoor.siblingsPerContact)) * intensity[Stream.earlyHelp]
    for number in 0..<luck.poisson(mean: mean, entity, .directContacts) {
      receiveInEarlyHelp(newFamily(Luck.entity(entity, UInt64(number))))
    }
  }

  func receiveInEarlyHelp(_ family: Int) {
    count(.earlyHelpContacts, home(family))
    families[family].stage = .earlyHelpTriage
    families[family].contactDay = today
    beginEpisode(of: family)
    postToPile(
      .triage, family, of: .earlyHelpTriage,
      hours: hoursOfDecision(by: .earlyHelpTriage, figures.earlyHelp.triageHours),
      due: workingDays(Int32(figures.earlyHelp.triageDueWorkingDays), after: today))
  }

  func decideTriage(_ family: Int) {
    if home(family) == 0 {
      forget(family)
      return
    }
    let help = figures.earlyHelp
    let took = calendar.workingDays(after: families[family].contactDay, through: today)
    count(.earlyHelpTriaged, home(family))
    count(.earlyHelpTriageInTime, took <= Int32(help.triageDueWorkingDays), of: home(family))
    if luck.happens(help.openedShare, families[family].key, .opened, families[family].episode) {
      openEarlyHelp(family)
    } else {
      forget(family)
    }
  }

  /// A family steps down from social care.
  func stepDown(_ family: Int) {
    if home(family) == 0 { return }
    count(.stepDownFamilies, 1)
    count(.stepDownChildren, home(family))
    count(.earlyHelpContacts, home(family))
    families[family].contactDay = today
    beginEpisode(of: family)
    families[family].steppedDown = true
    openEarlyHelp(family)
  }

  private func openEarlyHelp(_ family: Int) {
    families[family].stage = .earlyHelp
    families[family].allocatedDay = nil
    families[family].initialContactLimit = nil
    families[family].earlyHelpAssessmentLimit = nil
    families[family].theCase = nearestTeam(.earlyHelp, to: family).map {
      openCase(.earlyHelpFamily(family), team: $0)
    }
    // Social care has assessed who steps down: support begins.
    if families[family].steppedDown {
      startSupport(of: family)
      return
    }
    let help = figures.earlyHelp
    let (key, episode) = (families[family].key, families[family].episode)
    let gathering = luck.lognormal(
      median: help.gatheringMedianWorkingDays, sigma: help.gatheringSD, key, .earlyHelpGathering,
      episode)
    let byPartner = luck.happens(help.partnerAssessmentShare, key, .partnerAssesses, episode)
    if !byPartner {
      families[family].earlyHelpAssessmentLimit = workingDays(
        Int32(help.assessmentDueWorkingDays), after: today)
    }
    arrange(
      byPartner ? .partnerAssessmentDone : .earlyHelpGathered, ofEpisode: family,
      on: workingDays(max(1, Int32(gathering + 0.5)), after: today))
  }

  /// The family has its first worker, who tries to reach it.
  func earlyHelpAllocated(_ family: Int) {
    if families[family].stage != .earlyHelp || families[family].allocatedDay != nil { return }
    families[family].allocatedDay = today
    if families[family].steppedDown { return }
    families[family].initialContactLimit = workingDays(
      Int32(figures.earlyHelp.initialContactDueWorkingDays), after: today)
    let wait = luck.exponential(
      mean: figures.earlyHelp.reachFamilyMeanWorkingDays, families[family].key, .reachFamily,
      families[family].episode)
    arrange(
      .familyReachable, ofEpisode: family, on: workingDays(Int32(wait + 0.5), after: today))
  }

  func postInitialContact(with family: Int) {
    guard let theCase = families[family].theCase,
      let limit = families[family].initialContactLimit
    else { return }
    post(
      .initialContact, family, of: theCase, hours: figures.earlyHelp.initialContactHours,
      due: limit)
  }

  func initialContactDone(_ family: Int) {
    if today <= families[family].initialContactLimit! {
      count(.earlyHelpInitialContactInTime, true, of: 1)
    }
    families[family].initialContactLimit = nil
  }

  func postEarlyHelpAssessment(of family: Int) {
    guard let theCase = families[family].theCase else { return }
    post(
      .earlyHelpAssessment, family, of: theCase, hours: figures.earlyHelp.assessmentHours,
      due: families[family].earlyHelpAssessmentLimit!)
  }

  func completeEarlyHelpAssessment(of family: Int, byPartner: Bool) {
    count(.earlyHelpPartnerAssessments, byPartner, of: 1)
    if let limit = families[family].earlyHelpAssessmentLimit, today <= limit {
      count(.earlyHelpAssessmentInTime, true, of: 1)
    }
    families[family].earlyHelpAssessmentLimit = nil
    startSupport(of: family)
  }

  private func startSupport(of family: Int) {
    let help = figures.earlyHelp
    let length = luck.gamma(
      shape: help.supportShape, mean: help.supportMeanDays, families[family].key, .supportLength,
      families[family].episode)
    arrange(.supportEnds, ofEpisode: family, on: today + Int32(length + 0.5))
    arrange(.supportDue, ofEpisode: family, on: today + Int32(help.supportEveryDays))
  }

  func supportFamily(_ family: Int) {
    if let theCase = families[family].theCase {
      post(
        .earlyHelpSupport, family, of: theCase, hours: figures.earlyHelp.supportHours,
        due: today + 7)
    }
  }

  /// Sessions follow in a rhythm, but not before a late one was held.
  func supportHeld(for family: Int, due: Int32) {
    let day = max(due, today) - 7
    arrange(.supportDue, ofEpisode: family, on: day + Int32(figures.earlyHelp.supportEveryDays))
  }

  /// Support ends; the family may step up to social care, by way of the front door.
  func endEarlyHelp(of family: Int) {
    let stepsUp = luck.happens(
      figures.earlyHelp.stepUpShare, families[family].key, .stepsUp, families[family].episode)
    count(.earlyHelpClosed, 1)
    closeEarlyHelp(family)
    if stepsUp && home(family) > 0 {
      // The council's own services.
      families[family].source = 3
      families[family].comesBack = true
      receive(family)
    }
  }

  func closeEarlyHelp(_ family: Int) {
    if let theCase = families[family].theCase { closeCase(theCase) }
    families[family].theCase = nil
    families[family].stage = .closed
    families[family].steppedDown = false
    callOff(.episode(family))
  }
}
