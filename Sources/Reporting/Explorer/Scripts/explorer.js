// Puts the explorer together: sliders make levers, workers simulate them, the chart and the
// sentence follow. Nothing is fetched and nothing leaves the page.

// How many futures there are in the first chart.
const fewest = 5;

class Explorer {
  constructor(place, data) {
    this.data = data;
    this.place = place;
    this.settings = new Settings(data.exploration, data.openingMonth);
    this.count = data.replications;
    this.shown = this.choices.has(data.exploration.headline) ? data.exploration.headline : "lac";
    if (!this.choices.has(this.shown)) this.shown = "cost:total";
    this.levers = new LeversPanel(this.settings, () => this.changed());
    this.chart = new ChartPanel(data);
    this.say = element("p", { class: "say" }, "The first futures come in a moment.");
    this.status = element("p", { class: "heard", role: "status" });
    this.progress = element("progress", { "aria-label": "Futures simulated" });
    this.told = element("span");
    this.link = element("input", {
      type: "text", readonly: true, "aria-label": "Link with these settings",
      onfocus: () => this.link.select(),
    });
    this.file = element("pre", { tabindex: 0, "aria-label": "Scenario file" });
    this.figuresButton = element("button", {
      type: "button", disabled: true, onclick: () => this.saveFigures(),
    }, "Save the figures");
    place.append(this.say, this.levers.element, this.right(), this.status);
    // Until there is a chart there is nothing to print.
    place.classList.add("explorer", "waiting");
    this.takeLink();
    window.addEventListener("hashchange", () => this.takeLink());
    new ResizeObserver(() => this.draw(true)).observe(this.chart.place);
  }

  // What can be shown: its key, and how it is listed.
  get choices() {
    const choices = new Map([["cost:total", ["Cost", this.data.lines.at(-1).name]]]);
    const monthly = new Set(this.data.exploration.indicators.series
      .filter((series) => series.periodType !== "financial_year")
      .map((series) => this.data.exploration.indicators.formulas[series.formula].id));
    const known = this.data.indicators.filter((indicator) => monthly.has(indicator.id));
    for (const id of this.data.first) {
      const indicator = known.find((indicator) => indicator.id === id);
      if (indicator) choices.set(id, ["Most asked", indicator.name]);
    }
    for (const line of this.data.lines.slice(0, -1)) {
      choices.set(`cost:${line.id}`, ["Cost", line.name]);
    }
    for (const { id, name, theme } of known) {
      if (!choices.has(id)) choices.set(id, [theme, name]);
    }
    return choices;
  }

  right() {
    const groups = new Map([["Most asked", []], ["Cost", []]]);
    for (const [key, [group, name]] of this.choices) {
      if (!groups.has(group)) groups.set(group, []);
      groups.get(group).push(element("option", { value: key }, name));
    }
    this.choice = element("select", {
      onchange: () => {
        this.shown = this.choice.value;
        this.draw(true);
        this.showLink();
      },
    }, ...[...groups].map(([label, options]) => element("optgroup", { label }, ...options)));
    const counts = [...new Set([50, this.data.replications, 1000])].sort((a, b) => a - b);
    this.counts = element("select", {
      onchange: () => {
        this.count = Number(this.counts.value);
        this.changed();
      },
    }, ...counts.map((count) => element("option", { value: count }, String(count))));
    return element("div", { class: "shown" },
      element("div", { class: "choose" },
        element("label", {}, "Show", this.choice), element("label", {}, "Futures", this.counts),
        element("span", { class: "done" }, this.progress, this.told)),
      this.chart.element,
      element("div", { class: "keep" },
        element("button", { type: "button", onclick: () => this.saveScenario() },
          "Write this as a scenario file"),
        this.figuresButton,
        element("button", { type: "button", onclick: () => this.copyLink() }, "Copy the link"),
        this.link),
      element("details", {}, element("summary", {}, "Show the scenario file"), this.file));
  }

  // Begins to simulate; the engine is in the page.
  start(bytes, plan, script) {
    const { indicators: table, parameters, deliveryLine } = this.data.exploration;
    this.futures = new Futures(
      { bytes, plan, parameters, table, deliveryLine }, this.data.seed, script);
    this.futures.start(() => this.draw(false), (problem) => {
      this.told.textContent = `The simulation stopped: ${problem}`;
      this.told.className = "problem";
    });
    this.simulate();
  }

  // After a slider has come to rest for a moment.
  changed() {
    this.showLink();
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.simulate(), 120);
  }

  simulate() {
    if (!this.futures) return;
    const { levers } = this.settings;
    const base = this.data.exploration.baselineLevers;
    const isSame = JSON.stringify(levers) === JSON.stringify(base);
    this.wanted = this.futures.want(isSame ? [levers] : [base, levers], this.count);
    this.drawn = 0;
    this.draw(false);
  }

  // Draws what is there: as soon as there are a few futures, then as more come in.
  draw(isForced) {
    if (!this.wanted) return;
    const { done } = this.futures;
    const isDone = done === this.count;
    this.progress.max = this.count;
    this.progress.value = done;
    this.told.textContent = `${done} of ${this.count} futures`;
    this.figuresButton.disabled = !isDone;
    const isDue = done > this.drawn && performance.now() - (this.time ?? 0) > 250;
    if (done < Math.min(fewest, this.count)) return;
    if (!isForced && this.drawn > 0 && !isDue && !isDone) return;
    if (!isForced && done === this.drawn) return;
    [this.drawn, this.time] = [done, performance.now()];
    this.place.classList.remove("waiting");
    const [base, own] = [this.wanted[0], this.wanted.at(-1)];
    this.results = new Results(this.data, [own, base], done);
    this.chart.show(this.results, this.shown, this.ownLabel);
    this.say.textContent = this.sentence();
    if (isDone && !isForced) this.status.textContent = this.say.textContent;
  }

  get ownLabel() {
    return this.settings.moved.length ? "as set here" : this.data.exploration.title;
  }

  // The answer about what is shown; of a cost, about the headline's indicator.
  sentence() {
    const isCost = this.shown.startsWith("cost:");
    const id = isCost ? this.data.exploration.headline ?? "lac" : this.shown;
    const indicator = this.data.indicators.find((indicator) => indicator.id === id);
    const span = this.results.toldSpan(this.data.exploration.deliveryLine);
    const lines = this.results.lineNumbers("total");
    const start = this.settings.moved.length
      ? "With the levers set like this"
      : condition(this.data.exploration, this.data.hasProgramme);
    const steps = this.results.steps(this.results.own, id);
    const isSame = this.results.isSame;
    return answer({
      last: steps.at(-1), period: monthWords(steps.at(-1).month),
      opening: indicator.history.at(-1), difference: isSame ? null : this.results.difference(id),
      cost: isSame ? null : this.results.costDifference(lines, span.from, span.to),
      costPeriod: span.name,
    }, indicator, start);
  }

  // The settings as part of the address: "#explore&success=60&show=lac".
  takeLink() {
    const words = new Map(decodeURIComponent(location.hash.slice(1)).split("&")
      .map((word) => word.split("=")));
    if (words.has("explore")) {
      this.settings.take(words);
      if (this.choices.has(words.get("show"))) this.shown = words.get("show");
      const counts = [...this.counts.options].map((option) => option.value);
      if (counts.includes(words.get("futures"))) this.count = Number(words.get("futures"));
      if (words.size > 1) this.place.closest("section").scrollIntoView();
    }
    this.levers.show();
    this.choice.value = this.shown;
    this.counts.value = this.count;
    this.changed();
  }

  showLink() {
    const words = ["explore", ...this.settings.words.map((pair) => pair.join("=")),
      `show=${this.shown}`];
    if (this.count !== this.data.replications) words.push(`futures=${this.count}`);
    this.link.value = `${location.href.split("#")[0]}#${words.join("&")}`;
    this.file.textContent = this.scenarioText;
  }

  get scenarioText() {
    const told = this.settings.moved.map((slider) =>
      `${slider.name}: ${this.levers.words(slider, this.settings.values.get(slider.id))} ` +
      `(${this.levers.was(slider)})`);
    return scenarioFile(this.settings, told);
  }

  saveScenario() {
    save(scenarioFileName(this.data.exploration), "application/json", this.scenarioText);
    this.status.textContent = "The scenario file is among your downloads.";
  }

  saveFigures() {
    save(`${this.data.exploration.id}-explored.csv`, "text/csv", figuresFile(this.results));
  }

  copyLink() {
    this.link.select();
    const told = () => (this.status.textContent = "The link is copied.");
    navigator.clipboard?.writeText(this.link.value).then(told, () => document.execCommand("copy"));
  }
}

// Begins when the panel comes into view, so that reading the report costs nothing.
function begin() {
  const text = (id) => document.getElementById(id).textContent;
  const place = document.getElementById("explorer");
  const bytes = (base64) => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const data = JSON.parse(text("explorer-data"));
  const explorer = new Explorer(place, data);
  document.getElementById("explorer-needs").hidden = true;
  place.hidden = false;
  const watch = new IntersectionObserver(([entry]) => {
    if (!entry.isIntersecting) return;
    watch.disconnect();
    const numbers = (base64) => new Float64Array(bytes(base64).buffer);
    const { parameters, plan } = data.exploration;
    if (parameters) parameters.members = numbers(parameters.members);
    explorer.start(
      bytes(text("explorer-engine")).buffer, numbers(plan), text("explorer-worker"));
  }, { rootMargin: "200px" });
  watch.observe(place);
}

begin();
