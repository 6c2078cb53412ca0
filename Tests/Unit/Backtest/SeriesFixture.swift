import Engine

@testable import Planning

/// Published figures of one indicator, made up.
func published(
  _ id: String = "lac", _ type: PeriodType = .monthEnd, _ figures: [(month: Month, value: Double)]
) -> PublishedFigures {
  var published = PublishedFigures()
  for (month, value) in figures {
    published.add(
      id, Period(type, ending: month), PublishedFigures.Figure(value), published: "2017-05",
      isPlain: true)
  }
  return published
}

/// Months from January 2017 on.
func month(_ number: Int32) -> Month { Month(year: 2017, month: 1) + number }
