// What the simulated futures say, in sentences like those of the rest of the report.

// "48 fewer than in the baseline (30 to 66)".
function differenceWords({ mean, p10, p90 }, measure) {
  const [less, more] = measure.comparatives;
  const places = Math.max(
    measure.decimals([mean, p10, p90]), measure.unit === "percent" ? 1 : 0);
  const size = (value) => spoken(Math.abs(value), places, true);
  if (mean === 0 && p10 === 0 && p90 === 0) return "exactly the same as in the baseline";
  const unit = measure.differenceUnit;
  if (p90 < 0 && size(mean) !== "0") {
    return `${size(mean)}${unit} ${less} than in the baseline (${size(p90)} to ${size(p10)})`;
  }
  if (p10 > 0 && size(mean) !== "0") {
    return `${size(mean)}${unit} ${more} than in the baseline (${size(p10)} to ${size(p90)})`;
  }
  const side = (value) =>
    size(value) === "0" ? "none" : `${size(value)} ${value < 0 ? less : more}`;
  const [low, high] = [side(p10), side(p90)];
  const sides = low === high ? low : `${low} to ${high}${unit ? ", in" + unit : ""}`;
  return `with no clear difference from the baseline (${sides})`;
}

// "saving £1.9m in 2020/21 after its own cost (£1.1m to £2.8m)".
function costWords({ mean, p10, p90 }, period) {
  const money = new Money(p10, p90);
  if (mean === 0 && p10 === 0 && p90 === 0) return `at exactly the same cost in ${period}`;
  if (p90 < 0 && !money.isNothing(mean)) {
    return `saving ${money.amount(mean)} in ${period} ` +
      `(${money.amount(p90)} to ${money.amount(p10)})`;
  }
  if (p10 > 0 && !money.isNothing(mean)) {
    return `costing ${money.amount(mean)} more in ${period} ` +
      `(${money.amount(p10)} to ${money.amount(p90)})`;
  }
  const side = (value) =>
    money.isNothing(value) ? "none" : `${money.amount(value)} ${value < 0 ? "less" : "more"}`;
  return `with no clear saving or extra cost in ${period} (${side(p10)} to ${side(p90)})`;
}

// "three years", "40 months".
function spanWords(months) {
  if (months % 12 !== 0) return `${months} months`;
  const years = months / 12;
  const small = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
  return years === 1 ? "one year" : `${small[years] ?? years} years`;
}

// "If we do Right Child Right Care", from a question "What if ...?".
function condition(exploration, hasProgramme) {
  if (!exploration.baselineTitle) return "If things go on as they are";
  const clause = exploration.question.match(/^What if ([^?]+)\?$/)?.[1];
  if (clause && !clause.includes(", ")) return `If ${clause}`;
  const title = exploration.title;
  return hasProgramme ? `If ${title} goes as planned` : `With “${title}”`;
}

// The whole answer.
function answer({ opening, last, period, difference, cost, costPeriod }, indicator, start) {
  const measure = new Measure(indicator.unit);
  const decimals = measure.decimals([last.mean, last.p10, last.p90]);
  const value = measure.text(last.mean, decimals);
  const claim = indicator.id === "lac"
    ? `${value} children will be in care in ${period}`
    : `“${indicator.name}” will be ${value} in ${period}`;
  let text = `${start}, ${claim} (8 in 10 simulated futures: ` +
    `${measure.range(last.p10, last.p90, decimals)})`;
  if (difference) text += `, ${differenceWords(difference, measure)}`;
  else if (opening) text += `; ${measure.text(opening[1])} in ${monthWords(opening[0])}`;
  if (cost) text += `, ${costWords(cost, costPeriod)}`;
  return text + ".";
}
