/// What is decided by luck. Each case is a stream of its own: a decision's draws have nothing in
/// common with another's. Add new ones at the end of their group; a number is never used twice.
public enum Decision: UInt64, Sendable {
  // The world and programmes.
  case drift = 0
  case dayIntensity, leverAmount, parameter

  // Front door.
  case contactsOfDay = 100
  case familySize, childAge, screeningOutcome, waitsForAgency, waitLength, exploitation, locality
  case service, earlierPlan, earlierPlanRecent

  // Early Help.
  case directContacts = 200
  case opened, partnerAssesses, reachFamily, earlyHelpGathering, supportLength, stepsUp, taken

  // Assessment and return.
  case assessed = 300
  case assessmentHours, gathering, assessmentOutcome, returns, returnTime, reassessment

  // Section 47 and conference.
  case enquiryAtReferral = 400
  case enquiryInAssessment, enquiryWhen, enquiryOfOpenCase, enquiryLength, enquiryOutcome
  case goesToConference, postponed, postponedBy, planMade

  // Plans.
  case needLength = 500
  case stepsDown, planEnds, stepsToNeed, nobodyIn

  // Entering care.
  case proceedings = 600
  case newborns, policeProtection, voluntary, unaccompanied, siblingEnters, proceedingsLength
  case finalOrder, policeToProceedings, voluntaryToProceedings, reenters, reentryTime, withinWeek
  case edgeOfCare, familyGroupConference, needsConference

  // Placements.
  case kindOfPlacement = 700
  case secure, householdSuits, agencyFull, turnedAway, distant, disruption, afterDisruption
  case bridging, bridgingLength, plannedMove

  // Care standards.
  case consent = 800
  case reviewPostponed, reviewPostponedBy, appointment

  // Leaving care and adoption.
  case leaving = 900
  case leavingTransfer, adoptionPlan, adoptionDecision, placementOrder, placementOrderTime, harder
  case matched, agencyMatched, matchToPlaced, placedToOrder, adoptionBreakdown
  case adopterEnquiries, adopterRegisters, adopterApproved
  case rightChildViable, rightChildSuccess, rightChildWay, rightChildTime, reunification,
    therapeutic
  case allowancePaid, adopterTakenElsewhere

  // Fostering.
  case enquiries = 1000
  case approval, enquiryToStart, assessmentMinimum, places, ageRange, householdLeaves
  case onHold, onHoldLength, stayingPut, stayingPutLength, support

  // Care leavers.
  case supportTo25 = 1100
  case qualifies, suitableAt18, accommodation, activeAt18, activity

  // Workforce.
  case sickness = 1200
  case sickSpell, leave, leavesJob, recruited, agencyCame, agencySought, newlyQualified

  // Opening position: who is there on the first day.
  case openingAge = 1300
  case openingPlacement, openingLegal, openingTime, openingPlacementTime, openingMoves
  case openingVisit, openingReview, openingPlan, openingHealth, openingDental, openingEducation
  case openingDuration, openingRepeat, openingReferral, openingEnquiry, openingStage, openingEnd
  case openingLeaver, openingHousehold, openingReturn, openingTenure, openingAdoption
  case openingReassessment, openingEnquiryEnd, openingEarlierPlan
}
