/// One figure of `Assumptions`, or one table of them.
public struct CatalogueEntry: Sendable {
  /// The service that it belongs to: a key of the authority's file (`front_door`).
  public let service: String

  /// Its own key within the service, with the unit in the name (`screening_hours`).
  public let key: String

  /// The keys of a table's elements; empty for a single figure.
  public let elements: [String]

  /// What it is measured in, as one would say it ("children a year").
  public let unit: String

  /// The range outside which the figure means nothing. Not the plausible range, which is the
  /// authority's to give.
  public let range: ClosedRange<Double>

  /// The part of the range that files may write, which always ends.
  public let written: ClosedRange<Double>

  /// The position of the figure, or of the table's first element.
  public let position: Int

  /// How many positions it takes.
  public let count: Int

  /// Whether it follows from something else in the authority's file, so that it is not written.
  public let isDerived: Bool

  /// `front_door.screening_hours`.
  public var path: String { "\(service).\(key)" }

  /// Whether it is a table.
  public var isTable: Bool { !elements.isEmpty }

  /// Each figure's full path and position.
  public var namedPositions: [(path: String, position: Int)] {
    if elements.isEmpty { return [(path, position)] }
    return elements.enumerated().map { ("\(path).\($1)", position + $0) }
  }

  init(
    service: String, key: String, elements: [String], quantity: Quantity, position: Int, count: Int,
    isDerived: Bool
  ) {
    self.service = service
    self.key = key
    self.elements = elements
    unit = quantity.unit
    range = quantity.range
    written = range.lowerBound...min(range.upperBound, quantity.most)
    self.position = position
    self.count = count
    self.isDerived = isDerived
  }

  /// All entries, in the order of `Assumptions`.
  static let all: [CatalogueEntry] =
    population + frontDoor + earlyHelp + assessment + section47 + childInNeed + childProtection
    + enteringCare + placements + careStandards + leavingCare + adoption + fostering + careLeavers
    + workforce + feedbacks + money + world + programmes
}
