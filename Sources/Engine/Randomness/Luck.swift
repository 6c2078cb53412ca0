/// Random numbers by key: each draw is a hash of who, which decision and which occasion.
///
/// Nothing is kept between draws. The same entity, decision and occasion have the same luck in every
/// run of a seed and replication, whatever else happens and in whatever order; so two scenarios
/// differ only by what was changed. Use one key for one draw: two draws under one key are the same
/// luck twice. An occasion counts the times that an entity meets a decision: a visit's number, a
/// month, a day.
public struct Luck: Sendable {
  /// What the seed and the replication make of themselves: the key of every draw.
  public let key: UInt64

  /// Makes the luck of one replication of a seed.
  public init(seed: UInt64, replication: UInt64) {
    key = Luck.mixed(Luck.mixed(seed &+ 0x9E37_79B9_7F4A_7C15) ^ Luck.mixed(~replication))
  }

  /// The 64 bits of a draw.
  ///
  /// Two stages, each one-to-one in what it takes in. The first spreads the entity, so that entities
  /// 1, 2, 3 have nothing in common; the second adds the decision and occasion, packed into one
  /// word, and finishes with `mixed`. So no two occasions of an entity share their bits, nor two
  /// entities of an occasion. The key enters both stages: were it only combined with the entity,
  /// another replication would deal the same luck to other entities. Chosen over SipHash, which takes
  /// seven times the operations, and over 128-bit products, which WebAssembly lacks; the tests check
  /// avalanche and independence over consecutive entities, decisions and occasions.
  @inlinable @inline(__always) public func bits(
    _ entity: UInt64, _ decision: Decision, _ occasion: Int32 = 0
  ) -> UInt64 {
    on(decision, occasion).bits(entity)
  }

  /// What many entities decide on one occasion: the half of their draws that they have in common.
  @inlinable @inline(__always) public func on(
    _ decision: Decision, _ occasion: Int32 = 0
  ) -> LuckOfOccasion {
    let word = decision.rawValue << 32 | UInt64(UInt32(bitPattern: occasion))
    return LuckOfOccasion(
      key: key, word: word &* 0x9E37_79B9_7F4A_7C15 &+ (key << 32 | key >> 32))
  }

  /// A one-to-one mixing of 64 bits: each bit of `x` flips each bit of the result half the time.
  ///
  /// The finaliser of D. Stafford's variant 13, as in SplitMix64 (Steele, Lea and Flood, 2014).
  @inlinable static func mixed(_ x: UInt64) -> UInt64 {
    var z = x
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// Further bits of a draw that needs more than one number, such as each attempt of a rejection.
  @inlinable static func further(_ bits: UInt64, _ number: UInt64) -> UInt64 {
    mixed(bits ^ mixed(number &* 0x9E37_79B9_7F4A_7C15))
  }

  // Where the numbers of the further bits begin, far enough apart never to meet.
  @usableFromInline static var furtherForGamma: UInt64 { 1 << 32 }
  @usableFromInline static var furtherForPoisson: UInt64 { 2 << 32 }
  @usableFromInline static var furtherForWholeDays: UInt64 { 3 << 32 }

  /// A number strictly between 0 and 1 from the upper 52 of 64 bits.
  ///
  /// The middle of one of 2⁵² equal steps, an odd multiple of 2⁻⁵³: exact, never 0 and never 1, and
  /// as often above 1/2 as below.
  @inlinable static func uniform(_ bits: UInt64) -> Double {
    (Double(Int64(bits >> 12)) + 0.5) * 0x1p-52
  }

  /// The key of a child of two things: a family and its birth order, say.
  ///
  /// Depends on the order of the two. Two different pairs share a key by chance only: among a
  /// million pairs, once in 37 million runs.
  @inlinable public static func entity(_ a: UInt64, _ b: UInt64) -> UInt64 {
    mixed(mixed(a &+ 0x9E37_79B9_7F4A_7C15) &+ b &* 0xD1B5_4A32_D192_ED03)
  }
}
