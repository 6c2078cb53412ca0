import Testing

@testable import Planning

/// A faulty text and where and how its first problem should be reported.
struct Faulty: Sendable, CustomTestStringConvertible {
  let text: String
  let line: Int
  let column: Int
  let message: String
  let suggestion: String

  init(_ text: String, _ line: Int, _ column: Int, _ message: String, _ suggestion: String) {
    (self.text, self.line, self.column) = (text, line, column)
    (self.message, self.suggestion) = (message, suggestion)
  }

  var testDescription: String { text.debugDescription }

  /// Expects exactly this one problem.
  func expect(_ problems: Problems) {
    #expect(problems.all.count == 1, "\(problems)")
    guard let problem = problems.all.first else { return }
    #expect(problem.line == line, "\(problem)")
    #expect(problem.column == column, "\(problem)")
    #expect(problem.message == message)
    #expect(problem.suggestion == suggestion)
  }
}

/// The problems of reading JSONC.
func problems(inJSONC text: String) -> Problems {
  var problems = Problems()
  _ = problems.collect { () throws(Problems) in
    try JSONCReader.read(SourceText(path: "a.jsonc", text: text))
  }
  return problems
}

/// What decoding an object gives, and the problems.
func decode<Value>(_ text: String, _ read: (inout Fields) -> Value) throws -> (Value, Problems) {
  let node = try JSONCReader.read(SourceText(path: "a.jsonc", text: text))
  var problems = Problems()
  let value = node.fields("the authority", &problems, read)
  return (value, problems)
}
