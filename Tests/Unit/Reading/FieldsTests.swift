import Testing

@testable import Planning

@Suite struct FieldsTests {
  private struct Team: Equatable {
    var name: String
    var posts: Int
    var hours: Double
    var since: WrittenDay?
    var ages: [Double]
  }

  private func team(_ fields: inout Fields) -> Team {
    Team(
      name: fields.string("name"), posts: fields.integer("posts", in: 0...100),
      hours: fields.number("hours_per_visit", in: 0...24), since: fields.optionalDay("since"),
      ages: fields.numbers("ages", in: 0...17))
  }

  @Test func decodesAnObject() throws {
    let (team, problems) = try decode(
      """
      { "posts": 7, "name": "Duty", "hours_per_visit": 1.5, "ages": [0, 17], "since": "2018-03-31" }
      """, team)
    #expect(problems.isEmpty)
    let since = try WrittenDay("2018-03-31")
    #expect(team == Team(name: "Duty", posts: 7, hours: 1.5, since: since, ages: [0, 17]))
  }

  static let single = [
    Faulty(#""posts": "7""#, 1, 88, "`posts` is text", "write 7, without quotes"),
    Faulty(
      #""posts": 7.5"#, 1, 88, "`posts` is 7.5, which is not a whole number",
      "write a whole number from 0 to 100"),
    Faulty(
      #""posts": 101"#, 1, 88, "`posts` is 101, which is out of range",
      "write a whole number from 0 to 100"),
    Faulty(#""posts": null"#, 1, 88, "`posts` is null", "write a whole number from 0 to 100"),
    Faulty(#""post": 7"#, 1, 79, "`post` is not known in the authority", "did you mean `posts`?"),
    Faulty(
      #""posts": 7, "since": "31/03/2018""#, 1, 100, "`since`: `31/03/2018` is not a date",
      "write 2018-03-31"),
    Faulty(
      #""posts": 7, "colour": "red""#, 1, 91, "`colour` is not known in the authority",
      "delete it; it could also have since"),
    Faulty(
      "", 1, 1, "`posts` is missing from the authority",
      "add \"posts\": a whole number from 0 to 100"),
  ]

  @Test(arguments: single)
  func reportsEachKindOfMistake(faulty: Faulty) throws {
    let start =
      #"{ "name": "Duty and assessment team", "hours_per_visit": 1.5, "ages": [0, 17], "#
    #expect(start.count == 79)
    let (_, problems) = try decode(start.dropLast() + faulty.text + "}", team)
    faulty.expect(problems)
  }

  @Test func reportsAllMistakesAtOnce() throws {
    let (_, problems) = try decode(
      #"{ "name": 4, "ages": [18, "x"], "hours_per_visit": -1 }"#, team)
    #expect(
      problems.all.map(\.suggestion) == [
        "write \"4\"", "write a number from 0 to 24", "write a number from 0 to 17",
        "write a number from 0 to 17, without quotes",
        "add \"posts\": a whole number from 0 to 100",
      ])
  }

  @Test(arguments: [
    ("contacts_per_month", "the unit is wrong: write contacts_per_year, and convert"),
    ("contacts", "the unit is missing: write contacts_per_year"),
    ("contacts_monthly", "the unit is wrong: write contacts_per_year, and convert"),
    ("hours_per_visits", "the unit is wrong: write hours_per_visit"),
    ("minutes_per_visit", "the unit is wrong: write hours_per_visit, and convert"),
    ("screening_minutes", "the unit is wrong: write screening_hours, and convert"),
    ("agency_pct", "the unit is wrong: write agency_share, and convert"),
    ("agency_proportion", "the unit is wrong: write agency_share"),
    ("agency_shaer", "did you mean `agency_share`?"),
    ("contact_per_year", "did you mean `contacts_per_year`?"),
    (
      "hours_per_review",
      "delete it; it could also have agency_share, contacts_per_year, "
        + "hours_per_visit, screening_hours"
    ),
  ])
  func tellsAWrongUnitFromAMisspelling(key: String, suggestion: String) throws {
    let (_, problems) = try decode("{ \"\(key)\": 1 }") { fields in
      for key in ["agency_share", "contacts_per_year", "hours_per_visit", "screening_hours"] {
        _ = fields.optionalNumber(key)
      }
    }
    #expect(problems.all.map(\.suggestion) == [suggestion])
  }

  @Test func aMissingObjectIsReportedOnce() throws {
    let (value, problems) = try decode(#"{ "cost": {} }"#) { fields in
      fields.object("costs") { $0.object("staff") { $0.number("gbp_per_year", in: 1...9) } }
    }
    #expect(value == 1)
    #expect(problems.all.map(\.suggestion) == ["did you mean `costs`?"])
  }

  @Test func somethingElseThanAnObjectIsReportedOnce() throws {
    let (_, problems) = try decode(#"[1]"#) { $0.string("name") }
    #expect(problems.all.map(\.message) == ["`the authority` is a list"])
  }

  @Test func decodesNestedListsNamesAndChoices() throws {
    enum Rule: String, CaseIterable { case headroom, fifo }
    let (_, problems) = try decode(
      """
      { "teams": [{ "name": "a" }, { "nam": "b" }], "share": { "police": 0.25, "health": 0.75 },
        "rule": "fifo", "on": true, "month": "2018-03", "year": "2017/18", "old": null,
        "rule_2": "headrom" }
      """
    ) { fields in
      let names = fields.objects("teams") { $0.string("name") }
      #expect(names == ["a", ""])
      let shares = fields.numbers("share", for: ["health", "police"], in: 0...1)
      #expect(shares == [0.75, 0.25])
      let rules = (fields.choice("rule", as: Rule.self), fields.choice("rule_2", as: Rule.self))
      #expect(rules == (.fifo, .headroom))
      let (on, old) = (fields.bool("on"), fields.optionalString("old"))
      #expect(on && old == nil)
      let (month, year) = (fields.month("month"), fields.financialYear("year"))
      #expect(month.month == 3 && year.firstYear == 2017)
      fields.problem("too late", at: "month", instead: "write an earlier month")
    }
    #expect(
      problems.all.map(\.suggestion) == [
        "did you mean `name`?", "did you mean \"headroom\"?", "write an earlier month",
      ])
    #expect(problems.all.map(\.line) == [1, 3, 2])
  }
}
