import Foundation

/// Foundation's reader, against which our writing is checked.
enum JSONOracle {
  static func object(_ text: String) -> [String: Any]? {
    try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
  }
}
