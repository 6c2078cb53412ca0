/// Early Help on the first day.
extension Simulation {
  /// Families open to Early Help: some still being assessed, most being supported.
  mutating func openEarlyHelp() {
    let isNewShare = shareOfEarlyHelpBeingAssessed()
    let siblings = PoissonMean(assumptions.frontDoor.siblingsPerContact)
    for place in 0..<Int(plan.opening.earlyHelpFamilies + 0.5) {
      let key = openingKey(9, place)
      let size = 1 + luck.poisson(siblings, key, .familySize)
      let family = newFamily(key: key, size: Int16(size))
      beginEpisode(of: family)
      families[family].stage = .earlyHelp
      earlyHelpOpen += 1
      families[family].steppedDown = true
      let isNew = luck.happens(isNewShare, key, .openingStage)
      // They have had a worker and an initial contact.
      families[family].initialContactDue = today - 2
      families[family].isContacted = true
      if let team = nearestTeam(.earlyHelp, family) {
        families[family].caseRow = openCase(.earlyHelpFamily, family, team: team, weight: 1)
      }
      if isNew { openEarlyHelpAssessment(of: family) } else { openSupport(of: family) }
    }
  }

  /// Of the families that are open those who are being assessed: who came by way of triage, as long as
  /// what is to be gathered takes. Who stepped down from social care is supported at once.
  private func shareOfEarlyHelpBeingAssessed() -> Double {
    let help = assumptions.earlyHelp
    let door = assumptions.frontDoor
    var contacts = help.directContactsPerYear
    for source in 0..<7 { contacts += door.contactsPerYear[source] * door.earlyHelpShare[source] }
    let triaged = contacts * help.openedShare
    let outcomes = assumptions.assessment.outcomeShare
    let steppedDown =
      plan.opening.referralsLast12Months * help.stepDownTakenShare
      * (outcomes[2] + outcomes[0] * assumptions.childInNeed.stepDownShare)
    let sigma = help.gatheringSD
    // Working days of seven in five; the worker's own part takes some days more.
    let days = (help.gatheringMedianWorkingDays * Mathematics.exp(sigma * sigma / 2) + 4) * 1.4
    let assessing = triaged * days
    let supported = (triaged + steppedDown) * help.supportMeanDays
    return assessing / max(1, assessing + supported)
  }

  private mutating func openEarlyHelpAssessment(of family: Int) {
    let help = assumptions.earlyHelp
    let key = families[family].key
    let gathering = luck.lognormalFoundOpen(
      median: help.gatheringMedianWorkingDays, sigma: help.gatheringSD, key, .earlyHelpGathering)
    let elapsed = gathering * luck.uniform(key, .openingDuration)
    let opened = calendar.adding(workingDays: -Int32(elapsed), to: today)
    let partner = luck.happens(help.partnerAssessmentShare, key, .partnerAssesses)
    if !partner {
      let due = calendar.adding(workingDays: Int32(help.assessmentDueWorkingDays), to: opened)
      families[family].earlyHelpAssessmentDue = due
      writeLimit(.earlyHelpAssessmentLimit, of: family, on: due)
    }
    diary.write(
      partner ? .partnerAssessmentDone : .earlyHelpGathered, subject: Int32(family),
      stamp: families[family].stamp,
      on: calendar.adding(workingDays: Int32(gathering + 0.5), to: opened), after: today)
  }

  private mutating func openSupport(of family: Int) {
    let help = assumptions.earlyHelp
    let key = families[family].key
    let u = luck.uniform(key, .openingDuration)
    let length = luck.gammaFoundOpen(
      shape: help.supportShape, mean: help.supportMeanDays, key, .openingEnd)
    diary.write(
      .supportEnds, subject: Int32(family), stamp: families[family].stamp,
      on: today + 1 + Int32(length * u), after: today)
    let v = luck.uniform(key, .openingVisit)
    diary.write(
      .supportDue, subject: Int32(family), stamp: families[family].stamp,
      on: today + 1 + Int32(v * help.supportEveryDays), after: today)
  }
}
