/// One scenario file, as it stands: what it says itself, without what it extends.
struct ScenarioFile {
  /// A path in the file, and where it stands.
  struct Reference {
    var path: String
    var place: Place
  }

  var source: SourceText
  var title = ""
  var question: String?
  var extends: Reference?
  var authority: Reference?
  var compareWith: Reference?
  var start: (day: WrittenDay, place: Place)?
  var until: (month: WrittenMonth, place: Place)?
  var headline: (id: String, place: Place)?
  /// Scenarios whose levers it pulls too.
  var combines: [Reference] = []
  /// How well and how late its levers are delivered, its own and inherited ones alike.
  var delivery = Delivery()
  /// Levers are decoded when the authority is known.
  var levers: [Node] = []

  /// How many levers a file may have, and figures a lever may change.
  static let mostLevers = 1_000

  /// The keys of a scenario file.
  static let keys = [
    "$schema", "version", "title", "question", "extends", "combines", "delivery", "authority",
    "start",
    "until", "headline", "compare_with", "levers",
  ]

  init(_ node: Node, _ source: SourceText, _ problems: inout Problems) {
    self.source = source
    var file = self
    node.fields("the scenario", &problems) { fields in
      _ = fields.optionalString("$schema")
      _ = fields.integer("version", in: 1...1)
      file.title = fields.string("title")
      file.question = fields.optionalString("question")
      file.extends = ScenarioFile.reference("extends", &fields)
      file.authority = ScenarioFile.reference("authority", &fields)
      file.compareWith = ScenarioFile.reference("compare_with", &fields)
      let places = ["start", "until", "headline"].map { fields.place(of: $0) }
      file.start = fields.optionalDay("start").map { ($0, places[0]) }
      file.until = fields.optionalMonth("until").map { ($0, places[1]) }
      file.headline = fields.optionalString("headline").map { ($0, places[2]) }
      for node in fields.optionalElements("combines") ?? [] {
        guard let path = node.string("combines", &fields.problems) else { continue }
        file.combines.append(Reference(path: path, place: node.place))
      }
      file.delivery =
        fields.optionalObject("delivery") { delivery in
          Delivery(
            strength: delivery.optionalNumber("strength_share", in: 0...2) ?? 1,
            delayMonths: Int32(delivery.optionalInteger("delay_months", in: 0...60) ?? 0))
        } ?? Delivery()
      file.levers = fields.optionalElements("levers") ?? []
      if file.levers.count > ScenarioFile.mostLevers {
        fields.problem(
          "there are \(file.levers.count) levers", at: "levers",
          instead: "write at most \(ScenarioFile.mostLevers)")
        file.levers = []
      }
      // The first of a chain has nobody to inherit from.
      guard file.extends == nil, !fields.has("extends") else { return }
      for (key, wanted) in [
        ("authority", "\"authority.jsonc\", or extend a scenario that names it"),
        ("start", "the day of the opening position, such as \"2018-03-31\""),
        ("until", "the last month, such as \"2021-03\""),
      ] where !fields.has(key) {
        _ = fields.node(key, wanted: wanted)
      }
    }
    self = file
  }

  private static func reference(_ key: String, _ fields: inout Fields) -> Reference? {
    fields.optionalString(key).map { Reference(path: $0, place: fields.place(of: key)) }
  }
}
