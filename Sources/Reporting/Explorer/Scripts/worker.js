// Simulates, apart from the page, so that the page never waits.
//
// First { bytes, plan, parameters, table, deliveryLine }; then one after the other
// { number, set, levers, seed }, each answered by its figures and pence.
let work;

async function begin({ bytes, ...setting }) {
  work = { engine: await Engine.from(bytes), ...setting };
  postMessage({ isReady: true });
}

function simulate({ number, set, levers, seed }) {
  const keys = new Map();
  const luck = (key) => {
    if (!keys.has(key)) keys.set(key, work.engine.luck(BigInt(seed), number, key));
    return keys.get(key);
  };
  const { parameters } = work;
  const values = parameters
    ? parameterValues(parameters, work.engine, BigInt(seed), number) : [];
  const { plan, events } = parameters
    ? withParameters(work.plan, parameters, values) : { plan: work.plan, events: new Map() };
  const tally = work.engine.replicate(
    settled(plan, levers, luck, events), BigInt(seed), number);
  const figures = indicatorFigures(tally, work.table);
  const spent = pence(tally, levers, work.deliveryLine, luck);
  postMessage({ number, set, figures, pence: spent }, [figures.buffer, spent.buffer]);
}

onmessage = ({ data }) => {
  if (data.bytes) begin(data).catch((error) => postMessage({ problem: String(error) }));
  else simulate(data);
};
