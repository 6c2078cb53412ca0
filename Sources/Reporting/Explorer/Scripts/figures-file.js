// All figures of the settings, of what they are compared with and of the differences, as a CSV file
// with every digit: what `caseload run` of the scenario file gives.
function figuresFile(results) {
  const names = Distribution.quantiles.map(([name]) => name);
  const rows = [["of", "scenario", "id", "period_type", "period", "mean", "sd", ...names]];
  const add = (of, scenario, id, type, period, figures) => {
    if (!figures) return;
    const quantiles = names.map((name) => figures[name]);
    rows.push([of, scenario, id, type, period, figures.mean, figures.sd ?? "", ...quantiles]);
  };
  const yearText = (end) =>
    `${Math.floor(end / 12) - 1}/${String(Math.floor(end / 12) % 100).padStart(2, "0")}`;
  const monthText = (month) => dayText(firstDay(month)).slice(0, 7);
  let cell = 0;
  for (const series of results.table.series) {
    const id = results.table.formulas[series.formula].id;
    for (let place = 0; place < series.count; place++, cell++) {
      const end = series.end + place * series.step;
      const type = series.periodType;
      const period = type === "financial_year" ? yearText(end) : monthText(end);
      for (const [scenario, figures] of [
        ["explored", results.cell(results.own, cell)],
        ["baseline", results.cell(results.base, cell)],
        ["difference", results.differences(cell)],
      ]) add("indicator", scenario, id, type, period, Distribution.of(figures));
    }
  }
  const spans = results.years.map((year) => ["financial_year", year.name, year.from, year.to]);
  for (let month = 0; month < results.months; month++) {
    spans.push(["month", monthText(results.firstMonth + month), month, month + 1]);
  }
  for (const [type, period, from, to] of spans) {
    for (const id of [...results.lines, "total"]) {
      const lines = results.lineNumbers(id);
      add("cost", "explored", id, type, period, results.cost(results.own, lines, from, to));
      add("cost", "baseline", id, type, period, results.cost(results.base, lines, from, to));
      add("cost", "difference", id, type, period, results.costDifference(lines, from, to));
    }
  }
  return rows.map((row) => row.join(",") + "\r\n").join("");
}
