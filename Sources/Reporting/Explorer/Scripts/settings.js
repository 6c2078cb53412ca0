// Where the sliders are, and the levers that this makes: real levers, which the scenario file and
// the engine take alike.

class Settings {
  constructor(exploration, openingMonth) {
    this.exploration = exploration;
    this.firstMonth = openingMonth + 1;
    this.sliders = exploration.sliders;
    this.values = new Map(this.sliders.map((slider) => [slider.id, slider.planned]));
  }

  isMoved(slider) {
    return this.values.get(slider.id) !== slider.planned;
  }

  get moved() {
    return this.sliders.filter((slider) => this.isMoved(slider));
  }

  reset() {
    for (const slider of this.sliders) this.values.set(slider.id, slider.planned);
  }

  // The levers, events first, in the order in which they act.
  get levers() {
    const { levers, shelf } = this.exploration;
    const active = shelf.filter((lever) =>
      this.moved.some((slider) => slider.isSwitch && slider.lever === lever.name));
    return [...levers, ...active].map((lever) => this.changed(lever));
  }

  // The levers that the scenario does not have just so, as they are to be written in a file.
  get ownLevers() {
    return this.levers.filter((lever) => !this.exploration.levers.includes(lever));
  }

  // A lever as the sliders have it; the same one where they change nothing of it.
  changed(lever) {
    let changed = lever;
    for (const slider of this.sliders) {
      if (slider.lever !== lever.name || !this.isMoved(slider)) continue;
      changed = this.applied(slider, changed);
    }
    const delay = this.sliders.find((slider) => slider.rule === "delay");
    if (lever.isPutOff && delay && this.isMoved(delay)) {
      changed = moved(changed, this.values.get(delay.id));
    }
    return changed;
  }

  applied(slider, lever) {
    const value = this.values.get(slider.id);
    const target = value * slider.scale;
    const most = slider.limit ?? Infinity;
    const set = (amount) => ({
      ...lever,
      changes: lever.changes.map((change) =>
        slider.rule === "amount" || slider.rule === "prevented"
          ? change.path === slider.path ? { ...change, amount: amount(change.amount) } : change
          : { ...change, amount: [amount(), amount(), amount()] }),
    });
    switch (slider.rule) {
      case "amount": {
        let factor = 1;
        const done = set(([planned, low, high]) => {
          if (planned === 0) return [target, target, target];
          factor = target / planned;
          return [
            target, Math.min(target, low * factor),
            Math.max(target, Math.min(most, high * factor)),
          ];
        });
        if (!slider.scalesCost) return done;
        const scaled = (pounds) => pounds.map((amount) => amount * factor);
        return { ...done, oneOff: scaled(lever.oneOff), perYear: scaled(lever.perYear) };
      }
      case "prevented":
        return set(([planned, low, high]) => {
          const left = 1 - target;
          if (planned === 1) return [left, left, left];
          const factor = target / (1 - planned);
          return [
            left, Math.min(left, Math.max(0, 1 - (1 - low) * factor)),
            Math.max(left, Math.min(1, 1 - (1 - high) * factor)),
          ];
        });
      case "start": return moved(lever, this.firstMonth + value - monthOf(lever.from), true);
      case "factor": return set(() => value / slider.planned);
      case "change": return set(() => 1 + target);
      case "share": return set(() => target);
      case "enquiries": {
        const share = this.sliders.find((other) => other.id === "conversion");
        const chance = this.values.get(share.id) * share.scale;
        const added = (value - slider.planned) / chance;
        return set(() => Math.max(added, -0.9 * slider.limit));
      }
    }
    return lever;
  }

  // As words of a link: only what was moved.
  get words() {
    return this.moved.map((slider) => [slider.id, String(this.values.get(slider.id))]);
  }

  // Takes in words of a link; what does not belong here is left out.
  take(words) {
    this.reset();
    for (const slider of this.sliders) {
      const value = Number(words.get(slider.id) ?? NaN);
      if (slider.stops.includes(value)) this.values.set(slider.id, value);
    }
  }
}

// A lever that begins and ends so many months later; from the first of its month where it must.
function moved(lever, months, isFirst = false) {
  return {
    ...lever,
    from: isFirst ? firstDay(monthOf(lever.from) + months) : later(lever.from, months),
    until: lever.until == null ? lever.until : later(lever.until, months),
  };
}

// A value of a slider as people say it.
function valueWords(slider, value, firstMonth) {
  const number = spoken(value, 1, true);
  const sign = value > 0 ? "+" : "";
  switch (slider.unit) {
    case "start": return monthWords(firstMonth + value);
    case "%": return `${number}%`;
    case "% more": return value === 0 ? "as expected" : `${sign}${number}%`;
    case "months": return value === 0 ? "no delay" : `${number} month${value === 1 ? "" : "s"}`;
    case "households": return `${sign}${number} a year`;
    default: return `${number} ${slider.unit}`;
  }
}
