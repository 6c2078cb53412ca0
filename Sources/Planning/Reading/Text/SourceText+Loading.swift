import Foundation

extension SourceText {
  /// The largest file read, in bytes (32 MB).
  public static let largestFile = 32 << 20

  /// Loads a file, or says why it cannot be used. A file that is too large is not read.
  ///
  /// - Parameters:
  ///   - file: where the file is.
  ///   - path: the path to show in problems; `file` unless given.
  public static func load(_ file: String, shownAs path: String? = nil) throws(Problems)
    -> SourceText
  {
    let path = path ?? file
    let data = try read(file, shownAs: path)
    try refuseNonText(data, path)
    return SourceText(path: path, bytes: data)
  }

  private static func read(_ file: String, shownAs path: String) throws(Problems) -> [UInt8] {
    func refusal(_ message: String, instead: String) -> Problems {
      Problems(Problem(file: path, message, instead: instead))
    }
    let resolved = URL(fileURLWithPath: file).resolvingSymlinksInPath().path
    let manager = FileManager.default
    guard let attributes = try? manager.attributesOfItem(atPath: resolved) else {
      throw refusal("there is no such file", instead: nearestFile(to: file))
    }
    let type = attributes[.type] as? FileAttributeType
    if type == .typeDirectory {
      throw refusal("this is a folder", instead: "name a file in it\(filesIn(resolved))")
    }
    guard type == .typeRegular else {
      throw refusal("this is a device or a pipe", instead: "name an ordinary file")
    }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    let tooLarge = refusal(
      "the file is larger than 32 MB, so it is not read (\(size >> 20) MB)",
      instead: "name the settings or CSV file itself; data files hold one observation per row")
    if size > largestFile { throw tooLarge }
    guard let handle = FileHandle(forReadingAtPath: resolved),
      let data = try? handle.read(upToCount: largestFile + 1) ?? Data()
    else {
      throw refusal(
        "the file cannot be opened", instead: "check that you are allowed to read it")
    }
    if data.count > largestFile { throw tooLarge }
    return [UInt8](data)
  }

  /// Says which existing file or folder was probably meant.
  private static func nearestFile(to file: String) -> String {
    let url = URL(fileURLWithPath: file)
    let folder = url.deletingLastPathComponent()
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return "the folder \(folder.lastPathComponent) does not exist either: check the path"
    }
    if let nearest = NearestName.to(url.lastPathComponent, among: names.sorted()) {
      return "did you mean `\(nearest)`?"
    }
    return "check the name\(filesIn(folder.path))"
  }

  private static func filesIn(_ folder: String) -> String {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let ours = names.filter { $0.hasSuffix(".jsonc") || $0.hasSuffix(".csv") }.sorted()
    return ours.isEmpty ? "" : ": \(ours.prefix(6).joined(separator: ", "))"
  }
}
