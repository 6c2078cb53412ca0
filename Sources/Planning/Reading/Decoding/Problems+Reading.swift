/// Files read so that what is wrong with one does not hide what is wrong with the next.
extension Problems {
  /// Loads and reads a settings file and decodes its document.
  ///
  /// - Parameters:
  ///   - file: where the file is.
  ///   - path: the path to show; `file` unless given.
  ///   - decode: makes a value of the document, adding what is wrong to the problems.
  /// - Returns: nil if the file could not be read. If it could, but there are new problems, the
  ///   value holds stand-ins and is of no use.
  public mutating func read<Value>(
    jsonc file: String, shownAs path: String? = nil,
    _ decode: (Node, inout Problems) -> Value
  ) -> Value? {
    let node = collect { () throws(Problems) in
      try JSONCReader.read(SourceText.load(file, shownAs: path))
    }
    guard let node else { return nil }
    return decode(node, &self)
  }

  /// Loads and reads a table and decodes its rows.
  ///
  /// - Parameters:
  ///   - file: where the file is.
  ///   - path: the path to show; `file` unless given.
  ///   - columns: the columns the file must have, in any order.
  ///   - optional: the columns it may have.
  ///   - decode: makes a value of one row.
  /// - Returns: nil if the file could not be read. If it could, but there are new problems, the
  ///   values hold stand-ins and are of no use.
  public mutating func read<Value>(
    csv file: String, shownAs path: String? = nil, columns: [String], optional: [String] = [],
    _ decode: (inout CSVRow) -> Value
  ) -> [Value]? {
    let table = collect { () throws(Problems) in
      try CSVTable(SourceText.load(file, shownAs: path), columns: columns, optional: optional)
    }
    return table?.map(&self, decode)
  }
}
