/// The luck of many entities in one decision, on one occasion: the draws of `Luck` with what they have
/// in common worked out once.
public struct LuckOfOccasion: Sendable {
  @usableFromInline let key: UInt64
  @usableFromInline let word: UInt64

  @inlinable @inline(__always) init(key: UInt64, word: UInt64) {
    self.key = key
    self.word = word
  }

  /// The 64 bits of an entity's draw: see `Luck.bits`.
  @inlinable @inline(__always) public func bits(_ entity: UInt64) -> UInt64 {
    var spread = (entity ^ key) &* 0xBEA2_25F9_EB34_556D
    spread = (spread ^ spread >> 32) &* 0xD6E8_FEB8_6659_FD93
    return Luck.mixed(spread &+ word)
  }

  /// A number between 0 and 1, never either, in steps of 2⁻⁵².
  @inlinable @inline(__always) public func uniform(_ entity: UInt64) -> Double {
    Luck.uniform(bits(entity))
  }
}
