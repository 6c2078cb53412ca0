import Planning

/// The teams of the scenario at the start and at the end, beside the baseline.
struct TeamFindings {
  /// Hours in an average month.
  struct Hours {
    var needed: Double
    var available: Double
    /// Hours needed for each hour available; nil where nobody is there.
    var load: Double? { available > 0 ? needed / available : nil }

    /// Whether the work asks for more than there is, by half a per cent or more.
    var isOverloaded: Bool { (load ?? 0) >= 1.005 }

    init(_ rows: some Collection<TeamRow>) {
      let months = Double(max(1, rows.count))
      needed = rows.reduce(0) { $0 + $1.hoursNeeded } / months
      available = rows.reduce(0) { $0 + $1.hoursAvailable } / months
    }
  }

  struct Team {
    var name: String
    var start: TeamRow
    var end: TeamRow
    var startHours: Hours
    var endHours: Hours
    var baselineEnd: TeamRow?
    var baselineEndHours: Hours?
    /// Pieces of late work per worker: the mean of the last 12 months.
    var latePerWorker: Double

    /// Whether late work stands, so that hours which suffice on average are no all-clear: more than
    /// one piece for each worker at the end, or on average over the last 12 months.
    var isLate: Bool { max(latePerWorker, end.latePerWorker) > 1 }
  }

  /// The teams in the order of the rows.
  private(set) var all: [Team] = []
  private let findings: Findings
  private var rows: [String: [String: [TeamRow]]] = [:]

  init(_ findings: Findings) {
    self.findings = findings
    var names: [String] = []
    for row in findings.outcome.teams {
      if !names.contains(row.team) { names.append(row.team) }
      rows[row.scenario, default: [:]][row.team, default: []].append(row)
    }
    for name in names {
      guard let own = rows[findings.scenario]?[name], let start = own.first, let end = own.last
      else { continue }
      let other = findings.outcome.baseline.flatMap { rows[$0.id]?[name] }
      all.append(
        Team(
          name: name, start: start, end: end, startHours: Hours(own.prefix(12)),
          endHours: Hours(own.suffix(12)), baselineEnd: other?.last,
          baselineEndHours: other.map { Hours($0.suffix(12)) },
          latePerWorker: own.suffix(12).map(\.latePerWorker).reduce(0, +)
            / Double(own.suffix(12).count)))
    }
  }

  var firstPeriod: String { all.first?.start.period ?? "" }
  var lastPeriod: String { all.first?.end.period ?? "" }

  /// A team's mean caseload month by month, for a chart.
  func caseloads(_ team: String) -> FanData? {
    let outcome = findings.outcome
    let fans = [outcome.scenario, outcome.baseline].compactMap { label -> Fan? in
      guard let label, let months = rows[label.id]?[team] else { return nil }
      return Fan(label: label.title, months, \.caseloadMean)
    }
    return FanData(measure: Measure(unit: "rate_per_10k"), fans: fans)
  }
}
