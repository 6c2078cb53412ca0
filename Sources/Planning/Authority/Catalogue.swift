import Engine

/// The names under which an authority's file and a scenario's levers reach each figure of
/// `Assumptions`.
///
/// The engine knows a figure only by its position in a flat block of `Double`s. The catalogue is the
/// one place that gives each position a path (`front_door.contacts_per_year.police`), a unit and the
/// range in which it can mean anything at all. Reading an authority, writing its assumptions log,
/// finding what a lever changes and suggesting the right name for a wrong one all go by it.
///
/// Positions of teams depend on the authority's list of teams: see `Catalogue+Teams.swift`.
public struct Catalogue: Sendable {
  /// The catalogue of this version of `Assumptions`.
  public static let standard = Catalogue()

  /// Every figure and table, in the order of `Assumptions`.
  public let entries: [CatalogueEntry]

  /// Full paths, table elements included, in the order of `Assumptions`: what a near miss is
  /// compared with.
  public let paths: [String]

  private let positionsByPath: [String: Int]
  private let entriesByPath: [String: Int]
  private let namesByPosition: [String?]

  private init() {
    entries = CatalogueEntry.all
    var paths: [String] = []
    var positions: [String: Int] = [:]
    var names = [String?](repeating: nil, count: Assumptions.count)
    for entry in entries {
      for (path, position) in entry.namedPositions {
        paths.append(path)
        positions[path] = position
        names[position] = path
      }
    }
    self.paths = paths
    positionsByPath = positions
    entriesByPath = Dictionary(
      uniqueKeysWithValues: entries.indices.map { (CatalogueEntry.all[$0].path, $0) })
    namesByPosition = names
  }

  /// The position of one figure; nil for a whole table and for a path that does not exist.
  ///
  /// - Parameter path: `early_help.triage_hours`, or with the element of a table
  ///   `front_door.contacts_per_year.police`.
  public func position(of path: String) -> Int? { positionsByPath[path] }

  /// The positions that a path stands for: one figure, or every named element of a table.
  public func positions(of path: String) -> [Int]? {
    if let position = positionsByPath[path] { return [position] }
    return entry(path)?.namedPositions.map(\.position)
  }

  /// The path of a position; nil for the figures of a team.
  public func name(of position: Int) -> String? {
    namesByPosition.indices.contains(position) ? namesByPosition[position] : nil
  }

  /// The entry with a path such as `front_door.contacts_per_year`.
  public func entry(_ path: String) -> CatalogueEntry? {
    entriesByPath[path].map { entries[$0] }
  }

  /// The entry that a figure's path belongs to: the figure itself, or the table that it is in.
  func entry(holding path: String) -> CatalogueEntry? {
    entry(path) ?? path.lastIndex(of: ".").flatMap { entry(String(path[..<$0])) }
  }

  /// The services in the order in which they stand in an authority's file (`front_door`, ...).
  public var services: [String] {
    var services: [String] = []
    for entry in entries where services.last != entry.service { services.append(entry.service) }
    return services
  }

  /// The entries of one service that are written in an authority's file.
  public func entries(of service: String) -> [CatalogueEntry] {
    entries.filter { $0.service == service && !$0.isDerived }
  }
}
