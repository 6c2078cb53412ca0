/// Random numbers that a seed settles (SplitMix64), so that every case can be made again.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// From 0 to less than `count`, which is above 0.
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  /// One of so many times.
  mutating func oneIn(_ count: Int) -> Bool { below(count) == 0 }

  /// One of some things.
  mutating func one<Thing>(of things: [Thing]) -> Thing { things[below(things.count)] }
}
