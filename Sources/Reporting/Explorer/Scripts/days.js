// Days are counted from 1 January 1970, months from January of the year 0, as in the engine.

const dayLength = 86400000; // Milliseconds.

// The first day of a month.
function firstDay(month) {
  return Date.UTC(Math.floor(month / 12), month % 12, 1) / dayLength;
}

// The month in which a day lies.
function monthOf(day) {
  const date = new Date(day * dayLength);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

// The same day of a later month, or its last day, as `Day.later(byMonths:)`.
function later(day, months) {
  if (months === 0) return day;
  const month = monthOf(day) + months;
  const [first, next] = [firstDay(month), firstDay(month + 1)];
  return Math.min(first + new Date(day * dayLength).getUTCDate(), next) - 1;
}

// "2018-04-01".
function dayText(day) {
  return new Date(day * dayLength).toISOString().slice(0, 10);
}
