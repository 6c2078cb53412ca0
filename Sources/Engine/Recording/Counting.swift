extension Measure {
  /// The measure so many places further on: the next source, the next year of age.
  func next(_ places: Int32) -> Measure { Measure(rawValue: rawValue + places) ?? self }
}

/// Counting while the month runs.
extension Simulation {
  /// Adds to a measure.
  @inline(__always)
  mutating func count(_ measure: Measure, _ number: Double) {
    counted[Int(measure.rawValue)] += number
  }

  /// Adds to a measure, and to what it is a share of.
  @inline(__always)
  mutating func count(_ measure: Measure, _ number: Double, of whole: Double) {
    counted[Int(measure.rawValue)] += number
    countedOf[Int(measure.rawValue)] += whole
  }

  /// Adds some to what a measure is a share of if they are among those asked about, and to the
  /// measure if it is so as well.
  ///
  /// By arithmetic: for whom it is so cannot be foreseen, and a jump that was foreseen wrongly costs
  /// more than to add 0.
  @inline(__always)
  mutating func count(
    _ measure: Measure, if isSo: Bool, among isAsked: Bool = true, children: Int16 = 1
  ) {
    let whole: Int16 = isAsked ? children : 0
    let part: Int16 = isSo ? whole : 0
    count(measure, Double(part), of: Double(whole))
  }

  /// Adds a length of time in days to a mean.
  mutating func countDays(_ measure: Measure, _ days: Double) { count(measure, days, of: 1) }

  mutating func countAdmission(age: Int32) {
    count(.admissions, 1)
    switch age {
    case ..<2: count(.admittedUnder2, 1)
    case ..<5: count(.admitted2To4, 1)
    case ..<10: count(.admitted5To9, 1)
    case ..<15: count(.admitted10To14, 1)
    default: count(.admitted15Plus, 1)
    }
  }

  mutating func countDischarge(_ way: LeavingWay) {
    count(.discharges, 1)
    let isGuardianship = way == .guardianship
    let isArrangements = way == .arrangements
    let isAdopted = way == .adoption
    let isPermanence = isGuardianship || isArrangements || isAdopted
    count(.dischargesPermanence, isPermanence ? 1 : 0, of: 1)
    count(.dischargesGuardianship, isGuardianship ? 1 : 0, of: 1)
    count(.dischargesArrangements, isArrangements ? 1 : 0, of: 1)
    count(.dischargesAdopted, isAdopted ? 1 : 0, of: 1)
    count(.dischargesHome, way == .home ? 1 : 0, of: 1)
    if isAdopted { count(.adopted, 1) }
  }
}
