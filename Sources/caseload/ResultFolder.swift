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
  private let unfinished: Unfinished
  private let files: [String]
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
    self.files = files
    let parent = URL(fileURLWithPath: folder, isDirectory: true)
    target = parent.appending(path: name, directoryHint: .isDirectory)
    made = ResultFolder.missing(parent)
    shown = "\(folder)/\(name)"
    try ResultFolder.checkReplaceable(target, shown, files, words)
    do {
      try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
      Replaced.settle(target)
      Unfinished.clear(name, in: parent)
      unfinished = try Unfinished(folder: name, in: parent)
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
      try write(unfinished.url)
      if isStopped() { throw CancellationError() }
      // Somebody may have put other files there in the meantime.
      try ResultFolder.checkReplaceable(target, shown, files, words)
      try takePlace()
    } catch {
      discard()
      if error is CancellationError || error is Fault { throw error }
      throw Fault(
        message: "the \(words.what) could not be written: \(ResultFolder.reason(error))",
        instead: "nothing was changed; free some space or \(words.elsewhere)")
    }
  }

  /// Puts a file beside the results to come; one that is there is replaced in one go.
  func put(_ data: Data, at file: URL) throws {
    let unfinished = unfinished.url.appending(path: file.lastPathComponent)
    try data.write(to: unfinished)
    guard Unfinished.rename(unfinished, to: file) else { throw Unfinished.error() }
  }

  /// Removes everything that was made for results that will not come.
  func discard() {
    unfinished.remove()
    ResultFolder.remove(made)
  }

  /// Puts the new folder where the old one is, in one go where the file system can: killed at any
  /// moment, one of them is there and whole.
  private func takePlace() throws {
    // Another run may put its results there, or take away the old ones, at any moment.
    for _ in 0..<100 {
      if Unfinished.exchange(unfinished.url, target) {
        unfinished.remove()
        return
      }
      let aside = errno == ENOENT ? nil : Replaced.moveAside(target)
      let isDone = Unfinished.rename(unfinished.url, to: target)
      let failure = Unfinished.error()
      aside?.settle()
      if isDone { return }
      guard [EEXIST, ENOTEMPTY, ENOENT].contains(Int32(failure.code)) else { throw failure }
    }
    throw Unfinished.error()
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
  static func reason(_ error: any Error) -> String {
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
