import Engine

extension LeverReader {
  private static let operations: [(key: String, operation: LeverOperation)] = [
    ("multiply", .multiply), ("add", .add), ("set", .set),
  ]

  /// Reads a direct change of figures.
  func directChange(_ timing: Timing, _ change: Node?, _ fields: inout Fields) -> [ScenarioLever
    .Change]
  {
    guard let change else {
      // Asking for it again makes it a missing key, told with the others.
      _ = fields.node("change", wanted: "\"service.figure\", or name a \"programme\"")
      for (key, _) in LeverReader.operations { _ = fields.optionalNode(key) }
      return []
    }
    let given = LeverReader.operations.filter { fields.has($0.key) }
    guard given.count == 1, let (key, operation) = given.first else {
      fields.problem(
        given.isEmpty ? "the lever does not say by how much" : "the lever says twice by how much",
        at: given.last?.key ?? "change",
        instead: "write one of \"multiply\", \"add\" and \"set\"")
      return []
    }
    let targets = paths(change, &fields).flatMap { node in resolve(node, &fields) }
    var limits = -Double.infinity...Double.infinity
    if operation == .multiply { limits = 0...1000 }
    if operation == .set, let range = targets.first?.range { limits = range }
    let before = fields.problems.all.count
    let amount = fields.estimate(key, in: limits)
    guard fields.problems.all.count == before else { return [] }
    return targets.map { target in
      check(target, operation, amount, key, &fields)
      return ScenarioLever.Change(
        path: target.path, positions: target.positions.map { Int32($0) }, operation: operation,
        amount: amount, rampDays: timing.ramp, fadeDays: timing.fade, holdsThroughFade: false)
    }
  }

  private func paths(_ change: Node, _ fields: inout Fields) -> [Node] {
    switch change.value {
    case .array(let nodes) where nodes.count > ScenarioFile.mostLevers:
      fields.problem(
        "`change` names \(nodes.count) figures", at: "change",
        instead: "write at most \(ScenarioFile.mostLevers)")
      return []
    case .array(let nodes): return distinct(nodes, &fields)
    case .string: return [change]
    default:
      fields.problem(
        "`change` is \(change.kind)", at: "change",
        instead: "write \"service.figure\", or a list of them in [ ]")
      return []
    }
  }

  /// The nodes, of which no two may name the same figure.
  private func distinct(_ nodes: [Node], _ fields: inout Fields) -> [Node] {
    var seen: Set<String> = []
    return nodes.filter { node in
      guard case .string(let path) = node.value, !seen.insert(path).inserted else { return true }
      fields.problems.add(
        "`\(path)` is changed twice", at: node.place, instead: "keep one of the two")
      return false
    }
  }

  /// A figure or table that is changed.
  private struct Target {
    var path: String
    var positions: [Int]
    var range: ClosedRange<Double>
  }

  private func resolve(_ node: Node, _ fields: inout Fields) -> [Target] {
    var path: String?
    path = node.string("change", &fields.problems)
    guard let path else { return [] }
    let catalogue = Catalogue.standard
    if teams == nil, path.hasPrefix("workforce.teams.") { return [] }
    if let positions = catalogue.positions(of: path, teams: teams ?? []), !isDerived(path) {
      return [
        Target(
          path: path, positions: positions,
          range: Catalogue.standard.entry(holding: path)?.written ?? 0...2000)
      ]
    }
    let isFull = fields.problems.isFull(of: node.place.source.path)
    fields.problems.add(
      "there is no figure `\(path)`", at: node.place, instead: isFull ? "" : suggestion(path))
    return []
  }

  func isDerived(_ path: String) -> Bool {
    Catalogue.standard.entry(holding: path)?.isDerived ?? false
  }

  /// What was probably meant.
  func suggestion(_ path: String) -> String {
    let catalogue = Catalogue.standard
    let known =
      catalogue.paths(teams: teams ?? []) + catalogue.entries.filter(\.isTable).map(\.path)
    if path.utf8.count > NearestName.longest { return "write service.figure" }
    if let mistake = UnitMistake(path, among: known) { return mistake.suggestion }
    if let nearest = NearestName.to(path, among: known) { return "did you mean `\(nearest)`?" }
    // Perhaps the service was left out, or is a wrong one.
    let last = path.split(separator: ".").last.map(String.init) ?? path
    let ends = known.filter { $0.hasSuffix("." + last) }
    if let first = ends.first { return "did you mean `\(first)`?" }
    let service = path.split(separator: ".").first.map(String.init) ?? ""
    let keys = catalogue.entries(of: service).prefix(6).map(\.key)
    if !keys.isEmpty { return "write a figure of \(service): \(keys.joined(separator: ", "))..." }
    return "write service.figure, with a service of \(catalogue.services.joined(separator: ", "))"
  }

  /// A lever that takes a figure where it means nothing is a mistake.
  private func check(
    _ target: Target, _ operation: LeverOperation, _ amount: Estimate, _ key: String,
    _ fields: inout Fields
  ) {
    guard let base else { return }
    for position in target.positions {
      let figure = base[position]
      for extreme in [amount.low, amount.value, amount.high] {
        let lever = Lever(
          position: Int32(position), operation: operation, amount: extreme, from: Day(number: 0))
        let result = lever.applied(to: figure, strength: 1)
        guard !target.range.contains(result) else { continue }
        let name = Catalogue.standard.name(of: position, teams: teams ?? []) ?? target.path
        fields.problem(
          "`\(name)` would be \(NumberText.plain(result)) instead of \(NumberText.plain(figure)), "
            + "which is out of range", at: key,
          instead: "keep it \(Limits.description(target.range).dropFirst("a number ".count))")
        return
      }
    }
  }
}
