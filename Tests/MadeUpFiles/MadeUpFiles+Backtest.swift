import Foundation

extension MadeUpFiles {
  /// Makes the authority one that can be backtested from June 2017 in an instant: the position of
  /// March 2018 is known for March 2017 too, a report of May 2017 tells of the year before, one of
  /// May 2018 of the year after, and only contacts and the share that become referrals are not known
  /// exactly.
  public func writeBacktestable() throws {
    let lines = try text("authority.jsonc").components(separatedBy: "\n").map { line in
      ["\"contacts_per_year\"", "\"referral_share\""].contains { line.contains($0) }
        ? line.replacing("\"low_factor\": 0.9", with: "\"low_factor\": 0.6")
        : line.replacing("\"low_factor\": 0.9, \"high_factor\": 1.1, ", with: "")
    }
    try write("authority.jsonc", lines.joined(separator: "\n"))
    let opening = try text("data/opening.csv")
    let earlier = opening.split(separator: "\n").dropFirst().map {
      $0.replacing("2018-03-31,", with: "2017-03-31,")
    }
    try write("data/opening.csv", opening + earlier.joined(separator: "\n") + "\n")
    var actuals = try text("data/actuals.csv")
    for month in 0..<24 {
      let number = month % 12
      let year = 2016 + month / 12 + (number < 9 ? 0 : 1)
      let name = number < 9 ? number + 4 : number - 8
      let period = "\(year)-\(name < 10 ? "0" : "")\(name)"
      // Some luck, so that no month is like another.
      let swing = [3, -5, 1, 6, -2, -4, 0, 5, -6, 2, 4, -4][number]
      for (id, value) in [("contacts", 78 + swing), ("contacts_to_referral", 22 + swing / 3)] {
        actuals += "\(id),small,month,\(period),\(value),,,\(month < 12 ? "first" : "second"),\n"
      }
    }
    try write("data/actuals.csv", actuals)
  }
}
