import Planning
import Testing

@testable import Reporting

/// The answer in one sentence, in each case that a run can come out.
struct HeadlineTests {
  /// An outcome with one indicator, one difference and one year of costs.
  private func outcome(
    level: (Double, Double, Double) = (570.2, 539.6, 605.1),
    difference: (Double, Double, Double)? = (-48.3, -66, -30),
    money: (Double, Double, Double)? = (-1_912_345.5, -2_810_000, -1_094_000)
  ) -> Outcome {
    var outcome = OutcomeFixture.make(compared: difference != nil)
    let scenario = outcome.scenario.id
    outcome.question = "What does the programme change?"
    outcome.indicators = [
      IndicatorRow(
        scenario: scenario, indicator: "lac", periodType: "month", period: "2021-03",
        mean: level.0, sd: 20, p05: level.1, p10: level.1, p25: level.1, p50: level.0,
        p75: level.2, p90: level.2, p95: level.2, actual: nil, target: "", pRed: nil,
        pAmber: nil, pGreen: nil)
    ]
    outcome.differences =
      difference.map { difference in
        [
          DifferenceRow(
            scenario: scenario, baseline: "baseline", indicator: "lac", periodType: "month",
            period: "2021-03", mean: difference.0, p05: difference.1, p10: difference.1,
            p50: difference.0, p90: difference.2, p95: difference.2, pBetter: nil)
        ]
      } ?? []
    func cost(_ money: (Double, Double, Double)) -> CostRow {
      CostRow(
        scenario: scenario, line: "total", periodType: "financial_year", period: "2020/21",
        mean: money.0, p10: money.1, p50: money.0, p90: money.2, budget: nil)
    }
    outcome.costs = [cost((48_251_000, 45_800_000, 51_100_000))]
    outcome.costDifferences = money.map { [cost($0)] } ?? []
    return outcome
  }

  private func sentence(_ outcome: Outcome) -> String { Headline(Findings(outcome)).sentence }

  @Test func fewerChildrenAndASaving() {
    #expect(
      sentence(outcome())
        == "If Right Child Right Care goes as planned, 570 children will be in care in March 2021 "
        + "(8 in 10 simulated futures: 540 to 605), 48 fewer than without it (30 to 66), saving "
        + "£1.9m in 2020/21 after its own cost (£1.1m to £2.8m).")
  }

  /// A run of three years whose programme is paid for in the first two, or in all.
  private func paid(_ years: [Double], months: (opening: String, last: String)) -> Outcome {
    var outcome = outcome()
    (outcome.openingDate, outcome.lastMonth) = months
    let scenario = outcome.scenario.id
    func cost(_ line: String, _ year: Int, _ mean: Double, _ width: Double = 0) -> CostRow {
      CostRow(
        scenario: scenario, line: line, periodType: "financial_year",
        period: OutcomeFixture.year(2018 + year), mean: mean, p10: mean - width, p50: mean,
        p90: mean + width, budget: nil)
    }
    outcome.costs = years.indices.map { cost("total", $0, 48_251_000) }
    outcome.costDifferences =
      years.indices.map { cost("programmes", $0, years[$0]) }
      + years.indices.map { cost("total", $0, -1_912_345.5, 800_000) }
    outcome.cashFlow = CashFlow(
      scenario: scenario, baseline: "baseline",
      rows: [
        CashFlow.Row(
          measure: .cumulativeNetSaving, periodType: "month", period: outcome.lastMonth,
          mean: 3_612_345, p10: 1_690_000, p50: 3_600_000, p90: 6_010_000, pPaidBack: 1)
      ], payback: nil)
    return outcome
  }

  @Test func aProgrammeThatEndsEarlierIsToldWithTheWholeRunItIsPaidIn() {
    let run = ("2018-03-31", "2021-03")
    let ended = paid([400_000, 650_000, 0], months: run)
    #expect(
      sentence(ended).hasSuffix(
        ", saving £3.6m in three years after its own cost (£1.7m to £6.0m)."))
    #expect(sentence(ended).filter { $0 == "." }.count == 4, "one sentence with three amounts")
    #expect(
      sentence(paid([0, 650_000, 20_000], months: run)).hasSuffix(
        "saving £1.9m in 2020/21 after its own cost (£1.1m to £2.7m)."))
    #expect(
      sentence(paid([0, 0, 0], months: run)).contains("saving £1.9m in 2020/21 after"),
      "nothing is paid at all")
    let half = paid([400_000, 0], months: ("2018-03-31", "2020-06"))
    #expect(sentence(half).contains("saving £3.6m in 27 months after its own cost"))
  }

  @Test func moreChildrenAtExtraCost() {
    let text = sentence(
      outcome(difference: (12.4, 3.2, 20.7), money: (340_400, 210_000, 480_000)))
    #expect(text.contains(", 12 more than without it (3 to 21), "))
    #expect(text.hasSuffix("costing £340k more in 2020/21 (£210k to £480k)."))
  }

  @Test func noClearDifferenceEitherWay() {
    let text = sentence(
      outcome(difference: (-9, -30, 12), money: (-450_000, -1_240_000, 310_000)))
    #expect(
      text.contains(", with no clear difference (30 fewer to 12 more), "))
    #expect(
      text.hasSuffix(
        "with no clear saving or extra cost in 2020/21 (£1.2m less to £300k more)."))
  }

  @Test func nothingChangesAtAll() {
    let text = sentence(outcome(difference: (0, 0, 0), money: (0, 0, 0)))
    #expect(text.contains(", exactly the same as without it, "))
    #expect(text.hasSuffix("at exactly the same cost in 2020/21."))
  }

  @Test func aBaselineByItselfSaysWhereItGoesAndWhatItCosts() {
    let text = sentence(outcome(difference: nil, money: nil))
    #expect(text.hasPrefix("If things go on as they are, 570 children will be in care"))
    #expect(text.contains("down from 624 in March 2018"))
    #expect(
      text.hasSuffix(
        "and the services simulated will cost £48.3m in 2020/21 (£45.8m to £51.1m)."))
  }

  @Test func withoutCostsTheSentenceEndsEarlier() {
    var outcome = outcome(money: nil)
    outcome.costs = []
    #expect(sentence(outcome).hasSuffix("48 fewer than without it (30 to 66)."))
  }

  @Test(arguments: [
    ("What if we do Right Child Right Care?", "If we do Right Child Right Care"),
    ("What if six agency workers leave in May?", "If six agency workers leave in May"),
    ("What if we do it, and what if it works half as well?", "If Right Child Right Care goes"),
    ("What happens?", "If Right Child Right Care goes as planned"),
  ])
  func theConditionComesFromTheQuestion(question: String, start: String) {
    var outcome = outcome()
    outcome.question = question
    #expect(sentence(outcome).hasPrefix(start))
  }

  @Test func aRunWithoutTheHeadlineIndicatorSpeaksOfAnother() {
    var outcome = outcome()
    outcome.indicators[0].indicator = "cpp_open"
    outcome.differences = []
    #expect(sentence(outcome).contains("“Open child protection plans (CPP)” will be 570"))
  }

  @Test func sharesDifferByPercentagePoints() {
    var outcome = outcome(level: (61.23, 58.1, 64.9), difference: (3.42, 1.1, 5.8))
    outcome.indicators[0].indicator = "assessments_45wd_pct"
    outcome.differences[0].indicator = "assessments_45wd_pct"
    let text = sentence(outcome)
    #expect(text.contains("will be 61.2% in March 2021 (8 in 10 simulated futures: 58.1 to 64.9%)"))
    #expect(text.contains("3.4 percentage points higher than without it (1.1 to 5.8)"))
  }

  @Test func theNumbersAreThoseOfTheRows() throws {
    let outcome = OutcomeFixture.make()
    let text = sentence(outcome)
    let row = try #require(
      outcome.indicators.first {
        $0.scenario == outcome.scenario.id && $0.indicator == "lac" && $0.period == "2021-03"
      })
    let difference = try #require(
      outcome.differences.first { $0.indicator == "lac" && $0.period == "2021-03" })
    for value in [row.mean, row.p10, row.p90] {
      #expect(text.contains(String(Int(value.rounded()))))
    }
    for value in [difference.mean, difference.p10, difference.p90] {
      #expect(text.contains(String(Int(value.magnitude.rounded()))))
    }
  }
}
