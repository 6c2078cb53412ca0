import Planning

/// What an import did, for people and for programs.
enum ImportText {
  /// The most differences that are told one by one.
  private static let mostDifferences = 20

  /// In some lines.
  static func summary(_ imported: ImportedAuthority, _ returns: Returns, _ folder: String) -> String
  {
    var lines = ["\(folder)/ has what the \(imported.origin) tell:"]
    lines.append("  data/actuals.csv: \(imported.addedActuals) figures more")
    lines.append(
      "  data/opening.csv: children in care on "
        + (imported.addedDays.isEmpty ? "no day more" : imported.addedDays.joined(separator: ", ")))
    lines.append("  authority.jsonc: \(imported.replacedFigures.count) figures measured here")
    lines += imported.replacedFigures.map { "    \($0)" }
    if !imported.keptFigures.isEmpty {
      lines.append("Nothing could be counted for these, which stay as they were:")
      lines += imported.keptFigures.map { "    \($0)" }
    }
    let differences = imported.differences
    if !differences.isEmpty {
      lines.append("Figures that are there already stay; of these the returns say something else:")
      lines += differences.prefix(mostDifferences).map {
        "  \($0.what) \($0.period): \(shown($0.there)) (\($0.source)), counted \(shown($0.returned))"
      }
      let more = differences.count - mostDifferences
      if more > 0 { lines.append("  and \(more) more: see --json") }
    }
    lines.append("Counts of 1 to 4 children are exact: the folder is not for publication.")
    lines.append(
      "Next: caseload check \(folder)/*.jsonc, then caseload run \(folder)/baseline.jsonc")
    return lines.joined(separator: "\n") + "\n"
  }

  /// As one object.
  static func json(_ imported: ImportedAuthority, _ returns: Returns, _ folder: String) -> JSONValue
  {
    .object([
      "version": .whole(1), "command": .text("import"), "folder": .text(folder),
      "from": .text(returns.span.first.text), "until": .text(returns.span.last.text),
      "children": .whole(returns.childrenLookedAfter), "actuals": .whole(imported.addedActuals),
      "opening_days": .list(imported.addedDays.map { .text($0) }),
      "figures": .list(imported.replacedFigures.map { .text($0) }),
      "figures_kept": .list(imported.keptFigures.map { .text($0) }),
      "differences": .list(
        imported.differences.map {
          .object([
            "what": .text($0.what), "period": .text($0.period), "there": .number($0.there),
            "source": .text($0.source), "returned": .number($0.returned),
          ])
        }),
    ])
  }

  private static func shown(_ value: Double) -> String {
    NumberText.plain((value * 100).rounded() / 100)
  }
}
