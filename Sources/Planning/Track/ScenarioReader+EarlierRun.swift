import Engine

extension ScenarioReader {
  /// Reads what an earlier run left in its folder: `indicators.csv` and `run.json`, of any version of
  /// the program. Nil, and problems, if anything is wrong with them.
  ///
  /// - Parameter folder: `Results/<scenario>`, as the run wrote it.
  public mutating func earlierRun(at folder: String) -> EarlierRun? {
    let trimmed = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let source = load("\(trimmed)/\(EarlierRun.files.figures)")
    let record = document("\(trimmed)/\(EarlierRun.files.record)")
    guard let source, let record else { return nil }
    var found = problems
    let before = found.total
    let figures = EarlierRun.figures(source, &found)
    let reading = RecordReading(record.node, &found)
    if found.total == before, figures[reading.scenario.id] == nil {
      found.add(
        "`scenario` is \"\(reading.scenario.id)\", of which \(EarlierRun.files.figures) has no row",
        at: record.node["scenario"]?.place ?? record.node.place,
        instead: "name a folder whose files are all of one run")
    }
    note { $0 = found }
    guard found.total == before else { return nil }
    return EarlierRun(
      folder: trimmed, authority: reading.authority, scenario: reading.scenario,
      baseline: reading.baseline, openingDay: reading.openingDay, figures: figures,
      inputs: reading.inputs)
  }
}

extension EarlierRun {
  /// Reads `indicators.csv`: figures by scenario.
  fileprivate static func figures(_ source: SourceText, _ problems: inout Problems)
    -> [String: [Figure]]
  {
    let before = problems.total
    let quantiles = ["p05", "p10", "p25", "p50", "p75", "p90", "p95"]
    guard
      let table = problems.collect({ () throws(Problems) in
        try CSVTable(
          source, columns: ["scenario", "indicator", "period_type", "period", "mean"] + quantiles,
          optional: ["sd", "actual", "target", "p_red", "p_amber", "p_green"])
      })
    else { return [:] }
    var figures: [String: [Figure]] = [:]
    var seen: Set<[String]> = []
    let rows = table.map(&problems) { row -> (String, Figure)? in
      let scenario = row.text("scenario")
      let indicator = row.text("indicator")
      let period = Period(&row)
      let mean = row.number("mean", in: -1e12...1e12)
      let values = quantiles.map { row.number($0, in: -1e12...1e12) }
      for (place, pair) in zip(values, values.dropFirst()).enumerated() where pair.1 < pair.0 {
        row.problem(
          "\(quantiles[place + 1]) is less than \(quantiles[place])", at: quantiles[place + 1],
          instead: "take the file as the run wrote it")
      }
      if !seen.insert([scenario, indicator, period.type.rawValue, period.text]).inserted {
        row.problem(
          "there is already a row of \(indicator) for \(period.text)", at: "indicator",
          instead: "keep one of the two")
      }
      let known = row.optionalNumber("actual", in: -1e12...1e12)
      let range = ProjectedRange(
        mean: mean, p05: values[0], p10: values[1], p25: values[2], p50: values[3],
        p75: values[4], p90: values[5], p95: values[6])
      return (
        scenario,
        Figure(indicator: indicator, period: period, range: range, wasKnown: known != nil)
      )
    }
    for case (let scenario, let figure)? in rows {
      figures[scenario, default: []].append(figure)
    }
    if rows.isEmpty, problems.total == before {
      problems.add(
        Problem(
          file: source.path, "nothing was projected", instead: "name the folder of another run"))
    }
    return figures
  }
}

extension Period {
  /// Reads the period of a row of `indicators.csv`.
  fileprivate init(_ row: inout CSVRow) {
    let types: [PeriodType] = [.month, .monthEnd, .rolling12Months, .financialYear, .yearToDate]
    let type = PeriodType(rawValue: row.choice("period_type", of: types.map(\.rawValue))) ?? .month
    let end =
      type == .financialYear
      ? FinancialYear(firstYear: row.financialYear("period").firstYear).lastMonth
      : Month(row.month("period"))
    self.init(type, ending: end)
  }
}

/// What `run.json` says a run was about. Keys that are not needed are not looked at: versions differ.
private struct RecordReading {
  var authority = ""
  var scenario = ScenarioLabel(id: "", title: "")
  var baseline: ScenarioLabel?
  var openingDay = Day(number: 0)
  var inputs: Set<String> = []

  init(_ node: Node, _ problems: inout Problems) {
    guard node.members(EarlierRun.files.record, &problems) != nil else { return }
    func needed(_ key: String) -> Node? {
      guard let value = node[key] else {
        problems.add(
          "`\(key)` is missing", at: node.place,
          instead: "name the folder of a run: Results/<scenario>")
        return nil
      }
      return value
    }
    authority = needed("authority")?.string("authority", &problems) ?? ""
    let id = needed("scenario")?.string("scenario", &problems) ?? ""
    scenario = ScenarioLabel(id: id, title: RecordReading.text(node["scenario_title"]) ?? id)
    let day = needed("opening_date")?.day("opening_date", &problems)
    if let day { openingDay = Day(year: day.year, month: day.month, day: day.day) }
    baseline = RecordReading.text(node["baseline"]).map {
      ScenarioLabel(id: $0, title: RecordReading.text(node["baseline_title"]) ?? $0)
    }
    guard case .array(let files)? = node["inputs"]?.value else { return }
    inputs = Set(files.compactMap { RecordReading.text($0["sha256"]) })
  }

  private static func text(_ node: Node?) -> String? {
    guard case .string(let text)? = node?.value, !text.isEmpty else { return nil }
    return text
  }
}
