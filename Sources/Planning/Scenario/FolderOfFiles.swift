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
    if named.hasPrefix("/") || named.dropFirst().hasPrefix(":\\")
      || named.dropFirst().hasPrefix(":/")
    {
      problems.add(
        "`\(named)` is an absolute path, which is not allowed", at: place,
        instead: "write a path relative to this file, such as baseline.jsonc or data/actuals.csv")
      return nil
    }
    let isOdd = named.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
    if isOdd || named.hasPrefix("~") || named.contains("\\")
      || named.contains(":")
    {
      problems.add(
        "`\(named)` is not a path within the folder", at: place,
        instead: "write a path relative to this file, with / between folders")
      return nil
    }
    let shown = FolderOfFiles.joined(folder(of: file), named)
    guard holds(shown) else {
      problems.add(
        "`\(named)` leads outside the folder of the scenarios", at: place,
        instead: "keep every file that a scenario needs in its authority's folder")
      return nil
    }
    return shown
  }

  /// Whether a path leads to something in the folder, symbolic links followed.
  ///
  /// Of a path that leads nowhere, the nearest folder above counts that there is: what lies outside
  /// is not even listed.
  private func holds(_ path: String) -> Bool {
    var url = URL(fileURLWithPath: path)
    while !FileManager.default.fileExists(atPath: url.path), url.path != "/" {
      // A link that leads nowhere is not followed.
      if (try? FileManager.default.destinationOfSymbolicLink(atPath: url.path)) != nil {
        return false
      }
      url = url.deletingLastPathComponent()
    }
    let real = url.resolvingSymlinksInPath().path
    return real == root || real.hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }

  /// The authority's file, given by itself or by its folder.
  static func authorityFile(at path: String) -> String {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue
    else { return path }
    return joined(path, "authority.jsonc")
  }

  /// Where calibration of the authority with a file leaves its ensemble; nil when there is none.
  func ensemble(beside file: String, _ problems: inout Problems) -> String? {
    existing(FolderOfFiles.ensemble, beside: file, &problems)
  }

  /// What is doubtful about an authority's published figures; nil when nothing is said.
  func caveats(beside file: String, _ problems: inout Problems) -> String? {
    existing("data/caveats.csv", beside: file, &problems)
  }

  /// Yearly counts that tell how much the world wanders; nil when there are none.
  func history(beside file: String, _ problems: inout Problems) -> String? {
    existing("data/history.csv", beside: file, &problems)
  }

  /// What backtests of an authority were kept, in the order of their names.
  func backtests(beside file: String, _ problems: inout Problems) -> [String] {
    guard let path = existing(BacktestSummary.folder, beside: file, &problems) else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    let ours = names.filter { $0.hasSuffix(".csv") && !$0.hasPrefix(".") }.sorted()
    return ours.compactMap { existing("\(BacktestSummary.folder)/\($0)", beside: file, &problems) }
  }

  /// A file or a folder that nobody names; nil when it is not there, or leads outside.
  private func existing(_ name: String, beside file: String, _ problems: inout Problems) -> String?
  {
    let path = folder(of: file) + name
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard holds(path) else {
      problems.add(
        Problem(
          file: path, "this leads outside the folder of the scenarios",
          instead: "put the file itself in the place of the link"))
      return nil
    }
    return path
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
