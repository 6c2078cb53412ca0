// Numbers as people read them, as the rest of the report writes them.

const monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September",
  "October", "November", "December",
];

// "March 2021" and "Mar 2021" from months since January of the year 0.
function monthWords(month) {
  return `${monthNames[month % 12]} ${Math.floor(month / 12)}`;
}

function shortMonthWords(month) {
  return `${monthNames[month % 12].slice(0, 3)} ${Math.floor(month / 12)}`;
}

// Commas between thousands and a proper minus sign; `isTrimmed` leaves out a fraction of zero.
function spoken(value, decimals = 0, isTrimmed = false) {
  if (!Number.isFinite(value)) return "–";
  const scaled = rounded(value * 10 ** decimals);
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  let fraction = decimals ? digits.slice(-decimals) : "";
  if (isTrimmed) fraction = fraction.replace(/0+$/, "");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return (scaled < 0 ? "−" : "") + grouped + (fraction ? "." + fraction : "");
}

// "a", "a and b", "a, b and c".
function list(items) {
  if (items.length < 2) return items[0] ?? "";
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// How an indicator's values are written: decimals by unit and by how wide they range.
class Measure {
  constructor(unit) {
    this.unit = unit;
    this.isCounted = unit === "count" || unit === "fte";
  }

  text(value, decimals = this.decimals([value])) {
    if (this.unit === "pounds") return new Money(value, value).signed(value);
    return spoken(value, decimals, this.isCounted) + (this.unit === "percent" ? "%" : "");
  }

  range(low, high, decimals = this.decimals([low, high])) {
    if (this.unit === "pounds") return Money.range(low, high);
    return `${spoken(low, decimals, this.isCounted)} to ${this.text(high, decimals)}`;
  }

  decimals(values) {
    const largest = Math.max(...values.map(Math.abs));
    const spread = Math.max(...values) - Math.min(...values);
    switch (this.unit) {
      case "days": return largest < 100 ? 1 : 0;
      case "percent": case "rate": return largest >= 100 && spread === 0 ? 0 : 1;
      case "count": case "fte": return largest < 10 || (largest < 100 && spread < 5) ? 1 : 0;
      case "pounds": return 0;
      default: return largest < 1000 ? 1 : 0;
    }
  }

  // What a difference is counted in, where the number does not say it.
  get differenceUnit() {
    return { percent: " percentage points", days: " days" }[this.unit] ?? "";
  }

  get comparatives() {
    return this.isCounted ? ["fewer", "more"] : ["lower", "higher"];
  }

  // What the values are, for the chart's subtitle.
  get caption() {
    return {
      count: "number", percent: "per cent", rate_per_10k: "rate per 10,000 children",
      rate_per_100k: "rate per 100,000", fte: "full-time equivalents", pounds: "pounds",
    }[this.unit] ?? this.unit;
  }
}

// Pounds to the precision that their range supports: £1.9m, £340k, £27.
class Money {
  constructor(low, high) {
    const width = Math.abs(high - low);
    const limit = width >= 10 ? width / 10 : Math.max(Math.abs(low), Math.abs(high)) / 100;
    this.step = 1;
    while (this.step * 10 <= limit) this.step *= 10;
  }

  amount(pounds) {
    const size = rounded(Math.abs(pounds) / this.step) * this.step;
    for (const [unit, sign] of [[1000000, "m"], [1000, "k"]]) {
      if (size < unit) continue;
      const decimals = Math.max(0, Math.round(Math.log10(unit / this.step)));
      return `£${spoken(size / unit, decimals)}${sign}`;
    }
    return `£${spoken(size)}`;
  }

  signed(pounds) {
    const text = this.amount(pounds);
    return pounds < 0 && text !== "£0" ? "−" + text : text;
  }

  isNothing(pounds) {
    return this.amount(pounds) === "£0";
  }

  static range(low, high) {
    const money = new Money(low, high);
    return `${money.signed(low)} to ${money.signed(high)}`;
  }
}
