// The fan chart, drawn as the report's own: published figures solid, projections dashed, bands for
// 5 and 8 in 10 simulated futures, names beside the ends of the lines.

const colours = ["#12436D", "#28A197"];
const dashes = ["7 4", "2 3"];

// The name of SVG, which the parser knows.
const svgNamespace = (() => {
  const template = document.createElement("template");
  template.innerHTML = "<svg></svg>";
  return template.content.firstChild.namespaceURI;
})();

function svg(name, attributes, ...children) {
  const element = document.createElementNS(svgNamespace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function svgText(text, x, y, size, attributes = {}) {
  return svg("text", { x, y, "font-size": size, fill: "#333", ...attributes }, text);
}

const pointList = (points) => points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ");

function svgLine(points, stroke, width, dash) {
  return svg("polyline", {
    points: pointList(points), fill: "none", stroke, "stroke-width": width,
    ...(dash ? { "stroke-dasharray": dash } : {}),
  });
}

// `data`: { measure, fans: [{ label, steps: [{ month, mean, p10, p25, p75, p90 }] }], history,
// later, today, first, last }; history and later are lists of [month, value].
class FanChart {
  constructor(data, width) {
    this.data = data;
    this.width = width;
    this.size = width < 560 ? 13 : 14;
    this.height = width < 560 ? 330 : 380;
    this.labels = width < 560 ? 112 : 168;
  }

  picture(title, summary) {
    const { data, size, height } = this;
    const [top, bottom] = [size * 1.6, height - size * 1.9];
    const values = data.fans.flatMap((fan) =>
      fan.steps.flatMap((step) => [step.mean, step.p10, step.p90]))
      .concat(data.history.map(([, value]) => value), data.later.map(([, value]) => value));
    const limit = data.measure.unit === "percent" ? [0, 100] : null;
    const { scale, ticks } = Scale.round(values, limit, bottom, top);
    const decimals = ticks.some((tick) => Math.abs(tick - Math.round(tick)) > 1e-6) ? 1 : 0;
    const money = new Money(0, 10 * (ticks[1] - ticks[0]));
    const names = ticks.map((tick) => data.measure.unit === "pounds"
      ? money.signed(tick) : data.measure.text(tick, decimals));
    const left = Math.max(...names.map((name) => name.length)) * size * 0.64 + 10;
    this.x = new Scale(data.first, data.last, left, this.width - this.labels);
    this.y = scale;
    const id = "explorer-chart";
    return svg("svg", {
      viewBox: `0 0 ${this.width} ${height}`, role: "img", "aria-labelledby": `${id}-t ${id}-d`,
    },
      svg("title", { id: `${id}-t` }, title), svg("desc", { id: `${id}-d` }, summary),
      ...this.axes(ticks, names), ...this.fans(), ...this.history(), ...this.today(top, bottom),
      ...this.ends(top, bottom));
  }

  axes(ticks, names) {
    const { x, y, size } = this;
    const shapes = ticks.flatMap((tick, index) => [
      svg("line", {
        x1: x.start, x2: x.end, y1: y.place(tick), y2: y.place(tick), stroke: "#d8d8d8",
      }),
      svgText(names[index], x.start - 6, y.place(tick) + size * 0.35, size,
        { "text-anchor": "end" }),
    ]);
    const marches = [];
    for (let month = x.low; month <= x.high; month++) if (month % 12 === 2) marches.push(month);
    const most = Math.floor((x.end - x.start) / (size * 5.6)) + 1;
    const every = Math.max(1, Math.ceil(marches.length / most));
    for (const month of marches.reverse().filter((_, index) => index % every === 0)) {
      const place = x.place(month);
      shapes.push(
        svg("line", { x1: place, x2: place, y1: y.start, y2: y.start + 5, stroke: "#767676" }),
        svgText(shortMonthWords(month), place, y.start + size * 1.5, size,
          { "text-anchor": "middle" }));
    }
    return shapes;
  }

  fans() {
    const { x, y } = this;
    return this.data.fans.map((fan, place) => {
      const points = (name) => fan.steps.map((step) => [x.place(step.month), y.place(step[name])]);
      const band = (low, high, opacity, edge) => {
        const [lower, upper] = [points(low), points(high)];
        return [
          svg("polygon", {
            points: pointList([...upper, ...lower.slice().reverse()]), fill: colours[place],
            "fill-opacity": opacity,
          }),
          svgLine(lower, colours[place], edge), svgLine(upper, colours[place], edge),
        ];
      };
      return [
        ...band("p10", "p90", 0.13, 1), ...band("p25", "p75", 0.2, 0.6),
        svgLine(points("mean"), colours[place], 2.6, dashes[place]),
      ];
    }).reverse().flat();
  }

  history() {
    const { x, y, size } = this;
    const place = ([month, value]) => [x.place(month), y.place(value)];
    const points = this.data.history.map(place);
    const dot = ([cx, cy], r, isHollow) => svg("circle", {
      cx, cy, r, fill: isHollow ? "#fff" : "#1d1d1d",
      ...(isHollow ? { stroke: "#1d1d1d", "stroke-width": 1.5 } : {}),
    });
    const shapes = points.length > 1 ? [svgLine(points, "#1d1d1d", 2)] : [];
    shapes.push(...points.map((point) => dot(point, 2.4)));
    shapes.push(...this.data.later.map((point) => dot(place(point), 3.2, true)));
    if (points.length < 3) return shapes;
    const [last, first] = [points.at(-1), points[0]];
    const near = points.filter(([at]) => at >= last[0] - 8 - size * 5.6).map(([, at]) => at);
    const below = Math.max(...near) + size * 1.5;
    const at = last[1] < first[1] && below < y.start - 2 ? below : Math.min(...near) - size * 0.8;
    return [...shapes, svgText("published", last[0] - 8, at, size, { "text-anchor": "end" })];
  }

  today(top, bottom) {
    const at = this.x.place(this.data.today);
    const isNear = at < this.x.start + this.size * 3;
    return [
      svg("line", {
        x1: at, x2: at, y1: top - 4, y2: bottom, stroke: "#595959", "stroke-width": 1.2,
      }),
      svgText("today", at, top - 8, this.size, { "text-anchor": isNear ? "start" : "middle" }),
    ];
  }

  // Names and figures at the ends of the lines, moved apart where they would overlap.
  ends(top, bottom) {
    const { size, data, y } = this;
    const letters = Math.floor((this.labels - 14) / (size * 0.54));
    const lineHeight = size * 1.2;
    const ends = data.fans.map((fan, place) => {
      const end = fan.steps.at(-1);
      const decimals = data.measure.decimals([end.mean, end.p10, end.p90]);
      const lines = [
        ...wrapped(fan.label, letters),
        ...wrapped(`(${data.measure.range(end.p10, end.p90, decimals)})`, letters),
      ];
      const half = ((lines.length + 1) * lineHeight + 6) / 2;
      const value = data.measure.unit === "pounds"
        ? new Money(end.p10, end.p90).signed(end.mean) : data.measure.text(end.mean, decimals);
      return { place, at: y.place(end.mean), half, value, lines };
    }).sort((a, b) => a.at - b.at || a.place - b.place);
    let free = top;
    for (const end of ends) free = (end.at = Math.max(end.at, free + end.half)) + end.half;
    free = bottom;
    for (const end of ends.reverse()) {
      free = (end.at = Math.min(end.at, free - end.half)) - end.half;
    }
    const x = this.width - this.labels + 12;
    return ends.flatMap(({ place, at, value, lines }) => {
      const first = at - (lines.length + 1) * lineHeight / 2 + lineHeight * 0.8;
      const swatch = x + value.length * size * 0.68 + 10;
      return [
        svgText(value, x, first, size * 1.15, { "font-weight": 700, fill: "#1d1d1d" }),
        svgLine([[swatch, first - size * 0.38], [swatch + 24, first - size * 0.38]],
          colours[place], 2.6, dashes[place]),
        ...lines.map((line, index) =>
          svgText(line, x, first + (index + 1) * lineHeight, size, { fill: "#1d1d1d" })),
      ];
    });
  }
}

// Breaks a label into lines of about so many letters.
function wrapped(text, letters) {
  const lines = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }
  return lines;
}
