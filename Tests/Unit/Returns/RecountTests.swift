import Engine
import MadeUpFiles
import Testing

@testable import Planning

/// Made-up returns counted once more, day by day and row by row, from what really was: not from the
/// files, and by no code of the import.
@Suite("Returns counted once more")
struct RecountTests {
  private let kinds: [String: Int] = [
    "U1": 1, "U3": 1, "K2": 3, "R1": 3, "Z1": 3, "K1": 4, "R3": 5, "P1": 6, "A4": 7, "A5": 7,
    "H5": 8, "P2": 8,
  ]

  private func inCare(_ made: MadeUpReturn, on day: Day) -> [MadeUpReturn.Row] {
    made.rows.filter { row in
      row.legal != "V4" && row.start <= day && (row.end == nil || day < row.end!)
    }
  }

  private func kind(_ row: MadeUpReturn.Row, _ made: MadeUpReturn) -> Int {
    if row.place == "T1" {
      let before = made.rows.last {
        $0.child == row.child && $0.start < row.start && $0.place != "T1"
      }!
      return kind(before, made)
    }
    if row.place.hasPrefix("U"), let kind = kinds[row.place] { return kind }
    if row.place.hasPrefix("U") { return row.provider == "PR1" ? 0 : 2 }
    return kinds[row.place]!
  }

  private func age(_ birthday: Day, on day: Day) -> Int {
    var age = day.year - birthday.year
    if (day.month, day.dayOfMonth) < (birthday.month, birthday.dayOfMonth) { age -= 1 }
    return Int(age)
  }

  /// Who is with whom on each of the days before one, the latest first, for as long as in care.
  private func homes(_ made: MadeUpReturn, _ child: Int, before day: Day, most: Int32) -> [Int] {
    let rows = made.rows.filter { $0.child == child && $0.legal != "V4" }
    var homes: [Int] = []
    var next = day
    while day - next < most,
      let row = rows.first(where: { $0.start <= next && ($0.end == nil || next < $0.end!) })
    {
      homes.append(row.home)
      // A stay that begins on the day on which another ends is another stay.
      if row.begun == "S" && row.start == next { break }
      next = next - 1
    }
    return homes
  }

  @Test("Stocks, flows, moves and stability", arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
  func recount(_ seed: UInt64) throws {
    let made = MadeUpReturn(seed: seed, children: 120)
    let returns = try ReturnsFixture.returns(made)
    #expect(returns.span.firstDay...returns.span.lastDay == made.span)
    let figures = Dictionary(
      uniqueKeysWithValues: ReturnFigures.all(returns, Assumptions().careStandards).map {
        ("\($0.indicator) \($0.period.type.rawValue) \($0.period.text)", $0)
      })
    var month = Month(containing: made.span.lowerBound)
    while month.lastDay <= made.span.upperBound {
      defer { month = month + 1 }
      let day = month.lastDay
      let there = inCare(made, on: day)
      func check(_ id: String, _ type: String, _ value: Int) {
        #expect(
          figures["\(id) \(type) \(month.text)"]?.value == Double(value), "\(id) \(month.text)")
      }
      check("lac", "month_end", there.count)
      for (kind, id) in [
        "placements_in_house_foster", "placements_kinship", "placements_ifa",
        "placements_residential", "placements_secure", "placements_mother_baby",
      ].enumerated() {
        check(id, "month_end", there.count { self.kind($0, made) == kind })
      }
      check("placements_other", "month_end", there.count { kind($0, made) > 5 })
      for years in 0...17 {
        check(
          "lac_age_\(years)", "month_end",
          there.count { age(made.birthdays[$0.child], on: day) == years })
      }
      let days = month.firstDay...day
      check(
        "lac_admissions", "month",
        made.rows.count { $0.begun == "S" && $0.legal != "V4" && days.contains($0.start) })
      let left = made.rows.filter {
        $0.legal != "V4" && $0.reason != "X1" && $0.end.map(days.contains) == true
      }
      check("lac_discharges", "month", left.count)
      check("discharges_sgo", "month", left.count { ["E45", "E48"].contains($0.reason) })
      check("discharges_home", "month", left.count { ["E4A", "E4B", "E13"].contains($0.reason) })

      if day - made.span.lowerBound >= 366 {
        let figure = try #require(figures["lac_3plus_placements_pct rolling_12m \(month.text)"])
        let many = there.count { row in
          let homes = homes(made, row.child, before: day, most: 366)
          let changes = zip(homes, homes.dropFirst()).count { $0 != $1 }
          return !homes.isEmpty && changes >= 2
        }
        #expect(figure.numerator == Double(many), "\(month.text)")
        #expect(figure.denominator == Double(there.count))
      }
      if day - made.span.lowerBound >= 913 {
        let figure = figures["lac_stable_2y_pct month_end \(month.text)"]
        let long = there.filter { row in
          age(made.birthdays[row.child], on: day) < 16
            && homes(made, row.child, before: day, most: 914).count == 914
        }
        let same = long.count { row in
          Set(homes(made, row.child, before: day, most: 731)).count == 1
        }
        // Of nobody there is no share.
        #expect(figure?.denominator ?? 0 == Double(long.count), "\(month.text)")
        #expect(figure?.numerator ?? 0 == Double(same), "\(month.text)")
      }
    }
  }
}
