import Engine

/// SSDA903 returns of children who never lived: drawn from a seed, a file for each year.
///
/// Names and birthdays are made so that they can be found again wherever they should not be.
public struct MadeUpReturn: Sendable {
  /// A child's time under one legal status with one set of carers.
  public struct Row: Sendable {
    /// The child's number.
    public var child: Int
    /// `DECOM`.
    public var start: Day
    /// `RNE`.
    public var begun: String
    /// `LS`.
    public var legal: String
    /// `PLACE`.
    public var place: String
    /// `PLACE_PROVIDER`.
    public var provider: String
    /// `DEC`; nil for longer than anybody knows.
    public var end: Day?
    /// `REC`.
    public var reason: String = ""
    /// Which carers: the same number is the same carers.
    public var home: Int
  }

  /// The first year's and the last year's March.
  public let years: ClosedRange<Int32>
  /// Birthdays of the children, by their number.
  public private(set) var birthdays: [Day] = []
  /// All rows as they really were, also after the last return.
  public private(set) var rows: [Row] = []
  /// Children who are unaccompanied.
  public private(set) var unaccompanied: Set<Int> = []
  /// Days of reviews.
  public private(set) var reviews: [(child: Int, day: Day)] = []

  private var state: UInt64
  private var homes = 0

  /// Returns of so many children.
  public init(seed: UInt64, children: Int, years: ClosedRange<Int32> = 2015...2018) {
    self.years = years
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    for child in 0..<children { addChild(child) }
  }

  /// What a child is called.
  public static func name(_ child: Int) -> String { "ZQ\(10_000 + child * 37)" }

  /// The first day of the first return and the last of the last.
  public var span: ClosedRange<Day> {
    Day(
      year: years.lowerBound - 1, month: 4, day: 1)...Day(
        year: years.upperBound, month: 3, day: 31)
  }

  /// The files: folders by year.
  public var files: [(path: String, text: String)] {
    years.flatMap { year -> [(path: String, text: String)] in
      let first = Day(year: year - 1, month: 4, day: 1)
      let last = Day(year: year, month: 3, day: 31)
      let known = rows.filter { $0.start <= last && ($0.end.map { $0 >= first } ?? true) }
      let children = Set(known.map(\.child)).sorted()
      var header = "CHILD,SEX,DOB,ETHNIC,UPN\r\n"
      for child in children {
        header += "\(Self.name(child)),1,\(Self.written(birthdays[child])),WBRI,UN1\r\n"
      }
      var episodes =
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST\r\n"
      for row in known {
        let end = row.end.flatMap { $0 <= last ? $0 : nil }
        episodes +=
          "\(Self.name(row.child)),\(Self.written(row.start)),\(row.begun),\(row.legal),N1,"
          + "\(row.place),\(row.provider),\(end.map(Self.written) ?? ""),"
          + "\(end == nil ? "" : row.reason),,QQ1 1QQ\r\n"
      }
      var alone = "CHILD,SEX,DOB,DUC\r\n"
      for child in children where unaccompanied.contains(child) {
        alone += "\(Self.name(child)),1,\(Self.written(birthdays[child])),\r\n"
      }
      var held = "CHILD,DOB,REVIEW,REVIEW_CODE\r\n"
      for review in reviews
      where first <= review.day && review.day <= last && children.contains(review.child) {
        held +=
          "\(Self.name(review.child)),\(Self.written(birthdays[review.child])),"
          + "\(Self.written(review.day)),PN1\r\n"
      }
      return [
        ("\(year)/header.csv", header), ("\(year)/episodes.csv", episodes),
        ("\(year)/uasc.csv", alone), ("\(year)/reviews.csv", held),
      ]
    }
  }

  /// `31/03/2018`.
  public static func written(_ day: Day) -> String {
    func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + "\(number)" }
    return "\(two(day.dayOfMonth))/\(two(day.month))/\(day.year)"
  }

  // MARK: Drawing

  /// A whole number below a limit.
  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  private mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  private mutating func addChild(_ child: Int) {
    let days = Int(span.upperBound - span.lowerBound)
    let start = span.lowerBound + Int32(below(days + 1800) - 1800)
    let age = Int32(one(of: [0, 0, 2, 300, 1200, 2500, 4000, 5000, 5600, 6000]) + below(200))
    birthdays.append(start - age)
    if age > 5700, below(4) == 0 { unaccompanied.insert(child) }
    let adult = Day(
      year: birthdays[child].year + 18, month: birthdays[child].month,
      day: birthdays[child].dayOfMonth)
    var next = start
    for _ in 0..<3 {
      guard let end = addStay(child, from: next, adult), end < adult - 60 else { return }
      next = end + Int32(20 + below(400))
      if next >= adult - 20 || below(2) == 0 { return }
    }
  }

  /// The end of the stay; nil if it goes on for longer than anybody knows.
  private mutating func addStay(_ child: Int, from start: Day, _ adult: Day) -> Day? {
    let isShortBreak = below(12) == 0
    homes += 1
    var row = Row(
      child: child, start: start, begun: "S",
      legal: isShortBreak ? "V4" : one(of: ["V2", "V2", "C1", "L1", "J1"]), place: "",
      provider: "", end: nil, home: homes)
    (row.place, row.provider) = somewhere()
    addReviews(child, from: start, until: min(adult, start + 1200))
    while true {
      let end = min(adult, row.start + Int32(1 + below(250)))
      if end > span.upperBound + 300 {
        rows.append(row)
        return nil
      }
      row.end = end
      if end == adult || isShortBreak || below(4) == 0 {
        row.reason =
          end == adult
          ? "E17" : one(of: ["E4A", "E4B", "E13", "E41", "E45", "E48", "E11", "E3", "E5", "E8"])
        rows.append(row)
        return end
      }
      row.reason = "X1"
      rows.append(row)
      let before = row
      row = Row(
        child: child, start: end, begun: "L", legal: before.legal, place: before.place,
        provider: before.provider, end: nil, home: before.home)
      change(&row, after: before)
    }
  }

  /// Another legal status, other carers, both, or another kind of placement with the same carers; or
  /// some days away, and back.
  private mutating func change(_ row: inout Row, after before: Row) {
    if before.place == "T1" {
      // Back to where the child was.
      let home = rows.last { $0.child == row.child && $0.place != "T1" }!
      (row.begun, row.place, row.provider, row.home) = ("P", home.place, home.provider, home.home)
      return
    }
    row.begun = one(of: ["L", "P", "P", "B", "T", "U"])
    if ["L", "B", "U"].contains(row.begun) {
      row.legal = one(of: ["C1", "C2", "E1"].filter { $0 != before.legal })
    }
    switch row.begun {
    // Where a child was before the first return it does not tell.
    case "P" where below(6) == 0 && row.start > span.lowerBound:
      (row.place, row.provider) = ("T1", "PR1")
    case "P", "B":
      homes += 1
      row.home = homes
      (row.place, row.provider) = somewhere()
    case "T", "U": (row.place, row.provider) = ("A5", "")
    default: break
    }
  }

  private mutating func somewhere() -> (place: String, provider: String) {
    one(of: [
      ("U6", "PR1"), ("U4", "PR1"), ("U6", "PR4"), ("U5", "PR5"), ("U6", "PR2"), ("U1", "PR1"),
      ("U3", ""), ("K2", "PR4"), ("R1", "PR5"), ("K1", "PR3"), ("R3", "PR4"), ("P1", "PR0"),
      ("H5", "PR4"), ("A4", ""), ("P2", ""), ("Z1", "PR4"),
    ])
  }

  private mutating func addReviews(_ child: Int, from start: Day, until end: Day) {
    var day = start + Int32(15 + below(25))
    while day < end {
      reviews.append((child, day))
      day = day + Int32(80 + below(120))
    }
  }
}
