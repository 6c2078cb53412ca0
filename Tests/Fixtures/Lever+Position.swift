import Engine

/// The position of a figure in the flat block of assumptions, for a lever.
///
/// - Parameter element: which row of a table, counted from 0.
public func position<Figure>(
  of figure: KeyPath<Assumptions, Figure>, element: Int = 0
) -> Int32 {
  guard let offset = MemoryLayout<Assumptions>.offset(of: figure) else {
    preconditionFailure("not a stored figure")
  }
  return Int32(offset / MemoryLayout<Double>.size + element)
}

extension Lever {
  /// The first simulated day of the made-up authority.
  public static var firstDay: Day { Day(year: 2018, month: 4, day: 1) }

  /// A lever that multiplies a figure, from the first day on unless told otherwise.
  public static func multiplying<Figure>(
    _ figure: KeyPath<Assumptions, Figure>, _ element: Int = 0, by amount: Double,
    from: Day = firstDay
  ) -> Lever {
    Lever(
      position: Fixtures.position(of: figure, element: element), operation: .multiply,
      amount: amount, from: from)
  }

  /// A lever that adds to a figure, from the first day on.
  public static func adding<Figure>(
    _ figure: KeyPath<Assumptions, Figure>, _ element: Int = 0, _ amount: Double
  ) -> Lever {
    Lever(
      position: Fixtures.position(of: figure, element: element), operation: .add, amount: amount,
      from: firstDay)
  }

  /// A lever that sets a figure, from the first day on unless told otherwise.
  public static func setting<Figure>(
    _ figure: KeyPath<Assumptions, Figure>, _ element: Int = 0, to amount: Double,
    from: Day = firstDay, rampDays: Int32 = 0
  ) -> Lever {
    Lever(
      position: Fixtures.position(of: figure, element: element), operation: .set, amount: amount,
      from: from, rampDays: rampDays)
  }

  /// Levers that set every row of a table, from the first day on.
  public static func setting<let count: Int>(
    allOf table: KeyPath<Assumptions, InlineArray<count, Double>>, to amount: Double
  ) -> [Lever] {
    (0..<count).map { .setting(table, $0, to: amount) }
  }
}

/// The row of a kind of team in the tables of `WorkforceAssumptions`.
public func row(of kind: TeamKind) -> Int { Int(kind.rawValue) }
