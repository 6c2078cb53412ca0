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
    var sentences = [together, wording.wins].compactMap(\.self)
    if let lac = outcome.summary.rows.first(where: { $0.indicator == "lac" }) {
      sentences.append(BacktestWording.sentence(lac, name: figures.name("lac")))
    }
    let worst = outcome.summary.distrusted.prefix(5).map { row in
      "“\(figures.name(row.indicator))” (\(BacktestWording.bias(row)))"
    }
    if !worst.isEmpty { sentences.append("Missed most often: \(Spoken.list(worst)).") }
    return sentences
  }

  /// What so many figures that move together can tell.
  private var together: String? {
    guard let range = outcome.heldTogether.nineInTen, let held = outcome.summary.held(\.in80)
    else { return nil }
    let chance = outcome.heldTogether.chance(ofAsFewAs: held.share)
    let asFew = chance < 0.005 ? "in none of 100" : "in \(Int((chance * 100).rounded())) of 100"
    return "Figures move together. Were the ranges right, they would hold "
      + "\(Int((range.lowerBound * 100).rounded())) to "
      + "\(Int((range.upperBound * 100).rounded()))% of these figures in 9 of 10 futures, and as few "
      + "as they did \(asFew)."
  }
}
