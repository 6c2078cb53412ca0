/// What is counted each month.
///
/// A measure has a numerator and, where it is a share or a mean, a denominator. Flows are summed
/// over the month; stocks (marked so) are counted on its last day. What the public calls them, and
/// over which period they are read, is not the engine's business.
public enum Measure: Int32, CaseIterable, Sendable {
  // Early Help. Families unless children are named.
  case earlyHelpContacts
  case earlyHelpTriaged
  /// Triaged in time / triaged.
  case earlyHelpTriageInTime
  /// In time / fell due.
  case earlyHelpInitialContactInTime
  /// In time / fell due.
  case earlyHelpAssessmentInTime
  /// By partners / completed.
  case earlyHelpPartnerAssessments
  /// Stock.
  case earlyHelpOpen
  case earlyHelpClosed
  case stepDownFamilies
  case stepDownChildren
  /// Stock: full-time equivalents of Early Help, and people, and empty posts.
  case earlyHelpStaff
  case earlyHelpVacancies
  case earlyHelpStarters
  case earlyHelpLeavers
  /// Days sick in the month / workers.
  case earlyHelpSickness

  // Front door. Children.
  case contactsPolice
  case contactsEducation
  case contactsHealth
  case contactsInternal
  case contactsPublic
  case contactsOtherAuthorities
  case contactsOthers
  /// Going on to referral / contacts, by source.
  case referredPolice
  case referredEducation
  case referredHealth
  case referredInternal
  case referredPublic
  case referredOtherAuthorities
  case referredOthers
  case contacts
  /// In time / decided.
  case decisionInTime
  /// Going on to referral / contacts.
  case contactsToReferral
  case referrals
  /// Assessed / referrals.
  case referralsAssessed
  /// Referred again within 12 months / referrals.
  case reReferrals
  case referralsExploitation

  // Assessment. Children.
  case assessmentsStarted
  /// In time / completed.
  case assessmentsInTime
  /// Stock: open and past their due day.
  case assessmentsOverdue
  case assessmentsCompleted
  /// Outcome / completed.
  case assessmentsOngoing
  case assessmentsNoFurtherAction
  case assessmentsStepDown
  case assessmentsOther

  // Child protection. Children.
  case enquiriesStarted
  case enquiriesCompleted
  /// Outcome / completed.
  case enquiriesContinuingRisk
  case enquiriesNoContinuingRisk
  case enquiriesNotSubstantiated
  case enquiriesNotRecorded
  case conferenceChildren
  /// In time / children at conferences.
  case conferencesInTime
  /// Stock.
  case plansOpen
  case plansStarted
  case plansEnded
  /// Second or later within 2 years / started.
  case plansRepeat24Months
  /// Second or later ever / started.
  case plansRepeatEver
  /// Stock: open for 2 years or more / open.
  case plansOpen2Years
  /// Ended after 2 years or more / ended.
  case plansEnded2Years
  /// In time / reviews of children held or fallen due.
  case planReviewsInTime
  /// Stock: up to date / open.
  case protectionPlanCurrent
  /// Stock: seen in the last 2 weeks / open.
  case protectionVisited

  // Children in need.
  /// Stock: open, without plans and care.
  case childrenInNeed
  /// Stock: including protection plans.
  case childrenInNeedAndPlans
  /// Stock: up to date, and recorded / open 45 days or more.
  case needPlanCurrent
  case needPlanRecorded

  // Care. Children.
  /// Stock.
  case lookedAfter
  case admissions
  case discharges
  /// By permanence / discharges.
  case dischargesPermanence
  case dischargesGuardianship
  case dischargesAdopted
  case dischargesHome
  case dischargesArrangements
  /// In time / reviews due.
  case careReviewsInTime
  /// Stock: current / in care (long enough).
  case healthCurrent
  case dentalCurrent
  /// In time / due in the month.
  case initialHealthInTime
  /// Stock: has / eligible, up to date / eligible.
  case educationPlan
  case educationPlanCurrent
  /// Stock: up to date / in care.
  case carePlanCurrent
  /// Stock: within the standard / in care.
  case visitsNational
  case visitsLocal
  case admittedUnder2
  case admitted2To4
  case admitted5To9
  case admitted10To14
  case admitted15Plus
  case proceedingsIssued
  /// Stock: the first of eighteen, one for each year of age.
  case age0, age1, age2, age3, age4, age5, age6, age7, age8
  case age9, age10, age11, age12, age13, age14, age15, age16, age17

  // Placements. Stocks of children.
  case placedInHouse
  case placedKinship
  case placedAgency
  case placedResidential
  case placedSecure
  case placedParentAndChild
  case placedWithParents
  case placedPreAdoptive
  case placedSemiIndependent
  /// Stock: in one placement for 2 years / under 16 and in care 2.5 years.
  case stable2Years
  /// Stock: three or more placements in 12 months / in care.
  case threePlacements

  // Fostering. Households.
  /// Stock.
  case fosterHouseholds
  case householdsApproved
  case householdsLeft
  case fosterPlacesCreated
  /// Approved / enquiries.
  case enquiryConversion

  // Adoption. Children, then adopters.
  /// Adopted within 12 months of the decision / adopted.
  case adoptedWithin12Months
  case adopted
  /// Days from entering care to placing, summed / children.
  case daysEntryToPlaced
  /// Days from placement order to match, summed / children.
  case daysOrderToMatch
  case adoptionDecisions
  case placementOrders
  case matches
  case placedForAdoption
  case adopterEnquiries
  case adopterRegistrations
  case adopterApprovals

  // Care leavers. Stocks of young people.
  case careLeavers
  /// With a plan / eligible.
  case pathwayPlan
  /// Share of care leavers.
  case suitableAccommodation
  case activeLeavers

  // Workforce. Stocks.
  case agencySocialWorkers
  /// Largest caseload of a worker.
  case caseloadMaxSafeguarding
  case caseloadMaxLookedAfter
  /// Children held / full-time equivalents who hold cases.
  case caseloadLookedAfter
  case caseloadDuty
  case caseloadLocality
  case caseloadDisability
  case caseloadComplexAbuse
  case caseloadReviewingOfficers

  /// How many measures there are.
  public static var count: Int { Int(Measure.caseloadReviewingOfficers.rawValue) + 1 }
}
