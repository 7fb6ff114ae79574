// A Chromium with a profile of its own on the disk, which outlives the browser: killed, started again, its files damaged.
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { App, base, chromium, type BrowserContext, type BrowserContextOptions, type Page } from "../e2e/app.ts";
import { Random } from "./random.ts";

/** Chromium's two ways to keep IndexedDB: today's and the coming one. */
export const BACKENDS = { leveldb: [], sqlite: ["--enable-features=IdbSqliteBackingStore"] } as const;
export type Backend = keyof typeof BACKENDS;
export const EACH_BACKEND = Object.keys(BACKENDS) as Backend[];

export class Profile {
  private context?: BrowserContext;
  private group = 0;

  constructor(
    readonly folder: string,
    readonly backend: Backend,
    private readonly options: BrowserContextOptions & { executablePath: string; args: string[] },
  ) {}

  /** Starts the browser and asks for the page, without waiting for it. `before`: what is done to the tab while it is blank. */
  async start(hash = "", before?: (page: Page) => Promise<unknown>): Promise<App> {
    const args = [...this.options.args, ...BACKENDS[this.backend]];
    const context = await chromium.launchPersistentContext(this.folder, { ...this.options, args });
    this.context = context;
    const session = await context.browser()!.newBrowserCDPSession();
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    this.group = processInfo.find((process) => process.type === "browser")!.id;
    const page = context.pages()[0];
    await before?.(page);
    page.goto(`./${hash}`).catch(() => {}); // a kill may come before the answer
    return new App(page, "en");
  }

  /** Another tab of the running browser. */
  async tab(hash = ""): Promise<App> {
    const app = new App(await this.context!.newPage(), "en");
    await app.open(hash);
    return app;
  }

  /** SIGKILL to all processes of the browser at once. When this returns, nobody writes to the profile any more. */
  async kill() {
    if (!this.group) return;
    const group = this.group;
    this.group = 0;
    process.kill(-group, "SIGKILL");
    while (alive(group)) await sleep(5);
    await this.context?.close().catch(() => {});
  }

  /** As a person closes it. */
  async close() {
    const group = this.group;
    this.group = 0;
    await this.context?.close();
    while (group && alive(group)) await sleep(10);
  }

  /** The profile as it is on the disk now; the browser must not run. */
  copyTo(folder: string) {
    copy(this.folder, folder);
  }

  /** A try of its own on what a template holds. */
  copyFrom(template: Profile) {
    copy(template.folder, this.folder);
    return this;
  }

  forget() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function copy(from: string, to: string) {
  rmSync(to, { recursive: true, force: true });
  // A cache is no data, and a lock belongs to the process that made it.
  cpSync(from, to, { recursive: true, filter: (path) => !/Cache|Singleton/.test(path) });
}

/** The first process is the one that writes. The others linger as zombies until the system's first process reaps them. */
function alive(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

interface Fixtures {
  /** A fresh profile; its browser does not outlive the test. */
  fresh(backend?: Backend): Profile;
  random: Random;
}

export const test = base.extend<Fixtures>({
  fresh: async ({ baseURL, locale, launchOptions }, use, info) => {
    const { executablePath, args } = launchOptions as { executablePath: string; args: string[] };
    const profiles: Profile[] = [];
    await use((backend = "leveldb") => {
      const profile = new Profile(join(info.outputDir, `profile-${profiles.length}`), backend, { baseURL, locale, executablePath, args });
      profiles.push(profile);
      return profile;
    });
    for (const profile of profiles) {
      await profile.kill();
      profile.forget();
    }
  },
  random: async ({}, use, info) => use(new Random(info.titlePath.join(" "))),
});
