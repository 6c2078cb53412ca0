import Engine

/// Makes the entries of one service, finding positions through key paths.
struct CatalogueService<Part> {
  let name: String
  let part: KeyPath<Assumptions, Part>

  init(_ name: String, _ part: KeyPath<Assumptions, Part>) {
    self.name = name
    self.part = part
  }

  /// One figure.
  func figure(
    _ key: String, _ figure: KeyPath<Part, Double>, _ quantity: Quantity, isDerived: Bool = false
  ) -> CatalogueEntry {
    entry(key, figure, [], quantity, count: 1, isDerived: isDerived)
  }

  /// A table with a figure for each of the elements.
  func table<let count: Int>(
    _ key: String, _ table: KeyPath<Part, InlineArray<count, Double>>, _ elements: [String],
    _ quantity: Quantity
  ) -> CatalogueEntry {
    precondition(
      elements.count <= count, "\(name).\(key) has \(elements.count) elements of \(count)")
    return entry(key, table, elements, quantity, count: count, isDerived: false)
  }

  private func entry<Value>(
    _ key: String, _ value: KeyPath<Part, Value>, _ elements: [String], _ quantity: Quantity,
    count: Int, isDerived: Bool
  ) -> CatalogueEntry {
    guard let offset = MemoryLayout<Assumptions>.offset(of: part.appending(path: value)) else {
      preconditionFailure("\(name).\(key) is not stored")
    }
    return CatalogueEntry(
      service: name, key: key, elements: elements, quantity: quantity,
      position: offset / MemoryLayout<Double>.size, count: count, isDerived: isDerived)
  }
}
