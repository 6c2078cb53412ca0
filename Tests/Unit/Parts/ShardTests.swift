import Testing

@testable import Planning

@Suite("Parts of a run")
struct ShardTests {
  @Test("Together they are all replications, each once, in order; none is longer by more than one")
  func cover() throws {
    for total in [1, 2, 7, 12, 200, 10_000] {
      for count in [1, 2, 3, 5, 8, 13, 999] {
        let ranges = try (1...count).map {
          try #require(Shard($0, of: count)).replications(of: total)
        }
        #expect(ranges.flatMap { Array($0) } == Array(0..<total))
        let lengths = ranges.map(\.count)
        #expect(try #require(lengths.max()) - #require(lengths.min()) <= 1)
      }
    }
  }

  @Test("As a command line names them", arguments: ["1/1", "3/8", "10000/10000"])
  func named(_ text: String) throws {
    #expect(try Shard(text).text == text)
  }

  @Test(
    "What is no part is told",
    arguments: [
      "", "3", "3/", "/8", "0/8", "9/8", "-1/8", "3/8/2", "1/10001", "a/b", "3 / 8", "1/0",
    ])
  func wrong(_ text: String) {
    let fault = #expect(throws: Fault.self) { try Shard(text) }
    #expect(fault?.suggestion.contains("K/N") == true)
  }
}
