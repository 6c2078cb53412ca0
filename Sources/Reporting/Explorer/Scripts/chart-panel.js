// The chart of one indicator or cost line, with its title, sentence and table.
class ChartPanel {
  constructor(data) {
    this.data = data;
    this.title = element("h3", {}, "The first futures come in a moment");
    this.subtitle = element("p", { class: "subtitle" });
    this.place = element("div");
    this.summary = element("p", { class: "summary" });
    // These stay while their figures change: whoever stands on them is not sent away.
    this.figures = element("div", { class: "scroll", role: "region", tabindex: 0 });
    this.table = element("details", { hidden: true },
      element("summary", {}, "Show the figures"), this.figures);
    this.element = element("figure", {},
      element("figcaption", {}, this.title, this.subtitle), this.place, this.summary, this.table);
  }

  // `shown`: "lac" or "cost:total".
  show(results, shown, ownLabel) {
    const isCost = shown.startsWith("cost:");
    const id = isCost ? shown.slice(5) : shown;
    const described = isCost
      ? this.costLine(id) : this.data.indicators.find((indicator) => indicator.id === id);
    const measure = new Measure(described.unit);
    const steps = (set) => isCost ? results.costSteps(set, id) : results.steps(set, id);
    const fans = [{ label: ownLabel, steps: steps(results.own) }];
    if (!results.isSame) {
      const label = this.data.exploration.baselineTitle ?? this.data.exploration.title;
      fans.push({ label, steps: steps(results.base) });
      const [own, base] = fans.map((fan) => JSON.stringify(fan.steps));
      if (own === base) fans.splice(0, 2, { label: "with and without it", steps: fans[0].steps });
    }
    if (!fans[0].steps.length) return;
    const { history, later } = described;
    const today = this.data.openingMonth;
    const opening = history.at(-1);
    const isStanding = ["month_end", "rolling_12m"].includes(described.basis);
    const drawn = fans.map((fan) => ({
      ...fan, steps: isStanding && opening?.[0] === today && fan.steps[0].month === today + 1
        ? [levelStep(opening), ...fan.steps] : fan.steps,
    }));
    const summary = this.sentence(fans, opening, measure);
    this.title.textContent = this.headline(described, opening, measure, fans[0].steps.at(-1));
    const first = Math.min(history[0]?.[0] ?? today, today);
    const last = fans[0].steps.at(-1).month;
    this.subtitle.textContent = this.basis(described, measure, first, last, later.length > 0);
    this.summary.textContent = summary;
    const width = Math.max(320, this.place.clientWidth);
    const chart = new FanChart(
      { measure, fans: drawn, history, later, today, first, last }, width);
    this.place.replaceChildren(chart.picture(this.title.textContent, summary));
    const caption = `${described.name}, month by month`;
    this.figures.setAttribute("aria-label", caption);
    this.figures.replaceChildren(figuresTable(caption, measure, fans, [...history, ...later]));
    this.table.hidden = false;
  }

  // A cost line as if it were an indicator.
  costLine(id) {
    const { name } = this.data.lines.find((line) => line.id === id);
    const unit = { unit: "pounds", basis: "month" };
    return { name: `${name}, cost a month`, ...unit, history: [], later: [] };
  }

  // "Looked-after children (LAC): falling from 624 to 570 by March 2021".
  headline({ name }, opening, measure, last) {
    const period = monthWords(last.month);
    const end = measure.unit === "pounds"
      ? new Money(last.p10, last.p90).signed(last.mean)
      : measure.text(last.mean, measure.decimals([last.mean, last.p10, last.p90]));
    if (!opening) return `${name}: ${end} in ${period}`;
    const start = measure.text(opening[1]);
    if (last.p10 <= opening[1] && opening[1] <= last.p90) {
      return `${name}: no clear change from ${start} by ${period}`;
    }
    const verb = last.p90 < opening[1] ? "falling" : "rising";
    return `${name}: ${verb} from ${start} to ${end} by ${period}`;
  }

  basis({ basis }, measure, first, last, isLater) {
    const when = {
      month_end: "at each month’s end", rolling_12m: "over the last 12 months",
    }[basis] ?? "in each month";
    return `${capitalised(measure.caption)} ${when}, ${this.data.authority}, ` +
      `${shortMonthWords(first)} to ${shortMonthWords(last)}; bands: 5 and 8 in 10 futures` +
      (isLater ? "; open circles: published since" : "");
  }

  sentence(fans, opening, measure) {
    const range = ({ mean, p10, p90 }) => {
      const decimals = measure.decimals([mean, p10, p90]);
      const value = measure.unit === "pounds"
        ? new Money(p10, p90).signed(mean) : measure.text(mean, decimals);
      return `${value} (8 in 10 simulated futures: ${measure.range(p10, p90, decimals)})`;
    };
    const [own, base] = fans.map((fan) => fan.steps.at(-1));
    let text = "";
    if (opening) text = `${measure.text(opening[1])} in ${monthWords(opening[0])} (published). `;
    text += `${range(own)} projected for ${monthWords(own.month)}`;
    if (base) text += `; ${range(base)} for “${fans[1].label}”`;
    return text + ".";
  }
}

// A known figure as a step without width, from which a fan opens.
function levelStep([month, mean]) {
  return { month, mean, p10: mean, p25: mean, p75: mean, p90: mean };
}

// The figures of a chart, month by month.
function figuresTable(caption, measure, fans, published) {
  const head = ["Month", "Published"]
    .concat(fans.flatMap((fan) => [`${fan.label}: mean`, "8 in 10", "5 in 10"]));
  const months = [...new Set([
    ...published.map(([month]) => month), ...fans[0].steps.map((step) => step.month),
  ])].sort((a, b) => a - b);
  const rows = months.map((month) => {
    const known = published.find(([at]) => at === month);
    const cells = fans.flatMap((fan) => {
      const step = fan.steps.find((step) => step.month === month);
      if (!step) return ["", "", ""];
      const decimals = measure.decimals([step.mean, step.p10, step.p90]);
      return [
        measure.text(step.mean, decimals), measure.range(step.p10, step.p90, decimals),
        measure.range(step.p25, step.p75, decimals),
      ];
    });
    return element("tr", {}, element("th", { scope: "row" }, monthWords(month)),
      ...[known ? measure.text(known[1]) : "", ...cells].map((cell) => element("td", {}, cell)));
  });
  return element("table", {}, element("caption", {}, caption),
    element("thead", {},
      element("tr", {}, ...head.map((text) => element("th", { scope: "col" }, text)))),
    element("tbody", {}, ...rows));
}
