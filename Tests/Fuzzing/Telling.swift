import Foundation

/// Tells a line at once: a process that is ended keeps nothing back.
func tell(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }
