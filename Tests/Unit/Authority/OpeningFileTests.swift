import Engine
import Testing

@testable import Planning

@Suite("Opening positions as they were known at a month")
struct OpeningFileTests {
  private static let text = """
    date,dimension,category,value,source,quality,known_from,note
    2017-03-31,plans,,20,guess,judged,,
    2017-03-31,plans,,22,first,judged,2017-05,
    2017-03-31,plans,,25,second,judged,2018-05,
    2017-03-31,foster_households,,9,second,judged,2018-05,
    2016-03-31,foster_households,,7,old,judged,,
    2018-03-31,foster_households,,8,old,judged,,

    """

  private func file(_ text: String, _ month: Month?) -> (file: OpeningFile, problems: Problems) {
    var problems = Problems()
    let file = OpeningFile(SourceText(path: "opening.csv", text: text), knownBy: month, &problems)
    return (file, problems)
  }

  private func value(_ dimension: String, _ month: Month) -> Double? {
    let (file, problems) = file(OpeningFileTests.text, month)
    #expect(problems.isEmpty, "\(problems)")
    let day = Day(year: 2017, month: 3, day: 31)
    return file.profiles.nearest(dimension, to: day)?.rows.values.first?.value
  }

  @Test("The latest row counts that was known; other values are not looked at")
  func latest() {
    #expect(value("plans", Month(year: 2017, month: 3)) == 20)
    #expect(value("plans", Month(year: 2017, month: 4)) == 20)
    #expect(value("plans", Month(year: 2017, month: 5)) == 22)
    #expect(value("plans", Month(year: 2017, month: 2)) == nil, "its day had not come")
    #expect(value("plans", Month(year: 2018, month: 5)) == 25)
    let nonsense = OpeningFileTests.text.replacing(",25,", with: ",-5,")
    #expect(file(nonsense, Month(year: 2018, month: 4)).problems.isEmpty)
    #expect(file(nonsense, nil).problems.all.map(\.line) == [4])
  }

  @Test("What was not known falls back to another day that had come")
  func otherDay() {
    #expect(value("foster_households", Month(year: 2018, month: 2)) == 7)
    #expect(value("foster_households", Month(year: 2018, month: 5)) == 9)
  }

  @Test("A profile of which a part was not known is left out whole")
  func wholeProfile() {
    let text = """
      date,dimension,category,value,source,quality,known_from
      2017-03-31,plan_duration_share,under_3_months,0.6,x,judged,
      2017-03-31,plan_duration_share,to_6_months,0.4,x,judged,2018-05

      """
    #expect(file(text, Month(year: 2018, month: 4)).file.profiles.byDimension.isEmpty)
    let now = file(text, Month(year: 2018, month: 5)).file.profiles
    #expect(now.byDimension["plan_duration_share"]?.first?.rows.count == 2)
  }

  @Test("Shares add up to 1, also as they were known before")
  func shares() {
    let text = """
      date,dimension,category,value,source,quality,known_from
      2017-03-31,plan_duration_share,under_3_months,0.5,x,judged,
      2017-03-31,plan_duration_share,to_6_months,0.4,x,judged,
      2017-03-31,plan_duration_share,to_6_months,0.5,x,judged,2018-05

      """
    let messages = file(text, nil).problems.all.map(\.message)
    #expect(messages.count == 1)
    #expect(messages.first?.contains("as known before 2018-05, add up to 0.9") == true)
  }

  @Test("Two rows known from the same month are one too many")
  func twice() {
    let text = OpeningFileTests.text.replacing(
      "25,second,judged,2018-05", with: "25,x,judged,2017-05")
    let problems = file(text, nil).problems.all
    #expect(problems.count == 1)
    #expect(problems.first?.suggestion.contains("different months in known_from") == true)
  }
}
