import Engine

extension RangedAssumption {
  /// Everything that an authority does not know exactly, and every lever of a scenario.
  ///
  /// A figure of a calibrated authority has the percentiles that its ensemble gives it. Levers are
  /// there with and without a range; costs of their delivery only with one.
  static func all(_ draws: ParameterDraws, levers: [ScenarioLever]) -> [RangedAssumption] {
    parameters(draws) + levers.flatMap { [lever($0)] + [deliveryCost($0)].compactMap(\.self) }
  }

  /// Everything at its value: what `all` are moved from.
  static func held(_ draws: ParameterDraws, levers: [ScenarioLever]) -> HeldFigures {
    var held = HeldFigures(values: draws.middles, amounts: [:])
    for lever in levers {
      for (name, amount) in lever.namedAmounts + lever.namedCosts {
        held.amounts[name] = amount.value
      }
    }
    return held
  }

  /// Tables in the place of their first element.
  private static func parameters(_ draws: ParameterDraws) -> [RangedAssumption] {
    let catalogue = Catalogue.standard
    var all: [RangedAssumption] = []
    var tables: [String: [Int]] = [:]
    let parameters = draws.space.parameters
    for (position, parameter) in parameters.enumerated() {
      if case .figure(let figure, .some, _) = parameter {
        tables[figure.table, default: []].append(position)
      }
    }
    for (position, parameter) in parameters.enumerated() {
      switch parameter {
      case .figure(let figure, nil, _):
        let unit = catalogue.entry(holding: figure.path)?.unit ?? ""
        all.append(one(.figure, figure.path, unit, position, draws))
      case .figure(let figure, .some, _):
        guard let elements = tables[figure.table], elements.first == position else { continue }
        all.append(table(figure.table, elements, draws))
      case .event(let name, let path, _, _):
        all.append(one(.event, "\(name): \(path)", "amount", position, draws))
      }
    }
    return all
  }

  private static func one(
    _ kind: Kind, _ name: String, _ unit: String, _ position: Int, _ draws: ParameterDraws
  ) -> RangedAssumption {
    let range = draws.range(of: position)
    return RangedAssumption(
      kind: kind, name: name, unit: unit, ends: (range.middle, range.low, range.high),
      values: [(position, range.low, range.high)], amounts: [])
  }

  /// All elements together; its ends are told as times the sum of its values.
  private static func table(
    _ path: String, _ positions: [Int], _ draws: ParameterDraws
  ) -> RangedAssumption {
    let ranges = positions.map { draws.range(of: $0) }
    let sum = ranges.reduce(0) { $0 + $1.middle }
    let low = ranges.reduce(0) { $0 + $1.low }
    let high = ranges.reduce(0) { $0 + $1.high }
    return RangedAssumption(
      kind: .table, name: path, unit: "times its values",
      ends: sum == 0 ? nil : (1, low / sum, high / sum),
      values: zip(positions, ranges).map { ($0, $1.low, $1.high) }, amounts: [])
  }

  private static func lever(_ lever: ScenarioLever) -> RangedAssumption {
    let operation =
      switch lever.changes.first?.operation {
      case .multiply: "times"
      case .add: "more"
      case .set, nil: "amount"
      }
    return amounts(.lever, lever.name, operation, lever.namedAmounts)
  }

  private static func deliveryCost(_ lever: ScenarioLever) -> RangedAssumption? {
    let cost = amounts(
      .deliveryCost, lever.name, "pounds", lever.namedCosts.filter { !$0.amount.isExact })
    return cost.amounts.isEmpty ? nil : cost
  }

  private static func amounts(
    _ kind: Kind, _ name: String, _ unit: String, _ amounts: [(name: String, amount: Estimate)]
  ) -> RangedAssumption {
    let alone = amounts.count == 1 ? amounts.first?.amount : nil
    return RangedAssumption(
      kind: kind, name: name, unit: alone == nil ? "" : unit,
      ends: alone.map { ($0.value, $0.ends.low, $0.ends.high) }, values: [],
      amounts: amounts.map { ($0.name, $0.amount.ends.low, $0.amount.ends.high) })
  }
}

extension ScenarioLever {
  /// Its amounts by `ParameterSpace.eventName`.
  fileprivate var namedAmounts: [(name: String, amount: Estimate)] {
    changes.map { (ParameterSpace.eventName(name, $0.path), $0.amount) }
  }

  /// What its delivery costs, likewise.
  fileprivate var namedCosts: [(name: String, amount: Estimate)] {
    [
      (ParameterSpace.eventName(name, DeliveryCost.oneOffName), cost.oneOff),
      (ParameterSpace.eventName(name, DeliveryCost.perYearName), cost.perYear),
    ]
  }
}
