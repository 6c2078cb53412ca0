import Planning

/// What is wrong with how a file was refused.
enum Verdict {
  /// Files as a whole are missing, too large, a folder or no text; or wrong in a way that has no
  /// place: these say so without a line.
  private static let placeless = [
    "there is no such file", "this is a folder", "this is a device", "the file is",
    "this is a workbook",
    "the file cannot be opened", "the ensemble has no members",
    "there are no episodes in it", "there is no header.csv", "there is no episodes.csv",
    "there is no such folder", "this is a file", "the returns would cover",
    "there are returns before and after",
    "nothing was scored", "this leads outside", "file has no name", "a data file is checked with",
  ]

  /// Nothing, or why the problems are not good enough.
  static func fault(_ problems: Problems) -> String? {
    for problem in problems.all {
      if problem.message.isEmpty || problem.suggestion.isEmpty || problem.file.isEmpty {
        return "a refusal says nothing: \(problem)"
      }
      let isPlaced = problem.line > 0 && problem.column > 0
      if !isPlaced, !placeless.contains(where: { problem.message.contains($0) }) {
        return "a refusal has no place: \(problem)"
      }
    }
    let text = problems.description
    if text.utf8.count > 400_000 { return "a refusal takes \(text.utf8.count) bytes" }
    let steering = text.unicodeScalars.first {
      $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value))
    }
    return steering.map { "a refusal holds the control character U+\(String($0.value, radix: 16))" }
  }
}
