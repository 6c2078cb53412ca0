// Distributions over simulated futures, as Distribution and CostSummary of the command line work
// them out: the same sums in the same order.

class Distribution {
  // Of the figures that are defined; nothing when none is.
  static of(figures) {
    const defined = figures.filter((figure) => !Number.isNaN(figure));
    return defined.length ? new Distribution(defined) : null;
  }

  constructor(defined) {
    const [first, count] = [defined[0], defined.length];
    let offset = 0;
    for (const figure of defined) offset += figure - first;
    offset /= count;
    let squares = 0;
    for (const figure of defined) {
      squares += (figure - first - offset) * (figure - first - offset);
    }
    this.sorted = Float64Array.from(defined).sort();
    this.mean = first + offset;
    this.sd = count > 1 ? Math.sqrt(squares / (count - 1)) : 0;
    for (const [name, share] of Distribution.quantiles) this[name] = this.quantile(share);
  }

  // By straight lines between order statistics (type 7 of Hyndman and Fan).
  quantile(share) {
    const place = share * (this.sorted.length - 1);
    const lower = Math.trunc(place);
    if (lower + 1 >= this.sorted.length) return this.sorted[this.sorted.length - 1];
    const [low, high] = [this.sorted[lower], this.sorted[lower + 1]];
    return low + (place - lower) * (high - low);
  }

  static quantiles = [
    ["p05", 0.05], ["p10", 0.1], ["p25", 0.25], ["p50", 0.5], ["p75", 0.75], ["p90", 0.9],
    ["p95", 0.95],
  ];
}

// The distribution of pence as pounds to the penny; the mean is the sum of means that were rounded
// for each line and month, so that means add up.
function pounds(amounts, meanPence) {
  const distribution = Distribution.of(amounts);
  const figures = { mean: meanPence / 100 };
  for (const [name] of Distribution.quantiles) {
    figures[name] = rounded(distribution[name]) / 100;
  }
  return figures;
}

// A quotient of whole numbers rounded to the nearest, halves away from zero.
function roundedQuotient(sum, count) {
  const quotient = Math.trunc(sum / count);
  const remainder = sum % count;
  return 2 * Math.abs(remainder) >= count ? quotient + (sum < 0 ? -1 : 1) : quotient;
}
