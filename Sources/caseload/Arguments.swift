import Planning

/// What the command line asks for.
struct Arguments {
  var verb: Verb
  /// Files and words, in order.
  var operands: [String] = []
  private var values: [String: String] = [:]
  private var given: Set<String> = []

  /// Why a command cannot be carried out, and what to write instead.
  struct Fault: Error {
    var message: String
    var instead: String
  }

  func has(_ flag: Flag) -> Bool { given.contains(flag.name) }

  func text(_ flag: Flag) -> String? { values[flag.name] }

  /// A number, which has been checked.
  func number(_ flag: Flag) -> UInt64? { values[flag.name].flatMap { UInt64($0) } }

  /// A number with decimals, which has been checked.
  func decimal(_ flag: Flag) -> Double? { values[flag.name].flatMap { NumberText.value($0) } }

  /// Reads a verb, flags and operands; flags may stand anywhere after the verb.
  init(_ words: [String]) throws(Fault) {
    guard let first = words.first, let verb = Verb.named(first) else {
      throw Arguments.unknownVerb(words.first)
    }
    self.verb = verb
    let flags = verb.flags + Flag.everywhere
    var rest = words.dropFirst()
    var flagsMayFollow = true
    while let word = rest.popFirst() {
      if flagsMayFollow, word == "--" {
        flagsMayFollow = false
      } else if flagsMayFollow, word.hasPrefix("-"), word.count > 1 {
        let (name, attached) = Arguments.split(word)
        guard let flag = flags.first(where: { $0.name == name || $0.short == name }) else {
          throw Arguments.unknownFlag(name, verb)
        }
        given.insert(flag.name)
        guard flag.takesValue else {
          if attached == nil { continue }
          throw Fault(message: "\(flag.name) takes no value", instead: "write \(flag.name)")
        }
        guard let value = attached ?? rest.popFirst(), !value.isEmpty else {
          throw Fault(
            message: "\(flag.name) needs a value",
            instead: "write \(flag.name) \(flag.placeholder)")
        }
        try Arguments.check(value, of: flag)
        values[flag.name] = value
      } else {
        operands.append(word)
      }
    }
    // Help is given whatever else is missing.
    if !has(.help) { try checkOperands() }
  }

  /// The command that gives the same figures: flags in the order of the table, without those that
  /// say where results go and how fast.
  var again: [String] {
    let given = verb.flags.filter { has($0) && $0.changesFigures }
    return ["caseload", verb.name] + operands
      + given.flatMap { flag in [flag.name] + (values[flag.name].map { [$0] } ?? []) }
  }

  /// `--seed=2` is `--seed` and `2`.
  private static func split(_ word: String) -> (name: String, value: String?) {
    guard word.hasPrefix("--"), let equals = word.firstIndex(of: "=") else { return (word, nil) }
    return (String(word[..<equals]), String(word[word.index(after: equals)...]))
  }

  private static func check(_ value: String, of flag: Flag) throws(Fault) {
    switch flag.value {
    case .none, .folder, .words: return
    case .shard:
      do {
        _ = try Shard(value)
      } catch {
        throw Fault(message: "\(flag.name): \(error.message)", instead: error.suggestion)
      }
    case .decimal(let range):
      if let number = NumberText.value(value), range.contains(number) { return }
      throw Fault(
        message: "\(flag.name) cannot be \(value)",
        instead: "write a number from \(NumberText.plain(range.lowerBound)) to "
          + NumberText.plain(range.upperBound))
    case .number(let range):
      if let number = UInt64(value), range.contains(number) { return }
      throw Fault(
        message: "\(flag.name) cannot be \(value)",
        instead: "write a whole number from \(range.lowerBound) to \(range.upperBound)")
    case .month:
      do {
        _ = try WrittenMonth(value)
      } catch {
        throw Fault(message: "\(flag.name): \(error.message)", instead: error.suggestion)
      }
    }
  }

  private func checkOperands() throws(Fault) {
    switch verb.operands {
    case .none where !operands.isEmpty:
      throw Fault(
        message: "\(verb.name) takes nothing more, but `\(operands[0])` follows",
        instead: "write \(verb.usage)")
    case .scenario where operands.count != 1:
      throw Fault(
        message: operands.isEmpty
          ? "\(verb.name) needs a scenario" : "\(verb.name) takes one scenario at a time",
        instead: "write \(verb.usage)")
    case .scenarios(let count) where !count.contains(operands.count):
      throw Fault(
        message: operands.count < count.lowerBound
          ? "\(verb.name) needs \(count.lowerBound) scenarios or more"
          : "\(verb.name) takes \(count.upperBound) scenarios at most",
        instead: "write \(verb.usage)")
    case .authority where operands.count != 1:
      throw Fault(
        message: operands.isEmpty
          ? "\(verb.name) needs an authority" : "\(verb.name) takes one authority at a time",
        instead: "write \(verb.usage)")
    case .files where operands.isEmpty:
      throw Fault(message: "\(verb.name) needs a file", instead: "write \(verb.usage)")
    case .parts where operands.isEmpty:
      throw Fault(message: "\(verb.name) needs the parts", instead: "write \(verb.usage)")
    case .folder where operands.count != 1:
      throw Fault(
        message: operands.isEmpty
          ? "\(verb.name) needs a folder" : "\(verb.name) takes one folder at a time",
        instead: "write \(verb.usage)")
    case .resultsAndAuthority where operands.count != 2:
      throw Fault(
        message: operands.count < 2
          ? "\(verb.name) needs the folder of a run and an authority"
          : "\(verb.name) takes one run and one authority",
        instead: "write \(verb.usage)")
    case .returnsAndAuthority where operands.count != 2:
      throw Fault(
        message: operands.count < 2
          ? "\(verb.name) needs the folder of the returns and an authority"
          : "\(verb.name) takes one folder of returns and one authority",
        instead: "write \(verb.usage)")
    case .word(let words) where operands.count != 1 || !words.contains(operands[0]):
      let nearest = operands.first.flatMap { NearestName.to($0, among: words) }
      throw Fault(
        message: operands.isEmpty
          ? "\(verb.name) needs one of \(words.joined(separator: ", "))"
          : "\(verb.name) does not know `\(operands[0])`",
        instead: nearest.map { "did you mean `\($0)`?" } ?? "write \(verb.usage)")
    case .optionalVerb:
      guard let name = operands.first, Verb.named(name) == nil else { return }
      throw Arguments.unknownVerb(name)
    default: return
    }
  }

  private static func unknownVerb(_ word: String?) -> Fault {
    guard let word else {
      return Fault(message: "no verb is given", instead: "write caseload help")
    }
    if word.hasSuffix(".jsonc") {
      return Fault(
        message: "`\(word)` is not a verb", instead: "did you mean `caseload run \(word)`?")
    }
    let known = Verb.all.map(\.name) + [Flag.help.name, Flag.version.name]
    let nearest = NearestName.to(word, among: known)
    return Fault(
      message: word.hasPrefix("-") ? "the flag \(word) is not known" : "`\(word)` is not a verb",
      instead: nearest.map { "did you mean `caseload \($0)`?" }
        ?? "write one of \(Verb.all.map(\.name).joined(separator: ", "))")
  }

  private static func unknownFlag(_ name: String, _ verb: Verb) -> Fault {
    let flags = verb.flags + Flag.everywhere
    let nearest = NearestName.to(name, among: flags.map(\.name))
    return Fault(
      message: "\(verb.name) does not know the flag \(name)",
      instead: nearest.map { "did you mean `\($0)`?" }
        ?? "write one of \(flags.map(\.name).joined(separator: ", "))")
  }
}
