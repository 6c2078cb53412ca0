import Testing

@testable import Planning

@Suite struct NearestNameTests {
  @Test(arguments: [
    ("", "", 0), ("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("kitten", "sitting", 3),
    ("ca", "abc", 3), ("", "abc", 3),
  ])
  func countsEdits(left: String, right: String, expected: Int) {
    #expect(NearestName.distance(left, right) == expected)
    #expect(NearestName.distance(right, left) == expected)
  }

  @Test func suggestsOnlyWhatIsClose() {
    let names = ["ramp_months", "start", "strength", "lac", "cin"]
    #expect(NearestName.to("ramp_month", among: names) == "ramp_months")
    #expect(NearestName.to("rampMonths", among: names) == "ramp_months")
    #expect(NearestName.to("ramp-months", among: names) == "ramp_months")
    #expect(NearestName.to("tsart", among: names) == "start")
    #expect(NearestName.to("LAC", among: names) == "lac")
    #expect(NearestName.to("population", among: names) == nil)
    #expect(NearestName.to("cpp", among: names) == nil)
    #expect(NearestName.to("x", among: ["y"]) == nil)
  }
}
