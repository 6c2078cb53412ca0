/// Everything that the simulation is told about an authority, as one flat block of `Double`s.
///
/// Every stored property, down to the leaves, is a `Double` or a fixed-size table of them. So the
/// whole value has the same layout natively and in the browser, copies as plain memory, and a lever
/// can reach any figure by its position. A file's names, units and ranges are given to these
/// positions by the catalogue in Planning; the engine knows none of them.
///
/// Rates are a year (365.25 days) unless their name says otherwise, shares and probabilities lie in
/// 0...1, hours are working hours, money is pounds.
public struct Assumptions: Sendable {
  public var population = PopulationAssumptions()
  public var frontDoor = FrontDoorAssumptions()
  public var earlyHelp = EarlyHelpAssumptions()
  public var assessment = AssessmentAssumptions()
  public var section47 = Section47Assumptions()
  public var childInNeed = ChildInNeedAssumptions()
  public var childProtection = ChildProtectionAssumptions()
  public var enteringCare = EnteringCareAssumptions()
  public var placements = PlacementAssumptions()
  public var careStandards = CareStandardsAssumptions()
  public var leavingCare = LeavingCareAssumptions()
  public var adoption = AdoptionAssumptions()
  public var fostering = FosteringAssumptions()
  public var careLeavers = CareLeaverAssumptions()
  public var workforce = WorkforceAssumptions()
  public var feedbacks = FeedbackAssumptions()
  public var money = MoneyAssumptions()
  public var world = WorldAssumptions()
  public var programmes = ProgrammeAssumptions()

  public init() {}

  /// How many `Double`s the block holds.
  public static var count: Int { MemoryLayout<Assumptions>.size / MemoryLayout<Double>.size }

  /// The figure at a position of the flat block, `0 ..< Assumptions.count`.
  public subscript(position: Int) -> Double {
    get {
      precondition(position >= 0 && position < Assumptions.count)
      return withUnsafeBytes(of: self) {
        $0.loadUnaligned(fromByteOffset: position * 8, as: Double.self)
      }
    }
    set {
      precondition(position >= 0 && position < Assumptions.count)
      withUnsafeMutableBytes(of: &self) {
        $0.storeBytes(of: newValue, toByteOffset: position * 8, as: Double.self)
      }
    }
  }
}

/// A table with one figure for each of `count` kinds.
public typealias Table<let count: Int> = InlineArray<count, Double>

/// Who lives in the authority.
public struct PopulationAssumptions: Sendable {
  /// Children under 18; the denominator of every rate per 10,000.
  public var childrenUnder18: Double = 0
}
