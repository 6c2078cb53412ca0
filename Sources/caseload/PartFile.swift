import Foundation
import Planning

/// The file of one part of a run: `Results/<scenario>.parts/part-3-of-8.caseloadpart`.
///
/// The parts have a folder beside the results' own, which holds nothing but results and is replaced
/// as a whole. Any number of machines may write into it at the same time.
struct PartFile {
  /// The path as it is shown to people.
  let shown: String
  private let file: URL

  /// What the names of parts end with, after a full stop.
  static let ending = "caseloadpart"
  private static let folderEnding = ".parts"

  /// Makes sure that a part can be written, before anything is simulated.
  init(_ scenario: String, _ shard: Shard, in parent: String) throws(ResultFolder.Fault) {
    let folder = "\(parent)/\(scenario)\(PartFile.folderEnding)"
    let name = "part-\(shard.number)-of-\(shard.count).\(PartFile.ending)"
    shown = "\(folder)/\(name)"
    let url = URL(fileURLWithPath: folder, isDirectory: true)
    file = url.appending(path: name, directoryHint: .notDirectory)
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), isFolder.boolValue
    {
      throw ResultFolder.Fault(
        message: "\(shown) is a folder", instead: "move it, or choose another folder with -o DIR")
    }
    do {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      Unfinished.clear(name, in: url)
      // Where a file can be made now, one can be made when it is needed.
      let attempt = try Unfinished(file: name, in: url)
      attempt.remove()
    } catch {
      throw ResultFolder.Fault(
        message: "the part cannot be written into \(folder): \(ResultFolder.reason(error))",
        instead: "choose another folder with -o DIR")
    }
  }

  /// Writes the part whole or not at all; one that is there already is replaced.
  func write(_ part: RunPart) throws(ResultFolder.Fault) {
    var unfinished: Unfinished?
    do {
      let made = try Unfinished(
        file: file.lastPathComponent, in: file.deletingLastPathComponent())
      unfinished = made
      try Data(part.bytes).write(to: made.url)
      try made.rename(to: file)
    } catch {
      unfinished?.remove()
      throw ResultFolder.Fault(
        message: "the part could not be written: \(ResultFolder.reason(error))",
        instead: "nothing was changed; free some space or choose another folder with -o DIR")
    }
  }

  /// The files that words name: files, and all parts in folders.
  static func files(_ words: [String]) throws(Problems) -> [String] {
    var files: [String] = []
    for word in words {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: word, isDirectory: &isFolder),
        isFolder.boolValue
      else {
        files.append(word)
        continue
      }
      let names = (try? FileManager.default.contentsOfDirectory(atPath: word)) ?? []
      let parts = names.filter { $0.hasSuffix(".\(ending)") && !$0.hasPrefix(".") }.sorted()
      if parts.isEmpty {
        throw Problems(
          Problem(
            file: word, "no part of a run is in this folder",
            instead: "name the folder or the files that run --shard wrote"))
      }
      let folder = word.hasSuffix("/") ? word : word + "/"
      files += parts.map { folder + $0 }
    }
    return files
  }

  /// The largest file read, in bytes: more than the largest part.
  private static let largest = 3 << 30

  /// Reads a part that somebody names.
  static func read(_ path: String) throws(Problems) -> RunPart {
    func refusal(_ message: String, _ instead: String) -> Problems {
      Problems(Problem(file: path, message, instead: instead))
    }
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved) else {
      throw refusal("there is no such file", "name files that run --shard wrote")
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular,
      (attributes[.size] as? NSNumber)?.intValue ?? 0 <= largest
    else { throw refusal("this is not a part of a run", "name files that run --shard wrote") }
    guard let handle = FileHandle(forReadingAtPath: resolved),
      let data = try? handle.read(upToCount: largest) ?? Data()
    else { throw refusal("the file cannot be read", "check that you are allowed to read it") }
    do {
      return try RunPart([UInt8](data))
    } catch {
      throw refusal(error.message, error.suggestion)
    }
  }

  /// The command that makes a part which is missing beside another, as people paste it.
  static func command(_ shard: Shard, of origin: RunPart.Origin, beside file: String) -> String {
    var words = origin.command(shard)
    // `-o` is what stands before `<scenario>.parts/`.
    let parts = file.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    if let folder = parts.last, folder.hasSuffix(folderEnding), folder.count > folderEnding.count {
      let parent = parts.dropLast().joined(separator: "/")
      let isUsual = parent == "Results"
      let isHere = parts.count == 1
      if !isUsual { words += ["-o", isHere ? "." : parent.isEmpty ? "/" : parent] }
    }
    return words.map(quoted).joined(separator: " ")
  }

  /// A word as a shell takes it.
  private static func quoted(_ word: String) -> String {
    let marks = "0123456789._/+-=:@,".unicodeScalars
    let isPlain = word.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || marks.contains($0))
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
