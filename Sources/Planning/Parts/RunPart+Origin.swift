extension RunPart {
  /// Which run a part is of, and how it was made.
  public struct Origin: Sendable {
    /// The version of `caseload` that made it.
    public var program: String
    /// The scenario's file, as the command line gave it.
    public var scenario: String
    /// Path and SHA-256 of every file read, in the order of reading; the scenario's own is first.
    public var inputs: [(path: String, sha256: String)]
    /// The seed from which all luck is drawn.
    public var seed: UInt64
    /// How many futures the whole run has, 1 to 10,000.
    public var replications: Int
    /// The last month that the command line asked for, as "2021-03"; empty for the scenario's own.
    public var until: String
    /// Which part it is.
    public var shard: Shard
    /// Operating system, architecture and number of cores.
    public var machine: String
    /// How many threads simulated it, 1 to 1024.
    public var threads: Int
    /// How long it took, in seconds.
    public var seconds: Double

    /// Tells which run a part is of, and how it was made.
    ///
    /// - Parameters:
    ///   - record: of the whole run; its seconds are those of the part.
    ///   - until: the last month asked for, as "2021-03"; empty for the scenario's own.
    public init(_ record: RunRecord, scenario: String, until: String, shard: Shard) {
      program = record.version
      self.scenario = scenario
      inputs = record.inputs
      seed = record.seed
      replications = record.replications
      self.until = until
      self.shard = shard
      machine = record.machine
      threads = record.threads
      seconds = record.seconds
    }

    /// The command that makes the whole run, or one part of it, word by word.
    public func command(_ shard: Shard? = nil) -> [String] {
      var words = ["caseload", "run", scenario, "--replications", String(replications)]
      words += ["--seed", String(seed)]
      if !until.isEmpty { words += ["--until", until] }
      if let shard { words += ["--shard", shard.text] }
      return words
    }

    /// Whether every name in it can be written into a part: none is longer than 4,096 bytes or has
    /// control characters.
    public var isWritable: Bool {
      ([scenario] + inputs.map(\.path)).allSatisfy { PartReader.isPlain($0) }
        && inputs.count <= Origin.mostInputs
    }

    private static let mostInputs = 10_000

    func write(into writer: inout PartWriter) {
      for text in [program, scenario, until, machine] { writer.add(text) }
      writer.add(fixed: seed)
      for count in [replications, shard.number, shard.count, threads] { writer.add(count) }
      writer.add(fixed: seconds.bitPattern)
      writer.add(inputs.count)
      for input in inputs {
        writer.add(input.path)
        writer.add(input.sha256)
      }
    }

    init?(_ reader: inout PartReader) {
      guard let program = reader.text(), let scenario = reader.text(), let until = reader.text(),
        until.isEmpty || (try? WrittenMonth(until)) != nil, let machine = reader.text(),
        let seed = reader.fixed(), let replications = reader.count(Shard.counts),
        let number = reader.count(Shard.counts), let count = reader.count(Shard.counts),
        let shard = Shard(number, of: count), let threads = reader.count(1...1024),
        let seconds = reader.fixed().map({ Double(bitPattern: $0) }), seconds >= 0,
        seconds.isFinite, let inputCount = reader.count(1...Origin.mostInputs)
      else { return nil }
      self.program = program
      self.scenario = scenario
      self.until = until
      self.machine = machine
      self.seed = seed
      self.replications = replications
      self.shard = shard
      self.threads = threads
      self.seconds = seconds
      inputs = []
      for _ in 0..<inputCount {
        guard let path = reader.text(), let sha256 = reader.text(), sha256.utf8.count == 64 else {
          return nil
        }
        inputs.append((path: path, sha256: sha256))
      }
    }
  }
}
