import Foundation
import Planning
import Reporting

/// `caseload explore`: writes the page on which a scenario's levers can be moved.
struct ExploreCommand {
  private let making: ResultMaking

  init(_ arguments: Arguments, _ words: [String]) { making = ResultMaking(arguments, words) }

  func carryOut() throws -> ExitStatus {
    var reader = ScenarioReader()
    guard var reading = reader.read(making.arguments.operands[0]) else {
      return try making.tell(reader.problems)
    }
    try making.setUntil(&reading.scenario)
    let prospect = Projection(reading).prospect(making.record(making.replications, reader.sources))
    guard let page = ExplorerPage.html(prospect) else {
      throw Arguments.Fault(
        message: "this caseload has no engine for the browser",
        instead: "build it with a toolchain from swift.org, and leave it beside its resources")
    }
    let name = reading.scenario.label.id
    let parent = making.arguments.text(.output) ?? "Results"
    let known = ResultFiles.names + [ExplorerPage.name]
    let folder = try ResultFolder(name, in: parent, files: known)
    try folder.write(isStopped: { false }) { url in
      // What a run wrote there stays.
      for file in known where file != ExplorerPage.name {
        let old = folder.target.appending(path: file)
        guard FileManager.default.fileExists(atPath: old.path) else { continue }
        try FileManager.default.copyItem(at: old, to: url.appending(path: file))
      }
      try Data(page.utf8).write(to: url.appending(path: ExplorerPage.name))
    }
    let path = "\(parent)/\(name)/\(ExplorerPage.name)"
    if making.arguments.has(.json) {
      Terminal.print(
        try JSONValue.object([
          "version": .whole(1), "command": .text("explore"), "page": .text(path),
        ]).document())
    } else if !making.arguments.has(.quiet) {
      Terminal.print("The explorer is \(path) (open it in a browser)\n")
    }
    return .done
  }
}
