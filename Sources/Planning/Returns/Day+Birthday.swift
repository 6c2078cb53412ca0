import Engine

extension Day {
  /// The day on which somebody born on this day turns an age; of 29 February in other years, 1 March.
  func birthday(_ age: Int32) -> Day { Day(year: year + age, month: month, day: dayOfMonth) }

  /// The age in whole years of somebody born on this day.
  func age(on day: Day) -> Int {
    let years = day.year - year
    return Int(day < birthday(years) ? years - 1 : years)
  }
}
