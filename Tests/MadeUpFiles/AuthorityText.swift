import Engine
import Fixtures
import Planning

/// The text of `authority.jsonc`.
enum AuthorityText {
  private static let figures = madeUpAuthority(scale: MadeUpFiles.scale)

  static let text: String = {
    let catalogue = Catalogue.standard
    var lines = ["{", "  \"version\": 1,", "  \"name\": \"Smallshire\",", "  \"area\": \"small\","]
    for service in catalogue.services where service != "programmes" {
      lines.append("  \"\(service)\": {")
      for entry in catalogue.entries(of: service) { lines.append("    \(figure(entry)),") }
      lines.append("  },")
    }
    lines.append("  \"teams\": [")
    for team in 0..<Int(figures.workforce.teamCount) {
      let kind = TeamKind(rawValue: Int32(figures.workforce.teams[team].kind))?.key ?? ""
      let numbers = TeamFigure.allCases.map { figure in
        let number = figures[Catalogue.position(ofTeam: team, figure)]
        return "\"\(figure.rawValue)\": \(NumberText.plain(number))"
      }
      lines.append(
        "    { \"name\": \"Team \(team + 1)\", \"kind\": \"\(kind)\", "
          + "\(numbers.joined(separator: ", ")), \(origin) },")
    }
    lines += ["  ],", "  \"events\": [],", "  \"budgets\": ["]
    lines.append(
      "    { \"line\": \"agency_fostering\", \"financial_year\": \"2018/19\", "
        + "\"pounds\": 1000000, \"source\": \"invented\" },")
    lines += ["  ],", "  \"data\": {"]
    for name in DataText.files.map(\.name) {
      lines.append("    \"\(name)\": \"data/\(name).csv\",")
    }
    lines += ["  },", "}", ""]
    return lines.joined(separator: "\n")
  }()

  private static let origin = "\"source\": \"invented\", \"quality\": \"judged\""

  private static func figure(_ entry: CatalogueEntry) -> String {
    let value = entry.namedPositions.map { NumberText.plain(figures[$0.position]) }
    guard entry.isTable else {
      return "\"\(entry.key)\": { \"value\": \(value[0]), \(origin) }"
    }
    let values = zip(entry.elements, value).map { "\"\($0)\": \($1)" }.joined(separator: ", ")
    return "\"\(entry.key)\": { \"values\": { \(values) }, \"low_factor\": 0.9, "
      + "\"high_factor\": 1.1, \(origin) }"
  }
}
