import Planning
import Testing

@testable import Reporting

/// Numbers as files hold them and as people read them.
struct NumberTests {
  @Test(arguments: [
    (0.0, 2, "0.00"), (-0.001, 2, "0.00"), (1.005, 1, "1.0"), (0.05, 1, "0.1"), (-2.5, 0, "-3"),
    (1234.5678, 4, "1234.5678"), (0.00004, 4, "0.0000"), (.infinity, 2, ""), (.nan, 2, ""),
  ])
  func fixed(value: Double, decimals: Int, text: String) {
    #expect(DecimalText.fixed(value, decimals: decimals) == text)
  }

  @Test(arguments: [
    (100.0, "100"), (0.5, "0.5"), (1.23456, "1.2346"), (-0.00001, "0"), (10.5000, "10.5"),
  ])
  func trimmed(value: Double, text: String) {
    #expect(DecimalText.trimmed(value, upTo: 4) == text)
  }

  @Test(arguments: [
    (0.0, "0"), (999.4, "999"), (1000, "1,000"), (-1_234_567, "−1,234,567"),
  ])
  func grouped(value: Double, text: String) {
    #expect(Spoken.number(value) == text)
  }

  @Test(arguments: [
    (0.0, "0 in 10"), (0.01, "under 1 in 20"), (0.7, "7 in 10"), (0.97, "over 19 in 20"),
    (1, "10 in 10"),
  ])
  func chances(share: Double, text: String) {
    #expect(Spoken.chance(share) == text)
  }

  @Test(arguments: [
    (1_900_000.0, 1_100_000.0, 2_800_000.0, "£1.9m"), (343_210, 200_000, 500_000, "£340k"),
    (27, 20, 34, "£27"), (48_251_000, 45_800_000, 51_100_000, "£48.3m"),
    (1_234_567, 1_200_000, 1_270_000, "£1.235m"), (999_960, 900_000, 1_100_000, "£1.00m"),
  ])
  func moneyToThePrecisionOfItsRange(value: Double, low: Double, high: Double, text: String) {
    #expect(MoneyText(from: low, to: high).amount(value) == text)
  }

  @Test func partsAddUpToTheWhole() {
    let parts = [333.4, 333.4, 333.4, -12.7, 0.49, 0.49, 0.49]
    let rounded = AddingUp.rounded(parts, unit: 1)
    #expect(rounded.reduce(0, +) == parts.reduce(0, +).rounded())
    for (part, whole) in zip(parts, rounded) { #expect((part - whole).magnitude < 1) }
  }

  @Test func partsThatAreEqualAreRoundedAlike() {
    #expect(AddingUp.rounded([10, 20, 30], unit: 1) == [10, 20, 30])
    #expect(AddingUp.rounded([], unit: 1000) == [])
  }

  @Test func periodsAreReadAndSpoken() {
    #expect(ReportedPeriod("2021-03") == .month(2021 * 12 + 2))
    #expect(ReportedPeriod("2020/21")?.lastMonth == 2021 * 12 + 2)
    #expect(ReportedPeriod.words("2021-03") == "March 2021")
    #expect(ReportedPeriod.words("1999/00") == "1999/00")
    #expect(ReportedPeriod.dateWords("2018-03-31") == "31 March 2018")
    for text in ["", "2021", "2021-13", "2021-Q1", "21/22", "March"] {
      #expect(ReportedPeriod(text) == nil)
    }
  }

  @Test(arguments: [
    (">=95", "95% or more"), ("<9.6", "under 9.6%"), ("14-20", "14% to 20%"), ("351", "351%"),
    ("within +/-5 of 158.8", "within +/-5 of 158.8"), ("", ""),
  ])
  func targets(target: String, words: String) {
    #expect(TargetWording.words(target, Measure(unit: "percent")) == words)
  }

  @Test func smallSimulatedMeansKeepADecimal() {
    let counts = Measure(unit: "count")
    #expect(counts.text(2.44) == "2.4")
    #expect(counts.range(0, 4.2) == "0 to 4.2")
    #expect(counts.text(570.4) == "570")
  }
}
