import Planning
import Testing

@testable import Reporting

/// The summary for a terminal.
struct TerminalSummaryTests {
  @Test(arguments: [60, 80, 120])
  func itKeepsToTheWidth(width: Int) {
    for compared in [true, false] {
      let text = TerminalSummary.text(
        outcome: OutcomeFixture.make(compared: compared), width: width, colour: false)
      for line in text.split(separator: "\n") { #expect(line.count <= width, "\(line)") }
    }
  }

  @Test func itFitsOneScreenAndBeginsWithTheAnswer() {
    let outcome = OutcomeFixture.make()
    let text = TerminalSummary.text(outcome: outcome, width: 80, colour: false)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count < 40)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.hasPrefix(Headline(Findings(outcome)).sentence))
    #expect(!text.contains("\u{1B}"))
  }

  @Test func coloursAreEscapeCodesOnly() {
    let outcome = OutcomeFixture.make()
    let plain = TerminalSummary.text(outcome: outcome, width: 80, colour: false)
    let coloured = TerminalSummary.text(outcome: outcome, width: 80, colour: true)
    #expect(coloured.contains("\u{1B}[1m"))
    #expect(
      coloured.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[0m", with: "") == plain)
  }

  @Test func costsStandByFinancialYear() {
    let text = TerminalSummary.text(outcome: OutcomeFixture.make(), width: 80, colour: false)
    for year in ["2018/19  £", "2019/20  £", "2020/21  £"] { #expect(text.contains(year)) }
  }
}
