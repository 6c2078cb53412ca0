import Testing

@testable import Planning

@Suite("The bytes of a part")
struct RunPartTests {
  private func part() throws -> RunPart {
    RunPart(try PartFixture.origin(), figures: [1, 2, 3])
  }

  @Test("What is written is read")
  func roundTrip() throws {
    var origin = try PartFixture.origin(3, of: 8)
    origin.until = "2021-03"
    origin.seed = .max
    origin.inputs.append((path: "data/x.csv", sha256: String(repeating: "b", count: 64)))
    let part = RunPart(origin, figures: [9, 8, 7])
    let read = try RunPart(part.bytes)
    #expect(Array(read.figures) == [9, 8, 7])
    #expect(read.sha256 == part.sha256 && read.sha256.count == 64)
    let again = read.origin
    #expect(again.program == "1" && again.scenario == "a.jsonc" && again.until == "2021-03")
    #expect(again.seed == .max && again.replications == 5 && again.shard.text == "3/8")
    #expect(again.machine == "M" && again.threads == 2 && again.seconds == 1.5)
    #expect(again.inputs.map(\.path) == ["a.jsonc", "data/x.csv"])
    #expect(again.inputs.map(\.sha256) == origin.inputs.map(\.sha256))
    #expect(
      again.command(again.shard).joined(separator: " ")
        == "caseload run a.jsonc --replications 5 --seed 18446744073709551615 --until 2021-03 "
        + "--shard 3/8")
  }

  @Test("Any flipped bit is told")
  func flips() throws {
    let bytes = try part().bytes
    for place in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[place] ^= 1 << bit
        #expect(throws: Fault.self, "byte \(place), bit \(bit)") { try RunPart(flipped) }
      }
    }
  }

  @Test("Any missing end is told, and anything that follows")
  func cut() throws {
    let bytes = try part().bytes
    for length in bytes.indices {
      #expect(throws: Fault.self, "\(length) bytes") { try RunPart(Array(bytes[..<length])) }
    }
    #expect(throws: Fault.self) { try RunPart(bytes + [0]) }
    #expect(throws: Fault.self) { try RunPart(bytes + bytes) }
  }

  @Test("What is wrong is told in words")
  func words() throws {
    func message(_ bytes: [UInt8]) -> String {
      #expect(throws: Fault.self) { try RunPart(bytes) }?.message ?? ""
    }
    let bytes = try part().bytes
    #expect(message([]).contains("empty"))
    #expect(message(Array("{ \"version\": 1 }".utf8)).contains("not a part"))
    #expect(message(Array(bytes.prefix(30))).contains("cut short"))
    #expect(message(bytes.dropLast()).contains("checksum"))
    // A later format, with a checksum that agrees.
    var later = Array(bytes.dropLast(32))
    later[14] = 2
    var digest = SHA256()
    digest.update(later)
    #expect(message(later + digest.bytes()).contains("format 2"))
    // A header that is longer than the file.
    var long = Array(bytes.dropLast(32))
    for place in 18..<22 { long[place] = 0xFF }
    digest = SHA256()
    digest.update(long)
    #expect(message(long + digest.bytes()).contains("which run"))
  }

  @Test("Figures that could not have been simulated are refused, whatever they are")
  func origins() throws {
    let changes: [(inout RunPart.Origin) -> Void] = [
      { $0.replications = 0 }, { $0.replications = 10_001 }, { $0.threads = 0 },
      { $0.seconds = .nan }, { $0.seconds = -1 }, { $0.until = "May" },
      { $0.scenario = "a\nb" }, { $0.machine = String(repeating: "m", count: 4097) },
      { $0.inputs = [] }, { $0.inputs[0].sha256 = "short" }, { $0.inputs[0].path = "\u{1B}[2J" },
    ]
    for (number, change) in changes.enumerated() {
      var origin = try PartFixture.origin()
      change(&origin)
      let fault = #expect(throws: Fault.self, "change \(number)") {
        try RunPart(RunPart(origin, figures: []).bytes)
      }
      #expect(fault?.message.contains("which run") == true)
    }
  }
}
