import Planning

/// Which teams' work goes overdue, and which first.
struct OverdueFindings {
  /// One team's.
  struct Line {
    var team: String
    /// The first month from which on there is more than a piece of late work for each worker at
    /// every month's end; nil where that is not so at the end.
    var month: String?
    /// The same in the baseline.
    var baselineMonth: String?
    /// Late work per worker at the end of the run.
    var atEnd: Double
  }

  /// Teams of which the work goes overdue and stays so with the scenario or without, the first of them first.
  let lines: [Line]

  init(_ findings: Findings) {
    let outcome = findings.outcome
    var rows: [String: [String: [TeamRow]]] = [:]
    var names: [String] = []
    for row in outcome.teams {
      if !names.contains(row.team) { names.append(row.team) }
      rows[row.scenario, default: [:]][row.team, default: []].append(row)
    }
    func first(_ team: String, of scenario: String?) -> String? {
      let months = scenario.flatMap { rows[$0]?[team] } ?? []
      return months.reversed().prefix { $0.latePerWorker > 1 }.last?.period
    }
    let all = names.compactMap { name -> Line? in
      guard let end = rows[findings.scenario]?[name]?.last else { return nil }
      let line = Line(
        team: name, month: first(name, of: findings.scenario),
        baselineMonth: first(name, of: outcome.baseline?.id), atEnd: end.latePerWorker)
      return line.month == nil && line.baselineMonth == nil ? nil : line
    }
    lines = all.sorted {
      let (a, b) = ($0.month ?? "9999", $1.month ?? "9999")
      return a == b ? $0.atEnd > $1.atEnd : a < b
    }
  }
}

extension TeamRow {
  /// Pieces of late work for each worker there is; 0 where nobody is.
  var latePerWorker: Double {
    let workers = filled + agency
    return workers > 0 ? overdue / workers : 0
  }
}
