import Planning

extension SmallNumbers {
  /// The opening counts that pages and workbooks do not show, by their paths.
  ///
  /// The rule is the same as for published figures: 1 to 4, and the least of the other elements
  /// where one element of a table is hidden alone.
  static func hiddenPaths(_ rows: [AssumptionRow]) -> Set<String> {
    var tables: [String: [AssumptionRow]] = [:]
    for row in rows where row.path.hasPrefix("opening.") && row.unit != "share" {
      let parts = row.path.split(separator: ".")
      tables[parts.prefix(2).joined(separator: "."), default: []].append(row)
    }
    var hidden: Set<String> = []
    for table in tables.values {
      let small = table.filter { isSmall($0.value) }
      hidden.formUnion(small.map(\.path))
      guard small.count == 1, table.count > 1 else { continue }
      let others = table.filter { $0.value > 0 && !isSmall($0.value) }
      if let least = others.min(by: { $0.value < $1.value }) { hidden.insert(least.path) }
    }
    return hidden
  }
}
