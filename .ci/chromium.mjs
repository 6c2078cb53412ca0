// A headless Chromium, driven through its debugging pipe: no packages.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const programs = ["chromium", "chromium-browser", "google-chrome"];

export class Chromium {
  // Starts the first browser that is there. `folder` is where downloads go.
  static async start(folder) {
    for (const program of programs) {
      const browser = new Chromium(program, folder);
      if (await browser.isThere) return browser;
    }
    throw new Error(`none of ${programs.join(", ")} is installed`);
  }

  constructor(program, folder) {
    this.folder = folder;
    this.profile = mkdtempSync(join(tmpdir(), "chromium-"));
    this.process = spawn(program, [
      "--headless=new", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu",
      "--disable-dev-shm-usage", "--disable-background-networking", "--hide-scrollbars",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), `--user-data-dir=${this.profile}`,
      "about:blank",
    ], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
    this.isThere = new Promise((resolve) => {
      this.process.on("spawn", () => resolve(true));
      this.process.on("error", () => resolve(false));
    });
    this.number = 0;
    this.asked = new Map();
    this.listeners = [];
    let rest = "";
    this.process.stdio[4]?.on("data", (bytes) => {
      const texts = (rest + bytes).split("\0");
      rest = texts.pop();
      for (const text of texts) this.take(JSON.parse(text));
    });
    this.process.stdio[3]?.on("error", () => {});
  }

  take(message) {
    const asked = this.asked.get(message.id);
    if (!asked) return this.listeners.forEach((listener) => listener(message));
    this.asked.delete(message.id);
    if (message.error) asked.reject(new Error(`${asked.method}: ${message.error.message}`));
    else asked.resolve(message.result);
  }

  send(method, params = {}, sessionId) {
    const id = ++this.number;
    this.process.stdio[3].write(JSON.stringify({ id, method, params, sessionId }) + "\0");
    return new Promise((resolve, reject) => this.asked.set(id, { method, resolve, reject }));
  }

  // A new page; its `problems` are errors on its console, and requests for anything but files and
  // what the page makes itself.
  async page(address, { width = 1366, height = 768, scripts = true } = {}) {
    const { targetId } = await this.send("Target.createTarget", { url: "about:blank" });
    const { sessionId } = await this.send("Target.attachToTarget", { targetId, flatten: true });
    const page = new Page(this, sessionId, targetId);
    for (const domain of ["Page", "Runtime", "Network", "Log"]) await page.send(`${domain}.enable`);
    await page.send("Target.setAutoAttach", {
      autoAttach: true, waitForDebuggerOnStart: false, flatten: true,
    });
    await page.send("Emulation.setDeviceMetricsOverride", {
      width, height, deviceScaleFactor: 1, mobile: width < 600,
    });
    if (!scripts) await page.send("Emulation.setScriptExecutionDisabled", { value: true });
    await this.send("Browser.setDownloadBehavior", {
      behavior: "allow", downloadPath: this.folder, eventsEnabled: true,
    });
    const loaded = page.event("Page.loadEventFired");
    await page.send("Page.navigate", { url: address });
    await loaded;
    return page;
  }

  async stop() {
    const ended = new Promise((resolve) => this.process.on("exit", resolve));
    this.send("Browser.close").catch(() => {});
    await ended;
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

class Page {
  constructor(browser, session, target) {
    Object.assign(this, { browser, session, target, problems: [] });
    browser.listeners.push((message) => this.watch(message));
  }

  send(method, params) {
    return this.browser.send(method, params, this.session);
  }

  watch({ method, params, sessionId }) {
    if (method === "Target.attachedToTarget" && sessionId === this.session) {
      // A worker: its errors and requests count too.
      (this.workers ??= new Set()).add(params.sessionId);
      for (const domain of ["Runtime", "Network"]) {
        this.browser.send(`${domain}.enable`, {}, params.sessionId).catch(() => {});
      }
    }
    if (sessionId !== this.session && !this.workers?.has(sessionId)) return;
    if (method === "Runtime.exceptionThrown") {
      const { exception, text } = params.exceptionDetails;
      this.problems.push(exception?.description ?? text);
    }
    if (method === "Runtime.consoleAPICalled" && ["error", "warning"].includes(params.type)) {
      this.problems.push(params.args.map((each) => each.value ?? each.description).join(" "));
    }
    if (method === "Log.entryAdded" && params.entry.level === "error") {
      this.problems.push(params.entry.text);
    }
    if (method === "Network.requestWillBeSent" && !/^(file|blob|data):/.test(params.request.url)) {
      this.problems.push(`asks the network for ${params.request.url}`);
    }
  }

  // Waits for an event of the page or the browser, for two minutes at most.
  event(wanted, isMeant = () => true) {
    return new Promise((resolve, reject) => {
      const end = setTimeout(() => reject(new Error(`waited in vain for ${wanted}`)), 120000);
      const listener = ({ method, sessionId, params }) => {
        if (method !== wanted || (sessionId && sessionId !== this.session)) return;
        if (!isMeant(params)) return;
        clearTimeout(end);
        this.browser.listeners.splice(this.browser.listeners.indexOf(listener), 1);
        resolve(params);
      };
      this.browser.listeners.push(listener);
    });
  }

  // What an expression is on the page, waited for where it is a promise.
  async value(expression) {
    const { result, exceptionDetails } = await this.send("Runtime.evaluate", {
      expression, awaitPromise: true, returnByValue: true,
    });
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    return result.value;
  }

  // Waits until an expression holds.
  async until(expression, seconds = 300) {
    const end = Date.now() + seconds * 1000;
    while (!(await this.value(expression))) {
      if (Date.now() > end) throw new Error(`waited ${seconds} s in vain for ${expression}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  async key(name, code = 0) {
    for (const type of ["keyDown", "keyUp"]) {
      await this.send("Input.dispatchKeyEvent", {
        type, key: name, code: name, windowsVirtualKeyCode: code,
      });
    }
  }

  // The name of the file that a click gives, once it is among the downloads.
  async download(click) {
    const begun = this.event("Browser.downloadWillBegin");
    const done = this.event("Browser.downloadProgress", ({ state }) => state === "completed");
    await this.value(click);
    const { suggestedFilename } = await begun;
    await done;
    return suggestedFilename;
  }

  async screenshot(isWhole = false) {
    const { data } = await this.send("Page.captureScreenshot", { captureBeyondViewport: isWhole });
    return Buffer.from(data, "base64");
  }

  close() {
    return this.browser.send("Target.closeTarget", { targetId: this.target });
  }
}
