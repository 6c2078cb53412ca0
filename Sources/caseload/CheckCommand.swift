import Planning

/// `caseload check`: says everything that is wrong with some files.
struct CheckCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func carryOut() throws -> ExitStatus {
    var reader = ScenarioReader()
    for file in arguments.operands { reader.check(file) }
    if arguments.has(.json) {
      Terminal.print(
        try JSONValue.object([
          "version": .whole(1), "command": .text("check"),
          "files": .list(reader.sources.map { .text($0.path) }),
          "problems": ProblemList.json(reader.problems),
        ]).document())
    }
    guard reader.problems.isEmpty else {
      Terminal.tell(reader.problems.description)
      return .wrongInput
    }
    if !arguments.has(.json), !arguments.has(.quiet) {
      let count = reader.sources.count
      Terminal.print("no problems in \(count == 1 ? "1 file" : "\(count) files")\n")
    }
    return .done
  }
}

/// Problems as JSON.
enum ProblemList {
  static func json(_ problems: Problems) -> JSONValue {
    .list(
      problems.all.map { problem in
        .object([
          "file": .text(problem.file), "line": .whole(problem.line),
          "column": .whole(problem.column), "message": .text(problem.message),
          "instead": .text(problem.suggestion),
        ])
      })
  }
}
