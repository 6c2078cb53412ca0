import Planning

/// `run.json`: how the run was made, so that it can be made again.
enum RunRecordFile {
  static func document(_ outcome: Outcome) -> String {
    let record = outcome.record
    let inputs: [JSONText] = record.inputs.map { input in
      .object([
        (key: "path", value: .text(input.path)), (key: "sha256", value: .text(input.sha256)),
      ])
    }
    let layers: [JSONText] = outcome.layers.map { layer in
      .object([
        (key: "name", value: .text(layer.name)), (key: "included", value: .flag(layer.included)),
        (key: "explanation", value: .text(layer.explanation)),
      ])
    }
    return JSONText.object([
      (key: "version", value: .text(record.version)),
      (key: "command", value: .list(record.command.map { .text($0) })),
      (key: "authority", value: .text(outcome.authority)),
      (key: "question", value: .text(outcome.question)),
      (key: "scenario", value: .text(outcome.scenario.id)),
      (key: "scenario_title", value: .text(outcome.scenario.title)),
      (key: "baseline", value: outcome.baseline.map { .text($0.id) } ?? .null),
      (key: "baseline_title", value: outcome.baseline.map { .text($0.title) } ?? .null),
      (key: "opening_date", value: .text(outcome.openingDate)),
      (key: "last_month", value: .text(outcome.lastMonth)),
      (key: "seed", value: .whole(record.seed)),
      (key: "replications", value: .whole(UInt64(max(0, record.replications)))),
      (key: "threads", value: .whole(UInt64(max(0, record.threads)))),
      (key: "layers", value: .list(layers)),
      (key: "inputs", value: .list(inputs)),
      (key: "machine", value: .text(record.machine)),
      (key: "seconds", value: .number(record.seconds)),
    ]).document
  }
}
