import Engine

/// Reads `authority.jsonc` and the data files that it names.
///
/// The figures of a service stand under its key, each with value, range, source and quality; a
/// table has `values` and, for its range, a low and a high factor. A figure may be left out where
/// the engine has a neutral or lawful one of its own (a factor of 1, a limit set by statute, a
/// programme that does not run); the log says so.
struct AuthorityFile {
  var name = ""
  var area = ""
  var assumptions = Assumptions()
  var log: [AssumptionRow] = []
  var teams: [String] = []
  var events: [ScenarioLever] = []
  var budgets: [Budget] = []
  /// Data files by their keys, with the places at which they are named.
  var data: [String: (path: String, place: Place)] = [:]

  /// The data files of an authority.
  static let dataKeys = ["indicators", "sources", "actuals", "targets", "opening"]

  init(_ node: Node, _ problems: inout Problems) {
    let catalogue = Catalogue.standard
    var file = self
    node.fields("the authority", &problems) { fields in
      _ = fields.optionalString("$schema")
      _ = fields.integer("version", in: 1...1)
      file.name = fields.string("name")
      file.area = fields.string("area")
      for service in catalogue.services {
        let entries = catalogue.entries(of: service)
        if entries.allSatisfy({ file.mayBeLeftOut($0) }) {
          let given: Void? = fields.optionalObject(service) { file.read(entries, &$0) }
          if given == nil { entries.forEach { file.logDefault($0) } }
        } else {
          fields.object(service) { file.read(entries, &$0) }
        }
      }
      file.readTeams(&fields)
      file.readBudgets(&fields)
      // Levers may name teams, so they come after them.
      let reader = LeverReader(base: file.assumptions, teams: file.teams)
      var names: Set<String> = []
      file.events =
        fields.optionalObjects("events") { event in
          let lever = reader.read(&event)
          if !lever.name.isEmpty, !names.insert(lever.name).inserted {
            event.problem(
              "there is already an event `\(lever.name)`", at: "name",
              instead: "give each event a name of its own")
          }
          return lever
        } ?? []
      fields.object("data") { data in
        for key in AuthorityFile.dataKeys {
          file.data[key] = (data.string(key), data.place(of: key))
        }
      }
    }
    self = file
  }

  /// Whether the engine has a figure of its own that makes sense everywhere.
  private func mayBeLeftOut(_ entry: CatalogueEntry) -> Bool {
    if ["programmes", "feedbacks"].contains(entry.service) { return true }
    return entry.namedPositions.allSatisfy { AuthorityFile.engine[$0.position] != 0 }
  }

  private static let engine = Assumptions()

  private mutating func read(_ entries: [CatalogueEntry], _ fields: inout Fields) {
    for entry in entries {
      if mayBeLeftOut(entry) {
        let given: Void? = fields.optionalObject(entry.key) { read(entry, &$0) }
        if given == nil { logDefault(entry) }
      } else {
        fields.object(entry.key) { read(entry, &$0) }
      }
    }
  }

  private mutating func read(_ entry: CatalogueEntry, _ fields: inout Fields) {
    let estimates = entry.isTable ? table(entry, &fields) : [fields.estimate(in: entry.range)]
    let source = fields.string("source")
    let quality = fields.choice("quality", of: Quality.words)
    _ = fields.optionalString("note")
    for ((path, position), estimate) in zip(entry.namedPositions, estimates) {
      assumptions[position] = estimate.value
      log.append(
        AssumptionRow(
          path: path, value: estimate.value, low: estimate.isExact ? nil : estimate.low,
          high: estimate.isExact ? nil : estimate.high, unit: entry.unit, source: source,
          quality: quality))
    }
  }

  private func table(_ entry: CatalogueEntry, _ fields: inout Fields) -> [Estimate] {
    let values = fields.numbers("values", for: entry.elements, in: entry.range)
    let low = fields.optionalNumber("low_factor", in: 0...1) ?? 1
    let high = fields.optionalNumber("high_factor", in: 1...1000) ?? 1
    return values.map { value in
      func within(_ figure: Double) -> Double {
        min(max(figure, entry.range.lowerBound), entry.range.upperBound)
      }
      return Estimate(
        value, low: min(value, within(value * low)), high: max(value, within(value * high)))
    }
  }

  private mutating func logDefault(_ entry: CatalogueEntry) {
    for (path, position) in entry.namedPositions {
      log.append(
        AssumptionRow(
          path: path, value: AuthorityFile.engine[position], low: nil, high: nil, unit: entry.unit,
          source: "left out of the authority's file: the model's own", quality: "judged"))
    }
  }
}
