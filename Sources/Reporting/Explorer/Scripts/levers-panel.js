// The sliders. Each takes only the values that it has stops for, with where the scenario has it and
// where things stand today among them.
class LeversPanel {
  constructor(settings, onMove) {
    this.settings = settings;
    this.onMove = onMove;
    this.rows = settings.sliders.map((slider) => this.row(slider));
    this.resetAll = element("button", { type: "button", onclick: () => this.reset() },
      settings.exploration.baselineTitle ? "Everything back to the plan" : "Everything back");
    this.element = element("fieldset", { class: "levers" },
      element("legend", {}, "Levers"), ...this.rows.map((row) => row.element),
      element("p", {}, this.resetAll), this.meanings());
    this.show();
  }

  row(slider) {
    const id = `lever-${slider.id}`;
    const last = slider.stops.length - 1;
    const range = element("input", {
      type: "range", id, min: 0, max: last, step: 1, "aria-describedby": `${id}-was`,
      oninput: () => this.move(slider, slider.stops[Number(range.value)]),
    });
    const output = element("output", { for: id });
    const reset = element("button", {
      type: "button", "aria-label": `Back to the plan: ${slider.name}`,
      onclick: () => {
        this.move(slider, slider.planned);
        range.focus();
      },
    }, "back");
    const share = slider.stops.indexOf(slider.today ?? slider.planned) / Math.max(1, last);
    // The knob's middle stays 8 pixels within the track.
    const mark = element("span", {
      class: "mark", style: `left: calc(8px + (100% - 16px) * ${share})`, "aria-hidden": "true",
    });
    const made = element("div", { class: "lever" },
      element("div", { class: "what" }, element("label", { for: id }, slider.name), output),
      element("div", { class: "track" }, range, mark),
      element("div", { class: "was" }, element("span", { id: `${id}-was` }, this.was(slider)),
        reset));
    return { slider, range, output, reset, element: made };
  }

  words(slider, value) {
    return valueWords(slider, value, this.settings.firstMonth);
  }

  // Where things stand today, and where the scenario has them if that is elsewhere.
  was(slider) {
    const planned = this.words(slider, slider.planned);
    if (slider.today == null) {
      const isOwn = this.settings.exploration.levers.some((lever) => lever.name === slider.lever);
      return `${isOwn || slider.rule === "delay" ? "planned" : "assumed"}: ${planned}`;
    }
    const today = `today: ${this.words(slider, slider.today)}`;
    return slider.planned === slider.today ? today : `${today}; planned: ${planned}`;
  }

  move(slider, value) {
    this.settings.values.set(slider.id, value);
    this.show();
    this.onMove();
  }

  reset() {
    this.settings.reset();
    this.show();
    this.onMove();
  }

  show() {
    for (const { slider, range, output, reset, element } of this.rows) {
      const value = this.settings.values.get(slider.id);
      range.value = slider.stops.indexOf(value);
      const words = this.words(slider, value);
      output.textContent = words;
      range.setAttribute("aria-valuetext", words);
      const isMoved = this.settings.isMoved(slider);
      element.classList.toggle("moved", isMoved);
      reset.hidden = !isMoved;
    }
    this.resetAll.disabled = this.settings.moved.length === 0;
  }

  meanings() {
    return element("details", {}, element("summary", {}, "What the levers mean"),
      element("dl", {}, ...this.settings.sliders.flatMap((slider) => [
        element("dt", {}, slider.name), element("dd", {}, slider.help),
      ])));
  }
}
