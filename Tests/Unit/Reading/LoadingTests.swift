import Foundation
import Testing

@testable import Planning

@Suite struct LoadingTests {
  private func problem(_ bytes: [UInt8]) throws -> Problem? {
    var found = Problems()
    try inTemporaryFolder { folder in
      let file = folder + "/a.csv"
      try Data(bytes).write(to: URL(fileURLWithPath: file))
      _ = found.collect { () throws(Problems) in try SourceText.load(file, shownAs: "a.csv") }
    }
    return found.all.first
  }

  @Test func loadsTextWithoutItsByteOrderMark() throws {
    try inTemporaryFolder { folder in
      let file = folder + "/a.csv"
      try Data([0xEF, 0xBB, 0xBF] + "a\r\né\rb".utf8).write(to: URL(fileURLWithPath: file))
      let source = try SourceText.load(file)
      #expect(source.text == "a\r\né\rb")
      #expect((1...4).map(source.line) == ["a", "é", "b", ""])
      #expect(source.sha256 == SHA256.hexadecimal(ofFile: file))
    }
  }

  @Test func aMissingFileNamesTheNearest() throws {
    try inTemporaryFolder { folder in
      try Data("{}".utf8).write(to: URL(fileURLWithPath: folder + "/authority.jsonc"))
      for (name, suggestion) in [
        ("autority.jsonc", "did you mean `authority.jsonc`?"),
        ("zzz", "check the name: authority.jsonc"),
        ("no/zzz", "the folder no does not exist either: check the path"),
      ] {
        var found = Problems()
        _ = found.collect { () throws(Problems) in
          try SourceText.load("\(folder)/\(name)", shownAs: name)
        }
        #expect(found.all == [Problem(file: name, "there is no such file", instead: suggestion)])
      }
      var found = Problems()
      _ = found.collect { () throws(Problems) in try SourceText.load(folder, shownAs: "here") }
      #expect(found.all.first?.message == "this is a folder")
      #expect(found.all.first?.suggestion == "name a file in it: authority.jsonc")
    }
  }

  @Test func aHugeFileIsRefusedUnread() throws {
    try inTemporaryFolder { folder in
      let file = folder + "/huge.csv"
      try Data().write(to: URL(fileURLWithPath: file))
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
      try handle.truncate(atOffset: 200 << 20)
      try handle.close()
      var found = Problems()
      _ = found.collect { () throws(Problems) in try SourceText.load(file) }
      #expect(
        found.all.first?.message
          == "the file is larger than 32 MB, so it is not read (200 MB)")
    }
  }

  @Test func refusesDevices() {
    var found = Problems()
    _ = found.collect { () throws(Problems) in try SourceText.load("/dev/zero") }
    #expect(found.all.first?.message == "this is a device or a pipe")
  }

  @Test func refusesWhatIsNotUTF8() throws {
    let pound = try #require(try problem(Array("a,b\n1,".utf8) + [0xA3, 0x35]))
    #expect(pound.line == 2 && pound.column == 3)
    #expect(pound.message == "the byte 0xA3 is not UTF-8, which is £ in Windows-1252")
    #expect(pound.suggestion == "save the file as UTF-8 (in Excel: `CSV UTF-8 (Comma delimited)`)")
    #expect(try problem([0xFF, 0xFE, 0x61, 0])?.message == "the file is in UTF-16")
    #expect(
      try problem([0x50, 0x4B, 3, 4, 0])?.message
        == "this is a workbook or a ZIP archive, not text")
    #expect(try problem([])?.message == "the file is empty")
    #expect(try problem([0xEF, 0xBB, 0xBF])?.message == "the file is empty")
    let zero = try #require(try problem([0x61, 0x0A, 0]))
    #expect(zero.line == 2 && zero.message == "the file holds a zero byte, so it is not text")
  }
}
