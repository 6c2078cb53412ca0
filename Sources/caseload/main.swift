import Foundation

// A reader that has gone away (`caseload help | head -1`) is no mistake of ours.
signal(SIGPIPE, SIG_DFL)
exit(CommandLineTool.run(Array(CommandLine.arguments.dropFirst())).rawValue)
