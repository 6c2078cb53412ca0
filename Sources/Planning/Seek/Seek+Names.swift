import Engine

/// Finding what the question names, and suggesting what was meant.
extension Seek {
  /// The position of a figure, what it is measured in and the range in which it means anything.
  static func figure(_ path: String, _ authority: Authority) throws(Fault)
    -> (position: Int32, unit: String, limits: ClosedRange<Double>)
  {
    let reader = LeverReader(base: authority.assumptions, teams: authority.teams)
    let catalogue = Catalogue.standard
    guard let positions = catalogue.positions(of: path, teams: authority.teams),
      !reader.isDerived(path)
    else {
      throw Fault("there is no figure `\(path)`", instead: reader.suggestion(path))
    }
    let entry = Catalogue.standard.entry(holding: path)
    guard positions.count == 1 else {
      let elements = (entry?.elements ?? []).map { "\(path).\($0)" }
      throw Fault(
        "`\(path)` is \(positions.count) figures, and only one is sought",
        instead: "write one of them, such as \(elements.first ?? path)")
    }
    // The figures of a team are full-time equivalents.
    return (Int32(positions[0]), entry?.unit ?? "full-time posts", entry?.written ?? 0...2000)
  }

  /// The figure of an indicator in a month, over the shortest period in which it is given.
  static func cell(_ indicator: String, _ month: Month, _ sheet: IndicatorSheet) throws(Fault)
    -> Int
  {
    let own = sheet.cells.indices.filter { sheet.cells[$0].indicator == indicator }
    guard !own.isEmpty else {
      var known: [String] = []
      for cell in sheet.cells where known.last != cell.indicator { known.append(cell.indicator) }
      let nearest = NearestName.to(indicator, among: known)
      throw Fault(
        "there is no simulated indicator `\(indicator)`",
        instead: nearest.map { "did you mean `\($0)`?" }
          ?? "write one of \(alike(indicator, known).joined(separator: ", "))...")
    }
    if let cell = own.first(where: {
      sheet.cells[$0].period.end == month && sheet.cells[$0].period.type != .financialYear
    }) {
      return cell
    }
    throw Fault(
      "`\(indicator)` is not known in \(month.text): it needs earlier months that are not",
      instead: "write a later month, at least 12 after the start")
  }

  /// A few ids that begin like a wrong one; any, where none do.
  private static func alike(_ id: String, _ known: [String]) -> ArraySlice<String> {
    let alike = known.filter { $0.hasPrefix(id.prefix(4)) }
    return (alike.isEmpty ? known : alike).prefix(6)
  }
}
