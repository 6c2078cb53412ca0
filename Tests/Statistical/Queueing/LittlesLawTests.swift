import Fixtures
import Testing

@testable import Engine

/// J. D. C. Little's law (1961) on every queue and stage of the whole model, as it holds for any stretch
/// of time: the stocks of its days add up to the days that all who were there spent in it, those who
/// came in the rate at which they came, each as long as they stayed.
///
/// Where the engine keeps a stock as a running total, that is taken, and where it counts who leaves,
/// that is; who is where is seen from outside, by a look at every family, child and case each evening.
/// It is exact: a child lost, doubled or counted a day too long would show.
@Suite("Little's law on every queue and stage")
struct LittlesLawTests {
  enum Place: Int, CaseIterable {
    case frontDoor, earlyHelpTriage, earlyHelp, assessment, need, protection
    case care, inHouse, kinship, agency, residential, withParents, preAdoptive, semiIndependent
    case careLeavers, waitingForWorker
  }

  /// A year from the first day on.
  private static let year: (watch: Watch, tally: Tally) = {
    var plan = madeUpPlan(months: 12)
    // Too few workers for what comes, so that cases and contacts wait.
    plan.assumptions.workforce.caseloadCeiling[Int(TeamKind.lookedAfter.rawValue)] = 14
    plan.assumptions.workforce.postsFactor[Int(TeamKind.earlyHelpTriage.rawValue)] = 0.2
    var simulation = Simulation(plan: plan, seed: 3, replication: 0)
    var watch = Watch(of: simulation)
    while simulation.today < simulation.lastDay {
      simulation.simulateDay()
      watch.look(at: simulation)
    }
    watch.end(on: simulation.today)
    return (watch, simulation.tally)
  }()

  @Test("The stocks of the days are the days of the stays", arguments: Place.allCases)
  func law(place: Place) {
    let watch = Self.year.watch
    #expect(watch.stock[place.rawValue] > 300, "next to nobody is there")
    #expect(watch.days[place.rawValue] == watch.stock[place.rawValue])
  }

  @Test(
    "As many leave as are counted out",
    arguments: [(Place.earlyHelp, Measure.earlyHelpClosed), (.care, .discharges)])
  func leavers(place: Place, measure: Measure) {
    let left = Self.year.watch.left[place.rawValue]
    #expect(Double(left) == Self.year.tally.total(measure, 0..<12))
  }
}

/// Who is where since when, and how long those were there who have gone.
private struct Watch {
  typealias Place = LittlesLawTests.Place

  /// By place: the stocks of the days, the days of the stays, and those who left.
  private(set) var stock = [Int](repeating: 0, count: Place.allCases.count)
  private(set) var days = [Int](repeating: 0, count: Place.allCases.count)
  private(set) var left = [Int](repeating: 0, count: Place.allCases.count)
  private var families = Rows()
  private var care = Rows()
  private var placements = Rows()
  private var leavers = Rows()
  private var cases = Rows()

  /// Where the rows of a table are, what tells one stay there from the next, and when it began.
  struct Rows {
    private var spells: [(place: Place?, mark: UInt64, since: Int32)] = []

    /// Notes where a row is today, and returns the stay that is over where that is another one.
    mutating func note(
      _ row: Int, in place: Place?, mark: UInt64, today: Int32
    ) -> (place: Place, days: Int32)? {
      while spells.count <= row { spells.append((nil, 0, 0)) }
      let old = spells[row]
      if old.place == place && (place == nil || old.mark == mark) { return nil }
      spells[row] = (place, mark, today)
      return old.place.map { ($0, today - old.since) }
    }

    /// Whoever is there has been since a day.
    mutating func begin(on day: Int32) {
      for row in spells.indices { spells[row].since = day }
    }

    /// The stays that go on.
    func goingOn(on today: Int32) -> [(place: Place, days: Int32)] {
      spells.compactMap { spell in spell.place.map { ($0, today + 1 - spell.since) } }
    }
  }

  /// - Parameter simulation: as it opened; the evening before is not of the year.
  init(of simulation: borrowing Simulation) {
    look(at: simulation)
    for place in stock.indices { stock[place] = 0 }
    families.begin(on: simulation.today + 1)
    care.begin(on: simulation.today + 1)
    placements.begin(on: simulation.today + 1)
    leavers.begin(on: simulation.today + 1)
    cases.begin(on: simulation.today + 1)
  }

  /// Adds the stays that go on, up to the last evening.
  mutating func end(on today: Int32) {
    for rows in [families, care, placements, leavers, cases] {
      for stay in rows.goingOn(on: today) { days[stay.place.rawValue] += Int(stay.days) }
    }
  }

  mutating func look(at simulation: borrowing Simulation) {
    lookAtFamilies(simulation)
    lookAtCare(simulation)
    let today = simulation.today
    for (row, leaver) in simulation.leavers.copied.enumerated() {
      add(
        leavers.note(
          row, in: leaver.isOpen ? .careLeavers : nil, mark: UInt64(leaver.stamp), today: today))
      if leaver.isOpen { count(.careLeavers, 1) }
    }
    for (row, named) in simulation.cases.copied.enumerated() {
      let waits = named.isOpen && named.worker < 0
      add(
        cases.note(
          row, in: waits ? .waitingForWorker : nil, mark: UInt64(named.arrival), today: today))
    }
    for kind in TeamKind.allCases {
      count(.waitingForWorker, simulation.waitingCases[Int(kind.rawValue)])
    }
  }

  private mutating func lookAtFamilies(_ simulation: borrowing Simulation) {
    for (row, family) in simulation.families.copied.enumerated() {
      let place: Place?
      switch family.stage {
      case .closed: place = nil
      case .contact: place = .frontDoor
      case .earlyHelpTriage: place = .earlyHelpTriage
      case .earlyHelp: place = .earlyHelp
      case .assessment: place = .assessment
      case .need: place = .need
      case .protection: place = .protection
      }
      let mark = UInt64(bitPattern: Int64(family.stageStamp) << 32 + Int64(family.stamp))
      add(
        families.note(
          row, in: place, mark: mark, today: simulation.today))
      if let place, place != .earlyHelp { count(place, 1) }
    }
    count(.earlyHelp, simulation.earlyHelpOpen)
  }

  private mutating func lookAtCare(_ simulation: borrowing Simulation) {
    let today = simulation.today
    let places: [PlacementType: Place] = [
      .inHouse: .inHouse, .kinship: .kinship, .agency: .agency, .residential: .residential,
      .withParents: .withParents, .preAdoptive: .preAdoptive, .semiIndependent: .semiIndependent,
    ]
    for (row, stay) in simulation.care.copied.enumerated() {
      add(
        care.note(
          row, in: stay.isOpen ? .care : nil, mark: stay.key, today: today))
      add(
        placements.note(
          row, in: stay.isOpen ? places[stay.placement] : nil,
          mark: stay.key &+ UInt64(stay.placements), today: today))
    }
    count(.care, simulation.lookedAfter)
    for (type, place) in places { count(place, simulation.placed[type.row]) }
  }

  private mutating func count(_ place: Place, _ number: Int32) {
    stock[place.rawValue] += Int(number)
  }

  private mutating func add(_ over: (place: Place, days: Int32)?) {
    guard let over else { return }
    days[over.place.rawValue] += Int(over.days)
    left[over.place.rawValue] += 1
  }
}
