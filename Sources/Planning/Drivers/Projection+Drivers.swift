import Engine

extension Projection {
  /// Finds out what makes the futures of a run differ, with a fifth as many futures again, a hundred at
  /// most.
  ///
  /// - Parameter samples: of the same replications, one for each of the scenarios.
  /// - Returns: nil where the headline is not defined at the end of the run.
  /// - Throws: if stopped.
  func drivers(_ samples: [Sample], _ replications: Replications, stop: StopSignal)
    throws(Interrupted) -> UncertaintyDrivers?
  {
    let results = measured(samples)
    guard !results.isEmpty, replications.count > 1 else { return nil }
    let varying = Set(layers.filter(\.included).map(\.name))
    let mix =
      replications.first == 0
      ? LayerMix(
        Layer.allCases.filter { varying.contains($0.name) },
        replications: min(replications.count, LayerMix.mostReplications))
      : nil
    let plans = scenarios
    let mixed = try mix.map { mix throws(Interrupted) in
      try replications.each(mix.count, stop: stop, progress: { _ in }) { number in
        let luck = mix.luck(number)
        let tallies = plans.map { plan in
          replications.tally(of: plan, luck, plan.settled(seed: replications.seed, luck))
        }
        return results.map { $0.value(tallies) }
      }
    }
    let figures = DrawnFigure.all(draws, levers, replications)
    return UncertaintyDrivers(
      results: results.enumerated().map { place, result in
        UncertaintyDrivers.Result(
          kind: result.kind, id: result.id, period: result.reader.period,
          layers: mix.flatMap { mix in
            mixed.map { mix.shares($0.map { $0[place] }, result.given, seed: replications.seed) }
          } ?? [],
          figures: DrawnFigure.associations(figures, with: result.given),
          threshold: DrawnFigure.threshold(figures: figures.count, futures: replications.count))
      },
      mixed: mix?.count ?? 0, figures: figures.count)
  }

  /// A result with what it is in each replication of the run.
  private struct Measured: Sendable {
    let kind: UncertaintyDrivers.Result.Kind
    let id: String
    let reader: ResultReader
    let given: [Double]

    /// In a future of the scenario and, if there is one, of its baseline.
    func value(_ tallies: [Tally]) -> Double {
      let own = reader.value(tallies[0])
      return kind == .level ? own : own - reader.value(tallies[1])
    }
  }

  /// The headline's indicator, its difference and the difference in cost, as far as there are such.
  private func measured(_ samples: [Sample]) -> [Measured] {
    let plan = scenarios[0].plan
    let headline = headline ?? "lac"
    guard let cell = try? Seek.cell(headline, plan.lastMonth, sheet),
      let reader = try? ResultReader(headline, plan.lastMonth, sheet)
    else { return [] }
    let levels = samples.map { $0.figures(ofCell: cell).map { Double($0) } }
    var all = [Measured(kind: .level, id: headline, reader: reader, given: levels[0])]
    guard levels.count > 1 else { return all }
    all.append(
      Measured(
        kind: .difference, id: headline, reader: reader, given: zip(levels[0], levels[1]).map(-)))
    if let reader = try? ResultReader(costOf: plan), let months = reader.months {
      let costs = samples.map { sample in
        (0..<sample.count).map { number in
          months.reduce(0.0) { sum, month in
            CostLine.allCases.reduce(sum) {
              let pence = sample.pence($1, month: month)
              return $0 + Double(pence[pence.startIndex + number]) / 100
            }
          }
        }
      }
      all.append(
        Measured(
          kind: .cost, id: ResultMeasured.costID, reader: reader,
          given: zip(costs[0], costs[1]).map(-)))
    }
    return all
  }
}
