import Foundation
import Planning

/// A copy of an authority's folder in which some files are others, written whole or not at all.
struct AuthorityCopy {
  private let source: URL
  private let target: URL
  private let shown: (source: String, target: String)

  init(from source: String, to target: String) {
    self.source = AuthorityCopy.real(source)
    self.target = AuthorityCopy.real(target)
    shown = (source, target)
  }

  /// Makes sure that the copy does not lie in what is copied, nor take in a return.
  func checkApart(from returns: String) throws(Arguments.Fault) {
    if AuthorityCopy.holds(source, target) || AuthorityCopy.holds(target, source) {
      throw Arguments.Fault(
        message: "\(shown.target) and \(shown.source) lie in one another",
        instead: "name a folder outside with -o DIR")
    }
    if AuthorityCopy.holds(source, AuthorityCopy.real(returns)) {
      throw Arguments.Fault(
        message: "the returns lie in the authority's folder, which is copied",
        instead: "keep children's rows elsewhere")
    }
  }

  /// Writes the copy.
  ///
  /// - Parameter texts: files that are others, by their paths within the folder.
  func write(_ texts: [(path: String, text: String)]) throws {
    let files = try files("")
    let folder = try ResultFolder(
      target.lastPathComponent, in: target.deletingLastPathComponent().path, files: [],
      words: .copy)
    try folder.write(isStopped: { false }) { url in
      let manager = FileManager.default
      for file in files + texts.map(\.path) {
        try manager.createDirectory(
          at: url.appending(path: file).deletingLastPathComponent(),
          withIntermediateDirectories: true)
      }
      for file in files where !texts.contains(where: { $0.path == file }) {
        try manager.copyItem(at: source.appending(path: file), to: url.appending(path: file))
      }
      for (path, text) in texts { try Data(text.utf8).write(to: url.appending(path: path)) }
      // What we wrote must be what we read.
      var reader = ScenarioReader()
      if reader.authority(at: url.path) == nil { throw Unreadable(problems: reader.problems) }
    }
  }

  /// What was written cannot be read, which is our fault.
  struct Unreadable: LocalizedError {
    let problems: Problems
    var errorDescription: String? { "what was made cannot be read: \(problems.description)" }
  }

  /// What was found of the old figures.
  private static let leftOut: Set<String> = ["calibration", "backtests"]

  /// The files to copy, as paths within the folder.
  private func files(_ within: String) throws(Arguments.Fault) -> [String] {
    let manager = FileManager.default
    let own = within.isEmpty ? source : source.appending(path: within)
    let names = (try? manager.contentsOfDirectory(atPath: own.path)) ?? []
    var files: [String] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = within.isEmpty ? name : "\(within)/\(name)"
      if within.isEmpty, AuthorityCopy.leftOut.contains(name) { continue }
      if Returns.isFileName(name) {
        throw Arguments.Fault(
          message: "\(shown.source)/\(path) has the name of a file of a return: nothing is copied",
          instead: "keep children's rows outside the authority's folder")
      }
      let attributes = try? manager.attributesOfItem(atPath: source.appending(path: path).path)
      switch attributes?[.type] as? FileAttributeType {
      case .typeDirectory: files += try self.files(path)
      case .typeRegular: files.append(path)
      default:
        throw Arguments.Fault(
          message: "\(shown.source)/\(path) is a link or a device, which is not copied",
          instead: "put the file itself in its place, or take it away")
      }
    }
    return files
  }

  private static func real(_ path: String) -> URL {
    URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL.resolvingSymlinksInPath()
  }

  private static func holds(_ folder: URL, _ other: URL) -> Bool {
    let (folder, other) = (folder.pathComponents, other.pathComponents)
    return other.starts(with: folder)
  }
}

extension ResultFolder.Words {
  /// Of a copy of an authority.
  static let copy = ResultFolder.Words(
    what: "files", elsewhere: "choose another folder with -o DIR")
}
