// Simulates futures of sets of levers in workers, and keeps what they gave.
//
// A set is what its levers are, so that going back to earlier settings finds their futures again.
// Futures come in the order of their numbers, the two of a number as a pair.
class Futures {
  // `setting` is what a worker is first told.
  constructor(setting, seed, script) {
    this.setting = setting;
    this.seed = seed;
    this.script = script;
    this.sets = new Map();
    this.idle = [];
    this.wanted = [];
    this.count = 0;
  }

  // As many workers as the machine has room for.
  start(onArrival, onProblem) {
    this.onArrival = onArrival;
    const url = URL.createObjectURL(new Blob([this.script], { type: "text/javascript" }));
    const most = Math.max(1, Math.min(4, navigator.hardwareConcurrency || 1));
    for (let number = 0; number < most; number++) {
      const worker = new Worker(url);
      worker.onmessage = ({ data }) => {
        if (data.problem) return onProblem(data.problem);
        if (!data.isReady) this.arrive(data);
        this.give(worker);
      };
      worker.onerror = (event) => onProblem(event.message || "the worker did not start");
      worker.postMessage(this.setting);
    }
  }

  // What is to be simulated from now on: the first of the sets is kept longest.
  want(sets, count) {
    this.count = count;
    this.wanted = sets.map((levers) => this.set(levers));
    for (const [key, set] of this.sets) {
      if (this.sets.size <= 6) break;
      if (!this.wanted.includes(set)) this.sets.delete(key);
    }
    for (const worker of this.idle.splice(0)) this.give(worker);
    return this.wanted;
  }

  set(levers) {
    const key = JSON.stringify(levers);
    const known = this.sets.get(key) ?? { key, levers, futures: [], asked: new Set() };
    this.sets.delete(key);
    this.sets.set(key, known);
    return known;
  }

  // How many futures of all that is wanted are there, from the first on without a gap.
  get done() {
    let number = 0;
    while (number < this.count && this.wanted.every((set) => set.futures[number])) number++;
    return number;
  }

  arrive({ number, set, figures, pence }) {
    const known = this.sets.get(set);
    if (!known) return;
    known.futures[number] = { figures, pence };
    if (this.wanted.includes(known)) this.onArrival();
  }

  // Gives a worker the first future that nobody has simulated yet.
  give(worker) {
    for (let number = 0; number < this.count; number++) {
      const set = this.wanted.find((set) => !set.asked.has(number));
      if (!set) continue;
      set.asked.add(number);
      worker.postMessage({ number, set: set.key, levers: set.levers, seed: this.seed });
      return;
    }
    this.idle.push(worker);
  }
}
