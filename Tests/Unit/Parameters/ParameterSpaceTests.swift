import Engine
import Testing

@testable import Planning

@Suite("What is not known exactly")
struct ParameterSpaceTests {
  /// The authority with these ranges and no others.
  private func space(_ rows: [AssumptionRow]) throws -> ParameterSpace {
    var authority = try calibratableAuthority()
    authority.log = rows
    authority.events = []
    return ParameterSpace(authority)
  }

  /// The 95th percentile of the standard normal distribution.
  private let ninetyFifth = 1.644_853_626_951_472_7

  @Test(
    "The value is the median, the ends of the range are the 5th and the 95th percentile",
    arguments: [
      row("front_door.screening_hours", 1, 0.4, 2),
      row("front_door.waits_for_agency_share", 0.33, 0.2, 0.5),
    ])
  func percentiles(_ row: AssumptionRow) throws {
    let space = try space([row])
    #expect(space.dimension == 1)
    for (normal, expected) in [(-ninetyFifth, row.low), (0, row.value), (ninetyFifth, row.high)] {
      let value = space.values(at: [normal])[0]
      #expect(abs(value - expected!) < 1e-9 * expected!)
    }
  }

  @Test("Shares stay shares and what is positive stays positive, however far out")
  func possible() throws {
    let space = try space([
      row("front_door.waits_for_agency_share", 0.9, 0.2, 0.99),
      row("front_door.exploitation_share", 0.5, 0, 1),
      row("front_door.screening_hours", 1, 0.01, 20),
    ])
    for normal in stride(from: -8.0, through: 8, by: 0.25) {
      let values = space.values(at: [normal, normal, normal])
      #expect((0...1).contains(values[0]) && (0...1).contains(values[1]))
      #expect(values[2] > 0)
    }
  }

  @Test("Elements of a table move together: half of their variance is the table's")
  func table() throws {
    let space = try space(
      ["police", "education"].map { row("front_door.contacts_per_year.\($0)", 100, 80, 125) })
    #expect(space.coordinates.first == "front_door.contacts_per_year.*" && space.dimension == 3)
    // The correlation of logarithms over 2,000 draws: within 0.06 of 1/2 but for one seed in 1,000.
    let draws = (0..<2000).map { number in
      space.values(at: space.drawn(Luck(seed: 5, replication: UInt64(number)))).map(Mathematics.log)
    }
    let (first, second) = (draws.map { $0[0] }.centred, draws.map { $0[1] }.centred)
    let correlation = first.dot(second) / (first.dot(first) * second.dot(second)).squareRoot()
    #expect(abs(correlation - 0.5) < 0.06)
  }

  @Test("Exact figures, the population and programmes are not drawn")
  func exempt() throws {
    let space = try space([
      AssumptionRow(
        path: "front_door.screening_hours", value: 1, low: nil, high: nil, unit: "", source: "",
        quality: ""),
      row("population.children_under_18", 1000, 900, 1100),
      row("no.such_figure", 1, 0, 2),
    ])
    #expect(space.dimension == 0 && space.parameters.isEmpty)
  }
}
