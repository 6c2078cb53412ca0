/// Whether a day lies in the school holidays of a typical English local authority.
///
/// A rule of thumb, since each authority and academy trust sets its own dates; in most years and
/// places it is right within a week. Holidays are whole weeks, weekends included:
///
/// - autumn half-term: the week of the last Monday of October;
/// - Christmas: two weeks from the Monday on or before 25 December;
/// - February half-term: the week of the Monday that falls from 12 to 18 February;
/// - Easter: two weeks from the Monday before Good Friday;
/// - May half-term: the week of the last Monday of May, even in years when the bank holiday moved;
/// - summer: from the Monday on or after 22 July through 2 September.
///
/// A bank holiday in term time, such as that of early May, is not counted.
public func isSchoolHoliday(_ day: Day) -> Bool {
  let (year, month, dayOfMonth) = day.civil
  switch month {
  case 1, 12:
    let christmas = Day(year: month == 1 ? year - 1 : year, month: 12, day: 25)
    return isWithin(weeks: 2, from: christmas.mondayOnOrBefore, day)
  case 2:
    return isWithin(weeks: 1, from: Day(year: year, month: 2, day: 12).mondayOnOrAfter, day)
  case 3, 4, 5, 6:
    return isWithin(weeks: 2, from: easterSunday(year) - 6, day)
      || isWithin(weeks: 1, from: Day(year: year, month: 5, day: 31).mondayOnOrBefore, day)
  case 7, 8:
    return day >= Day(year: year, month: 7, day: 22).mondayOnOrAfter
  case 9:
    return dayOfMonth <= 2
  case 10, 11:
    return isWithin(weeks: 1, from: Day(year: year, month: 10, day: 31).mondayOnOrBefore, day)
  default:
    return false
  }
}

/// Whether a day lies in the given number of weeks that begin on a Monday.
private func isWithin(weeks: Int32, from monday: Day, _ day: Day) -> Bool {
  day >= monday && day < monday + 7 * weeks
}
