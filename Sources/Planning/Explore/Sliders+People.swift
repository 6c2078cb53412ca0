import Engine

/// Foster households, posts, agency workers and demand.
extension Sliders {
  mutating func addHouseholds() {
    let enquiries = figures("fostering.enquiries_per_year")
    let share = figures("fostering.enquiry_to_approval_share")
    let leaving = figures("fostering.leaving_per_year")
    guard enquiries.planned > 0, share.planned > 0 else { return }
    let households = plan.opening.fosterHouseholds
    let planned = (enquiries.planned * share.planned - leaving.planned * households).rounded()
    let today = (enquiries.today * share.today - leaving.today * households).rounded()
    let recruiting = direct(
      "More people ask to foster", ["fostering.enquiries_per_year"], .add, rampDays: 365)
    let least = planned - min(10, (0.8 * enquiries.planned * share.planned).rounded(.down))
    add(recruiting, isPutOff: true)
    add(
      Slider(
        id: "households", name: "Foster households: net change a year", unit: "households",
        help: "Approvals less leavers, through more enquiries; recruiting is not in the cost.",
        stops: Slider.stops(
          min(least, today), max(planned, today) + 30, by: 1, with: [planned, today]),
        planned: planned, today: today, rule: .enquiries, lever: recruiting.name,
        path: "fostering.enquiries_per_year",
        limit: min(enquiries.planned, plan.assumptions.fostering.enquiriesPerYear),
        isSwitch: true))
    let path = "fostering.enquiry_to_approval_share"
    let conversion = direct("Enquiries followed up", [path], .multiply, rampDays: 183)
    let most = max(30, (share.planned * 200).rounded(.up))
    add(conversion, isPutOff: true)
    add(
      Slider(
        id: "conversion", name: "Fostering enquiries that end in approval", unit: "%",
        help: "Where the fostering team has the time to assess them.",
        stops: Slider.stops(
          1, min(100, most), by: 1, with: [share.planned * 100, share.today * 100]),
        planned: share.planned * 100, today: share.today * 100, rule: .factor,
        lever: conversion.name, path: path, scale: 0.01, isSwitch: true))
  }

  mutating func addPeople() {
    addPosts(.duty, id: "duty", name: "Duty and assessment: posts", lever: "Duty posts")
    addPosts(.locality, id: "locality", name: "Locality teams: posts", lever: "Locality posts")
    let kinds = [TeamKind.duty, .locality, .lookedAfter].filter { posts($0).total > 0 }
    guard !kinds.isEmpty else { return }
    let paths = kinds.map { "workforce.agency_cover_share.\($0.key)" }
    func mean(_ figure: (String) -> Double) -> Double {
      let sum = zip(kinds, paths).reduce(0) { $0 + posts($1.0).total * figure($1.1) }
      return (sum / kinds.reduce(0) { $0 + posts($1).total } * 100).rounded()
    }
    let planned = mean { figures($0).planned }
    let today = mean { figures($0).today }
    let cover = direct("Agency cover", paths, .set, rampDays: 0)
    add(cover, isPutOff: false)
    add(
      Slider(
        id: "agency", name: "Vacancies covered by agency workers", unit: "%",
        help: "In duty, locality and looked-after teams, as permanent workers leave.",
        stops: Slider.stops(0, 100, by: 5, with: [planned, today]), planned: planned, today: today,
        rule: .share, lever: cover.name, path: paths[0], scale: 0.01, limit: 1, isSwitch: true))
  }

  mutating func addDemand() {
    let demand = direct(
      "Demand", ["contacts", "early_help", "admissions"].map { "world.demand_factor.\($0)" },
      .multiply, rampDays: 91)
    add(demand, isPutOff: false)
    add(
      Slider(
        id: "demand", name: "Demand: contacts and admissions", unit: "% more",
        help: "More or fewer children who come to the front door, Early Help and into care.",
        stops: Slider.stops(-30, 30, by: 5, with: []), planned: 0, today: 0, rule: .change,
        lever: demand.name, path: "world.demand_factor.contacts", scale: 0.01, isSwitch: true))
  }

  /// The posts of a kind of team before levers, and how many teams there are.
  private func posts(_ kind: TeamKind) -> (total: Double, teams: Double) {
    let workforce = plan.assumptions.workforce
    var (total, teams) = (0.0, 0.0)
    for team in 0..<Int(workforce.teamCount)
    where workforce.teams[team].kind == Double(kind.rawValue) {
      total += workforce.teams[team].posts
      teams += 1
    }
    return (total, teams)
  }

  private mutating func addPosts(_ kind: TeamKind, id: String, name: String, lever: String) {
    let path = "workforce.posts_factor.\(kind.key)"
    let (total, teams) = posts(kind)
    let factor = figures(path)
    guard total > 0, factor.planned > 0 else { return }
    let planned = (total * factor.planned).rounded()
    let today = (total * factor.today).rounded()
    let posts = direct(lever, [path], .multiply, rampDays: 0)
    let reach = max(1, (planned / 2 / teams).rounded(.down)) * teams
    add(posts, isPutOff: false)
    add(
      Slider(
        id: id, name: name, unit: "posts",
        help: "Each step is a post in every team; new posts have to be filled first.",
        stops: Slider.stops(
          max(teams, planned - reach), planned + reach, by: teams, with: [planned, today]),
        planned: planned, today: today, rule: .factor, lever: posts.name, path: path,
        isSwitch: true))
  }
}
