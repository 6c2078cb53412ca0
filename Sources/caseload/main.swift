import Foundation

// A reader that has gone away (`caseload help | head -1`) is no mistake of ours.
signal(SIGPIPE, SIG_DFL)
// A file that may not grow further is told like a full disk.
signal(SIGXFSZ, SIG_IGN)
exit(CommandLineTool.run(Array(CommandLine.arguments.dropFirst())).rawValue)
