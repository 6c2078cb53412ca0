// To the nearest whole number, halves away from zero, as `rounded()` of the command line.
function rounded(x) {
  const whole = Math.trunc(x);
  return Math.abs(x - whole) < 0.5 ? whole : whole + Math.sign(x);
}
