import Engine
import MadeUpFiles

@testable import Planning

/// The made-up authority that can be calibrated.
func calibratableAuthority() throws -> Authority {
  let files = try MadeUpFiles()
  defer { files.remove() }
  try files.writeCalibratable()
  var reader = ScenarioReader()
  guard let authority = reader.authority(at: files.folder.path) else { throw reader.problems }
  return authority
}

/// A row of the assumptions log with a range.
func row(_ path: String, _ value: Double, _ low: Double, _ high: Double) -> AssumptionRow {
  AssumptionRow(
    path: path, value: value, low: low, high: high, unit: "", source: "invented", quality: "judged")
}
