/// Adopters: those who are on their way and those who wait for a child.
struct AdopterPool: Sendable {
  /// Approved and not matched.
  var waiting: Int32 = 0
  private var keys: [UInt64] = []

  mutating func remember(_ key: UInt64) -> Int32 {
    keys.append(key)
    return Int32(keys.count - 1)
  }

  func key(of subject: Int32) -> UInt64 { keys[Int(subject)] }
}
