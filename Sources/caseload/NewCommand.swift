import Foundation
import Planning

/// `caseload new`: writes a folder of files for another authority.
struct NewCommand {
  private let arguments: Arguments

  init(_ arguments: Arguments) { self.arguments = arguments }

  func carryOut() throws -> ExitStatus {
    for flag in [Flag.name, .children] where !arguments.has(flag) {
      throw Arguments.Fault(
        message: "new needs \(flag.name)", instead: "write \(flag.name) \(flag.placeholder)")
    }
    let authority = try authority()
    try write(authority, into: arguments.operands[0])
    let shown = NewCommand.withoutSlash(arguments.operands[0])
    if arguments.has(.json) {
      Terminal.print(try json(authority, shown).document())
    } else if !arguments.has(.quiet) {
      Terminal.print(
        """
        \(shown)/ is an authority of \(authority.children) children with England's rates.
        Next: caseload run \(shown)/baseline.jsonc, then make \(shown)/authority.jsonc yours.

        """)
    }
    return .done
  }

  private func authority() throws(Arguments.Fault) -> NewAuthority {
    do {
      return try NewAuthority(
        name: arguments.text(.name) ?? "", children: arguments.number(.children) ?? 0)
    } catch {
      throw Arguments.Fault(message: error.message, instead: error.suggestion)
    }
  }

  private func write(_ authority: NewAuthority, into path: String) throws {
    let target = URL(fileURLWithPath: path, isDirectory: true).standardizedFileURL
    let here = URL(
      fileURLWithPath: FileManager.default.currentDirectoryPath, isDirectory: true)
    guard target.path != here.standardizedFileURL.path, target.path != "/" else {
      throw Arguments.Fault(
        message: "\(path) is where you are", instead: "name a folder that does not exist yet")
    }
    let parent = target.deletingLastPathComponent()
    let folder = try ResultFolder(
      target.lastPathComponent, in: parent.path, files: [], words: .authority)
    try folder.write(isStopped: { false }) { url in
      try FileManager.default.createDirectory(
        at: url.appending(path: "data"), withIntermediateDirectories: true)
      for (name, text) in zip(NewAuthority.fileNames, authority.texts) {
        try Data(text.utf8).write(to: url.appending(path: name))
      }
    }
  }

  private func json(_ authority: NewAuthority, _ shown: String) -> JSONValue {
    .object([
      "version": .whole(1), "command": .text("new"), "folder": .text(shown),
      "name": .text(authority.name), "area": .text(authority.area),
      "children_under_18": .whole(Int(authority.children)),
      "files": .list(NewAuthority.fileNames.map { .text($0) }),
    ])
  }

  /// A path as it is shown, without a slash at its end.
  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
