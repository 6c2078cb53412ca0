// The functions that the page calls. For the browser this file is compiled together with Engine, in
// one module; natively Engine is a module of its own.
#if canImport(Engine)
  import Engine
#endif

/// A checksum of draws of every kind, to compare the browser's bits with the native ones.
///
/// - Parameters:
///   - seed: any.
///   - entities: how many to draw for, from 0 up; one entity takes about a microsecond.
@_expose(wasm, "luck_checksum")
@_cdecl("luck_checksum")
public func luck_checksum(_ seed: UInt64, _ entities: Int32) -> UInt64 {
  guard let decision = Decision(rawValue: 0) else { return 0 }
  let luck = Luck(seed: seed, replication: 0)
  var checksum: UInt64 = 0
  for index in 0..<max(0, entities) {
    let entity = Luck.entity(UInt64(index), seed)
    let scale = 10 * luck.uniform(entity, decision, 0)
    checksum.add(scale.bitPattern)
    checksum.add(luck.normal(entity, decision, 1).bitPattern)
    checksum.add(luck.lognormal(median: scale, sigma: 0.7, entity, decision, 2).bitPattern)
    checksum.add(luck.weibull(scale: scale, shape: 1.3, entity, decision, 3).bitPattern)
    checksum.add(luck.gamma(shape: scale, mean: 5, entity, decision, 4).bitPattern)
    checksum.add(luck.exponential(mean: scale, entity, decision, 5).bitPattern)
    checksum.add(Mathematics.logGamma(scale).bitPattern)
    checksum.add(Mathematics.normalCDF(scale - 5).bitPattern)
    checksum.add((Double(index) / 2 - 20).rounded().bitPattern)
    checksum.add((scale - 5).rounded().bitPattern)
    checksum.add(UInt64(UInt32(bitPattern: luck.poisson(mean: scale, entity, decision, 6))))
    checksum.add(UInt64(UInt32(bitPattern: luck.wholeDays(scale, entity, decision, 7))))
  }
  return checksum
}

extension UInt64 {
  /// Adds a value so that every bit of it, and its place in the order, tells.
  fileprivate mutating func add(_ value: UInt64) {
    self = (self ^ value) &* 0x9E37_79B9_7F4A_7C15
    self ^= self >> 29
  }
}

/// A checksum of the working calendar over a span of days, which also fills and frees memory.
///
/// - Parameters:
///   - from: the first day of the span (`Day.number`).
///   - days: the number of days after the first, at least 0.
@_expose(wasm, "calendar_checksum")
@_cdecl("calendar_checksum")
public func calendar_checksum(_ from: Int32, _ days: Int32) -> UInt64 {
  let first = Day(number: from)
  let calendar = WorkingCalendar(from: first, to: first + max(0, days))
  var checksum: UInt64 = 0
  for day in calendar.first...calendar.last {
    checksum.add(UInt64(UInt32(bitPattern: calendar.adding(workingDays: day & 63, to: day))))
    checksum.add(calendar.isSchoolHoliday(day) ? 1 : 0)
    checksum.add(UInt64(UInt32(bitPattern: Month(containing: Day(number: day)).number)))
  }
  return checksum
}
