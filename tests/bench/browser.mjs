// One Chromium with a profile on the disk, and the pages of the candidates in it: each on a host of its own, so that
// each has its own process and its own storage.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

export async function serve(root, folder) {
  const server = spawn(process.execPath, [join(root, "bin/static.mjs"), "--port", "0", "--dir", folder], { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = await once(server.stdout, "data");
  return { port: new URL(String(line).trim()).port, stop: () => server.kill() };
}

export async function launch(root) {
  const profile = mkdtempSync(join(root, "target/bench/profile-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    locale: "en-GB",
    viewport: { width: 1280, height: 800 },
    args: ["--no-sandbox", "--no-proxy-server", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP *.localhost 127.0.0.1", "--js-flags=--expose-gc"],
  });
  context.setDefaultTimeout(0);
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, profile, close };
}

/** The page of a candidate. */
export class Candidate {
  constructor(name, context, port) {
    Object.assign(this, { name, context, address: `http://${name}.localhost:${port}/` });
  }

  async load(query = "") {
    this.page ??= await this.context.newPage();
    this.page.on("pageerror", (error) => console.error(`${this.name}: ${error}`));
    await this.page.goto(`${this.address}${this.name}/${query}`);
  }

  async leave() {
    await this.page?.close();
    this.page = undefined;
  }

  /** One operation, once for each list of arguments: the time it took, and the last answer. */
  run = (name, ...lists) => this.page.evaluate(([name, lists]) => window.run(name, lists.length ? lists : [[]]), [name, lists]);
  /** An operation on what was prepared, which stays in the page. */
  prepare = (file) => this.page.evaluate((url) => window.prepare(url), this.data(file));
  bulk = (name) => this.page.evaluate((name) => window.bulk(name), name);
  can = (name) => this.page.evaluate((name) => window.can(name), name);
  steps = () => this.page.evaluate(() => window.steps());

  data = (file) => `${this.address}data/${file}`;

  /** From nothing to an answer, as after starting the machine; from the address on. */
  async start(name, ask, args) {
    this.page = await this.context.newPage();
    await this.page.goto("about:blank");
    const query = `?ask=${encodeURIComponent(JSON.stringify({ name, ask, args }))}`;
    return async () => {
      await this.load(query);
      return this.page.evaluate(() => window.started);
    };
  }

  async collectGarbage() {
    const session = await this.context.newCDPSession(this.page);
    await session.send("HeapProfiler.collectGarbage");
    await session.detach();
  }
}
