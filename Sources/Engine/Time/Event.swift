/// What can fall due, in the order in which it happens on a day: service by service, as a child meets
/// them and as `simulateDay` goes through them.
///
/// `takeWhatFallsDue` tells what each has as its subject, and when it is void.
package enum Event: UInt8, CaseIterable, Sendable, BitwiseCopyable {
  // The front door.
  case familyReturns, agencyReplies
  // Early Help.
  case familyReachable, earlyHelpGathered, partnerAssessmentDone, supportDue, supportEnds
  case initialContactLimit, earlyHelpAssessmentLimit
  // Assessment, and section 47.
  case assessmentGathered, enquiryBegins, enquiryGathered, conferenceDay
  // Children in need.
  case needVisitDue, needPlanDue, needEnds
  // Protection plans.
  case planVisitDue, planRenewalDue, planReviewDay
  // Entering care.
  case proceedingsStep, finalOrderDay, childReenters
  // Placements.
  case plannedMoveDay
  // Care standards.
  case careVisitDue, carePlanDue, careReviewDay, consentComes, healthReviewDue, dentalDue
  case educationPlanDue, pathwayPlanDue
  // Leaving care.
  case leavingReady, rightChildLeaves
  // Adoption.
  case adoptionDecisionDay, placementOrderDay, adoptionPlacingDay, adoptionOrderDay
  case adopterRegistersDay, adopterApprovalDay
  // Fostering.
  case applicantStarts, panelDay, holdEnds, stayingPutEnds
  // Care leavers.
  case turnsEighteen, adviserDue, leaverPlanDue, leaverEnds
  // Cost.
  case allowanceEnds
}
