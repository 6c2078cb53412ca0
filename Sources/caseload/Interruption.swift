import Dispatch
import Foundation
import Planning

/// Turns Ctrl-C into a raised stop signal, so that a run can end tidily.
struct Interruption {
  /// Raised by Ctrl-C.
  let stop = StopSignal()
  private let sources: [any DispatchSourceSignal]

  init() {
    let stop = stop
    sources = [SIGINT, SIGTERM].map { number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { stop.raise() }
      source.resume()
      return source
    }
  }
}
