import Engine

/// Referral, assessment, and the return of closed children.
extension NaiveSimulation {
  func refer(_ family: Int) {
    registerChildren(of: family)
    let (key, episode) = (families[family].key, families[family].episode)
    let number = home(family)
    count(.referrals, number)
    count(.reReferrals, families[family].lastReferralDay > today - 365, of: number)
    families[family].lastReferralDay = today
    families[family].openedDay = today
    families[family].comesBack = false
    if luck.happens(figures.frontDoor.exploitationShare, key, .exploitation, episode) {
      count(.referralsExploitation, number)
      families[family].service = .exploitation
    } else if families[family].service != .disability {
      let u = luck.uniform(key, .service)
      let disability = figures.assessment.disabilityShare
      let abuse = figures.assessment.complexAbuseShare
      families[family].service =
        u < disability ? .disability : u < disability + abuse ? .complexAbuse : .duty
    }
    let isAssessed = luck.happens(figures.assessment.assessedShare, key, .assessed, episode)
    count(.referralsAssessed, isAssessed, of: number)
    if !isAssessed {
      closeForGood(family)
      return
    }
    enter(.assessment, family)
    families[family].theCase = openCase(.family(family), team: assessingTeam(of: family))
    startAssessment(of: family, .ofReferral)
  }

  /// A special team assesses its own, duty the others and those whose team does not exist; where
  /// there is no duty either, the locality does, or the first team of all.
  func assessingTeam(of family: Int) -> Int {
    let service = families[family].service
    if service != .duty, let special = freestTeam(service) { return special }
    return nearestTeam(.duty, to: family) ?? nearestTeam(.locality, to: family) ?? 0
  }

  func startAssessment(of family: Int, _ kind: AssessmentKind) {
    let assessment = figures.assessment
    families[family].assessing = kind
    families[family].assessments += 1
    families[family].isVisited = false
    families[family].isGathered = false
    families[family].leftOut = 0
    families[family].assessmentChildren = home(family)
    families[family].assessmentDue = workingDays(Int32(assessment.dueWorkingDays), after: today)
    count(.assessmentsStarted, home(family))
    let gathering = luck.lognormal(
      median: assessment.gatheringMedianWorkingDays, sigma: assessment.gatheringSD,
      families[family].key, .gathering, families[family].assessments)
    arrange(
      .assessmentGathered, ofEpisode: family,
      on: workingDays(max(1, Int32(gathering + 0.5)), after: today))
    post(
      .assessmentVisit, family, of: families[family].theCase!,
      hours: 0.4 * assessmentHours(of: family), due: workingDays(10, after: today))
    if kind == .ofReferral { considerEnquiry(atReferralOf: family) }
  }

  func assessmentHours(of family: Int) -> Double {
    let assessment = figures.assessment
    let mean =
      families[family].assessing == .ofOpenCase
      ? assessment.reassessmentHours
      : assessment.hours + assessment.hoursPerSibling * Double(home(family) - 1)
    let sd = assessment.hoursSD
    return luck.lognormal(
      median: mean * Mathematics.exp(-sd * sd / 2), sigma: sd, families[family].key,
      .assessmentHours, families[family].assessments)
  }

  func writeAssessmentIfReady(of family: Int) {
    let it = families[family]
    if !it.isVisited || !it.isGathered || it.assessing == nil { return }
    // Whoever has too many cases leaves some of it out (feedback).
    var leftOut = 0.0
    if let worker = cases[it.theCase!].worker {
      let kind = teams[posts[worker].team].kind
      let ceiling = figures.workforce.caseloadCeiling[Int(kind.rawValue)]
      let over = Double(caseload(of: worker)) / max(1, ceiling) - 0.8
      if over > 0 { leftOut = min(0.5, figures.feedbacks.overloadToRush * over / 0.1) }
    }
    families[family].leftOut = Float(leftOut)
    post(
      .assessmentWriting, family, of: it.theCase!,
      hours: 0.6 * assessmentHours(of: family) * (1 - leftOut), due: it.assessmentDue)
  }

  func completeAssessment(of family: Int) {
    let it = families[family]
    let late = today > it.assessmentDue
    families[family].assessing = nil
    count(.assessmentsCompleted, it.assessmentChildren)
    count(.assessmentsInTime, !late, of: it.assessmentChildren)
    let shares =
      it.assessing == .ofReferral
      ? figures.assessment.outcomeShare : figures.assessment.reassessmentOutcomeShare
    var outcome = place(
      of: luck.uniform(it.key, .assessmentOutcome, it.assessments),
      in: [shares[0], shares[1], shares[2], shares[3]])
    // A plan, or an enquiry or conference to come, is ongoing involvement whatever was written.
    if it.stage == .protection || it.enquiring != .no { outcome = 0 }
    // A child is still disabled when the case is assessed again.
    if it.assessing == .ofOpenCase && it.service == .disability { outcome = 0 }
    let measures: [Measure] = [
      .assessmentsOngoing, .assessmentsNoFurtherAction, .assessmentsStepDown, .assessmentsOther,
    ]
    for (index, measure) in measures.enumerated() {
      count(measure, index == outcome, of: it.assessmentChildren)
    }
    if it.stage == .protection { return }
    if outcome > 0 {
      var odds = late ? 1 + figures.feedbacks.lateAssessmentToReturn : 1
      odds *= 1 + figures.feedbacks.rushedAssessmentToReturn * Double(it.leftOut)
      closeForGood(family, returnOdds: odds, stepsDown: outcome == 2)
    } else if it.stage == .assessment && it.enquiring == .no {
      startNeed(of: family)
    }
  }

  /// Which of kinds that lie end to end a number between 0 and 1 falls to; the last takes what is
  /// left.
  func place(of uniform: Double, in shares: [Double]) -> Int {
    var end = 0.0
    for (place, share) in shares.dropLast().enumerated() {
      end += share
      if uniform < end { return place }
    }
    return shares.count - 1
  }

  /// Closes a family's case with social care: it steps down to Early Help, or may come back.
  func closeForGood(_ family: Int, returnOdds: Double = 1, stepsDown: Bool = false) {
    dropChairs(of: family)
    enter(.closed, family)
    if let theCase = families[family].theCase { closeCase(theCase) }
    families[family].theCase = nil
    families[family].assessing = nil
    families[family].enquiring = .no
    callOff(.episode(family))
    if home(family) == 0 { return }
    let isTaken = luck.happens(
      figures.earlyHelp.stepDownTakenShare, families[family].key, .taken, families[family].episode)
    if stepsDown && isTaken {
      stepDown(family)
    } else {
      arrangeReturn(of: family, odds: returnOdds)
    }
  }

  /// A share comes back, after a Weibull time; the odds are higher after a late or a
  /// rushed assessment (feedback).
  private func arrangeReturn(of family: Int, odds factor: Double) {
    let assessment = figures.assessment
    var share = assessment.returnShare
    if factor != 1 {
      let odds = share / max(1e-9, 1 - share) * factor
      share = odds / (1 + odds)
    }
    let (key, episode) = (families[family].key, families[family].episode)
    if !luck.happens(share, key, .returns, episode) { return }
    let days = luck.weibull(
      scale: assessment.returnScaleDays, shape: assessment.returnShape, key, .returnTime, episode)
    arrange(.familyReturns, ofEpisode: family, on: today + 1 + Int32(min(days, 100_000)))
  }

  /// A family goes on to another stage; what was arranged for the last one falls away.
  func enter(_ stage: Stage, _ family: Int) {
    families[family].stage = stage
    callOff(.stage(family))
    let place = openFamilies.firstIndex(of: family)
    if stage.isOpen && place == nil { openFamilies.append(family) }
    if !stage.isOpen, let place {
      openFamilies[place] = openFamilies[openFamilies.count - 1]
      openFamilies.removeLast()
    }
  }

  /// A child goes into care, or is grown up. With the last child the family's case closes.
  func takeFromHome(_ child: Int) {
    if !children[child].isHome { return }
    let family = children[child].family
    children[child].isHome = false
    if families[family].stage == .protection { planEnds(for: 1, of: family) }
    if home(family) > 0 { return }
    if families[family].stage.isOpen {
      closeForGood(family)
    } else if families[family].stage == .earlyHelp {
      count(.earlyHelpClosed, 1)
      closeEarlyHelp(family)
    }
  }

  /// A child comes home from care: into the family's case if it is open, else as a child in need.
  func returnHome(_ child: Int) {
    if children[child].isHome { return }
    let family = children[child].family
    children[child].isHome = true
    if families[family].stage == .protection { planBegins(for: 1, of: family) }
    if families[family].stage == .closed {
      families[family].openedDay = today
      families[family].episode += 1
      callOff(.episode(family))
      startNeed(of: family)
    }
  }

  func turnEighteen(_ child: Int) {
    children[child].allowance = nil
    if let stay = children[child].stay {
      stays[stay].leaving = .eighteen
      leaveCare(stay, .eighteen)
    } else {
      takeFromHome(child)
    }
  }
}
