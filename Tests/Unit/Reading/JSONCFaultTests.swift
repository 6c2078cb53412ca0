import Testing

@testable import Planning

@Suite struct JSONCFaultTests {
  static let text = [
    Faulty("{“a”: 1}", 1, 2, "text must be in straight quotes, not curly ones", "write \"a\""),
    Faulty("{'a': 1}", 1, 2, "text must be in straight quotes, not single ones", "write \"a\""),
    Faulty(
      "{\n  \"a\": “it’s so”,\n  \"b\": 2\n}", 2, 8,
      "text must be in straight quotes, not curly ones", "write \"it’s so\""),
    Faulty("{a_b: 1}", 1, 2, "the key `a_b` is not in quotes", "write \"a_b\""),
    Faulty("{a\": 1}", 1, 2, "the key `a` is not in quotes", "write \"a\""),
    Faulty(
      "{\"a\": two words}", 1, 7, "the text `two words` is not in quotes", "write \"two words\""),
    Faulty("{\"a\": True}", 1, 7, "`True` is not a value", "write true, or \"True\" for text"),
    Faulty("{\"a\": none}", 1, 7, "`none` is not a value", "write null, or \"none\" for text"),
    Faulty(
      "{\n  \"a\": \"never,\n  \"b\": 2\n}", 2, 8, "this text is never closed",
      "write \" where it ends"),
    Faulty(
      "{\n  \"a: 1,\n  \"b\": 2\n}", 2, 3, "this text is never closed", "write \" where it ends"),
    Faulty(
      "{\"a\": \"C:\\Data\"}", 1, 10, "\\D is not an escape",
      "write \\\\D for a backslash, or / in paths"),
    Faulty(
      "{\"a\": \"\\u12g4\"}", 1, 8, "\\u must be followed by four hexadecimal digits",
      "write \\u00E9"),
    Faulty(
      "{\"a\": \"\\ud83d\"}", 1, 8, "this is half of a pair of escapes",
      "write the character itself, or both halves such as \\uD83D\\uDE00"),
    Faulty(
      "{\"a\": \"b\tc\"}", 1, 9, "text cannot hold this control character",
      "write \\t for a tab"),
    Faulty(
      "{\"a\u{A0}b\": 1}", 1, 2, "the key holds a no-break space (U+00A0)", "write \"ab\""),
    Faulty(
      "{\"a\": \u{A0}\u{A0}1}", 1, 7, "a no-break space (U+00A0) stands here",
      "write an ordinary space: delete it and press the space bar"),
    Faulty(
      "{\"a\": 1,\u{200B} \"b\": 2}", 1, 9, "an invisible character (U+200B) stands here",
      "delete it: it cannot be seen"),
  ]

  static let structure = [
    Faulty(
      "{\"a\": 1\n \"b\": 2}", 1, 8, "there is no comma between this and what follows",
      "write , here"),
    Faulty("[1 2]", 1, 3, "there is no comma between this and what follows", "write , here"),
    Faulty("{\"a\" 1}", 1, 5, "there is no colon after `a`", "write \"a\": and a value"),
    Faulty("{\"a\" = 1}", 1, 6, "= stands where a colon should", "write : instead of ="),
    Faulty(
      "{\"a\": 1; \"b\": 2}", 1, 8, "; stands where a comma should", "write , instead of ;"),
    Faulty("{\"a\": , \"b\": 2}", 1, 7, "there is no value here", "write a value before ,"),
    Faulty("[1,,2]", 1, 4, "there is nothing before this comma", "delete the comma"),
    Faulty(
      "{\"a\": 1,\n \"b\": 2,\n \"a\": 3}", 3, 2, "`a` is already given on line 1, column 2",
      "keep one of the two"),
    Faulty("{{\"a\": 1}}", 1, 2, "there is no key before this value", "write \"key\": before it"),
    Faulty(
      "{\"a\": [1, 2}", 1, 12, "this closes the [ of line 1, column 7",
      "write ], or add the missing ] before it"),
    Faulty("{\"a\": [1, 2]", 1, 1, "this { is never closed", "write } where it ends"),
    Faulty(
      "{\n  \"a\": {\n    \"x\": 1,\n  \"b\": 2\n}", 2, 8, "this { is never closed",
      "write } where it ends, before line 5"),
    Faulty("{\"a\": 1 /* so\n}", 1, 9, "this comment is never closed", "write */ where it ends"),
    Faulty("{\"a\": 1} # so", 1, 10, "a comment cannot start with #", "write // instead of #"),
    Faulty(
      "{\"a\": 1}\n{\"b\": 2}", 2, 1, "the document has ended, but more follows",
      "delete it, or move it inside the brackets above"),
    Faulty(
      "// only\n", 1, 1, "there is nothing but blank space or comments", "write { and }"),
    Faulty(
      String(repeating: "[", count: 101), 1, 101, "brackets are nested more than 100 deep",
      "close the brackets above, or write a flatter file"),
  ]

  @Test(arguments: text)
  func namesWhatIsWrongWithText(faulty: Faulty) { faulty.expect(problems(inJSONC: faulty.text)) }

  @Test(arguments: structure)
  func namesWhatIsWrongWithStructure(faulty: Faulty) {
    faulty.expect(problems(inJSONC: faulty.text))
  }

  @Test func aHundredDeepIsAllowed() {
    let deep = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    #expect(problems(inJSONC: deep).isEmpty)
  }

  @Test func reportsAllProblemsOfAFile() {
    let found = problems(
      inJSONC: """
        {
          "a": +1,
          b: 2
          "c": 'x',
          "d": .5,
          "a": NaN
        }
        """)
    #expect(found.all.map(\.line) == [2, 3, 3, 4, 5, 6, 6])
  }

  @Test func placesAreTheSameWithCRLFAndByteOrderMark() {
    let text = "{\n  // so\n  \"a\": 1,\n  \"é\": 01\n}"
    for variant in [text, text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text] {
      Faulty("", 4, 8, "a number cannot start with 0", "write 1").expect(
        problems(inJSONC: variant))
    }
  }
}
