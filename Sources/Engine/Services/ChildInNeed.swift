/// Service 5: children in need (CIN) with a plan.
extension Simulation {
  /// A plan for children in need: the locality teams visit until the need ends.
  mutating func startNeed(of family: Int) {
    enter(.need, family)
    let need = assumptions.childInNeed
    let key = families[family].key
    let length = luck.gamma(
      shape: need.needShape, mean: meanDaysInNeed(families[family].service), key, .needLength,
      families[family].episode)
    families[family].needEnd = today + max(7, Int32(length + 0.5))
    families[family].needPlanDay = never
    families[family].lastVisit = today
    moveToLongTermTeam(family)
    let stamp = families[family].stageStamp
    diary.write(
      .needEnds, subject: Int32(family), stamp: stamp, on: families[family].needEnd, after: today)
    diary.write(
      .needVisitDue, subject: Int32(family), stamp: stamp, on: today + 7, after: today)
    let planDue = max(today + 5, families[family].openedDay + Int32(need.planDueDays) - 14)
    diary.write(.needPlanDue, subject: Int32(family), stamp: stamp, on: planDue, after: today)
  }

  /// Days for which a need lasts on average; disabled children's lasts for longer.
  func meanDaysInNeed(_ service: TeamKind) -> Double {
    let need = assumptions.childInNeed
    return service == .disability ? need.disabilityNeedMeanDays : need.needMeanDays
  }

  /// Hands a family over from assessment to the team that works with it for longer: its locality, or
  /// a special team. Where the authority has no localities, the team that assesses goes on with it.
  mutating func moveToLongTermTeam(_ family: Int) {
    let row = families[family].caseRow
    let service = families[family].service
    let keepsIt = service == .disability || service == .complexAbuse || service == .exploitation
    let usual = nearestTeam(.locality, family) ?? assessingTeam(of: family)
    let team = keepsIt ? freestTeam(service) ?? usual : usual
    if row < 0 {
      openFamilyCase(family, with: team)
    } else if Int(cases[Int(row)].team) != team
      && teams[Int(cases[Int(row)].team)].kind != teams[team].kind
    {
      moveCase(row, toTeam: team)
      post(
        .handover, subject: family, ofCase: row, hours: assumptions.workforce.handoverHours,
        due: calendar.adding(workingDays: 10, to: today))
    }
  }

  mutating func postNeedVisit(to family: Int) {
    let need = assumptions.childInNeed
    post(
      .needVisit, subject: family, ofCase: families[family].caseRow, hours: need.visitHours,
      due: families[family].lastVisit + Int32(need.visitEveryDays))
  }

  mutating func needVisitDone(_ family: Int) {
    families[family].lastVisit = today
    writeNextNeedVisit(to: family)
  }

  /// Days from a visit to the next one's turn, a week before its limit.
  var needVisitCycle: Int32 { max(1, Int32(assumptions.childInNeed.visitEveryDays) - 7) }

  mutating func writeNextNeedVisit(to family: Int) {
    diary.write(
      .needVisitDue, subject: Int32(family), stamp: families[family].stageStamp,
      on: families[family].lastVisit + needVisitCycle, after: today)
  }

  mutating func postNeedPlan(of family: Int) {
    let need = assumptions.childInNeed
    let last = families[family].needPlanDay
    let due =
      last == never
      ? families[family].openedDay + Int32(need.planDueDays) : last + Int32(need.planCurrentDays)
    post(
      .needPlan, subject: family, ofCase: families[family].caseRow, hours: need.planHours,
      due: max(due, today))
  }

  mutating func needPlanDone(_ family: Int) {
    families[family].needPlanDay = today
    writeNextNeedPlan(of: family)
  }

  /// Days from a plan to the turn of the one that renews it, five days before its limit.
  var needPlanCycle: Int32 { max(1, Int32(assumptions.childInNeed.planCurrentDays) - 5) }

  mutating func writeNextNeedPlan(of family: Int) {
    diary.write(
      .needPlanDue, subject: Int32(family), stamp: families[family].stageStamp,
      on: families[family].needPlanDay + needPlanCycle, after: today)
  }

  /// The need has ended: the case can close when the worker has done what closing takes.
  mutating func postClosing(of family: Int) {
    if families[family].enquiring > 0 || families[family].assessing > 0 {
      diary.write(
        .needEnds, subject: Int32(family), stamp: families[family].stageStamp, on: today + 14,
        after: today)
      return
    }
    // A change of worker has lengthened it.
    if families[family].needEnd > today {
      diary.write(
        .needEnds, subject: Int32(family), stamp: families[family].stageStamp,
        on: families[family].needEnd, after: today)
      return
    }
    post(
      .closing, subject: family, ofCase: families[family].caseRow,
      hours: assumptions.childInNeed.closingHours,
      due: calendar.adding(workingDays: 10, to: today))
  }

  mutating func closeNeed(of family: Int) {
    if families[family].stage != .need { return }
    if families[family].enquiring > 0 {
      postClosing(of: family)
      return
    }
    let steps = luck.happens(
      assumptions.childInNeed.stepDownShare, families[family].key, .stepsDown,
      families[family].episode)
    closeForGood(family, stepsDown: steps)
  }

  /// A change of worker costs time: what remains of the need grows (feedback).
  mutating func lengthenNeed(afterWorkerChange row: Int32) {
    let index = Int(row)
    if cases[index].kind != .family { return }
    let family = Int(cases[index].subject)
    let left = families[family].needEnd - today
    if families[family].stage != .need || left <= 0 { return }
    let share = assumptions.feedbacks.workerChangeLengthensShare
    families[family].needEnd += Int32(Double(left) * share + 0.5)
  }
}
