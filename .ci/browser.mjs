// The browser's side of .ci/browser, in node: the same calls as Tests/SameBits makes natively.
//
// node browser.mjs ENGINE FOLDER: prints the checksums that are compared; reads FOLDER/plan, writes
// what its first replications counted to FOLDER/node, and the milliseconds of the fastest
// to FOLDER/node.milliseconds. Memory goes to stderr; replications that keep taking more are an
// error.
import { readFileSync, writeFileSync } from "node:fs";

const [, , file, folder] = process.argv;
const { instance } = await WebAssembly.instantiate(readFileSync(file), {});
const { memory, luck_checksum, calendar_checksum, ...engine } = instance.exports;

for (const checksum of [
  luck_checksum(1n, 100000),
  luck_checksum(9223372036854775807n, 1000),
  calendar_checksum(0, 40000),
  calendar_checksum(17000, 0),
]) {
  console.log(String(BigInt.asUintN(64, checksum)));
}

const plan = readFileSync(`${folder}/plan`);
const input = engine.input_address(plan.length / 8);
new Uint8Array(memory.buffer, input, plan.length).set(plan);

function replicate(replication) {
  const problem = engine.run_replication(1n, replication);
  if (problem !== 0) throw new Error(`the engine refuses the plan: FlatPlanProblem ${problem}`);
  return new Uint8Array(memory.buffer, engine.output_address(), 8 * engine.output_count());
}

const outputs = [Buffer.from(replicate(0))];
const memoryAfter = [memory.buffer.byteLength];
for (const replication of [1, 2]) outputs.push(Buffer.from(replicate(replication)));
writeFileSync(`${folder}/node`, Buffer.concat(outputs));

// The second time over, the same replications take no more memory: all was given back.
const number = 50;
let fastest = Infinity;
for (let round = 0; round < 2; round++) {
  for (let replication = 0; replication < number; replication++) {
    const start = performance.now();
    replicate(replication);
    fastest = Math.min(fastest, performance.now() - start);
  }
  memoryAfter.push(memory.buffer.byteLength);
}
writeFileSync(`${folder}/node.milliseconds`, String(fastest));

const [one, once, twice] = memoryAfter.map((bytes) => (bytes / 2 ** 20).toFixed(1));
console.error(
  `browser: memory is ${one} MiB after 1 replication, ${once} MiB after ${number}, ` +
    `${twice} MiB after ${number} more`);
if (memoryAfter[2] !== memoryAfter[1]) throw new Error("replications do not give back memory");
