import Engine
import Testing

@testable import Planning

/// A mistake in a return, and what is to be said of it.
struct ReturnMistake: Sendable, CustomTestStringConvertible {
  let kind: String
  let old: String
  let new: String
  /// `episodes.csv:5:12`.
  let place: String
  let words: String

  var testDescription: String { kind }

  static let all = [
    ReturnMistake(
      kind: "unknown legal status", old: "S,V2,N1,K2", new: "S,V9,N1,K2",
      place: "episodes.csv:5:18",
      words: "`V9` is no code of `LS`\n  Bob"),
    ReturnMistake(
      kind: "unknown placement", old: "S,V2,N1,K2", new: "S,V2,N1,K9", place: "episodes.csv:5:24",
      words: "write one of U1, U2"),
    ReturnMistake(
      kind: "unknown reason", old: "15/08/2016,E4A", new: "15/08/2016,E4X",
      place: "episodes.csv:5:42", words: "`E4X` is no code of `REC`"),
    ReturnMistake(
      kind: "a foster home of nobody", old: "S,V2,N1,U6,PR1,01/07", new: "S,V2,N1,U6,,01/07",
      place: "episodes.csv:2:27", words: "it must be known who provides it"),
    ReturnMistake(
      kind: "end before start", old: "15/08/2016,E4A", new: "15/04/2016,E4A",
      place: "episodes.csv:5:31", words: "the episode ends before it begins"),
    ReturnMistake(
      kind: "end without a reason", old: "15/08/2016,E4A", new: "15/08/2016,",
      place: "episodes.csv:5:42", words: "has an end but no reason"),
    ReturnMistake(
      kind: "overlap", old: "01/07/2016,X1", new: "03/07/2016,X1", place: "episodes.csv:3:5",
      words: "begins before the child's earlier one ends, on 2016-07-03"),
    ReturnMistake(
      kind: "no end before the next", old: "PR1,01/07/2016,X1", new: "PR1,,",
      place: "episodes.csv:2:31", words: "but the child's next one begins on 2016-07-01"),
    ReturnMistake(
      kind: "no next episode", old: "15/08/2016,E4A", new: "15/08/2016,X1",
      place: "episodes.csv:5:42", words: "the child has no later one"),
    ReturnMistake(
      kind: "a gap in a stay", old: "01/07/2016,X1", new: "29/06/2016,X1",
      place: "episodes.csv:2:42", words: "the next episode begins on 2016-06-29"),
    ReturnMistake(
      kind: "a new start within a stay", old: "Amy,01/07/2016,L", new: "Amy,01/07/2016,S",
      place: "episodes.csv:3:16", words: "the episode before goes on into this one"),
    ReturnMistake(
      kind: "a middle without a beginning", old: "Bob,15/05/2016,S", new: "Bob,15/05/2016,P",
      place: "episodes.csv:5:16", words: "no episode ends on this day with X1"),
    ReturnMistake(
      kind: "a child that nobody knows", old: "Bob,15/05/2016", new: "Rob,15/05/2016",
      place: "episodes.csv:5:1", words: "this child is not in header.csv"),
    ReturnMistake(
      kind: "after the return", old: "Fay,2016-12-01", new: "Fay,2017-12-01",
      place: "episodes.csv:10:5", words: "comes after 2017-03-31"),
    ReturnMistake(
      kind: "no date", old: "Bob,15/05/2016", new: "Bob,05/15/2016", place: "episodes.csv:5:5",
      words: "write the date as DD/MM/YYYY, such as 31/03/2018"),
    ReturnMistake(
      kind: "before birth", old: "Bob,15/05/2016,S", new: "Bob,15/05/2000,S",
      place: "episodes.csv:5:5", words: "before the child is born"),
    ReturnMistake(
      kind: "beyond 18", old: "20/02/2017,E17", new: "21/02/2017,E17", place: "episodes.csv:7:31",
      words: "after the child's 18th birthday, 2017-02-20"),
    ReturnMistake(
      kind: "18 without an end", old: "20/02/2017,E17", new: ",", place: "episodes.csv:7:31",
      words: "turned 18 on 2017-02-20"),
    ReturnMistake(
      kind: "two birthdays", old: "Bob,1,01/01/2001\n", new: "Bob,1,01/01/2001\nBob,1,02/01/2001\n",
      place: "header.csv:4:7", words: "another date of birth"),
    ReturnMistake(
      kind: "a missing column", old: "CHILD,DECOM,RNE", new: "CHILD,BEGIN,RNE",
      place: "episodes.csv:1:1", words: "the column `DECOM` is missing"),
  ]
}

@Suite("Mistakes in returns")
struct ReturnMistakesTests {
  @Test("Each is told with its place, and nothing is read", arguments: ReturnMistake.all)
  func told(_ mistake: ReturnMistake) {
    let header = ReturnsFixture.header.replacing(mistake.old, with: mistake.new)
    let episodes = ReturnsFixture.episodes.replacing(mistake.old, with: mistake.new)
    #expect(header != ReturnsFixture.header || episodes != ReturnsFixture.episodes)
    var problems = Problems()
    let returns = ReturnsFixture.read(
      ReturnsFixture.files(header: header, episodes: episodes), &problems)
    #expect(returns == nil)
    #expect(problems.description.contains("ret/\(mistake.place): "), "\(problems)")
    #expect(problems.description.contains(mistake.words), "\(problems)")
  }

  @Test("All are told at once")
  func together() {
    let episodes = ReturnsFixture.episodes.replacing("V2", with: "W2")
      .replacing("Bob", with: "Rob")
    var problems = Problems()
    #expect(ReturnsFixture.read(ReturnsFixture.files(episodes: episodes), &problems) == nil)
    #expect(problems.all.count == 4, "\(problems)")
  }

  @Test("An episode left open that the next return does not have")
  func lost() {
    var problems = Problems()
    let next = "CHILD,DECOM,RNE,LS,PLACE,PLACE_PROVIDER,DEC,REC\n"
    let rest = ["Amy,01/11/2016,P,C1,U1,PR1,,", "Cat,05/09/2016,S,C1,R3,PR4,04/04/2017,E45"]
    let files =
      ReturnsFixture.files()
      + ReturnsFixture.files(episodes: next + rest.joined(separator: "\n"), year: 2018)
    #expect(ReturnsFixture.read(files, &problems) == nil)
    #expect(problems.all.map(\.line) == [10], "\(problems)")
    #expect(problems.description.contains("the return of 2018 does not have it"))
  }

  @Test("A year between that is missing, and a folder without files")
  func folders() {
    var problems = Problems()
    let files = ReturnsFixture.files() + ReturnsFixture.files(year: 2019)
    #expect(ReturnsFixture.read(files, &problems) == nil)
    #expect(problems.description.contains("before and after 2018, but none of it"))
    var none = Problems()
    #expect(ReturnsFixture.read([], &none) == nil)
    #expect(none.all.count == 1 && none.description.contains("there is no header.csv in it"))
  }
}

@Suite("What returns cover")
struct ReturnSpanTests {
  private func span(_ episodes: String, first: Month? = nil, last: Month? = nil) throws
    -> CoveredSpan
  {
    var problems = Problems()
    let returns = ReturnsFixture.read(
      ReturnsFixture.files(episodes: episodes, year: nil), first: first, last: last, &problems)
    try problems.throwIfAny()
    return try #require(returns).span
  }

  private func month(_ year: Int32, _ month: Int32) -> Month { Month(year: year, month: month) }

  @Test("From the year of the first end to a March, or the last whole month")
  func byDates() throws {
    let text = ReturnsFixture.episodes
    #expect(try span(text) == CoveredSpan(month(2016, 4), month(2017, 3)))
    let january = text.replacing("01/03/2017,E11", with: "15/02/2017,E11")
      .replacing("20/02/2017,E17", with: "20/01/2017,E8")
    #expect(try span(january) == CoveredSpan(month(2016, 4), month(2017, 1)))
    #expect(
      try span(january, first: month(2016, 6), last: month(2017, 2))
        == CoveredSpan(month(2016, 6), month(2017, 2)))
  }

  @Test("Of a return without a year nothing comes after the last month asked for")
  func afterLast() {
    var problems = Problems()
    let files = ReturnsFixture.files(year: nil)
    #expect(ReturnsFixture.read(files, last: month(2017, 1), &problems) == nil)
    #expect(problems.all.map(\.line) == [7, 8, 8, 9, 9, 13], "\(problems)")
    #expect(problems.all.allSatisfy { $0.message.contains("comes after 2017-01-31") })
    // Where the folder has a year, a part of it may be asked for.
    var none = Problems()
    let part = ReturnsFixture.read(ReturnsFixture.files(), last: month(2017, 1), &none)
    #expect(part?.span.last == month(2017, 1) && none.isEmpty)
  }

  @Test("The last of several rows of an episode that has an end counts")
  func severalYears() throws {
    var problems = Problems()
    let text =
      ReturnsFixture.episodes + "Cat,05/09/2016,S,C1,N1,R3,PR4,20/03/2017,E4A\n"
      + "Cat,05/09/2016,S,C1,N1,R3,PR4,,\n"
    let returns = ReturnsFixture.read(ReturnsFixture.files(episodes: text), &problems)
    try problems.throwIfAny()
    let stay = try #require(
      returns?.stays.first { $0.start == Day(year: 2016, month: 9, day: 5) })
    #expect(stay.end == Day(year: 2017, month: 3, day: 20))
  }
}
