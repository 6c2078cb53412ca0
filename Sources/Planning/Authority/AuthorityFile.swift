import Engine

/// Reads `authority.jsonc` and the data files that it names.
///
/// The figures of a service stand under its key, each with value, range, source and quality; a
/// table has `values` and, for its range, a low and a high factor. A figure may be left out where
/// the engine has a neutral or lawful one of its own (a factor of 1, a limit set by statute, a
/// programme that does not run); the log says so.
///
/// A figure that rests on later reports says from which month it can be known (`known_from`), and
/// under `earlier` what was, or would have been, assumed before; so does a team. An event or a
/// budget that is not yet known is left out.
///
/// Beside the prices, `price_year` says of which financial year they are.
struct AuthorityFile {
  var name = ""
  var area = ""
  var assumptions = Assumptions()
  var log: [AssumptionRow] = []
  var teams: [String] = []
  var events: [ScenarioLever] = []
  var budgets: [Budget] = []
  /// The financial year of whose prices the figures are; nil when the file does not say.
  var priceYear: FinancialYear?
  /// Where everything is said to be from, for the check against the reports' dates.
  var dated: [DatedWords] = []
  /// Data files by their keys, with the places at which they are named.
  var data: [String: (path: String, place: Place)] = [:]

  /// The data files of an authority.
  static let dataKeys = ["indicators", "sources", "actuals", "targets", "opening"]

  /// The month by which things must have been known; nil for all that is known now.
  private(set) var knownBy: Month?

  init(_ node: Node, knownBy: Month?, _ problems: inout Problems) {
    self.knownBy = knownBy
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
          fields.object(service) {
            file.read(entries, &$0)
            if service == "money" { file.readPriceYear(&$0) }
          }
        }
      }
      file.readTeams(&fields)
      file.readBudgets(&fields)
      // Levers may name teams, so they come after them.
      let reader = LeverReader(base: file.assumptions, teams: file.teams)
      file.readEvents(reader, &fields)
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
    var dated = self.dated
    let known = fields.asKnown(by: knownBy, "`\(entry.path)`") { fields, from, owner in
      let estimates = entry.isTable ? table(entry, &fields) : [fields.estimate(in: entry.written)]
      return (estimates, Origin(&fields, from, owner, &dated))
    }
    self.dated = dated
    guard let (estimates, origin) = known else { return }
    for ((path, position), estimate) in zip(entry.namedPositions, estimates) {
      assumptions[position] = estimate.value
      log.append(
        AssumptionRow(
          path: path, value: estimate.value, low: estimate.isExact ? nil : estimate.low,
          high: estimate.isExact ? nil : estimate.high, unit: entry.unit, source: origin.source,
          quality: origin.quality))
    }
  }

  /// Where a figure is from, and how good it is.
  struct Origin {
    var source: String
    var quality: String

    init(
      _ fields: inout Fields, _ from: Month?, _ owner: DatedWords.Owner, _ dated: inout [DatedWords]
    ) {
      source = fields.string("source")
      quality = fields.choice("quality", of: Quality.words)
      _ = fields.optionalString("note")
      dated.append(
        DatedWords(
          words: source, knownFrom: from, place: fields.place(of: "source"), owner: owner))
    }
  }

  private func table(_ entry: CatalogueEntry, _ fields: inout Fields) -> [Estimate] {
    let values = fields.numbers("values", for: entry.elements, in: entry.written)
    let low = fields.optionalNumber("low_factor", in: 0...1) ?? 1
    let high = fields.optionalNumber("high_factor", in: 1...1000) ?? 1
    // Of what may be nothing, or less, no factor makes a range.
    let around =
      fields.has("give_or_take")
      ? fields.numbers("give_or_take", for: entry.elements, in: 0...entry.written.upperBound) : []
    return values.enumerated().map { place, value in
      let around = around.indices.contains(place) ? around[place] : 0
      func within(_ figure: Double) -> Double {
        min(max(figure, entry.written.lowerBound), entry.written.upperBound)
      }
      return Estimate(
        value, low: min(value, within(value * low - around)),
        high: max(value, within(value * high + around)))
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
