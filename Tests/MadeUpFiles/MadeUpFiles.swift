import Foundation
import Planning

/// The made-up authority at a twentieth of its size, as a folder of files: small enough to simulate
/// in an instant, and with every figure that an authority can have.
///
/// Files: `authority.jsonc`, `data/*.csv`, `baseline.jsonc` and `edge-of-care.jsonc`.
public struct MadeUpFiles {
  /// Its size, as of `madeUpAuthority(scale:)`.
  static let scale = 0.05

  /// Where its files are.
  public let folder: URL

  /// Writes the files into a new folder for temporary files.
  public init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "caseload-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: folder.appending(path: "data"), withIntermediateDirectories: true)
    try write("authority.jsonc", AuthorityText.text)
    try write("baseline.jsonc", MadeUpFiles.baseline)
    try write("edge-of-care.jsonc", MadeUpFiles.edgeOfCare)
    for (name, text) in DataText.files { try write("data/\(name).csv", text) }
  }

  /// The path of one of its files.
  public func path(_ name: String) -> String { folder.appending(path: name).path }

  /// The text of one of its files.
  public func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Writes one of its files.
  public func write(_ name: String, _ text: String) throws {
    try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  /// Changes one place of one of its files, which must be there.
  public func replace(_ old: String, by new: String, in name: String) throws {
    let text = try text(name)
    guard let range = text.range(of: old) else { throw MissingText(text: old, file: name) }
    try write(name, text.replacingCharacters(in: range, with: new))
  }

  /// Removes the folder.
  public func remove() { try? FileManager.default.removeItem(at: folder) }

  /// A text that a test relies on is not in a file.
  struct MissingText: Error {
    let text: String
    let file: String
  }

  private static let baseline = """
    {
      "version": 1,
      "title": "As things are",
      "question": "What if nothing changes?",
      "authority": "authority.jsonc",
      "start": "2018-03-31",
      "until": "2018-06",
      "headline": "lac",
      "levers": [],
    }

    """

  private static let edgeOfCare = """
    {
      "version": 1,
      "title": "Edge of care",
      "question": "What if fewer young people come into care?",
      "extends": "baseline.jsonc",
      "levers": [
        {
          "name": "Fewer voluntary admissions",
          "change": "entering_care.voluntary_per_year",
          "multiply": { "value": 0.5, "low": 0.3, "high": 0.8 },
          "from": "2018-04-01",
          "ramp_months": 1,
          "owner": "Head of Service",
          "delivery_cost": { "one_off_pounds": 10000, "pounds_per_year": 120000 },
          "evidence": "invented",
        },
      ],
    }

    """
}
