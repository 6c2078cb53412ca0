import Engine

extension AuthorityFile {
  /// Reads the events that were known.
  mutating func readEvents(_ reader: LeverReader, _ fields: inout Fields) {
    var names: Set<String> = []
    var dated = self.dated
    let known = fields.optionalObjects("events") { event in
      let from = event.knownFrom()
      return event.ifKnown(from, by: knownBy) { event in
        let lever = reader.read(&event)
        if !lever.name.isEmpty, !names.insert(lever.name).inserted {
          event.problem(
            "there is already an event `\(lever.name)`", at: "name",
            instead: "give each event a name of its own")
        }
        dated.append(
          DatedWords(
            words: lever.evidence, knownFrom: from, place: event.place(of: "evidence"),
            owner: .event))
        return lever
      }
    }
    events = (known ?? []).compactMap { $0 }
    if events.count > ScenarioFile.mostLevers {
      fields.problem(
        "there are \(events.count) events", at: "events",
        instead: "write at most \(ScenarioFile.mostLevers)")
      events = []
    }
    self.dated = dated
  }

  /// Reads of which year the prices are: the unit of money, not an estimate, so without a source.
  mutating func readPriceYear(_ fields: inout Fields) {
    priceYear = fields.optionalFinancialYear("price_year").map {
      FinancialYear(firstYear: $0.firstYear)
    }
  }

  /// Reads the budgets that were known.
  mutating func readBudgets(_ fields: inout Fields) {
    var seen: Set<String> = []
    var dated = self.dated
    let known = fields.optionalObjects("budgets") { budget in
      let from = budget.knownFrom()
      return budget.ifKnown(from, by: knownBy) { budget in
        let line = budget.choice("line", of: CostLine.idsAndTotal)
        let year = FinancialYear(firstYear: budget.financialYear("financial_year").firstYear)
        let pounds = budget.number("pounds", in: 0...1e11)
        let source = budget.string("source")
        _ = budget.optionalString("note")
        if !seen.insert(line + year.text).inserted {
          budget.problem(
            "there is already a budget of `\(line)` for \(year.text)", at: "line",
            instead: "keep one of the two")
        }
        dated.append(
          DatedWords(
            words: source, knownFrom: from, place: budget.place(of: "source"), owner: .event))
        return Budget(line: line, financialYear: year, pounds: pounds, source: source)
      }
    }
    budgets = (known ?? []).compactMap { $0 }
    self.dated = dated
  }
}
