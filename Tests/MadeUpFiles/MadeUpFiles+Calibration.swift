import Foundation

extension MadeUpFiles {
  /// Makes the authority one that can be calibrated in an instant: only contacts, the share of them
  /// that become referrals and voluntary entries into care are not known exactly, and a year of
  /// figures is published, most of them near what the file says, with nearly a third more contacts.
  public func writeCalibratable() throws {
    let ranges = [
      "\"contacts_per_year\"": "\"low_factor\": 0.6, \"high_factor\": 1.7, ",
      "\"referral_share\"": "\"low_factor\": 0.6, \"high_factor\": 1.5, ",
      "\"voluntary_per_year\"": "\"low_factor\": 0.4, \"high_factor\": 2.5, ",
    ]
    let lines = try text("authority.jsonc").components(separatedBy: "\n").map { line in
      let own = ranges.first { line.contains($0.key) }?.value ?? ""
      return line.replacing("\"low_factor\": 0.9, \"high_factor\": 1.1, ", with: own)
    }
    try write("authority.jsonc", lines.joined(separator: "\n"))
    var actuals = try text("data/actuals.csv")
    for (id, yearly) in [
      ("s47_started", 75), ("icpc_children", 32), ("cpp_ends", 26), ("adoptions", 2),
    ] {
      actuals = actuals.replacing(
        "\(id),small,financial_year,2017/18,240.0,",
        with: "\(id),small,financial_year,2017/18,\(yearly),")
    }
    for month in 0..<12 {
      let period = month < 9 ? "2017-\(month < 6 ? "0" : "")\(month + 4)" : "2018-0\(month - 8)"
      // Some luck, so that no month is like another.
      let swing = [3.0, -5, 1, 6, -2, -4, 0, 5, -6, 2, 4, -4][month]
      for (id, type, value) in [
        ("contacts", "month", 78 + swing), ("contacts_to_referral", "month", 22 + swing / 3),
        ("lac_admissions", "month", (2 + swing / 6).rounded()),
      ] {
        actuals += "\(id),small,\(type),\(period),\(value),,,second,\n"
      }
    }
    try write("data/actuals.csv", actuals)
  }
}
