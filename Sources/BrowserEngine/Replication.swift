// One replication in the page: a plan is put into memory, run, and what it counted is read there.
//
//     const { memory, input_address, run_replication, output_address, output_count } = exports;
//     const input = input_address(plan.length);            // `plan`: `SimulationPlan.flat`
//     new Float64Array(memory.buffer, input, plan.length).set(plan);
//     if (run_replication(1n, 0) !== 0) throw new Error("not a plan of this engine");
//     const tally = new Float64Array(memory.buffer, output_address(), output_count());
//
// A seed has 64 bits, for which JavaScript has BigInt; a replication's number is an ordinary one.
// Every call may grow the memory, which leaves earlier views of it empty: make them anew. The plan
// stays where it is, so that the page can run many replications of it, or turn a lever in it.
#if canImport(Engine)
  import Engine
#endif

// One page has one thread, and so has a test that calls these.
nonisolated(unsafe) private var input = UnsafeMutableBufferPointer<Double>(start: nil, count: 0)
nonisolated(unsafe) private var output = UnsafeMutableBufferPointer<Double>(start: nil, count: 0)

/// Makes a block just so long; nothing happens if it is so already.
private func resize(_ block: inout UnsafeMutableBufferPointer<Double>, to count: Int) {
  if count == block.count { return }
  block.deallocate()
  block = UnsafeMutableBufferPointer(start: nil, count: 0)
  if count > 0 {
    block = .allocate(capacity: count)
    block.initialize(repeating: 0)
  }
}

/// Where a plan of so many numbers is to be written; nil for none or fewer.
///
/// The layout is that of `SimulationPlan.flat`. Asking for the same number again gives the same
/// place, with what was written there; for another number a new one, and the old plan is gone.
@_expose(wasm, "input_address")
@_cdecl("input_address")
public func input_address(_ doubles: Int32) -> UnsafeMutablePointer<Double>? {
  resize(&input, to: max(0, Int(doubles)))
  return input.baseAddress
}

/// Simulates the plan in memory to its last day, and keeps what was counted.
///
/// All that the simulation used is given back, so that the memory stays as large as for the largest
/// replication, however many are run.
///
/// - Parameters:
///   - seed: of the whole run.
///   - replication: counted from 0.
/// - Returns: 0, or what is wrong with the plan (`FlatPlanProblem`); then nothing was simulated,
///   and there is no output.
@_expose(wasm, "run_replication")
@_cdecl("run_replication")
public func run_replication(_ seed: UInt64, _ replication: UInt32) -> Int32 {
  do throws(FlatPlanProblem) {
    let plan = try SimulationPlan(flat: UnsafeBufferPointer(input).span)
    var simulation = Simulation(plan: plan, seed: seed, replication: UInt64(replication))
    simulation.run()
    let counted = simulation.tally.flat
    resize(&output, to: counted.count)
    for index in output.indices { output[index] = counted[index] }
    return 0
  } catch {
    resize(&output, to: 0)
    return error.rawValue
  }
}

/// Where the last replication's numbers are, in the layout of `Tally.flat`; nil if there are none.
///
/// They stay there until the next replication is run.
@_expose(wasm, "output_address")
@_cdecl("output_address")
public func output_address() -> UnsafePointer<Double>? {
  UnsafePointer(output.baseAddress)
}

/// How many numbers the last replication gave, 0 if there are none.
@_expose(wasm, "output_count")
@_cdecl("output_count")
public func output_count() -> Int32 { Int32(output.count) }
