import Foundation
import MadeUpFiles
import Testing

@testable import Planning

/// A scenario reads nothing but what lies in its folder, whatever its files and their links say.
@Suite("Hostile folders")
struct HostileFoldersTests {
  /// A folder with an authority, beside another that is none of its business.
  private func reading(
    _ name: String = "edge-of-care.jsonc", _ change: (MadeUpFiles, MadeUpFiles) throws -> Void
  ) throws -> (problems: Problems, paths: [String]) {
    let (files, others) = (try MadeUpFiles(), try MadeUpFiles())
    defer { [files, others].forEach { $0.remove() } }
    try change(files, others)
    var reader = ScenarioReader()
    _ = reader.read(files.path(name))
    return (reader.problems, reader.sources.map(\.path))
  }

  private func link(_ name: String, in files: MadeUpFiles, to path: String) throws {
    try? FileManager.default.removeItem(atPath: files.path(name))
    try FileManager.default.createSymbolicLink(
      atPath: files.path(name), withDestinationPath: path)
  }

  @Test(
    "Files that nobody names are not read through a link that leads outside",
    arguments: [
      "data/caveats.csv", "data/history.csv", "calibration", "calibration/ensemble.csv",
      "backtests", "backtests/2017-06.csv",
    ])
  func unnamedLinks(_ name: String) throws {
    let (problems, paths) = try reading { files, others in
      let folder = files.folder.appending(path: name).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for folder in ["calibration", "backtests"] {
        try FileManager.default.createDirectory(
          at: others.folder.appending(path: folder), withIntermediateDirectories: true)
      }
      for file in ["data/caveats.csv", "data/history.csv", "calibration/ensemble.csv"] {
        try others.write(file, "secret\n")
      }
      try others.write("backtests/2017-06.csv", "secret\n")
      try link(name, in: files, to: others.path(name))
    }
    #expect(problems.all.count == 1)
    #expect(problems.all.first?.message == "this leads outside the folder of the scenarios")
    #expect(!problems.description.contains("secret") && paths.allSatisfy { !$0.contains(name) })
  }

  @Test("Named files are not read through a link, and what lies beyond one is not listed")
  func namedLinks() throws {
    for file in ["data", "data/actuals.csv", "baseline.jsonc"] {
      let (problems, _) = try reading { files, others in
        try link(file, in: files, to: others.path(file))
      }
      #expect(problems.description.contains("leads outside the folder"), "\(problems)")
    }
    let (problems, _) = try reading { files, others in
      try link("beyond", in: files, to: others.folder.path)
      try files.replace(
        "\"baseline.jsonc\"", by: "\"beyond/basline.jsonc\"", in: "edge-of-care.jsonc")
    }
    #expect(problems.description.contains("leads outside"), "\(problems)")
    #expect(!problems.description.contains("did you mean"))
  }

  @Test(
    "Names that are no names are refused with their place",
    arguments: [
      "\\u0000", "baseline.jsonc\\u0000", "a\\nb.jsonc", "\\u001b[2J", "../../../etc/passwd",
      "/etc/passwd", "~/x", "data/../../x.jsonc", "a\\\\b", "C:x",
    ])
  func names(_ name: String) throws {
    for key in ["extends", "compare_with", "authority"] {
      let (problems, paths) = try reading { files, _ in
        try files.replace(
          "\"extends\": \"baseline.jsonc\",",
          by: (key == "extends" ? "" : "\"extends\": \"baseline.jsonc\", ")
            + "\"\(key)\": \"\(name)\",",
          in: "edge-of-care.jsonc")
      }
      let problem = try #require(problems.all.first)
      #expect(problem.line == 5 && problem.column > 10, "\(problem)")
      #expect(paths.allSatisfy { $0.hasSuffix(".jsonc") || $0.hasSuffix(".csv") })
      #expect(paths.allSatisfy { !$0.contains("passwd") })
    }
  }

  @Test("A file without a name would have no folder of results", arguments: [".jsonc", "...jsonc"])
  func noName(_ name: String) throws {
    let (problems, _) = try reading(name) { files, _ in
      try files.write(name, try files.text("baseline.jsonc"))
    }
    #expect(problems.all.first?.message == "the scenario's file has no name")
  }

  @Test("A problem shows a path with nothing in it that steers the terminal")
  func shownPaths() throws {
    let name = "a\u{1B}[2J\nb.jsonc"
    let (problems, _) = try reading(name) { files, _ in try files.write(name, "{") }
    let first = problems.description.split(separator: "\n")[0]
    #expect(first.hasSuffix("a·[2J·b.jsonc:1:1: this { is never closed"), "\(first)")
  }

  @Test("Scenarios that combine each other twice over are not taken apart for ever")
  func combinationBomb() throws {
    let (problems, _) = try reading("bomb-0.jsonc") { files, _ in
      for number in 0..<24 {
        let next = "bomb-\(number + 1).jsonc"
        try files.write(
          "bomb-\(number).jsonc",
          """
          { "version": 1, "title": "Bomb", "extends": "baseline.jsonc",
            "combines": ["\(next)", "\(next)"] }
          """)
      }
      try files.write("bomb-24.jsonc", try files.text("edge-of-care.jsonc"))
    }
    #expect(problems.description.contains("are taken apart more than 10000 times"))
    #expect(problems.all.allSatisfy { $0.line > 0 })
  }
}
