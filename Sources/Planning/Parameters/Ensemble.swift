import Engine

/// Sets of parameters that agree with what an authority published: what calibration finds.
///
/// Each member is one set, drawn with the others from their joint distribution. Parameters that
/// calibration could not tell anything about are not in it: they keep the range of the authority's
/// file.
public struct Ensemble: Sendable, Equatable {
  /// The parameters that it holds, as `ParameterSpace` names them.
  public var names: [String]
  /// Member by member, a value for each of the names, in the unit of the figure.
  public var members: [[Double]]
  /// The last month that they were fitted to, of which their levels of demand and practice tell.
  public var fittedTo: Month

  /// Members with a value for each name.
  public init(names: [String], members: [[Double]], fittedTo: Month) {
    self.names = names
    self.members = members
    self.fittedTo = fittedTo
  }

  /// The member that a replication draws: all in turn, from one that the seed chooses.
  func member(seed: UInt64, replication: UInt64) -> [Double] {
    let first = Luck(seed: seed, replication: 0).uniform(Ensemble.key, .parameter)
    let offset = UInt64(first * Double(members.count))
    return members[Int((offset + replication) % UInt64(members.count))]
  }
}

extension Ensemble {
  /// The key of luck by which the seed chooses the first member.
  static var key: UInt64 { luckKey("ensemble") }

  /// Rows that tell which figures of the authority's file the ensemble was made from.
  private static let madeFrom = ["value", "low", "high"]

  /// Reads `ensemble.csv`: the month that it was fitted to in each row, a column for each parameter,
  /// three rows with the figures of the
  /// authority's file that it was made from, then a row for each member.
  ///
  /// A figure that has changed since is a problem: the members would silently take its place.
  init?(_ source: SourceText, _ space: ParameterSpace, _ problems: inout Problems) {
    let known = space.parameters.map(\.name)
    var found = Problems()
    let table = found.collect { () throws(Problems) in
      try CSVTable(source, columns: ["member", "fitted_to"], optional: known)
    }
    guard let table else {
      problems.add(found)
      return nil
    }
    names = table.columns.filter { $0 != "member" && $0 != "fitted_to" }
    members = []
    let estimates = Dictionary(
      uniqueKeysWithValues: space.parameters.map { ($0.name, $0.estimate) })
    let limits = Dictionary(
      uniqueKeysWithValues: space.parameters.map { ($0.name, $0.limits) })
    let names = names
    var row = 0
    var fitted: Month?
    let rows = table.map(&problems) { cells in
      let written = cells.month("fitted_to")
      let month = Month(year: written.year, month: written.month)
      if let fitted, month != fitted {
        cells.problem(
          "the first row says \(fitted.text)", at: "fitted_to",
          instead: "calibrate again, or delete the folder to use the ranges of the file")
      }
      fitted = fitted ?? month
      let values = names.map { name in
        // Arithmetic may have left it beside the end of a range.
        let limits = limits[name] ?? -Double.infinity...Double.infinity
        let (least, most) = (limits.lowerBound, limits.upperBound)
        return cells.number(name, in: least - 1e-9 * abs(least)...most + 1e-9 * abs(most))
      }
      if row < Ensemble.madeFrom.count {
        Ensemble.compare(row, names, values, estimates, &cells)
      }
      row += 1
      return values
    }
    fittedTo = fitted ?? Month(number: 0)
    members = Array(rows.dropFirst(Ensemble.madeFrom.count))
    if members.isEmpty, problems.isEmpty {
      problems.add(
        Problem(
          file: source.path, "the ensemble has no members",
          instead: "calibrate again, or delete the folder to use the ranges of the file"))
    }
  }

  private static func compare(
    _ row: Int, _ names: [String], _ values: [Double], _ estimates: [String: Estimate],
    _ cells: inout CSVRow
  ) {
    let which = madeFrom[row]
    if cells.raw("member") != which {
      cells.problem(
        "the row should be `\(which)`", at: "member",
        instead: "calibrate again, or delete the folder to use the ranges of the file")
      return
    }
    for (name, value) in zip(names, values) {
      guard let estimate = estimates[name] else { continue }
      let now = [estimate.value, estimate.low, estimate.high][row]
      if abs(now - value) <= 1e-9 * max(abs(now), 1) { continue }
      cells.problem(
        "the \(which) of `\(name)` was \(NumberText.plain(value)) when the ensemble was made, and "
          + "is \(NumberText.plain(now)) now", at: name,
        instead: "calibrate again, or delete the folder to use the ranges of the file")
    }
  }

  /// The text of `ensemble.csv`.
  func csv(_ space: ParameterSpace) -> String {
    let estimates = Dictionary(
      uniqueKeysWithValues: space.parameters.map { ($0.name, $0.estimate) })
    var writer = CSVWriter(columns: ["member", "fitted_to"] + names)
    for (index, which) in Ensemble.madeFrom.enumerated() {
      writer.write(
        [.text(which), .text(fittedTo.text)]
          + names.map { name in
            let estimate = estimates[name] ?? Estimate(0)
            return .number([estimate.value, estimate.low, estimate.high][index])
          })
    }
    for (number, member) in members.enumerated() {
      writer.write(
        [.text("\(number + 1)"), .text(fittedTo.text)] + member.map { .number($0) })
    }
    return writer.text
  }
}
