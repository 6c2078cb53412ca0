import Foundation
import Testing

@testable import Planning

@Suite struct SHA256Tests {
  /// FIPS 180-4 examples and `sha256sum`.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func knownDigests(text: String, expected: String) {
    var digest = SHA256()
    digest.update(text.utf8)
    #expect(digest.hexadecimal() == expected)
  }

  @Test func theSameInPiecesAndFromAFile() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 3) }
    var whole = SHA256()
    whole.update(bytes)
    var pieces = SHA256()
    for start in stride(from: 0, to: bytes.count, by: 63) {
      pieces.update(bytes[start..<min(start + 63, bytes.count)])
    }
    #expect(whole.hexadecimal() == pieces.hexadecimal())
    try inTemporaryFolder { folder in
      let file = folder + "/bytes"
      try Data(bytes).write(to: URL(fileURLWithPath: file))
      #expect(SHA256.hexadecimal(ofFile: file) == whole.hexadecimal())
      #expect(SHA256.hexadecimal(ofFile: folder + "/none") == nil)
    }
  }

  #if os(Linux)
    @Test(arguments: [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000])
    func agreesWithTheSystem(length: Int) throws {
      try inTemporaryFolder { folder in
        let file = folder + "/bytes"
        try Data((0..<length).map { UInt8(truncatingIfNeeded: $0 * 7) }).write(
          to: URL(fileURLWithPath: file))
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["sha256sum", file]
        process.standardOutput = output
        try process.run()
        let line = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(
          SHA256.hexadecimal(ofFile: file) == String(decoding: line.prefix(64), as: UTF8.self))
      }
    }
  #endif

  @Test func aByteOrderMarkCounts() throws {
    var digest = SHA256()
    digest.update("\u{FEFF}a,b\n".utf8)
    let source = SourceText(path: "a.csv", text: "\u{FEFF}a,b\n")
    #expect(source.sha256 == digest.hexadecimal())
  }
}

/// Gives a folder of its own, deleted afterwards.
func inTemporaryFolder(_ body: (String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: folder) }
  try body(folder.path)
}
