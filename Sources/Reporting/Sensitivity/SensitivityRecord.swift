import Planning

/// `run.json` of a sensitivity analysis: question, answer and how it was found.
enum SensitivityRecord {
  static func document(_ outcome: SensitivityOutcome) -> String {
    RunRecordFile.document(
      outcome.record, outcome.layers,
      about: [
        (key: "authority", value: .text(outcome.authority)),
        (key: "scenario", value: .text(outcome.scenario.id)),
        (key: "scenario_title", value: .text(outcome.scenario.title)),
        (key: "baseline", value: outcome.baseline.map { .text($0.id) } ?? .null),
        (key: "opening_date", value: .text(outcome.openingDate)),
        (key: "indicator", value: .text(outcome.measured.id)),
        (key: "period", value: .text(outcome.period)),
        (key: "futures_mixed", value: .whole(UInt64(outcome.futures.mixed))),
        (key: "futures_screening", value: .whole(UInt64(outcome.futures.screening))),
        (key: "futures_at_each_end", value: .whole(UInt64(outcome.futures.bar))),
        (key: "results", value: .list(outcome.findings.map(finding))),
      ])
  }

  private static func finding(_ finding: SensitivityOutcome.Finding) -> JSONText {
    .object([
      (key: "result", value: .text(finding.id)),
      (key: "mean", value: .number(finding.shares.mean)),
      (key: "sd", value: .number(finding.shares.sd)),
      (key: "at_values", value: .number(finding.center)),
      (
        key: "variance",
        value: .list(
          finding.shares.parts.map { part in
            .object([
              (key: "layer", value: .text(part.layer.name)),
              (key: "first_order", value: share(part.first)),
              (key: "total", value: share(part.total)),
            ])
          })
      ),
      (key: "sensitivity", value: .list(finding.bars.map(bar))),
      (key: "widest_swing_left_out", value: .number(finding.widestLeftOut)),
      (key: "screening_standard_error", value: .number(finding.screeningError)),
    ])
  }

  private static func share(_ share: LayerShares.Share) -> JSONText {
    .object([
      (key: "share", value: .number(share.share)), (key: "low", value: .number(share.low)),
      (key: "high", value: .number(share.high)),
    ])
  }

  private static func bar(_ bar: TornadoBar) -> JSONText {
    let ends = bar.assumption.ends
    return .object([
      (key: "kind", value: .text(bar.assumption.kind.rawValue)),
      (key: "name", value: .text(bar.assumption.name)),
      (key: "label", value: .text(bar.assumption.label)),
      (key: "unit", value: .text(bar.assumption.unit)),
      (key: "low", value: ends.map { .number($0.low) } ?? .null),
      (key: "high", value: ends.map { .number($0.high) } ?? .null),
      (key: "result_at_low", value: .number(bar.low)),
      (key: "result_at_high", value: .number(bar.high)),
      (key: "swing", value: .number(bar.swing)),
      (key: "standard_error", value: .number(bar.standardError)),
    ])
  }
}
