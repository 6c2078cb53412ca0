// The engine: WebAssembly from the same source as the command line, so the same bits.
class Engine {
  constructor(instance) {
    this.calls = instance.exports;
  }

  static async from(bytes) {
    return new Engine((await WebAssembly.instantiate(bytes, {})).instance);
  }

  // What one replication counts, in the layout of Tally+Flat.swift; `plan` in that of
  // SimulationPlan+Flat.swift. A seed has 64 bits and so is a BigInt.
  replicate(plan, seed, replication) {
    // A call may grow the memory, which leaves earlier views of it empty: they are made anew.
    const place = this.calls.input_address(plan.length);
    new Float64Array(this.calls.memory.buffer, place, plan.length).set(plan);
    const problem = this.calls.run_replication(seed, replication);
    if (problem !== 0) throw new Error(`the engine refuses the plan (${problem})`);
    return new Float64Array(
      this.calls.memory.buffer, this.calls.output_address(), this.calls.output_count());
  }

  // The number between 0 and 1 that decides a lever's amount.
  luck(seed, replication, key) {
    return this.calls.lever_luck(seed, replication, BigInt(key));
  }

  // What decides a parameter: a standard normal number, and one between 0 and 1.
  normal(seed, replication, key) {
    return this.calls.parameter_normal(seed, replication, BigInt(key));
  }

  uniform(seed, replication, key) {
    return this.calls.parameter_uniform(seed, replication, BigInt(key));
  }
}
