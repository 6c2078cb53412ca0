/// One file of a return.
struct ReturnFile: Sendable {
  /// What is in it.
  var table: ReturnTable
  /// The file.
  var source: SourceText
  /// The year in whose March the return ends, where its folder is called by it.
  var year: Int32?
}

/// The files of a return that are read, by the names under which they are exported.
enum ReturnTable: String, CaseIterable, Sendable {
  case header, episodes, uasc, reviews

  var fileName: String { "\(rawValue).csv" }
}
