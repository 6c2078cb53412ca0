import Testing

@testable import Planning

@Suite struct JSONCNumberFaultTests {
  static let kinds = [
    Faulty("+5", 1, 6, "a number cannot start with +", "write 5"),
    Faulty("007", 1, 6, "a number cannot start with 0", "write 7"),
    Faulty("-01.50", 1, 6, "a number cannot start with 0", "write -1.50"),
    Faulty("1_000", 1, 6, "a number cannot hold _", "write 1000"),
    Faulty("1,000", 1, 6, "a number cannot hold a comma", "write 1000"),
    Faulty("1,234,567", 1, 6, "a number cannot hold a comma", "write 1234567"),
    Faulty("£1,200", 1, 6, "a number cannot have a currency sign", "write 1200"),
    Faulty("NaN", 1, 6, "NaN is not a number", "write a number, or leave it out"),
    Faulty("-Infinity", 1, 6, "-Infinity is not a number", "write a number, or leave it out"),
    Faulty(".5", 1, 6, "a number cannot start with a decimal point", "write 0.5"),
    Faulty("-.5", 1, 6, "a number cannot start with a decimal point", "write -0.5"),
    Faulty("5.", 1, 6, "a decimal point must be followed by digits", "write 5"),
    Faulty("5.e3", 1, 6, "a decimal point must be followed by digits", "write 5e3"),
    Faulty("0x1F", 1, 6, "a number must be written in tens, not hexadecimal", "write 31"),
    Faulty("1e", 1, 6, "`1e` is not a number", "write a number such as 12, 0.5 or -3"),
    Faulty("1e999", 1, 6, "the number is too large", "write a number such as 12, 0.5 or -3"),
    Faulty("£714", 1, 6, "a number cannot have a currency sign", "write 714"),
    Faulty("−5", 1, 6, "the minus sign is not the one on the keyboard", "write -5"),
    Faulty(
      "12%", 1, 6, "a number cannot have a % sign", "write 12, or 0.12 if it is a share of one"),
    Faulty("10k", 1, 6, "`10k` is not a number", "write a number such as 12, 0.5 or -3"),
    Faulty("2018-03-31", 1, 6, "`2018-03-31` is not in quotes", "write \"2018-03-31\""),
    Faulty("2017/18", 1, 6, "`2017/18` is not in quotes", "write \"2017/18\""),
  ]

  @Test(arguments: kinds)
  func namesWhatIsWrong(faulty: Faulty) {
    faulty.expect(problems(inJSONC: "{\"a\":\(faulty.text)}"))
  }

  @Test func aListOfNumbersIsNotThousands() throws {
    let node = try JSONCReader.read(SourceText(path: "a.jsonc", text: "[1,200,3]"))
    guard case .array(let elements) = node.value else { return #expect(Bool(false)) }
    #expect(elements.count == 3)
    let place = Faulty("", 1, 2, "a number cannot hold a comma", "write 1050")
    place.expect(problems(inJSONC: "[1,050]"))
  }

  @Test(arguments: ["0", "-0", "0e2", "-0.0E-3", "1e+10", "0.10", "9007199254740991"])
  func readsNumbersAsWritten(text: String) {
    #expect(NumberText.value(text) == Double(text))
  }

  @Test func numbersKeepTheirText() throws {
    let node = try JSONCReader.read(SourceText(path: "a.jsonc", text: "0.10"))
    guard case .number(let number) = node.value else { return #expect(Bool(false)) }
    #expect(number == Node.Number(text: "0.10", value: 0.1))
  }
}
