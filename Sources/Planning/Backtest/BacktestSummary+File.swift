import Engine

extension BacktestSummary {
  /// Where an authority keeps them, from the folder of its file; one file for each cut-off.
  public static let folder = "backtests"

  /// The columns of `summary.csv`.
  public static let columns =
    ["cutoff", "indicator", "figures", "in50", "in80", "in95", "bias", "bias_unit", "compared"]
    + Forecast.forecasters.map { "crps_\($0)" } + ["wis_\(Forecast.model)"]

  /// Reads a summary that was kept; nil, and problems, if anything is wrong with it.
  ///
  /// - Parameter vocabulary: ids of the authority's indicators.
  init?(_ source: SourceText, vocabulary: Set<String>, _ problems: inout Problems) {
    let before = problems.total
    guard
      let table = problems.collect({ () throws(Problems) in
        try CSVTable(source, columns: BacktestSummary.columns)
      })
    else { return nil }
    var cutoff: Month?
    var seen: Set<String> = []
    let rows = table.map(&problems) { row in
      let month = Month(row.month("cutoff"))
      if let cutoff, cutoff != month {
        row.problem(
          "the cut-off is not that of the rows above", at: "cutoff",
          instead: "keep the summary of each cut-off in a file of its own")
      }
      cutoff = cutoff ?? month
      return BacktestRow(&row, vocabulary, &seen)
    }
    if rows.isEmpty, problems.total == before {
      problems.add(
        Problem(
          file: source.path, "nothing was scored",
          instead: "delete the file, or run caseload backtest --keep again"))
    }
    guard let cutoff, problems.total == before else { return nil }
    self.init(cutoff: cutoff, rows: rows)
  }
}

extension BacktestRow {
  /// Reads a row.
  fileprivate init(_ row: inout CSVRow, _ vocabulary: Set<String>, _ seen: inout Set<String>) {
    indicator = row.text("indicator")
    if !indicator.isEmpty, !vocabulary.contains(indicator) {
      row.problem(
        "`\(indicator)` is not an indicator", at: "indicator",
        instead: row.instead(
          of: indicator, among: vocabulary.sorted(), else: "write one that is listed"))
    }
    if !seen.insert(indicator).inserted {
      row.problem(
        "`\(indicator)` has a row already", at: "indicator", instead: "keep one of the two")
    }
    let figures = row.integer("figures", in: 1...1_000_000)
    self.figures = figures
    func count(_ column: String, _ row: inout CSVRow) -> Int {
      Int((row.number(column, in: 0...1) * Double(figures)).rounded())
    }
    in50 = count("in50", &row)
    in80 = count("in80", &row)
    in95 = count("in95", &row)
    bias = row.optionalNumber("bias", in: -1e9...1e9)
    biasUnit =
      BiasUnit(rawValue: row.choice("bias_unit", of: BiasUnit.allCases.map(\.rawValue)))
      ?? .percent
    compared = row.integer("compared", in: 0...1_000_000)
    crps = []
    if compared > 0 {
      for forecaster in Forecast.forecasters {
        crps.append(row.number("crps_\(forecaster)", in: 0...1e12))
      }
    }
    weightedInterval = row.number("wis_\(Forecast.model)", in: 0...1e12)
  }
}
