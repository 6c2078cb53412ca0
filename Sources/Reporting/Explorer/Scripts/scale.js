// A straight scale from values to places, with round ticks that cover the values.
class Scale {
  constructor(low, high, start, end) {
    Object.assign(this, { low, high, start, end });
  }

  place(value) {
    if (this.high <= this.low) return (this.start + this.end) / 2;
    return this.start + (value - this.low) / (this.high - this.low) * (this.end - this.start);
  }

  // From zero when the values come near it; `limit` is what the scale may not leave.
  static round(values, limit, start, end) {
    let low = Math.min(...values);
    let high = Math.max(...values);
    if (low >= 0 && low < high * 0.4) low = 0;
    if (high - low < 1e-9) [low, high] = [low >= 1 || low < 0 ? low - 1 : 0, high + 1];
    const step = Scale.roundStep((high - low) / 5);
    low = Math.floor(low / step) * step;
    high = Math.ceil(high / step) * step;
    if (limit) [low, high] = [Math.max(low, limit[0]), Math.min(high, limit[1])];
    const ticks = [];
    for (let tick = Math.ceil(low / step) * step; tick <= high + step * 1e-6; tick += step) {
      ticks.push(tick);
    }
    return { scale: new Scale(low, high, start, end), ticks };
  }

  // The smallest of 1, 2 and 5 times a power of ten that is not below a width.
  static roundStep(width) {
    if (!(width > 0)) return 1;
    let power = 1;
    while (power > width) power /= 10;
    while (power * 10 <= width) power *= 10;
    return [1, 2, 5, 10].map((step) => step * power).find((step) => step >= width * 0.999);
  }
}
