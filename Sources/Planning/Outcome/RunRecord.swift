/// How a run was made, so that it can be made again.
public struct RunRecord: Sendable {
  /// The version of `caseload` that made the run.
  public var version: String
  /// The command line, word by word.
  public var command: [String]
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

  /// Makes a record from all its parts.
  public init(
    version: String, command: [String], seed: UInt64, replications: Int, threads: Int,
    inputs: [(path: String, sha256: String)], machine: String, seconds: Double
  ) {
    self.version = version
    self.command = command
    self.seed = seed
    self.replications = replications
    self.threads = threads
    self.inputs = inputs
    self.machine = machine
    self.seconds = seconds
  }
}
