/// Foster carers and adopters on the first day: those who are approved, and those on their way.
extension Simulation {
  /// The authority's own foster households, some of them on hold.
  mutating func openHouseholds() {
    for number in 0..<Int(plan.opening.fosterHouseholds + 0.5) {
      let key = openingKey(1, number)
      let row = newHousehold(key: key, isApproved: true)
      if luck.happens(assumptions.fostering.onHoldShare, key, .openingHousehold) {
        changeHousehold(row) { $0.isOnHold = true }
        let days = luck.exponential(
          mean: assumptions.fostering.onHoldMeanDays, key, .onHoldLength, -1)
        diary.write(.holdEnds, subject: Int32(row), on: today + 1 + Int32(days), after: today)
      }
    }
  }

  /// People who enquired before the first day and are not approved yet: the enquiries of the days
  /// before, drawn as those of later days are, as far as they have come.
  mutating func openApplicants() {
    let firstEnquiry: Int32 = 600
    for day in (today - firstEnquiry)...today {
      openFosterApplicants(since: day)
      openAdoptiveApplicants(since: day)
    }
  }

  private mutating func openFosterApplicants(since day: Int32) {
    let fostering = assumptions.fostering
    let entity = Luck.entity(UInt64(bitPattern: Int64(day)), 10)
    let mean = fostering.enquiriesPerYear / 365.25
    for number in 0..<luck.poisson(mean: mean, entity, .enquiries) {
      let key = Luck.entity(entity, UInt64(number))
      if !luck.happens(fostering.enquiryToApprovalShare, key, .approval) { continue }
      let wait = luck.exponential(mean: fostering.enquiryToStartDays, key, .enquiryToStart)
      let starts = day + 7 + Int32(wait)
      let panel = starts + Int32(fostering.assessmentMinimumDays) + 14
      if panel <= today { continue }
      let applicant = Int32(newHousehold(key: key, isApproved: false))
      if starts > today {
        diary.write(.applicantStarts, subject: applicant, on: starts, after: today)
      } else {
        diary.write(.panelDay, subject: applicant, on: panel, after: today)
      }
    }
  }

  private mutating func openAdoptiveApplicants(since day: Int32) {
    let adoption = assumptions.adoption
    let entity = Luck.entity(UInt64(bitPattern: Int64(day)), 9)
    let mean = adoption.enquiriesPerYear / 365.25
    for number in 0..<luck.poisson(mean: mean, entity, .adopterEnquiries) {
      let key = Luck.entity(entity, UInt64(number))
      if !luck.happens(adoption.registrationShare, key, .adopterRegisters) { continue }
      let registers = day + Int32(adoption.enquiryToRegistrationDays)
      // Written within two weeks as a rule; then come panel and checks.
      let approved = registers + 14 + Int32(adoption.registrationToApprovalDays * 0.5)
      if registers > today {
        diary.write(
          .adopterRegistersDay, subject: adopters.remember(key), on: registers, after: today)
      } else if approved > today && luck.happens(adoption.approvalShare, key, .adopterApproved) {
        diary.write(
          .adopterApprovalDay, subject: adopters.remember(key), on: approved, after: today)
      }
    }
  }
}
