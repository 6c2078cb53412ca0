/// Whether what fell due was done in time: Early Help's initial contacts and assessments, reviews of
/// plans, reviews and initial health assessments of children in care.
///
/// Each thing counts once: in the month in which it is done, if that is by the end of its limit day,
/// as in time; else in the month of its limit day as late, and not once more when it is done at last.
/// So work that piles up tells at once, not when it is worked off. What was no longer due at the end
/// of its limit day, because the case, the plan or the stay was over, counts nowhere, nor does what
/// fell due before the first day.
extension Simulation {
  /// Counts what is done today.
  mutating func countDone(_ measure: Measure, limit: Int32, children: Double = 1) {
    if today <= limit {
      count(measure, children, of: children)
    } else {
      countMissed(measure, limit: limit, before: today, children: children)
    }
  }

  /// Counts what has not been done although its limit lay in the month that runs, before a day. For a
  /// limit in an earlier month it has been counted at that month's end.
  mutating func countMissed(
    _ measure: Measure, limit: Int32, before day: Int32, children: Double = 1
  ) {
    if limit >= firstOfMonth && limit < day { count(measure, 0, of: children) }
  }

  /// Notes the limit day of something in Early Help, of which there are too many families to look
  /// through at a month's end.
  mutating func writeLimit(_ event: Event, of family: Int, on limit: Int32) {
    if limit > today {
      diary.write(
        event, subject: Int32(family), stamp: families[family].stamp, on: limit, after: today)
    } else if limit == today && today >= firstDay {
      noteLimitOfToday(event, of: family)
    }
  }

  mutating func noteLimitOfToday(_ event: Event, of family: Int) {
    limitsOfToday.append(
      Diary.Entry(subject: Int32(family), stamp: families[family].stamp, event: event))
  }

  /// At the end of the day counts as late what had its limit today and has not been done.
  mutating func countLimitsOfToday() {
    for place in limitsOfToday.indices {
      let limit = limitsOfToday[place]
      let family = Int(limit.subject)
      if families[family].stamp != limit.stamp { continue }
      if limit.event == .initialContactLimit {
        if !families[family].isContacted { count(.earlyHelpInitialContactInTime, 0, of: 1) }
      } else if families[family].earlyHelpAssessmentDue == today {
        count(.earlyHelpAssessmentInTime, 0, of: 1)
      }
    }
    limitsOfToday.keepFirst(0)
  }
}
