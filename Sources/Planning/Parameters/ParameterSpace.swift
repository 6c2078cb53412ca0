import Engine

/// Everything about an authority that is not known exactly, as independent standard normal numbers.
///
/// A figure that stands alone has one coordinate. A table has one that moves all its elements
/// together and one for each element: half of an element's variance is the table's. The elements of
/// a table of shares that add up to 1 move apart only, and are scaled to add up to 1 again; those of
/// a table of changes, which may go up or down, move apart too: one goes up while another goes down. An event
/// of the authority has one for each figure that it changes. Calibration moves these coordinates; without
/// calibration they are drawn as they come.
public struct ParameterSpace: Sendable {
  /// One parameter: a figure of the catalogue, or the size of an event.
  enum Parameter: Sendable {
    /// A figure, and the coordinate of its table; nil where it stands alone.
    case figure(UncertainFigure, shared: Int?, own: Int)
    /// How much an event changes a figure.
    case event(name: String, path: String, amount: Estimate, own: Int)

    /// What it is called in files: a path of the catalogue, or an event's name and path.
    var name: String {
      switch self {
      case .figure(let figure, _, _): figure.path
      case .event(let name, let path, _, _): ParameterSpace.eventName(name, path)
      }
    }

    /// The coordinates that move it.
    var coordinates: [Int] {
      switch self {
      case .figure(_, let shared, let own): (shared.map { [$0] } ?? []) + [own]
      case .event(_, _, _, let own): [own]
      }
    }

    /// What it may be.
    var limits: ClosedRange<Double> {
      switch self {
      case .figure(let figure, _, _): figure.possible
      case .event(_, _, let amount, _): amount.low...amount.high
      }
    }

    /// What the authority's file says of it.
    var estimate: Estimate {
      switch self {
      case .figure(let figure, _, _): figure.estimate
      case .event(_, _, let amount, _): amount
      }
    }
  }

  let parameters: [Parameter]
  /// What each coordinate is called, which is also what its luck is keyed by.
  let coordinates: [String]
  let keys: [UInt64]
  /// Tables of shares that add up to 1: the parameters that are among them, and what the others
  /// leave for these.
  let wholes: [(parameters: [Int], sum: Double)]

  /// How many coordinates there are.
  public var dimension: Int { coordinates.count }

  /// Services of the authority's file whose figures are not drawn: the population is published, and
  /// programmes have ranges of their own in the levers that run them.
  private static let exempt = ["population", "programmes"]

  /// The parameters of an authority.
  public init(_ authority: Authority) {
    let catalogue = Catalogue.standard
    var parameters: [Parameter] = []
    var coordinates: [String] = []
    var shared: [String: Int] = [:]
    var parts: [String: [Int]] = [:]
    let fixed = ParameterSpace.fixedShares(authority, catalogue)
    for row in authority.log {
      guard let position = catalogue.position(of: row.path),
        let entry = catalogue.entry(holding: row.path),
        !ParameterSpace.exempt.contains(entry.service),
        let figure = UncertainFigure(row, entry, position: position)
      else { continue }
      if fixed[entry.path] != nil {
        parts[entry.path, default: []].append(parameters.count)
      } else if entry.isTable, entry.range.lowerBound >= 0, shared[entry.path] == nil {
        shared[entry.path] = coordinates.count
        coordinates.append("\(entry.path).*")
      }
      parameters.append(.figure(figure, shared: shared[entry.path], own: coordinates.count))
      coordinates.append(figure.path)
    }
    for event in authority.events {
      for change in event.changes where !change.amount.isExact {
        parameters.append(
          .event(
            name: event.name, path: change.path, amount: change.amount, own: coordinates.count))
        coordinates.append(ParameterSpace.eventName(event.name, change.path))
      }
    }
    wholes = parts.keys.sorted().map { ($0, parts[$0]!) }
      .map { (parameters: $1, sum: 1 - fixed[$0]!) }
    self.parameters = parameters
    self.coordinates = coordinates
    keys = coordinates.map { luckKey("parameter", $0) }
  }

  /// What the size of an event is called in files.
  static func eventName(_ name: String, _ path: String) -> String { "event: \(name): \(path)" }

  /// The coordinates of one draw, independent and standard normal.
  func drawn(_ luck: Luck) -> [Double] { keys.map { luck.normal($0, .parameter) } }

  /// The tables of shares of which the file's values add up to 1, with the sum of those shares that
  /// are exact.
  private static func fixedShares(_ authority: Authority, _ catalogue: Catalogue)
    -> [String: Double]
  {
    var sums: [String: Double] = [:]
    var exact: [String: Double] = [:]
    for row in authority.log {
      guard let entry = catalogue.entry(holding: row.path), entry.isTable, entry.unit == "share"
      else { continue }
      sums[entry.path, default: 0] += row.value
      exact[entry.path, default: 0] += row.low == nil ? row.value : 0
    }
    return exact.filter { abs(sums[$0.key]! - 1) < 0.005 && $0.value < 1 }
  }

  /// Some parameters, with all that are shares of the same whole as one of them; in order.
  func closed(_ parameters: [Int]) -> [Int] {
    let chosen = Set(parameters)
    let together = wholes.map(\.parameters).filter { !chosen.isDisjoint(with: $0) }
    return chosen.union(together.flatMap(\.self)).sorted()
  }

  /// The value of each parameter, in the order of `parameters`.
  func values(at point: [Double]) -> [Double] {
    var values = separateValues(at: point)
    for whole in wholes {
      let sum = whole.parameters.reduce(0) { $0 + values[$1] }
      guard sum > 0 else { continue }
      for place in whole.parameters { values[place] *= whole.sum / sum }
    }
    return values
  }

  private func separateValues(at point: [Double]) -> [Double] {
    parameters.map { parameter in
      switch parameter {
      case .figure(let figure, let shared, let own):
        figure.value(
          at: shared.map { (point[$0] + point[own]) * ParameterSpace.halfVariance } ?? point[own])
      case .event(_, _, let amount, let own):
        amount.drawn(Mathematics.normalCDF(point[own]))
      }
    }
  }

  /// √½: makes the sum of two standard normal numbers standard normal.
  private static let halfVariance = 0.5.squareRoot()
}
