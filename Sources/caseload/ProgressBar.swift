import Foundation
import Synchronization

/// A line on the terminal that says how far the simulation is and how long it will take.
final class ProgressBar: Sendable {
  private let total: Int
  private let isShown: Bool
  private let state = Mutex(State())

  private struct State {
    // Not the time of day, which may be set back while we wait.
    let begin = ContinuousClock.now
    var last: ContinuousClock.Instant?
  }

  init(total: Int, isShown: Bool) {
    self.total = total
    self.isShown = isShown
  }

  /// Says that so many are done, at most ten times a second.
  func show(_ done: Int) {
    guard isShown else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      if let last = state.last, now - last < .milliseconds(100) { return }
      guard done > 0 else { return }
      state.last = now
      let width = 30
      let filled = width * done / total
      let bar =
        String(repeating: "#", count: filled) + String(repeating: "-", count: width - filled)
      let passed = (now - state.begin) / .seconds(1)
      let left = passed / Double(done) * Double(total - done)
      let words = "\(done) of \(total) futures [\(bar)] \(ProgressBar.words(left)) left"
      FileHandle.standardError.write(Data("\r\u{1B}[K\(words)".utf8))
    }
  }

  /// Takes the line away.
  func clear() {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }

  private static func words(_ seconds: Double) -> String {
    seconds < 90 ? "\(Int(seconds.rounded(.up))) s" : "\(Int((seconds / 60).rounded(.up))) min"
  }
}
