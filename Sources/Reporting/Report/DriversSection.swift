import Planning

/// What drives the uncertainty of the answer: layers, and figures that the futures draw.
struct DriversSection {
  let findings: Findings

  /// Nil where the run did not look into it.
  var section: Section? {
    guard let drivers = findings.outcome.drivers, let first = drivers.results.first else {
      return nil
    }
    let wordings = drivers.results.map { DriverWording(findings: findings, result: $0) }
    return Section(
      id: "drivers", name: "What drives it", title: title(wordings[0]),
      body: """
        <h3>The layers of uncertainty</h3>\(layers(drivers, wordings))
        <h3>The figures that the futures draw</h3>\(figures(drivers, wordings, first))
        <p>\(advice)</p>

        """)
  }

  private func title(_ headline: DriverWording) -> String {
    headline.layers.map { "What drives the uncertainty: \($0)" }
      ?? "What drives the uncertainty of the answer"
  }

  private func layers(_ drivers: UncertaintyDrivers, _ wordings: [DriverWording]) -> Markup {
    guard drivers.mixed > 0 else {
      return """
        <p>Too few futures were simulated to tell the layers apart: it takes \
        \(LayerMix.fewestReplications) replications.</p>

        """
    }
    var table = DataTable(
      caption: "Share of the spread (variance) of simulated futures by layer; range: 95 in 100",
      header: ["Result"] + Layer.allCases.map { Spoken.capitalised($0.name) })
    for wording in wordings where !wording.result.layers.isEmpty {
      table.rows.append(
        [.text(wording.name)]
          + Layer.allCases.map { layer in
            guard let share = wording.result.layers.first(where: { $0.layer == layer }) else {
              return .figure("–")
            }
            return .markup(
              """
              \(Spoken.number(share.share * 100))%<br><span class="beside">\
              \(Spoken.number(share.low * 100)) to \(Spoken.number(share.high * 100))%</span>
              """)
          })
    }
    return """
      <p>\(Spoken.count(drivers.mixed)) more futures took their chance, world, parameters and \
      programme effect from four different futures each: what they share with each giver is the \
      layer’s share. So few tell the order and the rough size, not the per cent.</p>
      \(table.markup)
      """
  }

  private func figures(
    _ drivers: UncertaintyDrivers, _ wordings: [DriverWording], _ first: UncertaintyDrivers.Result
  ) -> Markup {
    let named = wordings.filter { !$0.result.figures.isEmpty }
    let least = Spoken.number(first.threshold * first.threshold * 100)
    let searched = "\(Spoken.count(drivers.figures)) drawn figures and amounts of levers"
    guard !named.isEmpty else {
      return """
        <p>Of \(searched) none by itself goes with the answer in more than \(least)% of its spread, \
        which is as little as \(Spoken.count(findings.outcome.record.replications)) futures can \
        tell from luck: the uncertainty has many small causes.</p>

        """
    }
    var table = DataTable(
      caption: "Share of the spread (of ranks) that goes with each figure",
      header: ["Result", "Figure", "Share", "Direction"])
    for wording in named {
      for figure in wording.result.figures.prefix(8) {
        let share = Spoken.number(figure.correlation * figure.correlation * 100)
        table.rows.append([
          .text(wording.name), .text(figure.name + (figure.isLever ? " (lever)" : "")),
          .figure("\(share)%"), .text(DriverWording.strength(figure)),
        ])
      }
    }
    return """
      <p>Of \(searched) these go with a result by more than luck would let them (Spearman’s rank \
      correlation; below \(least)% a figure is not told from luck, with one false alarm in 20 \
      runs). Figures that were fitted together share what they explain, so the shares do not add \
      up.</p>
      \(table.markup)
      """
  }

  private var advice: Markup {
    """
    What each assumption does by itself is found by moving it: <code>caseload sensitivity \
    SCENARIO</code> draws the tornado and splits the layers with more futures.
    """
  }
}
