/// What falls due on a later day: for each day a list of entries, kept in the order they were made.
///
/// Writing and taking an entry cost the same however many there are. Entries past the last day are
/// not kept.
struct Diary: ~Copyable, Sendable {
  /// One thing that falls due: what, for whom, and the stamp that the subject had when it was
  /// written; where the subject's stamp has changed since, the entry is void.
  struct Entry: Sendable {
    var event: Event
    var subject: Int32
    var stamp: Int32
    var next: Int32
  }

  private let firstDay: Int32
  private var first: Rows<Int32>
  private var last: Rows<Int32>
  private var entries = Rows<Entry>(capacity: 16384)
  private var free: Int32 = -1

  init(firstDay: Int32, lastDay: Int32) {
    self.firstDay = firstDay
    first = Rows(repeating: -1, count: Int(lastDay - firstDay) + 1)
    last = Rows(repeating: -1, count: Int(lastDay - firstDay) + 1)
  }

  /// Writes an entry; a day already past counts as the first day still to come, `today + 1`.
  mutating func write(
    _ event: Event, subject: Int32, stamp: Int32 = 0, on day: Int32, after today: Int32
  ) {
    let row = Int(max(day, today + 1) - firstDay)
    if row >= first.count { return }
    var index = free
    let entry = Entry(event: event, subject: subject, stamp: stamp, next: -1)
    if index >= 0 {
      free = entries[Int(index)].next
      entries[Int(index)] = entry
    } else {
      index = Int32(entries.count)
      entries.append(entry)
    }
    if last[row] >= 0 {
      entries[Int(last[row])].next = index
    } else {
      first[row] = index
    }
    last[row] = index
  }

  /// Takes the next entry of a day, nil when there are no more.
  mutating func take(on day: Int32) -> Entry? {
    let row = Int(day - firstDay)
    let index = first[row]
    if index < 0 { return nil }
    let entry = entries[Int(index)]
    first[row] = entry.next
    if entry.next < 0 { last[row] = -1 }
    entries[Int(index)].next = free
    free = index
    return entry
  }
}

/// What can fall due.
enum Event: UInt8, Sendable {
  // Subject: a family. Stamped with its stamp.
  case agencyReplies, familyReachable, earlyHelpGathered, partnerAssessmentDone, supportDue
  case supportEnds, familyReturns, assessmentGathered, enquiryBegins, enquiryGathered
  case conferenceDay
  // Subject: a family. Stamped with its stage.
  case needVisitDue, needPlanDue, needEnds, planVisitDue, planRenewalDue, planReviewDay
  // Subject: a family that is written down, whose row stays its own.
  case proceedingsStep
  // Subject: 0 for special guardianship, 1 for child arrangements.
  case allowanceEnds
  // Subject: a child.
  case turnsEighteen, childReenters
  // Subject: a care episode.
  case careVisitDue, carePlanDue, careReviewDay, consentComes, finalOrderDay, leavingReady
  case adoptionDecisionDay, placementOrderDay, adoptionPlacingDay, adoptionOrderDay
  case plannedMoveDay, educationPlanDue, healthReviewDue, dentalDue, pathwayPlanDue
  case rightChildLeaves
  // Subject: a foster applicant, a household.
  case applicantStarts, panelDay, holdEnds, stayingPutEnds
  // Subject: an adopter.
  case adopterRegistersDay, adopterApprovalDay
  // Subject: a care leaver.
  case adviserDue, leaverPlanDue, leaverEnds
}
