import Foundation
import Planning

// The native side of `.ci/explorer`: what `caseload run` finds, with every digit.
//
// Prints a line for each figure of SCENARIO, of its baseline and of the difference, as the explorer
// saves them: of, scenario, id, period_type, period, then name=value pairs.
guard CommandLine.arguments.count == 4, let count = Int(CommandLine.arguments[2]),
  let seed = UInt64(CommandLine.arguments[3])
else {
  FileHandle.standardError.write(Data("usage: SameFigures SCENARIO REPLICATIONS SEED\n".utf8))
  exit(2)
}
var reader = ScenarioReader()
guard let reading = reader.read(CommandLine.arguments[1]) else {
  FileHandle.standardError.write(Data("\(reader.problems)\n".utf8))
  exit(2)
}
let record = RunRecord(
  version: "", command: [], seed: seed, replications: count, threads: 2, inputs: [], machine: "",
  seconds: 0)
let outcome = try Projection(reading).outcome(
  Replications(seed: seed, count: count, threads: 2), record: record)

func tell(_ words: [String], _ figures: KeyValuePairs<String, Double>) {
  let values = figures.map { "\($0.key)=\($0.value)" }
  print((words + values).joined(separator: ","))
}

func name(_ scenario: String) -> String {
  scenario == outcome.scenario.id ? "explored" : "baseline"
}

for row in outcome.indicators {
  tell(
    ["indicator", name(row.scenario), row.indicator, row.periodType, row.period],
    [
      "mean": row.mean, "sd": row.sd, "p05": row.p05, "p10": row.p10, "p25": row.p25,
      "p50": row.p50, "p75": row.p75, "p90": row.p90, "p95": row.p95,
    ])
}
for row in outcome.differences {
  tell(
    ["indicator", "difference", row.indicator, row.periodType, row.period],
    [
      "mean": row.mean, "p05": row.p05, "p10": row.p10, "p50": row.p50, "p90": row.p90,
      "p95": row.p95,
    ])
}
for (rows, isDifference) in [(outcome.costs, false), (outcome.costDifferences, true)] {
  for row in rows {
    tell(
      [
        "cost", isDifference ? "difference" : name(row.scenario), row.line, row.periodType,
        row.period,
      ],
      ["mean": row.mean, "p10": row.p10, "p50": row.p50, "p90": row.p90])
  }
}
