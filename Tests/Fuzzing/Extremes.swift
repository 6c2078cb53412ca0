/// What people and programs write that nobody expects.
enum Extremes {
  /// Numbers at the ends of every type that might hold one, and texts that are nearly numbers.
  static let numbers = [
    "0", "-0", "1", "-1", "0.5", "2", "7", "12", "30", "0.1", "0.01", "1.0001", "0.999999", "18",
    "99", "100", "101", "260", "365", "1000", "1001", "2000", "2001", "32767", "32768", "65536",
    "100000", "1000000", "10000000", "1000000000", "1e9", "1e10", "1e12", "2147483647",
    "2147483648", "-2147483649", "4294967296", "9007199254740993", "9223372036854775807",
    "9223372036854775808", "99999999999999999999", "1e15", "1e16", "1e18", "1e19", "1e100", "1e308",
    "1.7976931348623157e308", "1e309", "-1e308", "1e-5", "1e-9", "1e-300", "1e-320", "4.9e-324",
    "1e-400", "NaN", "nan", "Infinity", "-inf", "+1", "01", "1.", ".5", "1,000", "1_000", "0x1F",
    "1e", "1e+", "--1", "£5", "5%", "1 2", "−1", "٣", "½", "1e99999999999999999999", "null", "true",
  ]

  /// Days, months and years that are not, or are hardly there.
  static let dates = [
    "2018-03-31", "2017-03-31", "2018-06-30", "2018-02-29", "2016-02-29", "1900-01-01",
    "1899-12-31", "2199-12-31", "2200-01-01", "0000-00-00", "9999-12-31", "2018-13-01", "2018-3-1",
    "31/03/2018", "2018-03", "2018-04", "2018-05", "2019-03", "2048-03", "2048-04", "1900-01",
    "2199-12", "2018-00", "2018-99", "2017/18", "2018/19", "1900/01", "2199/00", "1999/00",
    "2017/19", "17/18", "2017", "20180331", "Mar 2018", "99999999999-01", "2018-03-31T00:00:00Z",
    "２０１８-０３-３１", "2018‑03‑31", "-2018-03-31", "٢٠١٨-٠٣-٣١",
  ]

  /// Words that mean something to a terminal, a spreadsheet, a page, a file system or a parser.
  static let words = [
    "", " ", "a", "\u{1B}[2J\u{1B}[31m", "\u{9B}31m", "\u{7}", "=1+1", "+cmd|' /C calc'!A0", "-1+1",
    "@SUM(1)", "\tx", "<script>alert(1)</script>", "]]>", "</title>", "&amp;", "'", "_x0000_",
    "\u{202E}desrever", "\u{200F}\u{200E}", "\u{FEFF}", "\u{A0}", "e\u{301}\u{301}\u{301}", "👨‍👩‍👧‍👦",
    "\u{FFFE}", "\u{10FFFF}", "../../etc/passwd", "/etc/passwd", "..", ".", "./", "~/x", "a\\b",
    "C:x", "a//b", "\u{0}", "a\nb", "\r\n", "NUL", "lac", "lac_age_N", "lac_age_17", "cpp_open",
    "*",
    "lac*", "world.volatility", "workforce.teams.team_1.posts", "workforce.team_count",
    "front_door.contacts_per_year", "fostering.enquiries_per_year", "edge_of_care", "total",
    "small",
    "month_end", "month", "rolling_12m", "financial_year", "judged", "duty", "locality",
    "looked_after", "leave_out", "error_times", "within +/-2 of 30", "more than +/-5 of 30",
    "1% above range", "over -50% above range", "nan% above range", "<90", ">=90", "33-35", "35-33",
    "authority.jsonc", "baseline.jsonc", "edge-of-care.jsonc", "together.jsonc", "data/actuals.csv",
    "data", "first", "second",
  ]

  /// One of them, perhaps many times over.
  static func word(_ dice: inout Dice) -> String {
    switch dice.below(12) {
    case 0: return dice.one(of: numbers)
    case 1: return dice.one(of: dates)
    case 2: return String(repeating: dice.one(of: words), count: 1 << dice.below(12))
    case 3: return dice.one(of: words) + dice.one(of: words)
    default: return dice.one(of: words)
    }
  }

  /// A number, mostly one that could be meant.
  static func number(_ dice: inout Dice) -> String {
    switch dice.below(4) {
    case 0: return String(Double(dice.below(1_000_000)) / 1000)
    case 1: return String(Double(bitPattern: dice.next()))
    default: return dice.one(of: numbers)
    }
  }
}
