// What a reader of a page needs, whoever reads it: checks of explorer.mjs on pages from a file.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

// Whether the explorer has simulated all its futures: "24 of 24 ".
export const isDone =
  `/^(\\d+) of \\1 /.test(document.querySelector("#explorer .done span").textContent)`;

const words = (text) => text.replace(/\s+/g, " ").trim();

// Whether anything reaches beyond the page, or is too small to read.
const fit = `(() => {
  const width = document.documentElement.clientWidth;
  const texts = [...document.querySelectorAll("body *")].filter((e) => e.checkVisibility() &&
    [...e.childNodes].some((node) => node.nodeType === 3 && node.data.trim()));
  const outside = texts.filter((e) => {
    if (e.closest(".scroll, .skip, .heard") || e.closest("svg")) return false;
    return e.getBoundingClientRect().right > width + 1;
  });
  const small = texts.filter((e) => {
    const svg = e.closest("svg");
    const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
    return parseFloat(getComputedStyle(e).fontSize) * scale < (svg ? 9 : 12);
  });
  return { width, wide: document.documentElement.scrollWidth,
    outside: outside.slice(0, 3).map((e) => e.textContent.slice(0, 60)),
    small: small.slice(0, 3).map((e) => e.textContent.slice(0, 60)) };
})()`;

// The page by width: nothing sideways, nothing tiny, and what the first screen must hold.
export async function reading(browser, path, name, say) {
  for (const [width, height] of [[1366, 768], [390, 844]]) {
    const page = await browser.page(path, { width, height });
    const found = await page.value(fit);
    say(found.wide <= width && !found.outside.length && !found.small.length,
      `${name} reads ${width} wide ${JSON.stringify(found)}`);
    const first = await page.value(`["h1", ".headline", ".first svg.${width < 560 ? "narrow" : "wide"}",
      ".panel:last-of-type"].map((s) => document.querySelector(s)?.getBoundingClientRect())
      .map((box) => box && { top: box.top, bottom: box.bottom })`);
    const [question, answer, chart, cost] = first;
    say(question && answer.bottom <= height && chart.top < height &&
      (width < 560 || (chart.bottom <= height && cost.bottom <= height)),
      `${name}: the first screen of ${width} by ${height} has question, answer and chart` +
      `${width < 560 ? "" : ", targets and cost"}`);
    if (width === 1366) {
      const paint = await page.value(`performance.getEntriesByType("paint")
        .map((entry) => entry.name + " " + Math.round(entry.startTime) + " ms").join(", ")`);
      console.log(`${name}: ${paint}`);
      await charts(page, name, say);
      await reach(page, name, say);
    }
    say(page.problems.length === 0, `${name}: no error, no request ${page.problems.slice(0, 3)}`);
    await page.close();
  }
}

// Every chart says in words what it shows.
async function charts(page, name, say) {
  const found = await page.value(`(() => {
    const charts = [...document.querySelectorAll("svg")].filter((e) => !e.closest("#explorer"));
    const mute = charts.filter((e) => e.getAttribute("role") !== "img" ||
      !(e.querySelector("title")?.textContent.length > 5) ||
      !(e.querySelector("desc")?.textContent.length > 15));
    const figures = [...document.querySelectorAll("main figure, .first figure")];
    const bare = figures.filter((e) => !e.querySelector(".summary") );
    return { charts: charts.length, mute: mute.length, figures: figures.length, bare: bare.length };
  })()`);
  say(found.charts > 20 && !found.mute && found.figures > 5 && !found.bare,
    `${name}: ${found.charts} charts have a title and a description, ${found.figures} figures a ` +
    `sentence ${found.mute + found.bare ? JSON.stringify(found) : ""}`);
}

// Everything that can be used is reached with the Tab key.
async function reach(page, name, say) {
  const controls = `[...document.querySelectorAll(
    "a[href], summary, button, input, select, [tabindex='0']")].filter(
      (e) => e.checkVisibility() && !e.disabled)`;
  // The explorer begins once it is seen, and its buttons wait for its futures: all of it stands
  // before anything is counted, or what appears behind the reader would be missed.
  if (await page.value(`!!document.querySelector("#explorer")`)) {
    await page.value(`document.querySelector("#explorer").scrollIntoView()`);
    await page.until(isDone);
  }
  await page.value(`window.reached = new Set();
    document.addEventListener("focusin", (event) => reached.add(event.target));
    document.activeElement.blur(); scrollTo(0, 0); 0`);
  const wanted = await page.value(`${controls}.length`);
  for (let press = 0; press < wanted + 40; press++) await page.key("Tab", 9);
  const missed = await page.value(`${controls}.filter((e) => !reached.has(e))
    .map((e) => e.outerHTML.slice(0, 80))`);
  say(wanted > 20 && missed.length === 0,
    `${name}: Tab reaches ${wanted - missed.length} of ${wanted} controls ${missed.slice(0, 3)}`);
  const skip = await page.value(`document.querySelector(".skip").focus(),
    document.querySelector(".skip").getBoundingClientRect().left >= 0`);
  say(skip, `${name}: the link that skips to the sections shows itself`);
}

// On A4: nothing cut at the edge, and the PDF has the answer and every section.
export async function paper(browser, path, name, work, say) {
  // 210 mm less two margins of 14 mm, in pixels of 1/96 inch.
  const width = Math.floor((210 - 28) / 25.4 * 96);
  const page = await browser.page(path, { width, height: 1000 });
  await page.send("Emulation.setEmulatedMedia", { media: "print" });
  const cut = await page.value(`[...document.querySelectorAll("body *")].filter((e) =>
    e.checkVisibility() && !e.closest("svg, .skip, .heard") && e.childElementCount === 0 &&
    e.textContent.trim() && e.getBoundingClientRect().right > ${width} + 1)
    .map((e) => e.textContent.slice(0, 40))`);
  say(cut.length === 0, `${name}: nothing is cut at the edge of A4 (${cut.length}) ${cut.slice(0, 3)}`);
  const told = await page.value(`["h1", ".headline", "main h2"].flatMap((selector) =>
    [...document.querySelectorAll(selector)].filter((e) => e.checkVisibility())
      .map((e) => e.textContent))`);
  const { data } = await page.send("Page.printToPDF", {
    printBackground: true, preferCSSPageSize: true,
  });
  await page.close();
  const file = join(work, `${name}.pdf`);
  writeFileSync(file, Buffer.from(data, "base64"));
  const text = words(execFileSync("pdftotext", ["-layout", file, "-"], {
    encoding: "utf8", maxBuffer: 1 << 28,
  }));
  const plain = words(execFileSync("pdftotext", [file, "-"], {
    encoding: "utf8", maxBuffer: 1 << 28,
  }));
  const [, pages] = execFileSync("pdfinfo", [file], { encoding: "utf8" }).match(/Pages:\s+(\d+)/);
  const lost = told.filter((each) => !text.includes(words(each)) && !plain.includes(words(each)));
  say(told.length > 8 && lost.length === 0 && pages > 3 && pages < 100,
    `${name} prints on ${pages} pages of A4, with the answer and ${told.length - 2} sections ` +
    `${JSON.stringify(lost.slice(0, 3))}`);
}
