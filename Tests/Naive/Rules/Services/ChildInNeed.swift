import Engine

/// Children in need with a plan.
extension NaiveSimulation {
  func startNeed(of family: Int) {
    enter(.need, family)
    let need = figures.childInNeed
    let it = families[family]
    let length = luck.gamma(
      shape: need.needShape,
      mean: it.service == .disability ? need.disabilityNeedMeanDays : need.needMeanDays, it.key,
      .needLength, it.episode)
    families[family].needEnd = today + max(7, Int32(length + 0.5))
    families[family].needPlanDay = never
    families[family].lastVisit = today
    moveToLongTermTeam(family)
    arrange(.needEnds, ofStage: family, on: families[family].needEnd)
    arrange(.needVisitDue, ofStage: family, on: today + 7)
    arrange(
      .needPlanDue, ofStage: family,
      on: max(today + 5, it.openedDay + Int32(need.planDueDays) - 14))
  }

  /// Special teams keep their families; others are handed over to their locality, which takes work
  /// unless it is another of the same kind that has them. Without localities they stay.
  func moveToLongTermTeam(_ family: Int) {
    let locality = nearestTeam(.locality, to: family) ?? assessingTeam(of: family)
    let service = families[family].service
    let to = service == .duty ? locality : freestTeam(service) ?? locality
    guard let theCase = families[family].theCase else {
      families[family].theCase = openCase(.family(family), team: to)
      return
    }
    if teams[cases[theCase].team].kind == teams[to].kind { return }
    moveCase(theCase, to: to)
    post(
      .handover, family, of: theCase, hours: figures.workforce.handoverHours,
      due: workingDays(10, after: today))
  }

  func postNeedVisit(to family: Int) {
    let need = figures.childInNeed
    post(
      .needVisit, family, of: families[family].theCase!, hours: need.visitHours,
      due: families[family].lastVisit + Int32(need.visitEveryDays))
  }

  func needVisitDone(_ family: Int) {
    families[family].lastVisit = today
    arrange(
      .needVisitDue, ofStage: family,
      on: today + Int32(figures.childInNeed.visitEveryDays) - 7)
  }

  func postNeedPlan(of family: Int) {
    let need = figures.childInNeed
    let it = families[family]
    let due =
      it.needPlanDay == never
      ? it.openedDay + Int32(need.planDueDays) : it.needPlanDay + Int32(need.planCurrentDays)
    post(.needPlan, family, of: it.theCase!, hours: need.planHours, due: max(due, today))
  }

  func needPlanDone(_ family: Int) {
    families[family].needPlanDay = today
    arrange(
      .needPlanDue, ofStage: family, on: today + Int32(figures.childInNeed.planCurrentDays) - 5)
  }

  /// The day on which the need was to end: not while there is an assessment or an enquiry, nor
  /// before the end that changes of worker have put off.
  func needMayEnd(of family: Int) {
    let it = families[family]
    if it.enquiring != .no || it.assessing != nil {
      arrange(.needEnds, ofStage: family, on: today + 14)
    } else if it.needEnd > today {
      arrange(.needEnds, ofStage: family, on: it.needEnd)
    } else {
      post(
        .closing, family, of: it.theCase!, hours: figures.childInNeed.closingHours,
        due: workingDays(10, after: today))
    }
  }

  func closeNeed(of family: Int) {
    let it = families[family]
    if it.stage != .need { return }
    if it.enquiring != .no {
      needMayEnd(of: family)
      return
    }
    let stepsDown = luck.happens(
      figures.childInNeed.stepDownShare, it.key, .stepsDown, it.episode)
    closeForGood(family, stepsDown: stepsDown)
  }

  /// Feedback: a change of worker lengthens what is left of the need.
  func lengthenNeed(of family: Int) {
    let left = families[family].needEnd - today
    if families[family].stage != .need || left <= 0 { return }
    families[family].needEnd += Int32(
      Double(left) * figures.feedbacks.workerChangeLengthensShare + 0.5)
  }
}
