/// Everything wrong in the files of one command, to be reported at once.
///
/// Readers add to it and go on; whoever needs the result calls ``throwIfAny()``.
public struct Problems: Error, Sendable, Equatable {
  /// The most problems kept for one file; further ones are only counted.
  public static let keptPerFile = 100

  /// The problems kept, in the order they were found.
  public private(set) var all: [Problem] = []

  /// Number of problems found in each file, kept or not.
  public private(set) var countPerFile: [String: Int] = [:]

  /// No problems.
  public init() {}

  /// One problem.
  public init(_ problem: Problem) { add(problem) }

  /// Whether nothing is wrong.
  public var isEmpty: Bool { all.isEmpty }

  /// Whether further problems of a file are only counted: then what to write instead need not be
  /// looked for.
  func isFull(of file: String) -> Bool { countPerFile[file, default: 0] >= Problems.keptPerFile }

  /// Adds a problem.
  public mutating func add(_ problem: Problem) {
    countPerFile[problem.file, default: 0] += 1
    if countPerFile[problem.file]! <= Problems.keptPerFile { all.append(problem) }
  }

  /// Adds a problem at a place.
  public mutating func add(_ message: String, at place: Place, instead suggestion: String) {
    // Beyond the limit, spare finding line and column: a file of nonsense has millions.
    guard countPerFile[place.source.path, default: 0] < Problems.keptPerFile else {
      countPerFile[place.source.path]! += 1
      return
    }
    add(Problem(at: place, message, instead: suggestion))
  }

  /// Adds all the problems of another collection.
  public mutating func add(_ others: Problems) {
    for problem in others.all { add(problem) }
    for (file, count) in others.countPerFile where count > Problems.keptPerFile {
      countPerFile[file]! += count - Problems.keptPerFile
    }
  }

  /// Runs something that may find problems; keeps them and gives nil if it does.
  public mutating func collect<Value>(_ read: () throws(Problems) -> Value) -> Value? {
    do {
      return try read()
    } catch {
      add(error)
      return nil
    }
  }

  /// Throws everything found, unless nothing was.
  public func throwIfAny() throws(Problems) {
    if !isEmpty { throw self }
  }
}

extension Problems: CustomStringConvertible {
  /// All problems, file by file and from top to bottom, then how many there are.
  public var description: String {
    var parts: [String] = []
    var files: [String] = []
    for problem in all where !files.contains(problem.file) { files.append(problem.file) }
    for file in files {
      let ofFile = all.filter { $0.file == file }.enumerated().sorted {
        ($0.element.line, $0.element.column, $0.offset)
          < ($1.element.line, $1.element.column, $1.offset)
      }
      parts += ofFile.map { $0.element.description }
      let more = countPerFile[file]! - ofFile.count
      if more > 0 { parts.append("\(Excerpt.shown(file)): and \(more) more like these") }
    }
    let count = countPerFile.values.reduce(0, +)
    let total = count == 1 ? "1 problem" : "\(count) problems"
    parts.append(files.count > 1 ? "\(total) in \(files.count) files" : total)
    return parts.joined(separator: "\n\n")
  }
}
