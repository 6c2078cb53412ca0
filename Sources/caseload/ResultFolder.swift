import Foundation

/// A folder of results that appears whole or not at all.
///
/// Files are written into a hidden folder beside the target, which then takes the target's place.
/// Whatever goes wrong before leaves the target as it was.
struct ResultFolder {
  /// Where the results will be.
  let target: URL
  /// The same as shown to people.
  let shown: String
  private let temporary: URL
  /// Folders that had to be made for it, the outermost first.
  private let made: [URL]

  /// Why results cannot be written.
  struct Fault: Error {
    var message: String
    var instead: String
  }

  /// Words for what is written.
  private let words: Words

  /// How to speak of what is written.
  struct Words {
    var what: String
    /// What to do when it cannot be written there.
    var elsewhere: String

    static let results = Words(
      what: "results", elsewhere: "choose another folder with -o DIR")
    static let authority = Words(what: "files", elsewhere: "name another folder")
  }

  /// Makes sure that results can be written, before anything is simulated.
  ///
  /// - Parameter files: the names of results; a folder with others in it is not replaced.
  init(_ name: String, in folder: String, files: [String], words: Words = .results) throws(Fault) {
    self.words = words
    let parent = URL(fileURLWithPath: folder, isDirectory: true)
    target = parent.appending(path: name, directoryHint: .isDirectory)
    temporary = parent.appending(
      path: ".\(name).partial-\(ProcessInfo.processInfo.processIdentifier)",
      directoryHint: .isDirectory)
    made = ResultFolder.missing(parent)
    shown = "\(folder)/\(name)"
    try ResultFolder.checkReplaceable(target, shown, files, words)
    do {
      try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
    } catch {
      ResultFolder.remove(made)
      throw Fault(
        message: "\(words.what) cannot be written into \(folder): \(ResultFolder.reason(error))",
        instead: words.elsewhere)
    }
  }

  /// Writes the results and puts them in their place.
  ///
  /// - Parameter isStopped: asked before the folder takes its place.
  func write(isStopped: () -> Bool, _ write: (URL) throws -> Void) throws {
    do {
      try write(temporary)
      if isStopped() { throw CancellationError() }
      try takePlace()
    } catch {
      discard()
      if error is CancellationError { throw error }
      throw Fault(
        message: "the \(words.what) could not be written: \(ResultFolder.reason(error))",
        instead: "nothing was changed; free some space or \(words.elsewhere)")
    }
  }

  /// Removes everything that was made for results that will not come.
  func discard() {
    try? FileManager.default.removeItem(at: temporary)
    ResultFolder.remove(made)
  }

  /// Renames the new folder to the target; the old one is put back if that fails.
  private func takePlace() throws {
    let manager = FileManager.default
    guard manager.fileExists(atPath: target.path) else {
      try manager.moveItem(at: temporary, to: target)
      return
    }
    let old = temporary.deletingLastPathComponent().appending(
      path: temporary.lastPathComponent + "-old", directoryHint: .isDirectory)
    try manager.moveItem(at: target, to: old)
    do {
      try manager.moveItem(at: temporary, to: target)
    } catch {
      try? manager.moveItem(at: old, to: target)
      throw error
    }
    try? manager.removeItem(at: old)
  }

  /// A folder that holds anything but results of ours is not replaced.
  private static func checkReplaceable(
    _ target: URL, _ shown: String, _ files: [String], _ words: Words
  ) throws(Fault) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: target.path, isDirectory: &isFolder) else {
      return
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: target.path)) ?? []
    let others = names.filter { !files.contains($0) && $0 != ".DS_Store" }.sorted()
    if !isFolder.boolValue {
      throw Fault(
        message: "\(shown) is a file", instead: "move it, or \(words.elsewhere)")
    }
    if let first = others.first {
      throw Fault(
        message: "\(shown) holds other files (\(first)), so it is not replaced",
        instead: "move them, or \(words.elsewhere)")
    }
  }

  /// The folders above that do not exist yet, the outermost first.
  private static func missing(_ folder: URL) -> [URL] {
    var missing: [URL] = []
    var next = folder.standardizedFileURL
    while !FileManager.default.fileExists(atPath: next.path), next.path != "/" {
      missing.insert(next, at: 0)
      next = next.deletingLastPathComponent()
    }
    return missing
  }

  /// Removes empty folders, the innermost first.
  private static func remove(_ folders: [URL]) {
    for folder in folders.reversed() {
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
      guard names?.isEmpty == true else { return }
      try? FileManager.default.removeItem(at: folder)
    }
  }

  /// What the system says of an error, without codes.
  private static func reason(_ error: any Error) -> String {
    let error = error as NSError
    let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError
    for candidate in [underlying, error].compactMap({ $0 }) {
      if candidate.domain == NSPOSIXErrorDomain {
        return String(cString: strerror(Int32(candidate.code))).lowercased()
      }
    }
    switch error.code {
    case CocoaError.fileWriteNoPermission.rawValue: return "permission denied"
    case CocoaError.fileWriteOutOfSpace.rawValue: return "no space is left"
    case CocoaError.fileWriteVolumeReadOnly.rawValue: return "the disk cannot be written"
    case CocoaError.fileWriteFileExists.rawValue: return "a file is in the way"
    default: return error.localizedDescription
    }
  }
}
