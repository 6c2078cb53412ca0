/// Children in need on the first day.
extension Simulation {
  /// Children in need with a plan: those who are open and are not being assessed.
  mutating func openNeed() {
    let opening = plan.opening
    let need = assumptions.childInNeed
    let number = max(0, Int(opening.childrenInNeed - opening.openAssessments + 0.5))
    let sizes = familySizes(number, kind: 6)
    let current = chosen(opening.needPlanCurrentShare, of: sizes.count, 6, .openingPlan)
    let fromPlans = shareInNeedAfterPlans(families: sizes.count)
    for place in sizes.indices {
      let family = addFamily(openingKey(6, place), sizes[place])
      let key = families[family].key
      setService(of: family, longer: yearsInNeed(.disability) / max(0.001, yearsInNeed(.duty)))
      let (elapsed, length) = openNeedAge(of: family)
      families[family].openedDay = today - Int32(elapsed) - 45
      families[family].lastReferralDay = families[family].openedDay
      if luck.happens(fromPlans, key, .openingEarlierPlan) {
        families[family].plansEver = 1
        families[family].lastPlanEnd = today - Int32(elapsed)
      }
      startNeed(of: family)
      families[family].needEnd = today + 1 + Int32(length - elapsed)
      families[family].stageStamp += 1
      let u = luck.uniform(key, .openingPlan, 1)
      let age = current[place] ? u * Double(needPlanCycle) : need.planCurrentDays + u * 60
      families[family].needPlanDay = today - Int32(age)
      families[family].lastVisit =
        today - Int32(Double(needVisitCycle) * luck.uniform(key, .openingVisit))
      diary.write(
        .needEnds, subject: Int32(family), stamp: families[family].stageStamp,
        on: families[family].needEnd, after: today)
      writeNextNeedVisit(to: family)
      writeNextNeedPlan(of: family)
    }
  }

  /// Days since a family's need began, and from then until it ends by itself.
  ///
  /// Drawn until no reassessment has closed the case since.
  private func openNeedAge(of family: Int) -> (elapsed: Double, length: Double) {
    let key = families[family].key
    let service = families[family].service
    let closing = closingReassessmentsPerYear(service)
    var last = (elapsed: 0.0, length: 0.0)
    for attempt in 0..<20 as Range<Int32> {
      let length = luck.gammaFoundOpen(
        shape: assumptions.childInNeed.needShape, mean: meanDaysInNeed(service), key, .openingEnd,
        attempt)
      last = (length * luck.uniform(key, .openingDuration, attempt), length)
      let stillOpen = Mathematics.exp(-closing * last.elapsed / 365.25)
      if luck.happens(stillOpen, key, .openingStage, attempt) { break }
    }
    return last
  }

  /// Reassessments a year that close a family's case; none do where a child is disabled.
  private func closingReassessmentsPerYear(_ service: TeamKind) -> Double {
    let assessment = assumptions.assessment
    if service == .disability { return 0 }
    return assessment.reassessmentsPerYear * (1 - assessment.reassessmentOutcomeShare[0])
  }

  /// How long a case in need is open on average: until the need ends, or a reassessment closes it.
  private func yearsInNeed(_ service: TeamKind) -> Double {
    1 / (365.25 / max(1, meanDaysInNeed(service)) + closingReassessmentsPerYear(service))
  }

  /// The share of families in need who were on a plan before: those whose plans end in a day times how
  /// long they stay.
  private func shareInNeedAfterPlans(families: Int) -> Double {
    let number =
      openingPlanEndsPerDay * assumptions.childProtection.stepToChildInNeedShare
      * yearsInNeed(.duty) * 365.25
    return min(0.9, number / Double(max(1, families)))
  }
}
