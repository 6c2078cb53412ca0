import Foundation
import Synchronization

/// Ends the process when a case takes too long or too much memory: what would hang or be killed in
/// other hands is a finding, not the end of the run.
final class Watch: Sendable {
  /// Seconds of processor time that a case may take.
  static let longest = 20.0
  /// Bytes that a case may hold in memory.
  static let largest = 1_500 << 20
  static let hung: Int32 = 3
  static let bloated: Int32 = 4

  private let state = Mutex((name: "", begun: 0.0))

  init() {
    let thread = Thread { [self] in
      while true {
        Thread.sleep(forTimeInterval: 0.05)
        let (name, begun) = state.withLock { $0 }
        let seconds = Watch.processorSeconds - begun
        if !name.isEmpty, seconds > Watch.longest {
          Watch.end(Watch.hung, "\(name): more than \(Int(Watch.longest)) s")
        }
        if Watch.residentBytes > Watch.largest {
          Watch.end(Watch.bloated, "\(name): \(Watch.residentBytes >> 20) MB")
        }
      }
    }
    thread.start()
  }

  /// A case begins.
  func begin(_ name: String) {
    state.withLock { $0 = (name, Watch.processorSeconds) }
  }

  /// Seconds since the case began.
  var seconds: Double { Watch.processorSeconds - state.withLock { $0.begun } }

  static var processorSeconds: Double { Double(clock()) / Double(CLOCKS_PER_SEC) }

  /// Memory that the process holds now; 0 where the system does not tell it as Linux does.
  static var residentBytes: Int {
    guard let file = fopen("/proc/self/statm", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 128)
    guard fgets(&line, Int32(line.count), file) != nil else { return 0 }
    let words = String(
      decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self
    )
    .split(separator: " ")
    return words.count > 1 ? (Int(words[1]) ?? 0) * 4096 : 0
  }

  private static func end(_ status: Int32, _ words: String) -> Never {
    FileHandle.standardError.write(Data((words + "\n").utf8))
    _exit(status)
  }
}
