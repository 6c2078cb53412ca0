import Foundation

/// Gives the built program a command line that nobody would write.
struct CommandCase {
  let program: String
  let folder: FuzzedFolder
  var dice: Dice

  private static let verbs = [
    "run", "compare", "seek", "explore", "sensitivity", "calibrate", "backtest", "check", "new",
    "schema", "completions", "help", "track", "import", "merge", "--help", "--version", "-h", "",
  ]

  private static let flags = [
    "--replications", "--seed", "--until", "--threads", "--lever", "--between", "--target", "--by",
    "--indicator", "--from", "--chance", "--tolerance", "--cutoff", "--keep", "--output", "-o",
    "--to", "--check-recovery", "--name", "--children-under-18", "--quiet", "-q", "--json",
    "--help",
    "--shard", "--", "-", "--seed=", "--seed=1", "--output=out", "--replications=1",
  ]

  private static let operands = [
    "baseline.jsonc", "edge-of-care.jsonc", "together.jsonc", "authority.jsonc", ".",
    "data/actuals.csv", "new-one", "1", "2018-05", "2017-06", "lac<=30", "1,5", "bash", "zsh",
    "run",
    "fostering.enquiries_per_year", "0.5", "out", "out/deeper", "North Shire", "67000", "1/2",
    "data", "none.jsonc", "./baseline.jsonc",
  ]

  /// Carries the case out; what was wrong, or nil.
  mutating func fault() throws -> String? {
    let words = words()
    let before = try outside()
    let ending = try ending(words)
    let shown = words.map(\.debugDescription).joined(separator: " ")
    if let why = ending.why { return "\(shown): \(why)" }
    guard [0, 1, 2].contains(ending.status) else {
      return "\(shown): status \(ending.status), \(ending.messages.suffix(300))"
    }
    if ending.status == 2, ending.messages.isEmpty { return "\(shown): refused in silence" }
    for text in [ending.output, ending.messages]
    where text.unicodeScalars.contains(where: {
      $0 != "\n" && $0 != "\t" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value))
    }) {
      return "\(shown): a control character is printed"
    }
    if try outside() != before { return "\(shown): something is written outside" }
    return nil
  }

  /// Commands that are right.
  private static let commands = [
    "run edge-of-care.jsonc --replications 2 --until 2018-05 --seed 3 --threads 2 -o out",
    "run everything.jsonc --replications 1 --json -q",
    "compare baseline.jsonc together.jsonc --replications 1 --until 2018-05",
    "seek baseline.jsonc --lever fostering.enquiries_per_year --between 1,50 --target lac<=40 "
      + "--by 2018-05 --chance 0.5 --replications 2 --tolerance 20",
    "sensitivity edge-of-care.jsonc --replications 10 --indicator lac --by 2018-04",
    "explore edge-of-care.jsonc --until 2018-05", "check baseline.jsonc authority.jsonc --json",
    "calibrate . --to 2018-03", "backtest . --cutoff 2017-06", "calibrate . --check-recovery 1",
    "new made --name Northshire --children-under-18 5000", "schema", "completions zsh", "help seek",
    "import data . -o made", "import none authority.jsonc -o made --from 2016-04 --json",
  ]

  private mutating func words() -> [String] {
    if dice.oneIn(2) { return confined(changed(dice.one(of: CommandCase.commands))) }
    return confined(made())
  }

  /// A right command of which a word or two are another.
  private mutating func changed(_ command: String) -> [String] {
    var words = command.split(separator: " ").map(String.init)
    for _ in 0..<dice.below(3) {
      let place = dice.below(words.count)
      switch dice.below(7) {
      case 0: words.remove(at: place)
      case 1: words.insert(words[place], at: dice.below(words.count))
      case 2: words[place] = dice.one(of: CommandCase.operands)
      case 3: words[place] = Extremes.number(&dice)
      case 4: words[place] = dice.one(of: Extremes.dates)
      case 5:
        words[place] = String(
          decoding: Damage.once(Array(words[place].utf8), &dice), as: UTF8.self)
      default: words[place] = Extremes.word(&dice)
      }
      if words.isEmpty { return words }
    }
    return words
  }

  private mutating func made() -> [String] {
    var words = [dice.oneIn(20) ? Extremes.word(&dice) : dice.one(of: CommandCase.verbs)]
    for _ in 0..<dice.below(8) {
      switch dice.below(10) {
      case 0: words.append(Extremes.word(&dice))
      case 1: words.append(Extremes.number(&dice))
      case 2: words.append(dice.one(of: Extremes.dates))
      case 3...5: words.append(dice.one(of: CommandCase.operands))
      default: words.append(dice.one(of: CommandCase.flags))
      }
    }
    // What simulates does so briefly, whatever else is asked for.
    if dice.oneIn(2) {
      words += ["--replications", dice.oneIn(2) ? "1" : "2", "--until", "2018-05"]
    }
    return words
  }

  /// Whoever names a folder elsewhere may write there; and no word can hold a zero byte.
  private func confined(_ words: [String]) -> [String] {
    words.map { $0.replacing("\0", with: "\u{1}") }.filter {
      $0.utf8.count < 50_000 && !$0.hasPrefix("/") && !$0.contains("..") && !$0.contains("=/")
    }
  }

  private func ending(_ words: [String]) throws -> (
    status: Int32, output: String, messages: String, why: String?
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = words
    process.currentDirectoryURL = folder.folder.appending(path: "inside")
    let outputs = ["out", "err"].map { folder.folder.appending(path: "." + $0) }
    for url in outputs { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: outputs[0])
    process.standardError = try FileHandle(forWritingTo: outputs[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    // What is right and takes long is stopped, as by Ctrl-C.
    let end = Date().addingTimeInterval(5)
    while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.004) }
    var isInterrupted = false
    if process.isRunning {
      isInterrupted = true
      process.interrupt()
      let limit = Date().addingTimeInterval(20)
      while process.isRunning, Date() < limit { Thread.sleep(forTimeInterval: 0.01) }
      if process.isRunning {
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        return (0, "", "", "does not stop when interrupted")
      }
    }
    process.waitUntilExit()
    let texts = try outputs.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
    if process.terminationReason == .uncaughtSignal {
      return (0, "", "", "ended by signal \(process.terminationStatus): \(texts[1].suffix(300))")
    }
    if isInterrupted, process.terminationStatus == 130 { return (0, "", "", nil) }
    return (process.terminationStatus, texts[0], texts[1], nil)
  }

  /// What is beside the folder in which the command runs.
  private func outside() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.folder.path).sorted()
      .filter { ![".out", ".err", "inside"].contains($0) }
      .map { name in
        let path = folder.path(name)
        let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
        return "\(name) \(date ?? "")"
      }
  }
}
