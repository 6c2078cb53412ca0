/// What is wrong with a piece of text and what to write instead, before its place is known.
public struct Fault: Error, Sendable, Equatable {
  /// What is wrong, without a full stop.
  public let message: String

  /// What to write instead, as an instruction.
  public let suggestion: String

  /// A fault.
  public init(_ message: String, instead suggestion: String) {
    self.message = message
    self.suggestion = suggestion
  }
}
