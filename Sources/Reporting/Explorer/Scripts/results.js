// What the first so many futures of two sets say: distributions of the settings, of what they are
// compared with, and of the difference of each pair.
class Results {
  constructor(data, [own, base], count) {
    Object.assign(this, { data, own, base: base ?? own, count });
    this.table = data.exploration.indicators;
    this.lines = data.exploration.costLines;
    this.firstMonth = data.openingMonth + 1;
    this.months = data.lastMonth - data.openingMonth;
  }

  get isSame() {
    return this.own === this.base;
  }

  // All figures of a cell, future by future.
  cell(set, cell) {
    return set.futures.slice(0, this.count).map((future) => future.figures[cell]);
  }

  differences(cell) {
    const base = this.cell(this.base, cell);
    return this.cell(this.own, cell).map((figure, number) => figure - base[number]);
  }

  // The series of an indicator: where its cells begin, and what its periods are.
  series(id) {
    let first = 0;
    const found = [];
    for (const series of this.table.series) {
      if (this.table.formulas[series.formula].id === id) found.push({ ...series, first });
      first += series.count;
    }
    return found;
  }

  // Distributions of an indicator by month; of one without months, by financial year.
  steps(set, id) {
    const series = this.series(id)[0];
    const steps = [];
    for (let place = 0; place < series.count; place++) {
      const distribution = Distribution.of(this.cell(set, series.first + place));
      if (distribution) steps.push({ month: series.end + place * series.step, ...distribution });
    }
    return steps;
  }

  // The last difference of an indicator.
  difference(id) {
    const series = this.series(id)[0];
    return Distribution.of(this.differences(series.first + series.count - 1));
  }

  // Pence of lines in months from one to another (the last not included), future by future.
  amounts(set, lines, from, to) {
    return set.futures.slice(0, this.count).map(({ pence }) => {
      let sum = 0;
      for (let month = from; month < to; month++) {
        for (const line of lines) sum += pence[month * this.lines.length + line];
      }
      return sum;
    });
  }

  // The sum of means that were rounded for each line and month.
  meanPence(set, lines, from, to) {
    let total = 0;
    for (let month = from; month < to; month++) {
      for (const line of lines) {
        let sum = 0;
        for (let number = 0; number < this.count; number++) {
          sum += set.futures[number].pence[month * this.lines.length + line];
        }
        total += roundedQuotient(sum, this.count);
      }
    }
    return total;
  }

  // The numbers of the lines that an id stands for.
  lineNumbers(id) {
    return id === "total" ? this.lines.map((_, number) => number) : [this.lines.indexOf(id)];
  }

  // What lines cost in a span of months, in pounds.
  cost(set, lines, from, to) {
    return pounds(this.amounts(set, lines, from, to), this.meanPence(set, lines, from, to));
  }

  costDifference(lines, from, to) {
    const base = this.amounts(this.base, lines, from, to);
    const pairs = this.amounts(this.own, lines, from, to).map((own, number) => own - base[number]);
    return pounds(
      pairs,
      this.meanPence(this.own, lines, from, to) - this.meanPence(this.base, lines, from, to));
  }

  // What a line costs month by month.
  costSteps(set, id) {
    const lines = this.lineNumbers(id);
    return Array.from({ length: this.months }, (_, month) => ({
      month: this.firstMonth + month, ...this.cost(set, lines, month, month + 1),
    }));
  }

  // Financial years: their name, their months, and whether all of them are simulated.
  get years() {
    const years = [];
    for (let month = 0; month < this.months; month++) {
      const number = this.firstMonth + month;
      const start = Math.floor((number - 3) / 12);
      const name = `${start}/${String((start + 1) % 100).padStart(2, "0")}`;
      if (years.at(-1)?.name !== name) years.push({ name, from: month, to: month });
      years.at(-1).to = month + 1;
    }
    return years.map((year) => ({ ...year, isWhole: year.to - year.from === 12 }));
  }

  // The last whole financial year, or the last one.
  get lastYear() {
    return this.years.findLast((year) => year.isWhole) ?? this.years.at(-1);
  }

  // The months of whose cost one sentence tells: those of the last whole year, or of the whole run
  // where programmes are paid for in earlier years only; as CostFindings.toldDifference.
  toldSpan(deliveryLine) {
    const year = this.lastYear;
    const name = year.isWhole ? year.name : `the simulated part of ${year.name}`;
    const isPaid = ({ from, to }) => {
      const { mean, p10, p90 } = this.costDifference([deliveryLine], from, to);
      return mean !== 0 || p10 !== 0 || p90 !== 0;
    };
    const earlier = this.years.filter(({ to }) => to <= year.from);
    if (isPaid(year) || !earlier.some(isPaid)) return { ...year, name };
    return { from: 0, to: this.months, name: spanWords(this.months) };
  }
}
