// A plan as one block of numbers, in which the report hands it to the page and the page to the
// engine in the browser. Writing and reading are here, for both sides to share.
//
// The block is made of `Double`s in the order of the machine (little-endian everywhere this runs):
//
//   0  version of the layout, `SimulationPlan.flatVersion`
//   1  number of assumptions A, `Assumptions.count`
//   2  number of opening figures O, `OpeningPosition.count`
//   3  number of levers L
//   4  opening day, in days since 1 January 1970 (`Day.number`)
//   5  last month, in months since January of the year 0 (`Month.number`)
//   6  month of the levels, likewise
//   7  year of the prices, `SimulationPlan.priceYear`
//   8  A assumptions, O opening figures, then L levers of seven numbers each:
//      position, operation (0 multiply, 1 add, 2 set), amount, from day, ramp days,
//      until day (infinity for never), fade days
//
// A figure keeps all its bits. The counts guard against a block written for another model: any
// figure that is added or taken away changes one of them.

/// What is wrong with a block of numbers that was to be a plan.
public enum FlatPlanProblem: Int32, Error, Sendable {
  /// The block is of another version of the layout, or too short to say.
  case version = 1
  /// The block holds another number of assumptions or opening figures than this engine.
  case model
  /// The block's length is not what its counts ask for.
  case length
  /// A date is not a whole number, the months end before they begin, or go on for over a century.
  case dates
  /// A lever has no such position or operation, or a day that is not a whole number.
  case lever
}

extension SimulationPlan {
  /// The version of the layout; it changes with the layout, not with the model.
  public static var flatVersion: Int32 { 3 }
  /// Numbers in a block before its assumptions.
  public static var flatHeaderCount: Int { 8 }
  /// Numbers in a block for each lever.
  public static var flatLeverCount: Int { 7 }

  /// The plan as one block of numbers.
  public var flat: [Double] {
    var flat: [Double] = []
    flat.reserveCapacity(
      Self.flatHeaderCount + Assumptions.count + OpeningPosition.count
        + levers.count * Self.flatLeverCount)
    flat.append(Double(Self.flatVersion))
    flat.append(Double(Assumptions.count))
    flat.append(Double(OpeningPosition.count))
    flat.append(Double(levers.count))
    flat.append(Double(openingDay.number))
    flat.append(Double(lastMonth.number))
    flat.append(Double(levelMonth.number))
    flat.append(Double(priceYear))
    flat.append(figuresOf: assumptions)
    flat.append(figuresOf: opening)
    for lever in levers {
      flat.append(Double(lever.position))
      flat.append(Double(lever.operation.rawValue))
      flat.append(lever.amount)
      flat.append(Double(lever.from.number))
      flat.append(Double(lever.rampDays))
      flat.append(lever.until.map { Double($0.number) } ?? .infinity)
      flat.append(Double(lever.fadeDays))
    }
    return flat
  }

  /// Reads a plan from a block of numbers; figures themselves are not judged.
  public init(flat: Span<Double>) throws(FlatPlanProblem) {
    guard flat.count >= Self.flatHeaderCount, flat[0] == Double(Self.flatVersion) else {
      throw .version
    }
    guard flat[1] == Double(Assumptions.count), flat[2] == Double(OpeningPosition.count) else {
      throw .model
    }
    let leversStart = Self.flatHeaderCount + Assumptions.count + OpeningPosition.count
    let leverCount = (flat.count - leversStart) / Self.flatLeverCount
    guard flat.count == leversStart + leverCount * Self.flatLeverCount,
      flat[3] == Double(leverCount)
    else { throw .length }

    guard let openingDay = Day(flat: flat[4]), let lastMonth = Int32(exactly: flat[5]),
      let levelMonth = Int32(exactly: flat[6]), let priceYear = Int32(exactly: flat[7]),
      abs(lastMonth) < 100_000, abs(levelMonth) < 100_000, abs(priceYear) < 10_000
    else { throw .dates }
    self.init(
      assumptions: Assumptions(), levers: [], opening: OpeningPosition(), openingDay: openingDay,
      lastMonth: Month(number: lastMonth), levelMonth: Month(number: levelMonth),
      priceYear: priceYear)
    guard months >= 1, months <= 1200 else { throw .dates }

    flat.copy(from: Self.flatHeaderCount, to: &assumptions)
    flat.copy(from: Self.flatHeaderCount + Assumptions.count, to: &opening)
    levers.reserveCapacity(leverCount)
    for row in 0..<leverCount {
      levers.append(try Lever(flat: flat, at: leversStart + row * Self.flatLeverCount))
    }
  }
}

extension Lever {
  fileprivate init(flat: Span<Double>, at start: Int) throws(FlatPlanProblem) {
    guard let position = Int32(exactly: flat[start]), position >= 0, position < Assumptions.count,
      let code = Int32(exactly: flat[start + 1]), let operation = LeverOperation(rawValue: code),
      let from = Day(flat: flat[start + 3]),
      let rampDays = Int32(exactly: flat[start + 4]),
      let fadeDays = Int32(exactly: flat[start + 6])
    else { throw .lever }
    self.init(
      position: position, operation: operation, amount: flat[start + 2], from: from,
      rampDays: rampDays, fadeDays: fadeDays)
    if flat[start + 5] != .infinity {
      guard let day = Day(flat: flat[start + 5]) else { throw .lever }
      until = day
    }
  }
}

extension Day {
  /// The day of a number in a block; nil if it is not whole or not within some millennia of now.
  fileprivate init?(flat: Double) {
    guard let number = Int32(exactly: flat), abs(number) < 1_000_000 else { return nil }
    self.init(number: number)
  }
}

extension Array<Double> {
  /// Appends the figures of a value made of nothing but `Double`s.
  mutating func append<Block>(figuresOf block: Block) {
    Swift.withUnsafeBytes(of: block) { bytes in
      for index in 0..<bytes.count / 8 {
        append(bytes.loadUnaligned(fromByteOffset: index * 8, as: Double.self))
      }
    }
  }
}

extension Span<Double> {
  /// Fills a value made of nothing but `Double`s with the figures from a place on.
  fileprivate func copy<Block>(from start: Int, to block: inout Block) {
    withUnsafeMutableBytes(of: &block) { bytes in
      for index in 0..<bytes.count / 8 {
        bytes.storeBytes(of: self[start + index], toByteOffset: index * 8, as: Double.self)
      }
    }
  }
}
