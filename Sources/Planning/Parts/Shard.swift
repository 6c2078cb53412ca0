/// One of several parts into which the replications of a run are divided: 3/8 is the third of eight.
///
/// A part is a block of replications that follow each other. Their luck goes by their number alone,
/// so any division gives the same figures; a block is what `Replications.first` simulates already,
/// and lies in one piece in every column of the merged sample. No part has more than one
/// replication more than another.
public struct Shard: Sendable, Hashable {
  /// Which part, from 1.
  public let number: Int
  /// How many parts there are.
  public let count: Int

  /// How many parts there may be: as many as there may be replications.
  public static let counts = 1...10_000

  /// A run in one part.
  public static let whole = Shard(1, of: 1)!

  /// One of so many parts; nil when there is no such part.
  public init?(_ number: Int, of count: Int) {
    guard Shard.counts.contains(count), (1...count).contains(number) else { return nil }
    self.number = number
    self.count = count
  }

  /// The part that a command line names: `3/8`.
  ///
  /// - Throws: what is wrong, and what to write instead.
  public init(_ text: String) throws(Fault) {
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let number = numbers[0], let count = numbers[1] else {
      throw Fault("`\(text)` is not a part", instead: "write K/N, such as 3/8 for part 3 of 8")
    }
    guard let shard = Shard(number, of: count) else {
      throw Fault(
        "there is no part \(number) of \(count)",
        instead: "write K/N with N from 1 to \(Shard.counts.upperBound) and K from 1 to N")
    }
    self = shard
  }

  /// The numbers of its replications, of so many in all; empty when there are more parts than
  /// replications and this one has none.
  public func replications(of total: Int) -> Range<Int> {
    total * (number - 1) / count..<total * number / count
  }

  /// As a command line names it: `3/8`.
  public var text: String { "\(number)/\(count)" }

  /// As people say it: "part 3 of 8".
  public var words: String { "part \(number) of \(count)" }
}
