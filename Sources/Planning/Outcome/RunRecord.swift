/// How a run was made, so that it can be made again.
public struct RunRecord: Sendable {
  /// The version of `caseload` that made the run.
  public var version: String
  /// The command line, word by word.
  public var command: [String]
  /// The command that gives the same figures anywhere, word by word: without what only says where
  /// results go and how fast. Reports show this one, so that they are the same for the same figures.
  public var again: [String]
  /// The seed from which all luck is drawn.
  public var seed: UInt64
  /// How many futures were simulated of each scenario.
  public var replications: Int
  /// How many threads simulated them; it does not change the results.
  public var threads: Int
  /// Path (relative to the working folder) and SHA-256 of every file read.
  public var inputs: [(path: String, sha256: String)]
  /// Operating system, architecture and number of cores.
  public var machine: String
  /// How long the run took, in seconds.
  public var seconds: Double
  /// The parts that were merged, part 1 first; empty where all was simulated in one go.
  public var parts: [Part] = []

  /// One part of a run that was simulated by itself.
  public struct Part: Sendable {
    /// Its file.
    public var path: String
    /// The checksum that it ends with, as 64 lower-case hexadecimal digits.
    public var sha256: String
    /// Operating system, architecture and number of cores of the machine that simulated it.
    public var machine: String
    /// How many threads simulated it.
    public var threads: Int
    /// How long that took, in seconds.
    public var seconds: Double
  }

  /// Makes a record of a run that was simulated in one go.
  ///
  /// - Parameter again: the command that gives the same figures; `command` unless given.
  public init(
    version: String, command: [String], again: [String]? = nil, seed: UInt64, replications: Int,
    threads: Int, inputs: [(path: String, sha256: String)], machine: String, seconds: Double
  ) {
    self.version = version
    self.command = command
    self.again = again ?? command
    self.seed = seed
    self.replications = replications
    self.threads = threads
    self.inputs = inputs
    self.machine = machine
    self.seconds = seconds
  }
}
