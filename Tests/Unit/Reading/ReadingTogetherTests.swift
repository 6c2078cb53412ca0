import Foundation
import Testing

@testable import Planning

/// How an authority's files are read: every mistake of every file in one report.
@Suite struct ReadingTogetherTests {
  struct Team {
    var name: String
    var posts: Int
  }

  struct Authority {
    var name: String
    var hoursPerVisit: Double
    var start: WrittenDay?
    var teams: [Team]

    init(_ fields: inout Fields) {
      _ = fields.optionalString("$schema")
      name = fields.string("name")
      hoursPerVisit = fields.number("hours_per_visit", in: 0.1...24)
      start = fields.optionalDay("start")
      teams = fields.objects("teams") { team in
        Team(name: team.string("name"), posts: team.integer("posts", in: 0...500))
      }
      if teams.isEmpty {
        fields.problem("there are no teams", at: "teams", instead: "write at least one")
      }
    }
  }

  struct Actual {
    var indicator: String
    var month: WrittenMonth
    var value: Double
    var note: String?
  }

  func read(in folder: String) throws(Problems) -> (Authority, [Actual]) {
    var problems = Problems()
    let authority = problems.read(jsonc: folder + "/authority.jsonc", shownAs: "authority.jsonc") {
      node, problems in node.fields("the authority", &problems) { Authority(&$0) }
    }
    let actuals = problems.read(
      csv: folder + "/actuals.csv", shownAs: "actuals.csv",
      columns: ["id", "period", "value"], optional: ["note"]
    ) { row in
      Actual(
        indicator: row.text("id"), month: row.month("period"),
        value: row.number("value", in: 0...1e9), note: row.optionalText("note"))
    }
    try problems.throwIfAny()
    return (authority!, actuals!)
  }

  func write(_ authority: String, _ actuals: String, to folder: String) throws {
    for (name, text) in [("authority.jsonc", authority), ("actuals.csv", actuals)] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(name)"))
    }
  }

  @Test func readsGoodFiles() throws {
    try inTemporaryFolder { folder in
      try write(
        """
        { "name": "Rotherham", "hours_per_visit": 2, "start": "2018-03-31",
          "teams": [{ "name": "MASH", "posts": 12 },], }
        """, "period,id,value\r\n2018-03,lac,624\r\n", to: folder)
      let (authority, actuals) = try read(in: folder)
      #expect(authority.teams.map(\.posts) == [12])
      #expect(authority.start?.description == "2018-03-31")
      #expect(actuals.map(\.value) == [624])
    }
  }

  @Test func reportsEveryMistakeOfEveryFile() throws {
    try inTemporaryFolder { folder in
      try write(
        """
        {
          "name": "Rotherham",
          "minutes_per_visit": 90,
          "teams": [{ "name": "MASH", "posts": 1.5 }]
        }
        """, "id,period,value\nlac,March 2018,\"1,024\"\n", to: folder)
      let error = #expect(throws: Problems.self) { try read(in: folder) }
      #expect(
        error?.description == """
          authority.jsonc:3:3: `minutes_per_visit` is not known in the authority
              "minutes_per_visit": 90,
              ^
            the unit is wrong: write hours_per_visit, and convert

          authority.jsonc:4:40: `posts` is 1.5, which is not a whole number
              "teams": [{ "name": "MASH", "posts": 1.5 }]
                                                   ^
            write a whole number from 0 to 500

          actuals.csv:2:5: `period`: `March 2018` is not a month
            lac,March 2018,"1,024"
                ^
            write 2018-03

          actuals.csv:2:16: `value`: a number cannot hold a comma
            lac,March 2018,"1,024"
                           ^
            write 1024

          4 problems in 2 files
          """)
    }
  }
}
