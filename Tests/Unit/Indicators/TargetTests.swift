import Testing

@testable import Planning

@Suite("Rating against targets")
struct TargetTests {
  private func target(
    _ red: String, _ amber: String, _ green: String, _ polarity: String = "high"
  ) throws -> Target {
    try #require(try Target(red: red, amber: amber, green: green, polarity: polarity))
  }

  @Test("Higher is better, with tolerances")
  func high() throws {
    let target = try target("<33", "33-35", ">=35")
    #expect([32.9, 33, 34.9, 35, 90].map(target.rating) == [.red, .amber, .amber, .green, .green])
    #expect(target.hasAmber)
  }

  @Test("Lower is better; what lies in a gap between printed bands is amber")
  func lowWithGap() throws {
    let target = try target(">=25", "22-24", "<22", "low")
    #expect([21.9, 22, 24, 24.5, 25].map(target.rating) == [.green, .amber, .amber, .amber, .red])
  }

  @Test("Around a figure")
  func around() throws {
    let target = try target(
      "more than +/-5 of 73.5", "within +/-5 of 73.5", "within +/-2 of 73.5", "info")
    let values = [68.4, 68.5, 71.4, 71.5, 75.5, 75.6, 78.5, 78.6]
    let ratings: [RAG] = [.red, .amber, .amber, .green, .green, .amber, .amber, .red]
    #expect(values.map(target.rating) == ratings)
  }

  @Test("A range of which only the upper end is rated")
  func aboveRange() throws {
    let target = try target("over 1% above range", "1% above range", "16-22", "within")
    #expect([10, 16, 22, 22.2, 22.3].map(target.rating) == [.green, .green, .green, .amber, .red])
    #expect(target.isOpenBelow)
    #expect(try !self.target("<33", "33-35", "<=22", "low").isOpenBelow, "it says so itself")
    #expect(try !self.target("", "", "16-22", "within").isOpenBelow)
  }

  @Test("A green figure alone leaves green and red")
  func greenAlone() throws {
    let printed = try target("", "", "<=75", "low")
    #expect([75, 75.1].map(printed.rating) == [.green, .red])
    #expect(!printed.hasAmber)
    let single = try target("", "", "90", "high")
    #expect([90, 89].map(single.rating) == [.green, .red])
    #expect(try Target(red: "", amber: "", green: "351", polarity: "info") == nil)
  }

  @Test("An empty amber band leaves green and red")
  func emptyAmber() throws {
    let target = try target("<90", "", ">=90")
    #expect([89.9, 90].map(target.rating) == [.red, .green])
    #expect(!target.hasAmber)
  }

  @Test("Other words are no target", arguments: ["sixty", "35-33", ">=", "within 2", "", "3-x"])
  func faults(_ words: String) {
    #expect(throws: Fault.self) {
      try Target(red: "", amber: "", green: words, polarity: "high")
    }
  }

  @Test("The last target set holds until there is a later one")
  func years() throws {
    var targets = Targets()
    for (year, words) in [(Int32(2017), ">=90"), (2016, ">=80")] {
      targets.add(
        "x", FinancialYear(firstYear: year), text: words,
        try Target(red: "", amber: "", green: words, polarity: "high"))
    }
    let found = [2015, 2016, 2017, 2020].map {
      targets.entry("x", FinancialYear(firstYear: $0))?.text
    }
    #expect(found == [nil, ">=80", ">=90", ">=90"])
  }
}
