import Engine

/// Programmes: how many children they reach, and what comes of it.
extension Sliders {
  mutating func addProgrammes() {
    let lookedAfter = plan.opening.lookedAfterByAge
    let children = lookedAfter.indices.reduce(0) { $0 + lookedAfter[$1] }
    if children >= 10 { addRightChild(among: children) }
    let voluntary = plan.assumptions.enteringCare.voluntaryPerYear
    // The bands of 10 to 15 and of 16 to 17.
    let adolescents = voluntary[3] + voluntary[4]
    if adolescents >= 1 { addEdgeOfCare(among: adolescents) }
  }

  private mutating func addRightChild(among children: Double) {
    let path = "programmes.right_child_reviewed"
    let share = "programmes.right_child_success_share"
    let spare = shelfRightChild()
    let (lever, isPlanned) = lever(of: "right_child_right_care", or: spare)
    let planned = isPlanned ? amount(path, of: lever) : 0
    let today = amount(path, of: own("right_child_right_care", in: inherited))
    let most = max(2 * planned, children * 0.4)
    add(
      Slider(
        id: "reviewed", name: "Right Child Right Care: children reviewed", unit: "children",
        help: "Children in care for whom leaving is looked into; the cost goes with their number.",
        stops: Slider.stops(
          0, (most / 10).rounded(.up) * 10, by: most > 100 ? 10 : 5, with: [planned, today]),
        planned: planned, today: today, rule: .amount, lever: lever.name, path: path,
        scalesCost: true, isSwitch: !isPlanned))
    let success = amount(share, of: lever) * 100
    add(
      Slider(
        id: "success", name: "… of whom leave care", unit: "%",
        help: "Of the children reviewed, who leave for a guardian, relatives or home in the end.",
        stops: Slider.stops(0, 100, by: 5, with: [success]), planned: success, rule: .amount,
        lever: lever.name, path: share, scale: 0.01, limit: 1))
  }

  private mutating func addEdgeOfCare(among adolescents: Double) {
    let path = "programmes.edge_of_care_relative_risk"
    let spare = shelfEdgeOfCare(families: max(1, (adolescents / 2).rounded()))
    let (lever, isPlanned) = lever(of: "edge_of_care", or: spare)
    let families = amount("programmes.edge_of_care_families_per_year", of: lever)
    let planned = isPlanned ? prevented(path, lever) : 0
    let today = prevented(path, own("edge_of_care", in: inherited))
    add(
      Slider(
        id: "prevented", name: "Edge of care: admissions prevented", unit: "%",
        help: "Of the young people about to come into care whose families are worked with, "
          + "\(NumberText.plain(families.rounded())) families a year.",
        stops: Slider.stops(0, max(60, planned), by: 5, with: [planned, today]), planned: planned,
        today: today, rule: .prevented, lever: lever.name, path: path, scale: 0.01, limit: 1,
        isSwitch: !isPlanned))
    let start = Double(Month(containing: lever.from) - first)
    add(
      Slider(
        id: "start", name: "Edge of care: starts in", unit: "start",
        help: "It takes some months more until all families are reached.",
        stops: Slider.stops(min(0, start), max(24, start), by: 1, with: [start]), planned: start,
        rule: .start, lever: lever.name, path: path))
  }

  private func prevented(_ path: String, _ lever: ScenarioLever?) -> Double {
    guard let lever else { return 0 }
    return ((1 - amount(path, of: lever)) * 1000).rounded() / 10
  }

  private func amount(_ path: String, of lever: ScenarioLever?) -> Double {
    lever?.changes.first { $0.path == path }?.amount.value ?? 0
  }

  private func own(_ programme: String, in levers: [ScenarioLever]) -> ScenarioLever? {
    levers.last { $0.programme?.key == programme }
  }

  /// The scenario's lever of a programme; else a spare one, which goes on the shelf.
  private mutating func lever(of programme: String, or spare: ScenarioLever)
    -> (lever: ScenarioLever, isPlanned: Bool)
  {
    if let planned = own(programme, in: own) { return (planned, true) }
    add(spare, isPutOff: true)
    return (spare, false)
  }
}
