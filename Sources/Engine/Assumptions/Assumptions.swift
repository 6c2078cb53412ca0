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
  /// Who lives in the authority.
  public var population = PopulationAssumptions()
  /// Service 1: contacts and their screening.
  public var frontDoor = FrontDoorAssumptions()
  /// Service 2: triage, localities and partners.
  public var earlyHelp = EarlyHelpAssumptions()
  /// Service 3: referrals and assessments.
  public var assessment = AssessmentAssumptions()
  /// Service 4: section 47 enquiries and initial child protection conferences.
  public var section47 = Section47Assumptions()
  /// Service 5: children in need with a plan.
  public var childInNeed = ChildInNeedAssumptions()
  /// Service 6: child protection plans.
  public var childProtection = ChildProtectionAssumptions()
  /// Service 7: routes into care.
  public var enteringCare = EnteringCareAssumptions()
  /// Service 8: where children in care live.
  public var placements = PlacementAssumptions()
  /// Service 9: what every child in care is due.
  public var careStandards = CareStandardsAssumptions()
  /// Service 10: ways out of care.
  public var leavingCare = LeavingCareAssumptions()
  /// Service 11: adoption of children, and adopters.
  public var adoption = AdoptionAssumptions()
  /// Service 12: the authority's own foster households.
  public var fostering = FosteringAssumptions()
  /// Service 13: young people who left care.
  public var careLeavers = CareLeaverAssumptions()
  /// Service 14: teams and the people in them.
  public var workforce = WorkforceAssumptions()
  /// Service 15: loops from how things go back to what happens.
  public var feedbacks = FeedbackAssumptions()
  /// Service 16: prices.
  public var money = MoneyAssumptions()
  /// How demand and practice wander about their level.
  public var world = WorldAssumptions()
  /// Named programmes, neutral in a baseline.
  public var programmes = ProgrammeAssumptions()

  /// Makes a block with every figure at its neutral value: nothing arrives and nobody works.
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

  /// Changes the figure at a position where it lies: to read one alone, all may be copied.
  mutating func change(_ position: Int, _ changed: (Double) -> Double) {
    precondition(position >= 0 && position < Assumptions.count)
    withUnsafeMutableBytes(of: &self) {
      let figure = $0.loadUnaligned(fromByteOffset: position * 8, as: Double.self)
      $0.storeBytes(of: changed(figure), toByteOffset: position * 8, as: Double.self)
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
