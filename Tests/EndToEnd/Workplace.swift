import Foundation
import MadeUpFiles

/// A folder to work in, as an analyst would: the made-up authority's files, and `caseload` itself.
struct Workplace {
  let files: MadeUpFiles

  init() throws { files = try MadeUpFiles() }

  func remove() { files.remove() }

  /// What a command did.
  struct Ending {
    var status: Int32
    /// Standard output and standard error.
    var output: String
    var messages: String
  }

  /// Runs `caseload` in the folder and waits for it.
  func caseload(_ arguments: String..., environment: [String: String] = [:]) throws -> Ending {
    let run = try start(arguments, environment)
    run.process.waitUntilExit()
    return try run.ending()
  }

  /// Runs `caseload` in the folder, and presses Ctrl-C when it simulates.
  func interrupted(_ arguments: String...) throws -> Ending {
    let run = try start(arguments)
    // The hidden folder appears when the simulation begins.
    let folder = files.folder.appending(path: "Results").path
    for _ in 0..<200 where (try? FileManager.default.contentsOfDirectory(atPath: folder)) == nil {
      Thread.sleep(forTimeInterval: 0.05)
    }
    Thread.sleep(forTimeInterval: 0.2)
    run.process.interrupt()
    run.process.waitUntilExit()
    return try run.ending()
  }

  /// Runs a line of the shell in the folder, in which `$caseload` is the command.
  func shell(_ line: String) throws -> Ending {
    let run = try start(["-c", line], ["caseload": Workplace.command.path], of: "/bin/sh")
    run.process.waitUntilExit()
    return try run.ending()
  }

  /// Starts `caseload` in the folder.
  func start(
    _ arguments: [String], _ environment: [String: String] = [:],
    of executable: String = Workplace.command.path
  ) throws -> Running {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = files.folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files, not pipes: a pipe that nobody empties would hold the command up.
    let name = UUID().uuidString
    let outputs = [".out", ".err"].map {
      FileManager.default.temporaryDirectory.appending(path: name + $0)
    }
    for url in outputs { try Data().write(to: url) }
    process.standardOutput = try FileHandle(forWritingTo: outputs[0])
    process.standardError = try FileHandle(forWritingTo: outputs[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return Running(process: process, outputs: outputs)
  }

  /// A command that has been started.
  struct Running {
    let process: Process
    fileprivate let outputs: [URL]

    func ending() throws -> Ending {
      let texts = try outputs.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
      for url in outputs { try FileManager.default.removeItem(at: url) }
      return Ending(status: process.terminationStatus, output: texts[0], messages: texts[1])
    }
  }

  /// Everything below a folder of the workplace: paths and contents.
  func contents(_ name: String) throws -> [String: Data] {
    let root = files.folder.appending(path: name)
    var contents: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
      contents[path] = (try? Data(contentsOf: root.appending(path: path))) ?? Data()
    }
    return contents
  }

  func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: files.path(name))
  }

  /// The built command, which lies beside the tests.
  static let command: URL = {
    #if os(macOS)
      let tests = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }!.bundleURL
    #else
      let tests = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    #endif
    return tests.deletingLastPathComponent().appending(path: "caseload")
  }()
}
