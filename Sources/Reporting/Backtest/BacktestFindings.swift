import Planning

/// What a backtest found, for a director.
struct BacktestFindings {
  let outcome: BacktestOutcome
  private let wording: BacktestWording

  init(_ outcome: BacktestOutcome) {
    self.outcome = outcome
    wording = BacktestWording(summary: outcome.summary)
  }

  /// The whole in one sentence.
  var answer: String {
    let known = "With what was known in \(wording.cutoff), the model looked two years ahead"
    guard let ranges = wording.ranges else {
      return
        "\(known). Nothing that it forecast has been published since, so nothing can be judged "
        + "yet."
    }
    let parts = [ranges, wording.comparison].compactMap(\.self)
    return "\(known): \(parts.joined(separator: "; "))."
  }

  /// What stands behind it.
  var sentences: [String] {
    guard outcome.summary.figures > 0 else { return [] }
    let figures = BacktestFigures(outcome)
    var sentences = [wording.wins].compactMap(\.self)
    if let lac = outcome.summary.rows.first(where: { $0.indicator == "lac" }) {
      sentences.append(BacktestWording.sentence(lac, name: figures.name("lac")))
    }
    let worst = outcome.summary.distrusted.prefix(5).map { row in
      "“\(figures.name(row.indicator))” (\(BacktestWording.bias(row)))"
    }
    if !worst.isEmpty { sentences.append("Missed most often: \(Spoken.list(worst)).") }
    return sentences
  }
}
