/// What falls due on a later day: for each day a list of entries, kept in the order they were made.
///
/// A day's entries lie together on pages of 256 bytes, and are laid out in one run when the day comes.
/// Writing and taking an entry cost the same however many there are. Entries past the last day are
/// not kept.
package struct Diary: ~Copyable, Sendable {
  /// One thing that falls due: what, for whom, and the stamp that the subject had when it was
  /// written; where the subject's stamp has changed since, the entry is void.
  package struct Entry: Sendable, BitwiseCopyable {
    package var subject: Int32 = 0
    package var stamp: Int32 = 0
    package var event = Event.agencyReplies
  }

  /// Some entries of a day, as many as fill 256 bytes with the number of the next page, -1 for none.
  struct Page: Sendable {
    var entries = InlineArray<21, Entry>(repeating: Entry())
    var next: Int32 = -1
  }

  /// A day still to come: its pages, -1 for none, and how many entries they hold.
  struct DayToCome: Sendable {
    var first: Int32 = -1
    var last: Int32 = -1
    var count: Int32 = 0
  }

  private static var entriesOfPage: Int { 21 }

  private let firstDay: Int32
  private var days: Rows<DayToCome>
  private var pages = Rows<Page>(capacity: 2048)
  /// The first of the pages that are not in use, linked by `next`.
  private var free: Int32 = -1
  /// What falls due on the day that was turned to.
  var due = Rows<Entry>(capacity: 1024)

  package init(firstDay: Int32, lastDay: Int32) {
    self.firstDay = firstDay
    days = Rows(repeating: DayToCome(), count: Int(lastDay - firstDay) + 1)
  }

  /// Writes an entry; a day already past counts as the first day still to come, `today + 1`.
  @inline(never)
  package mutating func write(
    _ event: Event, subject: Int32, stamp: Int32 = 0, on day: Int32, after today: Int32
  ) {
    let row = Int(max(day, today + 1) - firstDay)
    if row >= days.count { return }
    let place = Int(days[row].count) % Self.entriesOfPage
    if place == 0 { addPage(to: row) }
    pages[Int(days[row].last)].entries[place] = Entry(subject: subject, stamp: stamp, event: event)
    days[row].count += 1
  }

  @inline(never)
  private mutating func addPage(to row: Int) {
    var page = free
    if page >= 0 {
      free = pages[Int(page)].next
      pages[Int(page)].next = -1
    } else {
      page = Int32(pages.count)
      pages.append(Page())
    }
    let last = days[row].last
    if last >= 0 { pages[Int(last)].next = page } else { days[row].first = page }
    days[row].last = page
  }

  /// Turns to a day: lays out in `due` what falls due on it, and lets go of its pages.
  package mutating func turn(to day: Int32) {
    due.keepFirst(0)
    let row = Int(day - firstDay)
    var left = Int(days[row].count)
    var page = days[row].first
    while page >= 0 {
      for place in 0..<min(left, Self.entriesOfPage) {
        due.append(pages[Int(page)].entries[place])
      }
      left -= Self.entriesOfPage
      let next = pages[Int(page)].next
      pages[Int(page)].next = free
      free = page
      page = next
    }
    days[row] = DayToCome()
  }

  /// How much falls due on the day that was turned to.
  package var dueCount: Int { due.count }

  /// One thing that falls due on the day that was turned to, by its number in the order written.
  package func entry(_ number: Int) -> Entry { due[number] }
}

/// What can fall due.
package enum Event: UInt8, Sendable, BitwiseCopyable {
  // Subject: a family. Stamped with its stamp.
  case agencyReplies, familyReachable, earlyHelpGathered, partnerAssessmentDone, supportDue
  case supportEnds, familyReturns, assessmentGathered, enquiryBegins, enquiryGathered
  case conferenceDay, initialContactLimit, earlyHelpAssessmentLimit
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

  /// What its subject is, and so whose stamp an entry carries.
  enum KindOfSubject: UInt8 {
    case family, stageOfFamily, unstamped, careEpisode, careLeaver
  }

  @inline(__always)
  var kindOfSubject: KindOfSubject {
    switch self {
    case .agencyReplies, .familyReachable, .earlyHelpGathered, .partnerAssessmentDone, .supportDue,
      .supportEnds, .familyReturns, .assessmentGathered, .enquiryBegins, .enquiryGathered,
      .conferenceDay, .initialContactLimit, .earlyHelpAssessmentLimit:
      return .family
    case .needVisitDue, .needPlanDue, .needEnds, .planVisitDue, .planRenewalDue, .planReviewDay:
      return .stageOfFamily
    case .careVisitDue, .carePlanDue, .careReviewDay, .consentComes, .finalOrderDay,
      .leavingReady, .adoptionDecisionDay, .placementOrderDay, .adoptionPlacingDay,
      .adoptionOrderDay, .plannedMoveDay, .educationPlanDue, .healthReviewDue, .dentalDue,
      .pathwayPlanDue, .rightChildLeaves:
      return .careEpisode
    case .adviserDue, .leaverPlanDue, .leaverEnds: return .careLeaver
    case .proceedingsStep, .allowanceEnds, .turnsEighteen, .childReenters, .applicantStarts,
      .panelDay, .holdEnds, .stayingPutEnds, .adopterRegistersDay, .adopterApprovalDay:
      return .unstamped
    }
  }
}
