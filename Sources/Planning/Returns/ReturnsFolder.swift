import Foundation

/// Finds the files of returns: in a folder, or in folders in it, one for each year.
enum ReturnsFolder {
  /// The files, years in order.
  static func files(in folder: String, _ problems: inout Problems) -> [ReturnFile] {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder)
    guard exists, isFolder.boolValue else {
      problems.add(
        Problem(
          file: folder, exists ? "this is a file" : "there is no such folder",
          instead: "name the folder that holds header.csv and episodes.csv"))
      return []
    }
    let names = names(in: folder)
    var files = load(folder, names, year(of: folder), &problems)
    for name in names where !name.hasPrefix(".") {
      let inner = "\(folder)/\(name)"
      guard FileManager.default.fileExists(atPath: inner, isDirectory: &isFolder),
        isFolder.boolValue
      else { continue }
      files += load(inner, self.names(in: inner), year(of: inner), &problems)
    }
    return files
  }

  /// Whether a file's name is that of a file of a return, whatever its case.
  static func isReturn(_ name: String) -> Bool { table(name) != nil }

  private static func load(
    _ folder: String, _ names: [String], _ year: Int32?, _ problems: inout Problems
  ) -> [ReturnFile] {
    names.compactMap { name in
      guard let table = table(name) else { return nil }
      return problems.collect { () throws(Problems) in
        ReturnFile(
          table: table, source: try SourceText.load("\(folder)/\(name)"), year: year)
      }
    }
  }

  private static func table(_ name: String) -> ReturnTable? {
    ReturnTable.allCases.first { $0.fileName == name.lowercased() }
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
  }

  /// The year that a folder is called by.
  private static func year(of folder: String) -> Int32? {
    let name = URL(fileURLWithPath: folder).lastPathComponent
    guard name.utf8.count == 4, let year = Int32(name), (1992...2199).contains(year) else {
      return nil
    }
    return year
  }
}
