/// What is counted each month.
///
/// A measure has a numerator and, where it is a share or a mean, a denominator. Flows are summed
/// over the month; stocks (marked so) are counted on its last day. What the public calls them, and
/// over which period they are read, is not the engine's business.
///
/// What is in time among what fell due counts once: in the month in which it is done, if by the end of
/// its limit day, else as late in the month of its limit day, also while it is not done; what was no
/// longer due then counts nowhere. What is in time among what was decided, completed or held counts
/// when that is.
public enum Measure: Int32, CaseIterable, Sendable {
  // Early Help. Families unless children are named.
  /// Children in contacts, step-downs included.
  case earlyHelpContacts
  /// Children in contacts that were triaged.
  case earlyHelpTriaged
  /// Triaged in time / triaged.
  case earlyHelpTriageInTime
  /// In time / fell due.
  case earlyHelpInitialContactInTime
  /// In time / fell due, not with partners.
  case earlyHelpAssessmentInTime
  /// By partners / completed.
  case earlyHelpPartnerAssessments
  /// Stock.
  case earlyHelpOpen
  /// Families closed.
  case earlyHelpClosed
  /// Families stepped down from social care.
  case stepDownFamilies
  /// Children stepped down from social care.
  case stepDownChildren
  /// Stock: full-time equivalents of Early Help / people.
  case earlyHelpStaff
  /// Stock: empty posts of Early Help.
  case earlyHelpVacancies
  /// People who started in Early Help.
  case earlyHelpStarters
  /// People who left Early Help.
  case earlyHelpLeavers
  /// Days sick in the month / workers.
  case earlyHelpSickness

  // Front door. Children.
  /// In contacts from the police.
  case contactsPolice
  /// In contacts from education.
  case contactsEducation
  /// In contacts from health.
  case contactsHealth
  /// In contacts from the council's own services.
  case contactsInternal
  /// In contacts from the public.
  case contactsPublic
  /// In contacts from other authorities.
  case contactsOtherAuthorities
  /// In contacts from others.
  case contactsOthers
  /// Going on to referral / contacts, by source.
  case referredPolice
  case referredEducation
  case referredHealth
  case referredInternal
  case referredPublic
  case referredOtherAuthorities
  case referredOthers
  /// In contacts from all sources.
  case contacts
  /// In time / decided.
  case decisionInTime
  /// Going on to referral / contacts.
  case contactsToReferral
  /// Referred.
  case referrals
  /// Assessed / referrals.
  case referralsAssessed
  /// Referred again within 12 months / referrals.
  case reReferrals
  /// Referred because of child sexual exploitation.
  case referralsExploitation

  // Assessment. Children.
  /// Whose assessment started.
  case assessmentsStarted
  /// In time / completed.
  case assessmentsInTime
  /// Stock: open and past their due day.
  case assessmentsOverdue
  /// Whose assessment was completed.
  case assessmentsCompleted
  /// Ongoing involvement / completed.
  case assessmentsOngoing
  /// No further action / completed.
  case assessmentsNoFurtherAction
  /// Step-down / completed.
  case assessmentsStepDown
  /// Other outcomes / completed.
  case assessmentsOther

  // Child protection. Children.
  /// Whose section 47 enquiry started.
  case enquiriesStarted
  /// Whose section 47 enquiry was completed.
  case enquiriesCompleted
  /// Substantiated and at continuing risk / completed.
  case enquiriesContinuingRisk
  /// Substantiated but no continuing risk / completed.
  case enquiriesNoContinuingRisk
  /// Not substantiated / completed.
  case enquiriesNotSubstantiated
  /// Not recorded / completed.
  case enquiriesNotRecorded
  /// At initial child protection conferences.
  case conferenceChildren
  /// In time / children at conferences.
  case conferencesInTime
  /// Stock.
  case plansOpen
  /// Whose plan started.
  case plansStarted
  /// Whose plan ended.
  case plansEnded
  /// Second or later within 2 years / started.
  case plansRepeat24Months
  /// Second or later ever / started.
  case plansRepeatEver
  /// Stock: open for 2 years or more / open.
  case plansOpen2Years
  /// Ended after 2 years or more / ended.
  case plansEnded2Years
  /// In time / children whose review fell due, as many as are at home when it is held, or else at
  /// the end of the month of its limit.
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
  /// Stock: plan up to date / open 45 days or more.
  case needPlanCurrent
  /// Stock: plan recorded / open 45 days or more.
  case needPlanRecorded

  // Care. Children.
  /// Stock.
  case lookedAfter
  /// Who entered care.
  case admissions
  /// Who left care.
  case discharges
  /// By permanence / discharges.
  case dischargesPermanence
  /// By special guardianship / discharges.
  case dischargesGuardianship
  /// By adoption / discharges.
  case dischargesAdopted
  /// Who left care for home.
  case dischargesHome
  /// Who left care by a child arrangements order.
  case dischargesArrangements
  /// In time / reviews that fell due.
  case careReviewsInTime
  /// Stock: health assessment current / in care (long enough).
  case healthCurrent
  /// Stock: dental check current / in care (long enough).
  case dentalCurrent
  /// In time / initial health assessments that fell due.
  case initialHealthInTime
  /// Stock: has a personal education plan / eligible.
  case educationPlan
  /// Stock: personal education plan up to date / eligible.
  case educationPlanCurrent
  /// Stock: up to date / in care.
  case carePlanCurrent
  /// Stock: visited within the national standard / in care.
  case visitsNational
  /// Stock: visited within the local standard / in care.
  case visitsLocal
  /// Who entered care under 2.
  case admittedUnder2
  /// Who entered care at 2-4.
  case admitted2To4
  /// Who entered care at 5-9.
  case admitted5To9
  /// Who entered care at 10-14.
  case admitted10To14
  /// Who entered care at 15 or over.
  case admitted15Plus
  /// Sets of care proceedings issued; one may be about several siblings.
  case proceedingsIssued
  /// Stock: the first of eighteen, one for each year of age.
  case age0, age1, age2, age3, age4, age5, age6, age7, age8
  case age9, age10, age11, age12, age13, age14, age15, age16, age17

  // Placements. Stocks of children; beneath them the days that children were there in the month.
  /// With in-house foster carers.
  case placedInHouse
  /// With kinship foster carers.
  case placedKinship
  /// With independent fostering agencies (IFA).
  case placedAgency
  /// In residential care.
  case placedResidential
  /// In secure care.
  case placedSecure
  /// In parent and child units.
  case placedParentAndChild
  /// With their parents under an order.
  case placedWithParents
  /// With their adopters before the order.
  case placedPreAdoptive
  /// In semi-independent living.
  case placedSemiIndependent
  /// Stock: in one placement for 2 years / under 16 and in care 2.5 years.
  case stable2Years
  /// Stock: three or more placements in 12 months / in care.
  case threePlacements

  // Fostering. Households.
  /// Stock.
  case fosterHouseholds
  /// Approved.
  case householdsApproved
  /// Left, by themselves or removed.
  case householdsLeft
  /// Places of the households approved.
  case fosterPlacesCreated
  /// Approved / enquiries.
  case enquiryConversion
  /// Children who were to be fostered and for whom no household of the authority's own was found.
  case inHouseNotFound

  // Adoption. Children, then adopters.
  /// Adopted within 12 months of the decision / adopted.
  case adoptedWithin12Months
  /// Adopted.
  case adopted
  /// Days from entering care to placing, summed / children.
  case daysEntryToPlaced
  /// Days from placement order to match, summed / children.
  case daysOrderToMatch
  /// With a decision for adoption (SHOBPA).
  case adoptionDecisions
  /// With a placement order made.
  case placementOrders
  /// Matched with adopters.
  case matches
  /// Placed with their adopters.
  case placedForAdoption
  /// Enquiries of people who want to adopt.
  case adopterEnquiries
  /// Adopters registered.
  case adopterRegistrations
  /// Adopters approved.
  case adopterApprovals

  // Care leavers. Stocks of young people.
  /// All of them.
  case careLeavers
  /// With a plan / eligible.
  case pathwayPlan
  /// In suitable accommodation / care leavers.
  case suitableAccommodation
  /// In education, employment or training / care leavers.
  case activeLeavers

  // Workforce. Stocks.
  /// Agency workers in social work teams.
  case agencySocialWorkers
  /// Largest caseload of a worker in a key safeguarding team.
  case caseloadMaxSafeguarding
  /// Largest caseload of a worker for children in care.
  case caseloadMaxLookedAfter
  /// Children held / full-time equivalents who hold cases, in teams for children in care.
  case caseloadLookedAfter
  /// The same for duty.
  case caseloadDuty
  /// The same for localities.
  case caseloadLocality
  /// The same for the disability team.
  case caseloadDisability
  /// The same for the complex abuse team.
  case caseloadComplexAbuse
  /// The same for independent reviewing officers (IRO).
  case caseloadReviewingOfficers

  /// How many measures there are.
  public static var count: Int { Int(Measure.caseloadReviewingOfficers.rawValue) + 1 }
}
