import Foundation
import Planning
import Reporting

/// Keeps the summaries of backtests in an authority's folder, for every report to tell.
struct BacktestKeeper {
  private let folder: URL
  private let shown: String

  /// Makes sure that summaries can be kept, before anything is simulated.
  ///
  /// - Parameter file: the path of the authority's file.
  init(beside file: String) throws(ResultFolder.Fault) {
    let parent = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    shown = parent + BacktestSummary.folder
    folder = URL(fileURLWithPath: shown, isDirectory: true)
    let place =
      FileManager.default.fileExists(atPath: folder.path)
      ? folder : folder.deletingLastPathComponent()
    let real = folder.resolvingSymlinksInPath().deletingLastPathComponent().path
    let home = folder.deletingLastPathComponent().resolvingSymlinksInPath().path
    guard FileManager.default.isWritableFile(atPath: place.path), real == home else {
      throw ResultFolder.Fault(
        message: "nothing can be kept in \(shown)",
        instead: "leave out \(Flag.keep.name), or copy the authority's folder to your own files")
    }
  }

  /// Writes a summary whole or not at all, in the place of an earlier one of the same cut-off.
  ///
  /// - Returns: what was done, in words.
  func keep(_ summary: BacktestSummary) throws(ResultFolder.Fault) -> String {
    guard summary.figures > 0 else { return "Nothing was scored, so nothing is kept" }
    let name = "\(summary.cutoff.text).csv"
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(BacktestFiles.summary(summary).utf8).write(
        to: folder.appending(path: name), options: .atomic)
    } catch {
      throw ResultFolder.Fault(
        message: "\(shown)/\(name) could not be written: \(error.localizedDescription)",
        instead: "free some space; the results themselves are written")
    }
    return "Kept in \(shown)/\(name); every report tells it from now on"
  }
}
