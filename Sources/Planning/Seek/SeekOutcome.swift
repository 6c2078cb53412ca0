/// What a search found for a question, and how it was made: everything that is told of it.
public struct SeekOutcome: Sendable {
  /// The question.
  public let seek: Seek
  /// Where and how it was sought.
  public let search: ValueSearch
  /// What was found.
  public let result: SearchResult
  /// How the run was made.
  public let record: RunRecord

  /// Makes an outcome from all its parts.
  public init(seek: Seek, search: ValueSearch, result: SearchResult, record: RunRecord) {
    self.seek = seek
    self.search = search
    self.result = result
    self.record = record
  }
}
