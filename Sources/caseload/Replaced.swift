import Foundation

/// Results that have been moved aside for new ones, where the file system cannot exchange the two.
///
/// Killed at that moment, a run leaves neither in its place. The next one puts the old ones back.
struct Replaced {
  private let url: URL
  private let target: URL

  private static func start(_ target: URL) -> String { ".\(target.lastPathComponent).replaced-" }

  /// Moves a folder of results aside; nil if it cannot be moved.
  static func moveAside(_ target: URL) -> Replaced? {
    let unique = String(UInt64.random(in: 0...UInt64.max), radix: 36)
    let url = target.deletingLastPathComponent().appending(path: start(target) + unique)
    return Unfinished.rename(target, to: url) ? Replaced(url: url, target: target) : nil
  }

  /// Puts it back, or takes it away where results are in its place.
  func settle() {
    var place = stat()
    let isMissing = lstat(target.path, &place) != 0 && errno == ENOENT
    if isMissing, Unfinished.rename(url, to: target) { return }
    try? FileManager.default.removeItem(at: url)
  }

  /// Settles all that killed runs have moved aside for a target.
  static func settle(_ target: URL) {
    let parent = target.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    for name in names where name.hasPrefix(start(target)) {
      Replaced(url: parent.appending(path: name), target: target).settle()
    }
  }
}
