import Engine
import Planning

/// `run.json`: how the run was made, so that it can be made again.
enum RunRecordFile {
  static func document(_ outcome: Outcome) -> String {
    document(
      outcome.record, outcome.layers,
      about: [
        (key: "authority", value: .text(outcome.authority)),
        (key: "question", value: .text(outcome.question)),
        (key: "scenario", value: .text(outcome.scenario.id)),
        (key: "scenario_title", value: .text(outcome.scenario.title)),
        (key: "baseline", value: outcome.baseline.map { .text($0.id) } ?? .null),
        (key: "baseline_title", value: outcome.baseline.map { .text($0.title) } ?? .null),
        (key: "opening_date", value: .text(outcome.openingDate)),
        (key: "last_month", value: .text(outcome.lastMonth)),
        (key: "prices", value: prices(outcome.prices)),
      ] + (outcome.earlier.map { [earlier($0)] } ?? []))
  }

  /// The files of an earlier run are among the inputs, with their sums.
  private static func earlier(_ run: EarlierRun) -> (key: String, value: JSONText) {
    (
      key: "earlier_run",
      value: .object([
        (key: "folder", value: .text(run.folder)),
        (key: "opening_date", value: .text(run.openingDay.text)),
      ])
    )
  }

  /// Of a comparison.
  static func document(_ outcome: ComparisonOutcome) -> String {
    document(
      outcome.record, outcome.layers,
      about: [
        (key: "authority", value: .text(outcome.authority)),
        (
          key: "scenarios",
          value: .list(
            outcome.scenarios.map { scenario in
              .object([
                (key: "id", value: .text(scenario.label.id)),
                (key: "title", value: .text(scenario.label.title)),
              ])
            })
        ),
        (key: "opening_date", value: .text(outcome.openingDate)),
        (key: "last_month", value: .text(outcome.lastMonth)),
        (key: "prices", value: prices(outcome.prices)),
      ])
  }

  private static func prices(_ prices: PriceBasis?) -> JSONText {
    guard let prices else { return .null }
    return .object([
      (key: "base_year", value: .text(prices.baseYear.text)),
      (key: "base_year_stated", value: .flag(prices.isStated)),
      (key: "first_year", value: .text(prices.firstYear.text)),
      (key: "first_year_pay_factor", value: .number(prices.payFactor)),
      (key: "first_year_price_factor", value: .number(prices.priceFactor)),
      (key: "pay_rise_per_year", value: .number(prices.payRise)),
      (key: "price_rise_per_year", value: .number(prices.priceRise)),
    ])
  }

  /// Of anything: what it is about stands between the command and how it was made.
  ///
  /// - Parameters:
  ///   - layers: what the ranges hold; empty where that is no question.
  ///   - about: what the run was about, and what it found.
  static func document(
    _ record: RunRecord, _ layers: [UncertaintyLayer] = [], about: [(key: String, value: JSONText)]
  ) -> String {
    let inputs: [JSONText] = record.inputs.map { input in
      .object([
        (key: "path", value: .text(input.path)), (key: "sha256", value: .text(input.sha256)),
      ])
    }
    let layers: [JSONText] = layers.map { layer in
      .object([
        (key: "name", value: .text(layer.name)), (key: "included", value: .flag(layer.included)),
        (key: "explanation", value: .text(layer.explanation)),
      ])
    }
    let before: [(key: String, value: JSONText)] = [
      (key: "version", value: .text(record.version)),
      (key: "command", value: .list(record.command.map { .text($0) })),
    ]
    let run: [(key: String, value: JSONText)] = [
      (key: "seed", value: .whole(record.seed)),
      (key: "replications", value: .whole(UInt64(max(0, record.replications)))),
      (key: "threads", value: .whole(UInt64(max(0, record.threads)))),
    ]
    let held = layers.isEmpty ? [] : [(key: "layers", value: JSONText.list(layers))]
    let parts: [JSONText] = record.parts.map { part in
      .object([
        (key: "path", value: .text(part.path)), (key: "sha256", value: .text(part.sha256)),
        (key: "machine", value: .text(part.machine)),
        (key: "threads", value: .whole(UInt64(max(0, part.threads)))),
        (key: "seconds", value: .number(part.seconds)),
      ])
    }
    let merged = parts.isEmpty ? [] : [(key: "parts", value: JSONText.list(parts))]
    let after: [(key: String, value: JSONText)] = [
      (key: "inputs", value: .list(inputs)),
      (key: "machine", value: .text(record.machine)),
      (key: "seconds", value: .number(record.seconds)),
    ]
    return JSONText.object(before + about + run + held + merged + after).document
  }
}
