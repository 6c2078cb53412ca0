import Engine
import Foundation
import MadeUpFiles
import Testing

@testable import Planning

@Suite("What a page is told to simulate by itself")
struct ExplorationTests {
  /// The exploration of a file of the made-up authority after some changes.
  private func exploration(
    _ name: String = "edge-of-care.jsonc", _ change: (MadeUpFiles) throws -> Void = { _ in }
  ) throws -> (exploration: Exploration, projection: Projection) {
    let files = try MadeUpFiles()
    defer { files.remove() }
    try change(files)
    var reader = ScenarioReader()
    let read = reader.read(files.path(name))
    let reading = try #require(read, "\(reader.problems)")
    let projection = Projection(reading)
    let record = RunRecord(
      version: "", command: [], seed: 1, replications: 1, threads: 1, inputs: [], machine: "",
      seconds: 0)
    return (try #require(projection.prospect(record).exploration), projection)
  }

  private let programme = """
    { "name": "Reviews", "programme": "right_child_right_care", "children": 9, "success_share": 0.4,
      "guardianship_share": 0.5, "arrangements_share": 0.2, "home_share": 0.3, "mean_days": 90,
      "hours_per_child": 10, "from": "2018-05-01", "until": "2018-06-15", "fade_months": 1 },
    """

  @Test("Sliders have their planned and today's values among their stops, in order")
  func stops() throws {
    let sliders = try exploration().exploration.sliders
    #expect(
      sliders.map(\.id) == [
        "reviewed", "success", "prevented", "start", "households", "conversion", "duty",
        "locality", "agency", "demand", "delay",
      ])
    for slider in sliders {
      #expect(slider.stops.contains(slider.planned), "\(slider.id)")
      #expect(slider.today.map { slider.stops.contains($0) } ?? true, "\(slider.id)")
      #expect(slider.stops == Set(slider.stops).sorted() && slider.stops.count > 2, "\(slider.id)")
    }
  }

  @Test("A slider of a programme moves the scenario's own lever; else one comes from the shelf")
  func programmes() throws {
    let without = try exploration().exploration
    #expect(without.shelf.contains { $0.programme == "right_child_right_care" })
    let spare = try #require(without.sliders.first)
    #expect(spare.planned == 0 && spare.today == 0 && spare.isSwitch && spare.scalesCost)

    let with = try exploration("edge-of-care.jsonc") {
      try $0.replace("\"levers\": [", by: "\"levers\": [\(programme)", in: "edge-of-care.jsonc")
    }.exploration
    let own = try #require(with.sliders.first)
    #expect(own.planned == 9 && own.today == 0 && own.lever == "Reviews" && !own.isSwitch)
    #expect(!with.shelf.contains { $0.programme == "right_child_right_care" })
    let lever = try #require(with.levers.first { $0.name == "Reviews" })
    #expect(lever.programme == "right_child_right_care" && lever.isPutOff)
    #expect(
      lever.changes.map(\.field) == [
        "children", "success_share", "guardianship_share", "arrangements_share", "home_share",
        "mean_days", "hours_per_child",
      ])
    #expect(lever.until == Day(year: 2018, month: 6, day: 16).number)
  }

  @Test("A slider appears only where its figure exists, under a name that is free")
  func figures() throws {
    let exploration = try exploration {
      let text = try $0.text("authority.jsonc")
      let key = "\"enquiry_to_approval_share\": { \"value\": "
      let start = try #require(text.range(of: key)?.upperBound)
      let value = text[start...].prefix { $0 != "," }
      try $0.replace(key + value, by: key + "0", in: "authority.jsonc")
      try $0.replace("Fewer voluntary admissions", by: "Demand", in: "edge-of-care.jsonc")
    }.exploration
    let ids = exploration.sliders.map(\.id)
    #expect(!ids.contains("households") && !ids.contains("conversion") && ids.contains("duty"))
    #expect(exploration.sliders.first { $0.id == "demand" }?.lever == "Demand (2)")
  }

  @Test("The keys of luck are those by which the command line draws")
  func keys() throws {
    let lever = try #require(try exploration().exploration.levers.last)
    #expect(lever.changes[0].key == String(luckKey(lever.name, lever.changes[0].path)))
    #expect(lever.perYearKey == String(luckKey(lever.name, "pounds_per_year")))
    #expect(lever.changes[0].amount == [0.5, 0.3, 0.8])
    #expect(lever.perYear == [120_000, 120_000, 120_000])
  }

  @Test("What is not known exactly is told in the order in which it is drawn")
  func parameters() throws {
    let (exploration, projection) = try exploration()
    let draws = try #require(projection.scenarios[0].parameters)
    let table = try #require(exploration.parameters)
    #expect(table.keys.count == draws.space.dimension && table.keys.count > 100)
    let places = draws.space.parameters.map { parameter -> Int? in
      guard case .figure(let figure, _, _) = parameter else { return nil }
      return SimulationPlan.flatHeaderCount + figure.position
    }
    #expect(table.parameters.map(\.place) == places)
    #expect(table.memberCount == 0 && table.members.isEmpty && table.columns.isEmpty)
  }

  @Test("The table of formulas gives the figures of the sheet, to the bit")
  func table() throws {
    let (exploration, projection) = try exploration()
    let plan = projection.scenarios[0].settled(seed: 3, replication: 0)
    var simulation = Simulation(plan: plan, seed: 3, replication: 0)
    simulation.run()
    let figures = Self.figures(simulation.tally, exploration.indicators)
    #expect(
      figures.map(\.bitPattern) == projection.sheet.figures(simulation.tally).map(\.bitPattern))
    #expect(figures.count > 300)
  }

  /// What whoever evaluates the table does.
  private static func figures(_ tally: Tally, _ table: IndicatorTable) -> [Float] {
    var figures: [Float] = []
    for series in table.series {
      let formula = table.formulas[series.formula]
      func sum(_ terms: [Int32]?, _ earlier: [Double], _ month: Int) -> Double {
        if month < 12 { return earlier.isEmpty ? 0 : earlier[month] }
        return (terms ?? []).reduce(0) { sum, term in
          let place = (month - 12) * Measure.count + Int(term / 2)
          return sum + (term % 2 == 1 ? tally.denominators : tally.numerators)[place]
        }
      }
      for period in 0..<series.count {
        let from = series.from + period * Int(series.step)
        var (top, bottom) = (0.0, 0.0)
        for month in from..<from + series.months {
          top += sum(formula.top, formula.earlierTops, month)
          bottom += sum(formula.bottom, formula.earlierBottoms, month)
        }
        var value = formula.factor * (top * formula.ratio)
        if formula.isRate { value /= table.population }
        if formula.bottom != nil { value = bottom > 0 ? value / bottom : .nan }
        figures.append(Float(value))
      }
    }
    return figures
  }
}
