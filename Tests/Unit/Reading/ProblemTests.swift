import Testing

@testable import Planning

@Suite struct ProblemTests {
  @Test func showsPlaceLineCaretAndSuggestion() {
    let found = problems(inJSONC: "{\n\t\"visits\": 1,\n\t\"hours\": +5,\n}")
    #expect(
      found.description == """
        a.jsonc:3:11: a number cannot start with +
           "hours": +5,
                    ^
          write 5

        1 problem
        """)
  }

  @Test func trimsLongLinesAroundTheColumn() {
    let line = String(repeating: "x", count: 300) + "!" + String(repeating: "y", count: 300)
    let excerpt = Excerpt(of: line, around: 301)
    #expect(excerpt.text.count == 90)
    #expect(Array(excerpt.text)[excerpt.caret] == "!")
    #expect(excerpt.text.hasPrefix("…") && excerpt.text.hasSuffix("…"))
    let last = Excerpt(of: line, around: 602)
    #expect(last.caret == last.text.count)
    #expect(!Excerpt(of: line, around: 1).text.hasPrefix("…"))
  }

  @Test func showsWhatCannotBeSeen() {
    #expect(Excerpt(of: "a\u{A0}b\u{200B}c\u{1B}[2J", around: 2).text == "a·b·c·[2J")
  }

  @Test func messagesStayOnOneLine() {
    let long = String(repeating: "x", count: 1000)
    let problem = Problem(file: "a", "`a\n\(long)` is wrong", instead: "write b")
    #expect(problem.message.hasPrefix("`a·xxx") && problem.message.hasSuffix("xxx` is wrong"))
    #expect(problem.message.count < 240)
  }

  @Test func stopsReadingNonsense() {
    let nonsense = "[" + String(repeating: "1 ", count: 5000)
    #expect(problems(inJSONC: nonsense).description.hasSuffix("100 problems"))
  }

  @Test func listsFilesInTurnAndLinesFromTop() {
    let first = SourceText(path: "first", text: "x\ny\n")
    var found = Problems()
    found.add("low", at: Place(first, 2), instead: "s")
    found.add(Problem(file: "second", "gone", instead: "s"))
    found.add("high", at: Place(first, 0), instead: "s")
    #expect(
      found.description == """
        first:1:1: high
          x
          ^
          s

        first:2:1: low
          y
          ^
          s

        second: gone
          s

        3 problems in 2 files
        """)
  }

  @Test func keepsAHundredOfAFileAndCountsTheRest() {
    let source = SourceText(path: "a", text: "x")
    var found = Problems()
    for _ in 0..<250 { found.add("m", at: Place(source, 0), instead: "s") }
    var all = Problems()
    all.add(found)
    #expect(all.all.count == 100)
    #expect(all.description.hasSuffix("a: and 150 more like these\n\n250 problems"))
  }
}
