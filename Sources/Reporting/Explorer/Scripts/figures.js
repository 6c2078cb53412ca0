// Indicator figures and pence from what one replication counted.

const tallyHeader = 7; // In the layout of Tally+Flat.swift.

// The figures of IndicatorSheet.figures: the same sums in the same order, rounded to single
// precision at the end; not a number where a share is undefined (0 of 0).
function indicatorFigures(tally, table) {
  const [months, measures] = [tally[2], tally[3]];
  const count = table.series.reduce((sum, series) => sum + series.count, 0);
  const figures = new Float32Array(count);
  const counted = (term, month) =>
    tally[tallyHeader + (term % 2 * months + month) * measures + (term >> 1)];
  const summed = (terms, month) =>
    terms.reduce((sum, term) => sum + counted(term, month), 0);
  let [place, current, tops, bottoms] = [0, -1, [], []];
  for (const series of table.series) {
    const formula = table.formulas[series.formula];
    if (series.formula !== current) {
      current = series.formula;
      tops = formula.earlierTops.length ? [...formula.earlierTops] : new Array(12).fill(0);
      bottoms = formula.earlierBottoms.length ? [...formula.earlierBottoms] : new Array(12).fill(0);
      for (let month = 0; month < months; month++) {
        tops.push(summed(formula.top, month));
        bottoms.push(formula.bottom ? summed(formula.bottom, month) : 0);
      }
    }
    for (let period = 0; period < series.count; period++) {
      const from = series.from + period * series.step;
      let [top, bottom] = [0, 0];
      for (let month = from; month < from + series.months; month++) {
        top += tops[month];
        bottom += bottoms[month];
      }
      top *= formula.ratio;
      let value = formula.factor * top;
      if (formula.isRate) value = table.population > 0 ? value / table.population : NaN;
      if (formula.bottom) value = bottom > 0 ? value / bottom : NaN;
      figures[place++] = value;
    }
  }
  return figures;
}

// Pence month by month, line by line, with the delivery of levers on its own line.
function pence(tally, levers, deliveryLine, luck) {
  const [firstMonth, months, measures, lines] = tally.subarray(1, 5);
  const start = tallyHeader + 2 * months * measures;
  const pence = tally.slice(start, start + months * lines);
  for (let month = 0; month < months; month++) {
    const delivery = levers.reduce(
      (sum, lever) => sum + deliveryPence(lever, firstMonth + month, luck), 0);
    pence[month * lines + deliveryLine] += delivery;
  }
  return pence;
}
