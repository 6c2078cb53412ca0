// node explorer.mjs PROGRAMS WORK: the checks of .ci/explorer; WORK has scenarios/ and axe.min.js.
import { execFileSync } from "node:child_process";
import {
  existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Chromium } from "./chromium.mjs";
import { isDone, paper, reading } from "./reading.mjs";

const [, , programs, work] = process.argv;
const scenarios = join(work, "scenarios");
const futures = 10;
const seed = 1;
let failures = 0;

function say(isRight, words) {
  console.log(`explorer: ${isRight ? "" : "WRONG: "}${words}`);
  if (!isRight) failures++;
}

function caseload(...words) {
  return execFileSync(join(programs, "caseload"), words, {
    cwd: work, encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "ignore"],
  });
}

// Settings by the scenario whose page they are made on.
const settings = [
  ["right-child-right-care", ""],
  ["right-child-right-care", "reviewed=220&success=65&delay=7"],
  ["baseline", "reviewed=120&prevented=30&start=9&households=15&conversion=14"],
  ["baseline", "duty=52&locality=78&agency=40&demand=-15&households=-8"],
  ["sufficiency-strategy-half-late", "success=15&prevented=25&start=6&delay=3&demand=20"],
];

const button = (words) =>
  `[...document.querySelectorAll("#explorer button")].find((b) => b.textContent === "${words}")`;

// How many futures are simulated is in the page: those that `caseload explore` was asked for.
function address(scenario) {
  return `file://${work}/Results/${scenario}/explore.html`;
}

function figures(text) {
  return new Map(text.trim().split(/\r?\n/).map((line) => line.split(","))
    .map((fields) => [fields.slice(0, 5).join(","), fields.slice(5)]));
}

// The figures that the page saved against those of the command line.
function compare(page, native) {
  const names = page.get("of,scenario,id,period_type,period");
  let [count, different, missing] = [0, [], 0];
  for (const [key, pairs] of native) {
    const saved = page.get(key);
    if (!saved) {
      missing++;
      continue;
    }
    for (const pair of pairs) {
      const [name, value] = pair.split("=");
      count++;
      if (!Object.is(Number(saved[names.indexOf(name)]), Number(value))) {
        different.push(`${key} ${name}: ${saved[names.indexOf(name)]}, not ${value}`);
      }
    }
  }
  return { count, different, missing };
}

async function agreement(browser, [scenario, words]) {
  const page = await browser.page(`${address(scenario)}#explore&${words}`);
  await page.until(isDone);
  const saved = await page.download(`${button("Save the figures")}.click()`);
  const file = await page.download(`${button("Write this as a scenario file")}.click()`);
  const moved = await page.value(`document.querySelectorAll("#explorer .moved").length`);
  const asked = words.split("&").filter(Boolean).length;
  say(moved === asked, `${scenario}: ${moved} of ${asked} settings of the link are taken`);
  renameSync(join(work, file), join(scenarios, file));
  caseload("check", join(scenarios, file));
  const native = execFileSync(
    join(programs, "SameFigures"), [join(scenarios, file), String(futures), String(seed)],
    { encoding: "utf8", maxBuffer: 1 << 28 });
  const { count, different, missing } =
    compare(figures(readFileSync(join(work, saved), "utf8")), figures(native));
  rmSync(join(work, saved));
  say(count > 10000 && different.length === 0 && missing === 0,
    `${scenario} with ${words || "nothing moved"}: ${count - different.length} of ${count} ` +
    `figures agree to the bit with the command line, ${missing} are missing`);
  for (const each of different.slice(0, 5)) console.log(`  ${each}`);
  run(join(scenarios, file), figures(native));
  say(page.problems.length === 0, `no error, no request ${page.problems.slice(0, 3).join("; ")}`);
  await page.close();
}

// `caseload run` prints what the library behind it found.
function run(file, native) {
  const result = JSON.parse(
    caseload("run", file, "--replications", String(futures), "--json", "-q"));
  const rows = result.indicators.filter((row) => row.scenario === result.scenario);
  const wrong = rows.filter((row) => {
    const key = `indicator,explored,${row.indicator},${row.period_type},${row.period}`;
    const mean = Number(native.get(key)[0].split("=")[1]);
    return Math.abs(mean - row.mean) > 0.5000001e-6;
  });
  say(rows.length > 1000 && wrong.length === 0, `caseload run tells the same ${rows.length} means`);
}

// What can be reached with the Tab key.
async function keyboard(page) {
  await page.value(`document.activeElement.blur()`);
  const controls = `[...document.querySelectorAll(
    "#explorer :is(input, button, select, summary, pre)")].filter(
      (e) => e.checkVisibility() && !e.disabled && !(e.matches("pre") && !e.closest("[open]")))`;
  // Once all is simulated: a button waits for it.
  await page.until(isDone);
  await page.value(`window.reached = new Set();
    document.addEventListener("focusin", (event) => reached.add(event.target))`);
  for (let press = 0; press < 400; press++) {
    await page.key("Tab", 9);
    if (press % 20 === 19 && await page.value(`${controls}.every((e) => reached.has(e))`)) break;
  }
  const [reached, wanted] = await page.value(
    `[${controls}.filter((e) => reached.has(e)).length, ${controls}.length]`);
  say(reached === wanted && wanted > 15, `Tab reaches ${reached} of ${wanted} controls`);
  await page.value(`document.querySelector("#explorer input[type=range]").focus()`);
  const read = `document.querySelector("#explorer output").textContent`;
  const before = await page.value(read);
  await page.key("ArrowRight", 39);
  const after = await page.value(read);
  say(before !== after, `an arrow key moves a slider from ${before} to ${after}`);
  // New futures redraw the chart: whoever stands on its figures stays there.
  const told = `document.querySelector("#explorer figure .summary").textContent`;
  const first = await page.value(`document.querySelector("#explorer figure summary").focus(), ${told}`);
  await page.until(`${isDone} && ${told} !== ${JSON.stringify(first)}`);
  const standing = await page.value(`document.activeElement.textContent.slice(0, 40)`);
  say(standing === "Show the figures", `the focus stays on "${standing}" while the chart changes`);
}

async function accessibility(page, name) {
  await page.value(readFileSync(join(work, "axe.min.js"), "utf8") + "; 0");
  const { violations, passes } = await page.value(`axe.run(document).then((found) => ({
    passes: found.passes.length,
    violations: found.violations.map((each) => ({ id: each.id, impact: each.impact,
      where: each.nodes.slice(0, 3).map((node) => node.html.slice(0, 120)) })),
  }))`);
  const serious = violations.filter((each) => ["serious", "critical"].includes(each.impact));
  say(serious.length === 0 && passes > 10,
    `axe-core finds nothing serious on ${name} (${passes} rules pass, ` +
    `${violations.length} lesser findings) ${JSON.stringify(serious)}`);
}

async function looks(browser, path, name) {
  for (const [width, height] of [[1366, 768], [390, 844]]) {
    const page = await browser.page(path, { width, height });
    await page.value(`document.getElementById("explore").scrollIntoView()`);
    await page.until(`document.querySelector("#explorer svg")`);
    const wide = await page.value(`document.documentElement.scrollWidth`);
    const small = await page.value(`[...document.querySelectorAll("#explorer *")].filter((e) =>
      e.childElementCount === 0 && e.textContent.trim() && e.checkVisibility() &&
      !e.closest("svg") && parseFloat(getComputedStyle(e).fontSize) < 12).length`);
    say(wide <= width && small === 0, `${name} fits ${width} wide (${wide}), no text is too small`);
    if (width === 1366) {
      await accessibility(page, name);
      await keyboard(page);
      const { data } = await page.send("Page.printToPDF", { printBackground: true });
      const pdf = Buffer.from(data, "base64");
      say(pdf.subarray(0, 5).toString() === "%PDF-" && pdf.length > 20000,
        `${name} prints to ${Math.round(pdf.length / 1000)} kB of PDF`);
    }
    say(page.problems.length === 0, `no error, no request ${page.problems.slice(0, 3).join("; ")}`);
    await page.close();
  }
  const page = await browser.page(path, { scripts: false });
  const counts = await page.value(`({
    needs: document.getElementById("explorer-needs").checkVisibility(),
    panel: document.getElementById("explorer").checkVisibility(),
    sections: [...document.querySelectorAll("main > section")].filter(
      (e) => e.checkVisibility() && e.textContent.trim().length > 40).length,
    charts: [...document.querySelectorAll("svg[role=img]")].every(
      (e) => e.querySelector("title").textContent && e.querySelector("desc").textContent),
  })`);
  say(counts.needs && !counts.panel && counts.sections > 2 && counts.charts,
    `${name} with scripts off says so, and has its ${counts.sections} sections`);
  await page.close();
}

// How long a reader waits, and how fast the browser simulates.
async function speed(browser) {
  const page = await browser.page(address("baseline"));
  await page.until(`document.querySelector("#explorer svg")`);
  const first = await page.value("performance.now()");
  console.log(`explorer: the first chart is there ${Math.round(first)} ms after opening the page`);
  const measured = await page.value(`new Promise((resolve) => {
    const chart = () => document.querySelector("#explorer svg");
    const wait = setInterval(() => {
      if (!chart() || !${isDone}) return;
      clearInterval(wait);
      const begun = performance.now();
      const before = chart();
      const range = document.querySelector("#lever-duty");
      range.value = Number(range.value) + 1;
      range.dispatchEvent(new Event("input"));
      const again = setInterval(() => {
        if (chart() === before) return;
        clearInterval(again);
        resolve(performance.now() - begun);
      }, 5);
    }, 20);
  })`);
  console.log(`explorer: the chart follows a slider in ${Math.round(measured)} ms`);
  await page.close();
}

// Where the authority is not calibrated, three members of one figure stand for an ensemble, so that
// both ways of drawing what is not known exactly are compared.
function calibrate() {
  const folder = join(scenarios, "calibration");
  if (existsSync(join(folder, "ensemble.csv"))) return;
  const [, value, low, high] = readFileSync(join(scenarios, "authority.jsonc"), "utf8").match(
    /"fostering":[^]*?"enquiries_per_year":\s*\{\s*"value": (\d+), "low": (\d+), "high": (\d+)/);
  mkdirSync(folder, { recursive: true });
  const rows = ["member,fostering.enquiries_per_year", `value,${value}`, `low,${low}`,
    `high,${high}`, `1,${low}.125`, `2,${value}.7`, `3,${value - 1}.25`];
  writeFileSync(join(folder, "ensemble.csv"), rows.join("\n") + "\n");
}

calibrate();
for (const scenario of new Set(settings.map(([scenario]) => scenario))) {
  caseload("explore", join(scenarios, `${scenario}.jsonc`), "--replications", String(futures));
}
const report = join(work, "Results/right-child-right-care");
const browser = await Chromium.start(work);
try {
  for (const setting of settings) await agreement(browser, setting);
  await speed(browser);
  await looks(browser, address("right-child-right-care"), "explore.html");
  caseload("run", join(scenarios, "right-child-right-care.jsonc"), "--replications", "20", "-q");
  const size = statSync(join(report, "report.html")).size;
  say(size < 3e6, `report.html has ${(size / 1e6).toFixed(2)} MB`);
  await looks(browser, `file://${report}/report.html`, "report.html");
  await reading(browser, `file://${report}/report.html`, "report.html", say);
  await paper(browser, `file://${report}/report.html`, "report.html", work, say);
} finally {
  await browser.stop();
}
process.exit(failures ? 1 : 0);
