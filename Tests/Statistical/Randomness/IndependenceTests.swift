import Engine
import Testing

/// No draw tells anything of another whose key is near.
///
/// The bound of each table of deviates is set by its size for a false-alarm rate of one in ten
/// thousand for the whole table (Bonferroni).
struct IndependenceTests {
  /// A key of a draw, as plain numbers that can be changed bit by bit.
  struct Key {
    var seed: UInt64 = 1
    var replication: UInt64 = 0
    var entity: UInt64
    var decision: UInt64 = 1
    var occasion: Int32 = 0

    var bits: UInt64 {
      let luck = Luck(seed: seed, replication: replication)
      return luck.bits(entity, Decision(rawValue: decision)!, occasion)
    }
  }

  enum Part: CaseIterable { case seed, replication, entity, decision, occasion, parent, child }

  /// The bits of a draw and of one whose key differs in one bit.
  private func pair(_ part: Part, bit: Int, trial: UInt64) -> (UInt64, UInt64) {
    // Plain small numbers, as an engine would use them: the worst case for a hash.
    var key = Key(entity: trial, occasion: Int32(trial % 13))
    let before = key.bits
    switch part {
    case .seed: key.seed ^= 1 << bit
    case .replication: key.replication ^= 1 << bit
    case .entity: key.entity ^= 1 << bit
    case .decision: key.decision = 0
    case .occasion: key.occasion ^= 1 << Int32(bit)
    case .parent: return (Luck.entity(trial, 5), Luck.entity(trial ^ 1 << bit, 5))
    case .child: return (Luck.entity(trial, 5), Luck.entity(trial, 5 ^ 1 << bit))
    }
    return (before, key.bits)
  }

  @Test("Each bit of the key flips each bit of the draw half the time", arguments: Part.allCases)
  func avalanche(part: Part) {
    let trials = 4_000
    let width = part == .decision ? 1 : part == .occasion ? 32 : 64
    var largest = 0.0
    for bit in 0..<width {
      var flips = [Int](repeating: 0, count: 64)
      for trial in 0..<UInt64(trials) {
        let (before, after) = pair(part, bit: bit, trial: trial)
        var changed = before ^ after
        while changed != 0 {
          flips[changed.trailingZeroBitCount] += 1
          changed &= changed - 1
        }
      }
      for count in flips {
        largest = max(largest, abs(GoodnessOfFit.countDeviate(count, of: trials, 0.5)))
      }
    }
    #expect(largest < 5.75)  // 4,096 deviates: 1e-4 / 4,096 is beyond 5.7.
  }

  /// Sequences of draws along one part of the key, all else equal.
  static let sequences: [(name: String, draw: @Sendable (UInt64) -> UInt64)] = [
    ("entities", { Luck(seed: 1, replication: 0).bits($0, .second) }),
    ("entities by 64", { Luck(seed: 1, replication: 0).bits($0 * 64, .second) }),
    ("entities in the upper half", { Luck(seed: 1, replication: 0).bits($0 << 32, .second) }),
    ("occasions", { Luck(seed: 1, replication: 0).bits(9, .second, Int32($0)) }),
    ("occasions back", { Luck(seed: 1, replication: 0).bits(9, .second, -Int32($0)) }),
    (
      "decisions of entities",
      { Luck(seed: 1, replication: 0).bits($0 / 3, Decision(rawValue: $0 % 3)!) }
    ),
    (
      "occasions of entities",
      { Luck(seed: 1, replication: 0).bits($0 / 12, .second, Int32($0 % 12)) }
    ),
    ("replications", { Luck(seed: 1, replication: $0).bits(9, .second) }),
    ("seeds", { Luck(seed: $0, replication: 0).bits(9, .second) }),
    ("children", { Luck(seed: 1, replication: 0).bits(Luck.entity($0 / 3, $0 % 3), .second) }),
    ("keys of children", { Luck.entity($0 / 3, $0 % 3) }),
  ]

  @Test("Neighbours are uncorrelated, to a lag of 40", arguments: sequences.indices)
  func correlation(sequence: Int) {
    let count = 60_000
    let draw = Self.sequences[sequence].draw
    // Upper and lower 32 bits, centred.
    let upper = (0..<UInt64(count)).map { Double(Int32(truncatingIfNeeded: draw($0) >> 32)) }
    let lower = (0..<UInt64(count)).map { Double(Int32(truncatingIfNeeded: draw($0))) }
    let variance = 0x1p64 / 12
    var largest = 0.0
    for lag in 1...40 {
      for values in [upper, lower] {
        var sum = 0.0
        for index in lag..<count { sum += values[index] * values[index - lag] }
        largest = max(largest, abs(sum) / variance / Double(count - lag).squareRoot())
      }
    }
    #expect(largest < 4.9, "\(Self.sequences[sequence].name)")
  }

  @Test("Neighbours fill a square evenly", arguments: sequences.indices)
  func serialPairs(sequence: Int) {
    let draw = Self.sequences[sequence].draw
    let pairs = UInt64(80_000)
    for shift in [58, 29, 0] {  // Upper, middle and lower six bits.
      var cells = [Int](repeating: 0, count: 4_096)
      for pair in 0..<pairs {
        let x = draw(2 * pair) >> UInt64(shift) & 63
        let y = draw(2 * pair + 1) >> UInt64(shift) & 63
        cells[Int(x << 6 | y)] += 1
      }
      let expected = [Double](repeating: Double(pairs) / 4_096, count: 4_096)
      let deviate = GoodnessOfFit.chiSquared(cells, expected)
      // Too even is as suspect as too uneven.
      #expect(abs(deviate) < 4.2, "\(Self.sequences[sequence].name), shift \(shift)")
    }
  }

  @Test("As many coincidences as chance would have", arguments: sequences.indices)
  func birthdays(sequence: Int) {
    // In 200,000 draws of 32 bits, 4.66 pairs are expected to agree; of 64 bits, none.
    let draw = Self.sequences[sequence].draw
    let drawn = (0..<UInt64(200_000)).map(draw)
    #expect(Set(drawn).count == drawn.count)
    for shift in [UInt64(32), 16, 0] {
      let parts = Set(drawn.map { UInt32(truncatingIfNeeded: $0 >> shift) })
      #expect(drawn.count - parts.count <= 17, "\(Self.sequences[sequence].name)")
    }
  }

  @Test("The draws of one entity are uncorrelated over entities")
  func decisionsAndOccasionsOfAnEntity() {
    let luck = Luck(seed: 1, replication: 0)
    let other = Luck(seed: 1, replication: 1)
    let draws: [(UInt64) -> Double] = [
      { luck.normal($0, .first) }, { luck.normal($0, .second) }, { luck.normal($0, .third) },
      { luck.normal($0, .second, 1) }, { luck.normal($0, .second, 2) },
      { luck.normal($0 &+ 1, .second) }, { other.normal($0, .second) },
      { luck.normal(Luck.entity($0, 1), .second) },
      { luck.gamma(shape: 1, mean: 1, $0, .second) - 1 },
      { Double(luck.poisson(mean: 900, $0, .second) - 900) / 30 },
    ]
    let count = 50_000
    let values = draws.map { draw in (0..<UInt64(count)).map(draw) }
    let squares = values.map { $0.map { $0 * $0 } }
    for i in values.indices {
      for j in values.indices where j > i {
        #expect(deviate(values[i], values[j]) < 4.8, "draws \(i) and \(j)")
        #expect(deviate(squares[i], squares[j]) < 4.8, "spread of draws \(i) and \(j)")
      }
    }
  }

  /// The size of the correlation of two samples, in standard errors.
  private func deviate(_ xs: [Double], _ ys: [Double]) -> Double {
    let count = Double(xs.count)
    let (meanX, meanY) = (xs.reduce(0, +) / count, ys.reduce(0, +) / count)
    var (xx, yy, xy) = (0.0, 0.0, 0.0)
    for (x, y) in zip(xs, ys) {
      xx += (x - meanX) * (x - meanX)
      yy += (y - meanY) * (y - meanY)
      xy += (x - meanX) * (y - meanY)
    }
    return abs(xy) / (xx * yy).squareRoot() * count.squareRoot()
  }
}
