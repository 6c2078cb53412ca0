// Levers with the amounts of one replication, as in ScenarioLever.settled and .deliveryPence.

const leverCountPlace = 3; // In the layout of SimulationPlan+Flat.swift.

// A figure drawn from the triangular distribution over its range: Estimate.drawn.
function drawn([value, low, high], uniform) {
  if (low === high) return value;
  const width = high - low;
  const peak = (value - low) / width;
  if (uniform < peak) return low + Math.sqrt(uniform * width * (value - low));
  return high - Math.sqrt((1 - uniform) * width * (high - value));
}

// The plan with its levers, one row of seven numbers for each figure changed; `events` are amounts
// that are settled already, by the name of the parameter.
function settled(plan, levers, luck, events) {
  const rows = [];
  for (const lever of levers) {
    for (const change of lever.changes) {
      const event = `event: ${lever.name}: ${change.path}`;
      const amount = events.get(event) ?? drawn(change.amount, luck(change.key));
      const held = change.holdsThroughFade ? change.fadeDays : 0;
      const until = lever.until == null ? Infinity : lever.until + held;
      const fade = change.holdsThroughFade ? 0 : change.fadeDays;
      for (const position of change.positions) {
        rows.push(position, change.operation, amount, lever.from, change.rampDays, until, fade);
      }
    }
  }
  const whole = new Float64Array(plan.length + rows.length);
  whole.set(plan);
  whole.set(rows, plan.length);
  whole[leverCountPlace] = rows.length / 7;
  return whole;
}

// Pence that delivering a lever costs in a month.
function deliveryPence(lever, month, luck) {
  const [oneOff, perYear] = [lever.oneOff, lever.perYear];
  if (![...oneOff, ...perYear].some((pounds) => pounds !== 0)) return 0;
  const [start, end] = [firstDay(month), firstDay(month + 1) - 1];
  let pounds = 0;
  if (lever.from >= start && lever.from <= end) pounds += drawn(oneOff, luck(lever.oneOffKey));
  const first = Math.max(lever.from, start);
  const last = Math.min(lever.until == null ? end : lever.until - 1, end);
  if (first <= last) {
    const share = (last - first + 1) / (end - start + 1) / 12;
    pounds += share * drawn(perYear, luck(lever.perYearKey));
  }
  return rounded(pounds * 100);
}
