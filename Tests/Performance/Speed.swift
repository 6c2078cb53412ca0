import Dispatch
import Engine
import Fixtures

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Prints how long the whole model takes, and how that grows with what is asked of it.
///
/// What bounds it: some 440,000 events a replication, at 720 instructions each with all that belongs
/// to it (the weekly draw of every child at home, every worker's day); no function takes more than a
/// tenth of the time. On the machine where this was measured there were two instructions to a cycle
/// of the processor, which can do four or more: the rest is waiting, for memory and after jumps that
/// chance decides and so cannot be foreseen. An eighth fewer instructions alone saved no time; to read
/// what lies together, to ask for many rows at once, and to leave unread what no luck can make happen
/// saved a fifth.
///
/// Every figure is the shortest of some attempts: what it takes; the rest is what else the machine was
/// doing. The attempts of all figures take turns, so that a busy minute falls on all alike.
/// What one thread does is measured in its own processor time, what two do by the clock.
func printSpeed() {
  let attempts = 12
  let plan = madeUpPlan()
  var alone = Shortest()
  var further = Shortest()
  var opening = Shortest()
  var children = Shortest()
  var days = Shortest()
  var oneThread = Shortest()
  var twoThreads = Shortest()
  var peaks: [Int] = []
  for attempt in 0..<attempts {
    alone.measure(processorTime) { simulate(plan, 0..<1) }
    further.measure(processorTime) { simulate(plan, 0..<4) }
    opening.measure(processorTime) { open(plan) }
    children.measure(processorTime) { simulate(madeUpPlan(scale: 2), 0..<1) }
    days.measure(processorTime) { simulate(madeUpPlan(months: 72), 0..<1) }
    oneThread.measure(clockTime) { simulate(plan, 0..<4) }
    twoThreads.measure(clockTime) {
      DispatchQueue.concurrentPerform(iterations: 2) { half in
        simulate(plan, half * 2..<half * 2 + 2)
      }
    }
    if attempt == 1 || attempt == attempts - 1 { peaks.append(peakMemory()) }
  }
  let events = eventsOfReplication(plan)
  row("one replication of 36 months", alone.milliseconds, "ms")
  row("  of it, the opening position", opening.milliseconds, "ms")
  row("events of a replication", Double(events), "")
  row("an event", alone.milliseconds * 1e6 / Double(events), "ns")
  row("twice the children", children.milliseconds / alone.milliseconds, "times")
  row("twice the days", days.milliseconds / alone.milliseconds, "times")
  row("four times the replications", further.milliseconds / alone.milliseconds, "times")
  row("two threads against one", oneThread.milliseconds / twoThreads.milliseconds, "times as fast")
  row("most memory, two threads", Double(peaks[1]) / 1e6, "MB")
  row("  of it, since the first attempts", Double(peaks[1] - peaks[0]) / 1e6, "MB")
}

func row(_ name: String, _ value: Double, _ unit: String) {
  let rounded = value < 100 ? (value * 100).rounded() / 100 : value.rounded()
  var line = name
  while line.count < 38 { line += " " }
  print(line, rounded, unit)
}

/// The shortest time in which a piece of work was done.
struct Shortest {
  private(set) var milliseconds = Double.infinity

  mutating func measure(_ seconds: () -> Double, _ work: () -> Void) {
    let start = seconds()
    work()
    milliseconds = min(milliseconds, (seconds() - start) * 1e3)
  }
}

private func simulate(_ plan: SimulationPlan, _ replications: Range<Int>) {
  for replication in replications {
    var simulation = Simulation(plan: plan, seed: 1, replication: UInt64(replication))
    simulation.run()
  }
}

private func open(_ plan: SimulationPlan) {
  let simulation = Simulation(plan: plan, seed: 1, replication: 0)
  precondition(simulation.events == 0)
}

private func eventsOfReplication(_ plan: SimulationPlan) -> Int64 {
  var simulation = Simulation(plan: plan, seed: 1, replication: 0)
  simulation.run()
  return simulation.events
}

/// Seconds of processor time of this thread.
func processorTime() -> Double { seconds(CLOCK_THREAD_CPUTIME_ID) }

/// Seconds by the clock.
private func clockTime() -> Double { seconds(CLOCK_MONOTONIC) }

private func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The most memory that this process has had, in bytes.
private func peakMemory() -> Int {
  var usage = rusage()
  #if canImport(Darwin)
    getrusage(RUSAGE_SELF, &usage)
    return usage.ru_maxrss
  #else
    getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  #endif
}
