// What is not known exactly, drawn for one future as ParameterDraws of the command line draws it:
// the same for every setting of the sliders, so that futures stay pairs.

// The value of each parameter; `table` is ParameterTable, its members as a Float64Array.
function parameterValues(table, engine, seed, number) {
  const point = table.keys.map((key) => engine.normal(seed, number, key));
  const values = table.parameters.map((parameter) => {
    const own = point[parameter.own];
    if (parameter.event) return drawn(parameter.amount, engine.calls.normal_cdf(own));
    const normal = parameter.shared == null
      ? own : (point[parameter.shared] + own) * Math.sqrt(0.5);
    return uncertainFigure(parameter, Math.min(Math.max(normal, -3.5), 3.5), engine);
  });
  for (const whole of table.wholes) {
    const sum = whole.parameters.reduce((sum, place) => sum + values[place], 0);
    if (!(sum > 0)) continue;
    for (const place of whole.parameters) values[place] *= whole.sum / sum;
  }
  if (table.memberCount > 0) {
    const first = engine.uniform(seed, 0, table.memberKey);
    const member = (Math.trunc(first * table.memberCount) + number) % table.memberCount;
    table.columns.forEach((place, column) => {
      values[place] = table.members[member * table.columns.length + column];
    });
  }
  return values;
}

// UncertainFigure.value.
function uncertainFigure({ scale, spread: [middle, below, above], least, most }, normal, engine) {
  const limit = most ?? Infinity;
  const moved = middle + normal * (normal < 0 ? below : above);
  let figure = moved;
  if (scale === "logarithm") figure = engine.calls.exponential(moved);
  if (scale === "logit") {
    const odds = engine.calls.exponential(moved);
    figure = least + (limit - least) * odds / (1 + odds);
  }
  return Math.min(Math.max(figure, least), limit);
}

// The plan with the figures of one future, and the sizes of events by their names.
function withParameters(plan, table, values) {
  const settledPlan = plan.slice();
  const events = new Map();
  table.parameters.forEach((parameter, place) => {
    if (parameter.event) events.set(parameter.event, values[place]);
    else settledPlan[parameter.place] = values[place];
  });
  return { plan: settledPlan, events };
}
