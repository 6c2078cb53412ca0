import Planning

/// A flag of the command line. This one table makes parsing, help and completions.
struct Flag {
  /// What follows a flag.
  enum Value {
    /// Nothing.
    case none
    /// A whole number within limits.
    case number(ClosedRange<UInt64>)
    /// A month such as 2021-03.
    case month
    /// A number between limits.
    case decimal(ClosedRange<Double>)
    /// Words that the verb itself reads.
    case words
    /// A folder.
    case folder
    /// One of several parts: 3/8.
    case shard
  }

  /// `--replications`.
  let name: String
  /// `-o`; empty for none.
  let short: String
  let value: Value
  /// What stands for the value in help: `N`.
  let placeholder: String
  /// One line for help.
  let summary: String

  private init(
    _ name: String, short: String = "", _ value: Value = .none, _ placeholder: String = "",
    summary: String
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.placeholder = placeholder
    self.summary = summary
  }

  static let replications = Flag(
    "--replications", .number(1...10_000), "N", summary: "how many futures to simulate (200)")
  static let seed = Flag(
    "--seed", .number(0...UInt64.max), "N", summary: "another number gives other luck (1)")
  static let until = Flag(
    "--until", .month, "YYYY-MM", summary: "the last month, instead of the scenario's own")
  static let threads = Flag(
    "--threads", .number(1...1024), "N",
    summary: "how many to simulate at a time (one for each core)")
  static let shard = Flag(
    "--shard", .shard, "K/N", summary: "only part K of N, for merge to put together (run only)")
  static let movedScenario = Flag(
    "--scenario", .words, "FILE", summary: "where the scenario is now (where the parts had it)")
  static let lever = Flag(
    "--lever", .words, "PATH", summary: "the figure that may change: service.figure")
  static let between = Flag(
    "--between", .words, "LOW,HIGH", summary: "the least and the most that it may be")
  static let target = Flag(
    "--target", .words, "TEXT", summary: "\"INDICATOR<=VALUE\", or with >=, < or >")
  static let by = Flag("--by", .month, "YYYY-MM", summary: "the month in which it is to be met")
  static let byMonth = Flag(
    "--by", .month, "YYYY-MM", summary: "the month of the result (the scenario's last)")
  static let result = Flag(
    "--indicator", .words, "ID|cost", summary: "the result (the scenario's headline)")
  static let blocks = Flag(
    "--replications", .number(10...10_000), "N",
    summary: "how many blocks of futures to mix (100)")
  static let from = Flag(
    "--from", .words, "YYYY-MM-DD", summary: "the day of the change (the scenario's first)")
  static let chance = Flag(
    "--chance", .decimal(0.01...0.99), "P", summary: "the chance of meeting it (0.8)")
  static let tolerance = Flag(
    "--tolerance", .decimal(1e-9...1e9), "X",
    summary: "how near to the nearest value (a hundredth of the range)")
  static let cutoff = Flag(
    "--cutoff", .month, "YYYY-MM", summary: "the last month of which anything may be known")
  static let keep = Flag(
    "--keep", summary: "keep the summary in the authority's folder, for every report to tell")
  static let earlier = Flag(
    "--earlier", .folder, "FOLDER", summary: "an earlier run's results, to show beside (run only)")
  static let scenario = Flag(
    "--scenario", .words, "NAME", summary: "which one of the run's (the one it was about)")
  static let output = Flag(
    "--output", short: "-o", .folder, "DIR", summary: "write into DIR/<scenario>/ (Results)")
  static let to = Flag(
    "--to", .month, "YYYY-MM", summary: "use what is published of months up to this one (all)")
  static let checkRecovery = Flag(
    "--check-recovery", .number(1...1000), "N",
    summary: "make up N authorities whose figures are known, and see if they are found")
  static let besideAuthority = Flag(
    "--output", short: "-o", .folder, "DIR",
    summary: "write into DIR/calibration/ (the authority's own folder)")
  static let newFolder = Flag(
    "--output", short: "-o", .folder, "DIR", summary: "the folder to write, which is not there yet")
  static let firstMonth = Flag(
    "--from", .month, "YYYY-MM", summary: "the first month that the returns cover (told by them)")
  static let lastMonth = Flag(
    "--until", .month, "YYYY-MM", summary: "the last month that the returns cover (told by them)")
  static let name = Flag(
    "--name", .words, "NAME", summary: "what people call the authority")
  static let children = Flag(
    "--children-under-18", .number(NewAuthority.sizes), "N",
    summary: "how many live there (\(NewAuthority.sizes.lowerBound) to "
      + "\(NewAuthority.sizes.upperBound))")
  static let quiet = Flag("--quiet", short: "-q", summary: "no messages and no progress bar")
  static let json = Flag("--json", summary: "print the result as one JSON object")
  static let help = Flag("--help", short: "-h", summary: "tell how to use it")
  static let version = Flag("--version", summary: "tell the version")

  /// Whether another value gives other figures; the rest say where results go and how fast.
  var changesFigures: Bool {
    ![Flag.threads, .output, .quiet, .json, .shard, .keep].contains { $0.name == name }
  }

  /// Those that every verb knows.
  static let everywhere = [help]

  /// `-o, --output DIR`.
  var usage: String {
    let names = short.isEmpty ? "    \(name)" : "\(short), \(name)"
    return placeholder.isEmpty ? names : "\(names) \(placeholder)"
  }

  var takesValue: Bool {
    if case .none = value { return false }
    return true
  }
}
