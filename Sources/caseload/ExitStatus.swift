/// How the command ended, for scripts.
enum ExitStatus: Int32 {
  /// What was asked is done.
  case done = 0
  /// A check failed, a target cannot be reached, or more is off track than chance explains.
  case checkFailed = 1
  /// The command or a file is wrong, or a folder cannot be written.
  case wrongInput = 2
  /// A fault of the program.
  case ourFault = 70
  /// Ended by Ctrl-C.
  case interrupted = 130

  /// What it means, for the help.
  var meaning: String {
    switch self {
    case .done: "done"
    case .checkFailed: "a check failed, a target cannot be reached, or too much is off track"
    case .wrongInput: "the command or a file is wrong, or a folder cannot be written"
    case .ourFault: "our fault"
    case .interrupted: "interrupted"
    }
  }

  static let all: [ExitStatus] = [.done, .checkFailed, .wrongInput, .ourFault, .interrupted]
}
