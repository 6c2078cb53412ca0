import Foundation

/// The folder that a scenario and everything it names must lie in.
///
/// It is the nearest folder above the scenario with an `authority.jsonc`, or the scenario's own. A
/// file names others by paths relative to its own folder; none may lead outside, so that a scenario
/// sent by somebody else reads nothing but what was sent with it.
struct FolderOfFiles {
  /// The folder, symbolic links resolved.
  let root: String

  init(around file: String) {
    let own = URL(fileURLWithPath: file).resolvingSymlinksInPath().deletingLastPathComponent()
    var folder = own
    while true {
      if FileManager.default.fileExists(atPath: folder.appending(path: "authority.jsonc").path) {
        root = folder.path
        return
      }
      let parent = folder.deletingLastPathComponent()
      if parent.path == folder.path || folder.path == "/" { break }
      folder = parent
    }
    root = own.path
  }

  /// The path of a file that another file names, as it is shown to people; nil, and a problem, when
  /// it leads outside the folder.
  func path(of named: String, from file: String, at place: Place, _ problems: inout Problems)
    -> String?
  {
    if named.hasPrefix("/") || named.hasPrefix("~") || named.contains("\\") || named.contains(":") {
      problems.add(
        "`\(named)` is not a path within the folder", at: place,
        instead: "write a path relative to this file, with / between folders")
      return nil
    }
    let shown = FolderOfFiles.joined(folder(of: file), named)
    let real = URL(fileURLWithPath: shown).resolvingSymlinksInPath().path
    let prefix = root.hasSuffix("/") ? root : root + "/"
    guard real.hasPrefix(prefix) else {
      problems.add(
        "`\(named)` leads outside the folder of the scenarios", at: place,
        instead: "keep every file that a scenario needs in its authority's folder")
      return nil
    }
    return shown
  }

  /// The authority's file, given by itself or by its folder.
  static func authorityFile(at path: String) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return path }
    return joined(path, "authority.jsonc")
  }

  /// Where calibration of the authority with a file leaves its ensemble; nil when there is none.
  func ensemble(beside file: String) -> String? { existing(FolderOfFiles.ensemble, beside: file) }

  /// What is doubtful about an authority's published figures; nil when nothing is said.
  func caveats(beside file: String) -> String? { existing("data/caveats.csv", beside: file) }

  /// Yearly counts that tell how much the world wanders; nil when there are none.
  func history(beside file: String) -> String? { existing("data/history.csv", beside: file) }

  /// What backtests of an authority were kept, in the order of their names.
  func backtests(beside file: String) -> [String] {
    let path = folder(of: file) + BacktestSummary.folder
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".csv") && !$0.hasPrefix(".") }.sorted()
      .map { "\(path)/\($0)" }
  }

  private func existing(_ name: String, beside file: String) -> String? {
    let path = folder(of: file) + name
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }

  /// The ensemble of an authority, from the folder of its file.
  static let ensemble = "calibration/ensemble.csv"

  private func folder(of file: String) -> String {
    guard let slash = file.lastIndex(of: "/") else { return "" }
    return String(file[...slash])
  }

  /// Two paths joined, `.` and `..` taken out where that can be done.
  private static func joined(_ folder: String, _ path: String) -> String {
    var parts: [Substring] = folder.split(separator: "/", omittingEmptySubsequences: true)
    let isAbsolute = folder.hasPrefix("/")
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (isAbsolute ? "/" : "") + parts.joined(separator: "/")
  }

  /// The same file has the same name, however it is reached.
  static func canonical(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }
}
