/// A foster household of the authority's own.
struct Household: Sendable {
  var key: UInt64
  var isApproved = true
  var approvedDay: Int32
  var places: Int16
  var used: Int16 = 0
  /// Places taken by a young person who stays put after 18.
  var blocked: Int16 = 0
  var isOnHold = false
  /// 0 any age, 1 for 0-4, 2 for 5-11, 3 for 10 and over.
  var ageRange: UInt8

  /// Places that a child could have today.
  var vacant: Int16 { max(0, places - used - blocked) * (isApproved && !isOnHold ? 1 : 0) }

  /// Whether it is approved for a child of this age in years.
  func takes(age: Int32) -> Bool {
    switch ageRange {
    case 1: return age <= 4
    case 2: return age >= 5 && age <= 11
    case 3: return age >= 10
    default: return true
    }
  }
}

/// A young person who left care.
struct CareLeaver: Sendable {
  var key: UInt64
  var birthday: Int32
  var isOpen = true
  var stamp: Int32 = 0
  var caseRow: Int32 = -1
  var pathwayPlanDay: Int32 = never
  var isSuitablyHoused = true
  var isActive = true
}
