import Engine

/// Families open to Early Help on the opening day: being assessed, or being supported.
extension NaiveSimulation {
  func openEarlyHelp() {
    let share = shareBeingAssessed
    for place in 0..<Int(plan.opening.earlyHelpFamilies + 0.5) {
      let key = openingKey(9, place)
      let family = newFamily(key)
      beginEpisode(of: family)
      families[family].stage = .earlyHelp
      families[family].steppedDown = true
      families[family].allocatedDay = today - 5
      families[family].theCase = nearestTeam(.earlyHelp, to: family).map {
        openCase(.earlyHelpFamily(family), team: $0)
      }
      if luck.happens(share, key, .openingStage) {
        openEarlyHelpAssessment(of: family)
      } else {
        openSupport(of: family)
      }
    }
  }

  /// Families that come by triage, for the days of an assessment, among these and all for the days of
  /// support; who steps down from social care is not assessed.
  private var shareBeingAssessed: Double {
    let help = figures.earlyHelp
    let door = figures.frontDoor
    var contacts = help.directContactsPerYear
    for source in 0..<7 { contacts += door.contactsPerYear[source] * door.earlyHelpShare[source] }
    let triaged = contacts * help.openedShare
    let outcomes = figures.assessment.outcomeShare
    let steppedDown =
      plan.opening.referralsLast12Months * help.stepDownTakenShare
      * (outcomes[2] + outcomes[0] * figures.childInNeed.stepDownShare)
    let gathering =
      help.gatheringMedianWorkingDays * Mathematics.exp(help.gatheringSD * help.gatheringSD / 2)
    let assessing = triaged * ((gathering + 4) * 1.4)
    return assessing / max(1, assessing + (triaged + steppedDown) * help.supportMeanDays)
  }

  private func openEarlyHelpAssessment(of family: Int) {
    let help = figures.earlyHelp
    let key = families[family].key
    let gathering = min(
      100_000,
      luck.lognormal(
        median: help.gatheringMedianWorkingDays
          * Mathematics.exp(help.gatheringSD * help.gatheringSD),
        sigma: help.gatheringSD, key, .earlyHelpGathering))
    let opened = workingDays(
      -Int32(gathering * luck.uniform(key, .openingDuration)), after: today)
    let ready = workingDays(Int32(gathering + 0.5), after: opened)
    if luck.happens(help.partnerAssessmentShare, key, .partnerAssesses) {
      arrange(.partnerAssessmentDone, ofEpisode: family, on: ready)
    } else {
      families[family].earlyHelpAssessmentLimit = workingDays(
        Int32(help.assessmentDueWorkingDays), after: opened)
      arrange(.earlyHelpGathered, ofEpisode: family, on: ready)
    }
  }

  private func openSupport(of family: Int) {
    let help = figures.earlyHelp
    let key = families[family].key
    let length = luck.gamma(
      shape: help.supportShape + 1,
      mean: help.supportMeanDays * (help.supportShape + 1) / max(0.01, help.supportShape), key,
      .openingEnd)
    arrange(
      .supportEnds, ofEpisode: family,
      on: today + 1 + Int32(length * luck.uniform(key, .openingDuration)))
    arrange(
      .supportDue, ofEpisode: family,
      on: today + 1 + Int32(luck.uniform(key, .openingVisit) * help.supportEveryDays))
  }
}
