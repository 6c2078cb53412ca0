import Foundation
import Reference

/// Prints how fast the engine's parts do the reference queueing work, beside SimPy on the same
/// machine, in turns.
///
/// The work and where days make it differ are told in `QueueingWork`. SimPy's families wait for room
/// for all their children, so that they wait longer; there are as many events within 1 in 200.
func printReferenceWork() {
  var byDays = Shortest()
  var byEvents = Shortest()
  var figures = QueueingWork.byDays(seed: 1)
  var simPy: [Double]?
  for _ in 0..<5 {
    byDays.measure(processorTime) {
      for seed in UInt64(1)...3 { figures = QueueingWork.byDays(seed: seed) }
    }
    byEvents.measure(processorTime) { _ = QueueingWork.byEvents(seed: 1) }
    guard let attempt = workOfSimPy() else { continue }
    simPy = [min(attempt[0], simPy?[0] ?? .infinity)] + attempt.dropFirst()
  }
  let milliseconds = byDays.milliseconds / 3
  row("reference work, engine's parts", milliseconds, "ms")
  row("  its events", Double(figures.events), "")
  row("  an event", milliseconds * 1e6 / Double(figures.events), "ns")
  row("  in continuous time, on a heap", byEvents.milliseconds, "ms")
  guard let simPy else { return print("  SimPy is not installed here: pip install simpy") }
  row("  SimPy", simPy[0] * 1e3, "ms")
  row("  its events", simPy[1], "")
  row("  SimPy against the engine's parts", simPy[0] * 1e3 / milliseconds, "times as long")
}

/// Seconds, events, children and mean wait of SimPy's fastest of two replications; nil where there is
/// no Python with SimPy.
private func workOfSimPy() -> [Double]? {
  let script = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "simpy_caseload.py")
  let python = Process()
  python.executableURL = URL(filePath: "/usr/bin/env")
  python.arguments = ["python3", script.path, "2"]
  let output = Pipe()
  python.standardOutput = output
  python.standardError = FileHandle.nullDevice
  guard (try? python.run()) != nil else { return nil }
  let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  python.waitUntilExit()
  let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
  return python.terminationStatus == 0 && numbers.count == 4 ? numbers : nil
}
