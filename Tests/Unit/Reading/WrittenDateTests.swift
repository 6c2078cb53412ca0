import Testing

@testable import Planning

@Suite struct WrittenDateTests {
  private func fault<Value>(_ read: () throws(Fault) -> Value) -> Fault? {
    do {
      _ = try read()
      return nil
    } catch {
      return error
    }
  }

  @Test func readsTheISOForms() throws {
    let day = try WrittenDay("2016-02-29")
    #expect((day.year, day.month, day.day) == (2016, 2, 29))
    #expect(day.description == "2016-02-29")
    #expect(try WrittenMonth("2018-03").description == "2018-03")
    #expect(try WrittenFinancialYear("2017/18").firstYear == 2017)
    #expect(try WrittenFinancialYear("1999/00").description == "1999/00")
  }

  @Test(arguments: [
    ("31/03/2018", "`31/03/2018` is not a date", "write 2018-03-31"),
    ("2018-3-31", "`2018-3-31` is not a date", "write 2018-03-31"),
    ("20180331", "`20180331` is not a date", "write 2018-03-31"),
    ("2018-03-31T00:00", "`2018-03-31T00:00` is not a date", "write 2018-03-31"),
    (
      "March 2018", "`March 2018` is not a date",
      "write the date as YYYY-MM-DD, such as 2018-03-31"
    ),
    (
      "2018-02-29", "`2018-02-29` is not a day: 2018-02 has 28 days",
      "write a day from 2018-02-01 to 2018-02-28"
    ),
    ("2018-13-01", "`2018-13-01` has no such month", "write a month from 01 to 12"),
    (
      "0018-03-31", "the year of `0018-03-31` is out of range",
      "write a year from 1900 to 2199"
    ),
  ])
  func namesWhatIsWrongWithADay(text: String, message: String, suggestion: String) {
    let found = fault { () throws(Fault) in try WrittenDay(text) }
    #expect(found == Fault(message, instead: suggestion))
  }

  @Test(arguments: [
    ("Mar 2018", "write 2018-03"), ("03/2018", "write 2018-03"), ("2018-3", "write 2018-03"),
    ("2018-03-31", "write 2018-03"), ("spring", "write the month as YYYY-MM, such as 2018-03"),
    ("2018-00", "write a month from 01 to 12"),
  ])
  func saysHowToWriteAMonth(text: String, suggestion: String) {
    #expect(fault { () throws(Fault) in try WrittenMonth(text) }?.suggestion == suggestion)
  }

  @Test(arguments: [
    ("2017-18", "write 2017/18"), ("2017/2018", "write 2017/18"), ("17/18", "write 2017/18"),
    ("2017/19", "write 2017/18"), ("2017", "write 2017/18"),
    ("x", "write the financial year as 2017/18, from April 2017 to March 2018"),
  ])
  func saysHowToWriteAFinancialYear(text: String, suggestion: String) {
    #expect(fault { () throws(Fault) in try WrittenFinancialYear(text) }?.suggestion == suggestion)
  }
}
