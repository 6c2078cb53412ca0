import Planning

/// The JSON Schema (draft 2020-12) of scenario files, made from the catalogue of figures.
enum ScenarioSchema {
  static func document() throws -> String {
    try JSONValue.object([
      "$schema": .text("https://json-schema.org/draft/2020-12/schema"),
      "title": .text("A scenario of caseload"), "type": .text("object"),
      "required": .list([.text("version"), .text("title")]),
      "additionalProperties": .flag(false), "properties": .object(properties),
      "$defs": .object([
        "estimate": estimate, "figure": figure, "lever": lever, "delivery_cost": deliveryCost,
      ]),
    ]).document(isIndented: true)
  }

  private static var properties: [String: JSONValue] {
    [
      "$schema": text("Where this schema is."),
      "version": .object(["const": .whole(1), "description": .text("Of the format: 1.")]),
      "title": text("What people call the scenario."),
      "question": text("What is asked, in one line."),
      "extends": text("The scenario that this one changes: a path relative to this file."),
      "combines": .object([
        "type": .text("array"), "items": text("A scenario whose levers are pulled too."),
      ]),
      "delivery": delivery,
      "authority": text("The authority's file: a path relative to this file."),
      "start": pattern(
        "^\\d{4}-\\d{2}-\\d{2}$", "The day of the opening position: the last of a month."),
      "until": pattern("^\\d{4}-\\d{2}$", "The last month simulated."),
      "headline": text("The id of the indicator that the answer is about."),
      "compare_with": text(
        "The scenario to compare with; the first of those that this one extends unless given."),
      "levers": .object([
        "type": .text("array"), "items": .object(["$ref": .text("#/$defs/lever")]),
      ]),
    ]
  }

  private static var delivery: JSONValue {
    .object([
      "type": .text("object"), "additionalProperties": .flag(false),
      "description": .text("How well and how late levers are delivered; costs stay as planned."),
      "properties": .object([
        "strength_share": .object(["type": .text("number")]),
        "delay_months": months("Months by which everything begins and ends later."),
      ]),
    ])
  }

  private static var estimate: JSONValue {
    .object([
      "description": .text("A number, or a number with the range in which it may lie."),
      "oneOf": .list([
        .object(["type": .text("number")]),
        .object([
          "type": .text("object"), "additionalProperties": .flag(false),
          "required": .list([.text("value"), .text("low"), .text("high")]),
          "properties": .object([
            "value": .object(["type": .text("number")]),
            "low": .object(["type": .text("number")]),
            "high": .object(["type": .text("number")]),
          ]),
        ]),
      ]),
    ])
  }

  private static let reference = JSONValue.object(["$ref": .text("#/$defs/estimate")])

  private static var deliveryCost: JSONValue {
    .object([
      "type": .text("object"), "additionalProperties": .flag(false),
      "properties": .object(["one_off_pounds": reference, "pounds_per_year": reference]),
    ])
  }

  private static var common: [String: JSONValue] {
    [
      "name": text("What people call the lever; each has a name of its own."),
      "from": pattern("^\\d{4}-\\d{2}-\\d{2}$", "The first day on which it acts."),
      "ramp_months": months("Months over which it grows to its full amount."),
      "until": pattern("^\\d{4}-\\d{2}-\\d{2}$", "The last day on which it acts in full."),
      "fade_months": months("Months over which it fades after that day."),
      "owner": text("Who is answerable for it."),
      "delivery_cost": .object(["$ref": .text("#/$defs/delivery_cost")]),
      "evidence": text("What supports its amounts."),
    ]
  }

  private static var lever: JSONValue {
    let kinds = ["multiply", "add", "set"].map { direct($0) }
    return .object(["oneOf": .list(kinds + ProgrammeCatalogue.all.map { programme($0) })])
  }

  /// A path of the catalogue; teams' figures go by names that only the authority's file knows.
  private static var figure: JSONValue {
    let catalogue = Catalogue.standard
    let tables = catalogue.entries.filter(\.isTable).map(\.path)
    return .object([
      "anyOf": .list([
        .object(["enum": .list((catalogue.paths + tables).sorted().map { .text($0) })]),
        .object(["pattern": .text("^workforce\\.teams\\.[a-z0-9_]+\\.(posts|permanent|agency)$")]),
      ])
    ])
  }

  /// A direct change.
  private static func direct(_ operation: String) -> JSONValue {
    let path = JSONValue.object(["$ref": .text("#/$defs/figure")])
    var properties = common
    properties["change"] = .object([
      "description": .text("The figure or figures that change."),
      "oneOf": .list([
        path, .object(["type": .text("array"), "items": path, "minItems": .whole(1)]),
      ]),
    ])
    properties[operation] = reference
    return closed(properties, required: ["name", "change", operation, "from"])
  }

  private static func programme(_ programme: Programme) -> JSONValue {
    var properties = common
    properties["programme"] = .object([
      "const": .text(programme.key), "description": .text(programme.name),
    ])
    for field in programme.fields { properties[field.key] = reference }
    let fields = programme.fields.filter(\.isRequired).map(\.key)
    return closed(properties, required: ["name", "programme", "from"] + fields)
  }

  private static func closed(_ properties: [String: JSONValue], required: [String]) -> JSONValue {
    .object([
      "type": .text("object"), "additionalProperties": .flag(false),
      "required": .list(required.map { .text($0) }), "properties": .object(properties),
    ])
  }

  private static func text(_ description: String) -> JSONValue {
    .object(["type": .text("string"), "description": .text(description)])
  }

  private static func pattern(_ pattern: String, _ description: String) -> JSONValue {
    .object([
      "type": .text("string"), "pattern": .text(pattern), "description": .text(description),
    ])
  }

  private static func months(_ description: String) -> JSONValue {
    .object([
      "type": .text("number"), "minimum": .whole(0), "maximum": .whole(240),
      "description": .text(description),
    ])
  }
}
