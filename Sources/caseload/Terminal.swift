import Foundation

/// Where results and messages go: results to standard output, all else to standard error.
enum Terminal {
  /// Prints a result.
  static func print(_ text: String) {
    FileHandle.standardOutput.write(Data(withoutSteering(text).utf8))
  }

  /// Prints a message.
  static func tell(_ text: String) {
    FileHandle.standardError.write(Data((withoutSteering(text) + "\n").utf8))
  }

  /// Whether messages are read by a person who sees a line being overwritten.
  static var showsProgress: Bool {
    isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb"
  }

  /// Whether results may be set in bold.
  static var showsColour: Bool {
    isatty(STDOUT_FILENO) == 1 && environment("NO_COLOR") == nil && environment("TERM") != "dumb"
  }

  /// Columns of the terminal; 80 when there is none.
  static var width: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return 80 }
    return min(Int(size.ws_col), 120)
  }

  /// A variable of the environment, unless it is empty.
  private static func environment(_ name: String) -> String? {
    let value = ProcessInfo.processInfo.environment[name]
    return value?.isEmpty == true ? nil : value
  }
}
