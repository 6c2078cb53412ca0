import Engine

/// A stretch of a stay in which nothing changes that a hazard hangs on.
struct TimeAtRisk {
  /// What holds in it.
  let step: StayInCare.Step
  /// The child's age band.
  let band: Int
  /// The time in care, by the bands of `ElementKeys.timeInCare`; nil where it is not known.
  let time: Int?
  /// Its length in years of 365.25 days.
  let years: Double

  /// Where time in care is cut, in days, as `LeavingCareAssumptions` says.
  private static let times: [Int32] = [56, 183, 730]

  /// The stretches of a stay within some days, the last not included.
  static func all(of stay: StayInCare, from first: Day, until last: Day) -> [TimeAtRisk] {
    let from = max(first, stay.start)
    let until = min(last, stay.end ?? last)
    guard from < until else { return [] }
    var cuts = [from, until] + stay.steps.map(\.start)
    cuts += AgeBand.firstAges.map { stay.birthday.birthday(Int32($0)) }
    cuts += times.map { stay.start + $0 }
    cuts = cuts.filter { from <= $0 && $0 <= until }.sorted()
    return zip(cuts, cuts.dropFirst()).compactMap { start, end in
      start < end ? TimeAtRisk(stay, on: start, days: end - start) : nil
    }
  }

  /// What a child is at risk of on a day.
  init(_ stay: StayInCare, on day: Day, days: Int32) {
    step = stay.step(on: day)
    band = AgeBand.of(stay.age(on: day))
    years = Double(days) / 365.25
    let days = day - stay.start
    let known = TimeAtRisk.times.lastIndex { $0 <= days }.map { $0 + 1 } ?? 0
    // Who was there before anything is known has been there for longer: only the last band is sure.
    time = stay.isStartKnown || known == TimeAtRisk.times.count ? known : nil
  }
}
