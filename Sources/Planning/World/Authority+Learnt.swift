import Engine

extension Authority {
  /// Puts what yearly counts told in the place of a figure of the authority's file.
  mutating func put(_ learnt: Estimate, inPlaceOf path: String, source: String) {
    guard let position = Catalogue.standard.position(of: path),
      let row = log.firstIndex(where: { $0.path == path })
    else { return }
    assumptions[position] = learnt.value
    log[row].value = learnt.value
    log[row].low = learnt.low
    log[row].high = learnt.high
    log[row].quality = "measured here"
    log[row].source = source
  }

  /// A figure as it stands, by its path in the catalogue.
  func figure(_ path: String) -> Double {
    guard let position = Catalogue.standard.position(of: path) else {
      preconditionFailure("\(path) is not in the catalogue")
    }
    return assumptions[position]
  }
}
