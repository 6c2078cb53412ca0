import Planning

/// The model described by the STRESS-DES checklist, each item from the run itself.
///
/// T. Monks, C. S. M. Currie, B. S. Onggo, S. Robinson, M. Kunc and S. J. E. Taylor, Strengthening
/// the reporting of empirical simulation studies, Journal of Simulation 13 (2019), 55-67.
struct StressSection {
  let findings: Findings

  private var outcome: Outcome { findings.outcome }
  private var record: RunRecord { outcome.record }

  var section: Section {
    var table = DataTable(
      caption: "STRESS-DES: reporting guideline for discrete-event simulation",
      header: ["Item", "This run"])
    for (part, items) in parts {
      for (item, text) in items where !text.isEmpty {
        table.rows.append([.text("\(part) \(item)"), .text(text)])
      }
    }
    return Section(
      id: "model", name: "The model",
      title: "The model: \(Spoken.count(services.count)) "
        + "\(services.count == 1 ? "part" : "parts"), \(Spoken.count(outcome.assumptions.count)) figures, a day at a time",
      body: """
        <p>By the checklist for reports of simulation studies (STRESS-DES, Monks and others, \
        2019). Counts are those of this run.</p>
        \(table.folded("Show the description by the checklist"))
        \(serviceTable.folded("Show the parts of the model and how well each is known"))
        """)
  }

  private var parts: [(String, [(String, String)])] {
    [
      ("1 Objectives:", objectives), ("2 Logic:", logic), ("3 Data:", data),
      ("4 Experimentation:", experimentation), ("5 Implementation:", implementation),
      ("6 Code access:", [("model", "the folder Sources of caseload \(record.version)")]),
    ]
  }

  private var objectives: [(String, String)] {
    let rated = Set(outcome.indicators.filter { !$0.target.isEmpty }.map(\.indicator)).count
    return [
      ("purpose", outcome.question),
      (
        "outputs",
        "\(Spoken.count(findings.indicators.count)) indicators by month and financial year, "
          + "\(Spoken.count(rated)) of them against targets; \(Spoken.count(costLines)) cost lines; "
          + "\(Spoken.count(teams.count)) teams"
      ),
      (
        "experiment",
        outcome.baseline.map {
          "\(outcome.scenario.title) beside \($0.title), in pairs that share all luck until a lever "
            + "changes it"
        } ?? "\(outcome.scenario.title) alone"
      ),
    ]
  }

  private var logic: [(String, String)] {
    [
      (
        "time and entities",
        "days from \(ReportedPeriod.dateWords(outcome.openingDate)), work on working days of England; "
          + "single children in families, workers, foster households, adopters and care leavers. At "
          + "the opening: \(Spoken.list(openingStocks))"
      ),
      ("components", Spoken.list(services.map { Spoken.words(of: $0.name).lowercased() })),
      (
        "resources",
        teams.isEmpty
          ? ""
          : "\(Spoken.number(teams.reduce(0) { $0 + $1.posts })) posts in \(teams.count) teams "
            + "(\(Spoken.number(teams.reduce(0) { $0 + $1.agency })) agency workers at first), "
            + "\(limited) a limit on cases per worker; places in foster households; clinics and "
            + "conference chairs"
      ),
      (
        "queues",
        "cases wait for a worker with room below the limit, whoever has most room first; work is done "
          + "urgent first, then by due day; what is not done in time counts as late"
          + waiting
      ),
      (
        "entry and exit",
        "contacts and Early Help contacts come in, and admissions from outside; children leave when "
          + "their last case closes, care leavers at the age that the authority’s file sets"
      ),
      (
        "scenario",
        outcome.levers.isEmpty
          ? "no lever is pulled"
          : "\(Spoken.count(outcome.levers.count)) \(outcome.levers.count == 1 ? "lever" : "levers"): "
            + Spoken.list(outcome.levers.map { "\($0.name) (\($0.change); from \($0.from))" })
      ),
    ]
  }

  private var data: [(String, String)] {
    let sources = Set(outcome.actuals.map(\.source))
    let ranged = outcome.assumptions.count { $0.low != nil && $0.low != $0.high }
    return [
      (
        "sources",
        "\(Spoken.count(outcome.actuals.count)) published figures from \(sources.count) reports; "
          + "every figure’s source is in the assumptions log"
      ),
      (
        "input",
        "\(Spoken.count(outcome.assumptions.count)) figures: \(qualities); \(Spoken.count(ranged)) "
          + "of them with a range"
      ),
      (
        "preparation",
        outcome.layers.first { $0.name == "parameters" }.map(\.explanation) ?? ""
      ),
      (
        "validation",
        outcome.backtests.isEmpty
          ? "no backtest of this authority has been kept"
          : "\(outcome.backtests.count) backtests against what came after: see How far to trust it"
      ),
    ]
  }

  private var experimentation: [(String, String)] {
    let months = (findings.lastMonth ?? 0) - (findings.openingMonth ?? 0)
    return [
      (
        "initialisation",
        "no warm-up: a run starts from the open cases of "
          + ReportedPeriod.dateWords(outcome.openingDate)
      ),
      (
        "run length",
        "\(months) months, to \(ReportedPeriod.words(outcome.lastMonth))"
      ),
      (
        "estimation",
        "\(Spoken.count(record.replications)) replications of each scenario; ranges are percentiles "
          + "of them; they hold "
          + Spoken.list(outcome.layers.filter(\.included).map(\.name)) + precision
      ),
    ]
  }

  private var implementation: [(String, String)] {
    [
      ("software", "caseload \(record.version), written in Swift, no other packages"),
      (
        "random sampling",
        "seed \(record.seed); each draw is a hash of seed, replication, entity, decision and "
          + "occasion, so scenarios share luck and threads change nothing"
      ),
      ("execution", record.again.joined(separator: " ")),
      (
        "system",
        "machine, seconds and threads are in run.json, for the same page comes of any; "
          + "\(record.inputs.count) files read, each with its SHA-256 below"
      ),
    ]
  }

  /// The error of the headline's mean that is due to the number of replications.
  private var precision: String {
    let headline = Headline(findings)
    guard let row = findings.series(headline.indicator)?.last, record.replications > 1 else {
      return ""
    }
    let error = 1.96 * row.sd / Double(record.replications).squareRoot()
    let measure = Measure(findings.description(headline.indicator))
    return ". The mean of “\(findings.description(headline.indicator).name)” in "
      + "\(ReportedPeriod.words(row.period)) is known to ±\(measure.text(error)) (95%)"
  }

  private var waiting: String {
    guard !teams.isEmpty else { return "" }
    let ends = TeamFindings(findings).all.map(\.end)
    let unallocated = ends.reduce(0) { $0 + $1.unallocated }
    let overdue = ends.reduce(0) { $0 + $1.overdue }
    return ". At the end \(Spoken.number(unallocated)) cases wait and \(Spoken.number(overdue)) "
      + "pieces of work are late, on average"
  }

  /// The scenario's teams in the first month.
  private var teams: [TeamRow] { TeamFindings(findings).all.map(\.start) }

  private var limited: String {
    let count = outcome.caseloadLimits.count
    return count == 0 ? "none of them with" : "\(count) of the teams with"
  }

  private var costLines: Int { CostFindings(findings).lines.count }

  /// "656 plans", from the single figures of the opening position that count something.
  private var openingStocks: [String] {
    let hidden = SmallNumbers.hiddenPaths(outcome.assumptions)
    let care = outcome.assumptions.filter { $0.path.hasPrefix("opening.looked_after_by_age.") }
    var stocks = care.isEmpty ? [] : [count(care.reduce(0) { $0 + $1.value }, "looked after")]
    stocks += outcome.assumptions.compactMap { row in
      let parts = row.path.split(separator: ".")
      guard parts.count == 2, parts[0] == "opening", row.unit != "share" else { return nil }
      guard !hidden.contains(row.path) else { return nil }
      return count(row.value, Spoken.words(of: String(parts[1])).lowercased())
    }
    return stocks
  }

  private func count(_ value: Double, _ name: String) -> String {
    "\(Spoken.number(value)) \(name)"
  }

  /// The parts of the model: figures by the first word of their paths, and by quality.
  private var services: [(name: String, figures: [AssumptionRow])] {
    var services: [(name: String, figures: [AssumptionRow])] = []
    for row in outcome.assumptions {
      let name = String(row.path.prefix { $0 != "." })
      // Where a run starts is not a part of the model.
      guard name != "opening", name != "history" else { continue }
      if let place = services.firstIndex(where: { $0.name == name }) {
        services[place].figures.append(row)
      } else {
        services.append((name, [row]))
      }
    }
    return services
  }

  private var qualityNames: [String] {
    var names: [String] = []
    for row in outcome.assumptions where !names.contains(row.quality) { names.append(row.quality) }
    return names
  }

  private var qualities: String {
    Spoken.list(
      qualityNames.map { name in
        "\(Spoken.count(outcome.assumptions.count { $0.quality == name })) \(name)"
      })
  }

  private var serviceTable: DataTable {
    var table = DataTable(
      caption: "Parts of the model: figures by how well they are known",
      header: ["Part", "Figures", "With a range"] + qualityNames.map(Spoken.capitalised))
    for service in services {
      var row: [DataTable.Cell] = [
        .text(Spoken.words(of: service.name)), .figure(Spoken.count(service.figures.count)),
        .figure(Spoken.count(service.figures.count { $0.low != nil && $0.low != $0.high })),
      ]
      row += qualityNames.map { name in
        .figure(Spoken.count(service.figures.count { $0.quality == name }))
      }
      table.rows.append(row)
    }
    return table
  }
}
