/// What a line of cost is called, from its name in files.
enum CostLineName {
  static func words(_ line: String) -> String { known[line] ?? Spoken.words(of: line) }

  private static let known = [
    "total": "Total", "in_house_fostering": "In-house fostering",
    "agency_fostering": "Agency fostering (IFA)", "pre_adoptive": "Pre-adoptive",
  ]
}
