/// Whether a day is a bank holiday in England.
///
/// By the rules of the Banking and Financial Dealings Act 1971 and the proclamations under it, as
/// listed at gov.uk/bank-holidays: a holiday that falls on a weekend is kept on the next weekday
/// that is not one already, and the weekend day itself is not counted. Proclaimed changes are
/// known from 1995 to 2023; later years follow the rules.
public func isBankHoliday(_ day: Day) -> Bool {
  let (year, month, dayOfMonth) = day.civil
  let weekday = day.weekday
  if weekday >= 5 { return false }
  if let proclaimed = proclaimedBankHoliday(year, month, dayOfMonth) { return proclaimed }
  switch month {
  case 1:
    return dayOfMonth == 1 || (weekday == 0 && dayOfMonth <= 3)
  case 3, 4:
    let easter = easterSunday(year)
    return day == easter - 2 || day == easter + 1
  case 5:
    return weekday == 0 && (dayOfMonth <= 7 || dayOfMonth >= 25)
  case 8:
    return weekday == 0 && dayOfMonth >= 25
  case 12:
    // A Monday or Tuesday the 27th or 28th stands in for a weekend 25th or 26th.
    return dayOfMonth == 25 || dayOfMonth == 26
      || (weekday <= 1 && (dayOfMonth == 27 || dayOfMonth == 28))
  default:
    return false
  }
}

/// What a royal proclamation said of a day: a holiday, an ordinary day, or nothing.
private func proclaimedBankHoliday(_ year: Int32, _ month: Int32, _ day: Int32) -> Bool? {
  switch (year, month, day) {
  case (1995, 5, 1), (2020, 5, 4): false  // Moved to Victory in Europe Day.
  case (1995, 5, 8), (2020, 5, 8): true
  case (1999, 12, 31): true  // Millennium.
  case (2002, 5, 27): false  // Golden Jubilee.
  case (2002, 6, 3), (2002, 6, 4): true
  case (2011, 4, 29): true  // Royal wedding.
  case (2012, 5, 28): false  // Diamond Jubilee.
  case (2012, 6, 4), (2012, 6, 5): true
  case (2022, 5, 30): false  // Platinum Jubilee.
  case (2022, 6, 2), (2022, 6, 3): true
  case (2022, 9, 19): true  // State funeral of Queen Elizabeth II.
  case (2023, 5, 8): true  // Coronation of King Charles III.
  default: nil
  }
}

/// Easter Sunday of a year of the Gregorian calendar.
///
/// The anonymous algorithm published in Nature, 20 April 1876, p. 487 (Meeus, Jones, Butcher).
func easterSunday(_ year: Int32) -> Day {
  let golden = year % 19
  let century = year / 100
  let yearOfCentury = year % 100
  let correction = (century - (century + 8) / 25 + 1) / 3
  let moon = (19 * golden + century - century / 4 - correction + 15) % 30
  let leap = 32 + 2 * (century % 4) + 2 * (yearOfCentury / 4)
  let toSunday = (leap - moon - yearOfCentury % 4) % 7
  let late = (golden + 11 * moon + 22 * toSunday) / 451
  let sum = moon + toSunday - 7 * late + 114
  return Day(year: year, month: sum / 31, day: sum % 31 + 1)
}
