// No room left: the app says so, keeps what was typed, loses nothing that was there, and goes on once there is room.
import { expect, type App } from "../e2e/app.ts";
import { check, readBack } from "./check.ts";
import { Ledger } from "./ledger.ts";
import { work } from "./load.ts";
import { EACH_BACKEND, test, type Profile } from "./profile.ts";
import { SEED, times } from "./random.ts";
import { grant, taken } from "./room.ts";
import { STEPS, type Step } from "./steps.ts";
import { Tally } from "./tally.ts";

const BACKENDS = times(["leveldb"] as const, EACH_BACKEND);
const WRITING = STEPS.filter((step) => ["import", "restore"].includes(step.name));
const CHOSEN = times([WRITING[SEED % WRITING.length]], WRITING);

/** So little is left for a start and some commits, but for no import. */
const LITTLE = 60_000;

/** Commits alone; and commits that want a checkpoint for which there is no room, with the pages of many people. */
const CRAMPED = [
  { name: "commits", people: false, left: LITTLE },
  { name: "checkpoint", people: true, left: 400_000 },
];

/** The standing notice: a toast of what went wrong stays until it is read. */
const isFull = async (app: App) => (await app.page.locator(".banners").innerText()).includes(app.say("problem-storage-full"));

async function bringIn(app: App) {
  const step = STEPS.find((it) => it.name === "import")!;
  await step.prepare(app, []);
  await step.act(app);
  await step.shown(app);
}

async function add(app: App, title: string) {
  await app.go("#/today");
  await app.page.locator(".quick input").fill(title);
  await app.page.locator(".quick input").press("Enter");
  await expect(app.page.locator(".quick-parsed button bdi")).toHaveText(title);
}

/** Starts with only so much room left. */
async function startCramped(profile: Profile, origin: string, left: number) {
  const app = await profile.start("", async (page) => grant(page, origin, (await taken(page, origin)) + left));
  await app.inside();
  return app;
}

/** Tells that something did not last, or that something came to be that was refused. */
const same = async (app: App, before: string) => (JSON.stringify(await readBack(app)) === before ? [] : ["what was there before"]);

for (const backend of BACKENDS) {
  for (const { name, people, left } of CRAMPED) {
    test(`no room for: ${name}, ${backend}`, async ({ fresh, baseURL }, info) => {
      test.setTimeout(5 * 60_000);
      const tally = new Tally(`no room for: ${name}`, backend);
      const [profile, ledger, origin] = [fresh(backend), new Ledger(), new URL(baseURL!).origin];
      const first = await profile.start();
      await first.startEmpty();
      if (people) await bringIn(first);
      await profile.close();

      const app = await startCramped(profile, origin, left);
      const working = work(app.page, 1, ledger.tell).catch(() => {}); // waits for what was refused until the tab ends
      await expect.poll(() => isFull(app), { message: "a full disk is said", timeout: 120_000 }).toBe(true);
      const rows = await readBack(app);
      tally.add("the tab without room", "open", ledger.compare(rows));

      await grant(app.page, origin);
      await add(app, "There is room again");
      if (await isFull(app)) tally.fault("still says that there is no room");
      await profile.kill();
      await working;
      const again = await profile.start();
      await check("the next start", again, ledger, tally);
      const found = await readBack(again);
      if (found.length < rows.length || !found.some((row) => row.title === "There is room again")) tally.fault("something is missing at the next start");
      tally.figures.acknowledged = ledger.acknowledged;
      tally.close(info);
    });
  }

  for (const step of CHOSEN) {
    test(`no room for: ${step.name}, ${backend}`, async ({ fresh, baseURL }, info) => {
      test.setTimeout(6 * 60_000);
      const tally = new Tally(`no room for: ${step.name}`, backend);
      const [profile, origin] = [fresh(backend), new URL(baseURL!).origin];
      const first = await profile.start();
      await first.startEmpty();
      await work(first.page, 1, () => tally.figures.acknowledged++, 21);
      const rows = await readBack(first);
      const before = JSON.stringify(rows);
      await profile.close();

      const app = await startCramped(profile, origin, LITTLE);
      await refused(app, step, rows);
      tally.add("the tab without room", "open", { lost: await same(app, before), torn: [] });
      await profile.kill();
      const again = await startCramped(profile, origin, LITTLE);
      tally.add("the next start", "open", { lost: await same(again, before), torn: [] });

      // Refused once more, then done in the same visit when there is room.
      await refused(again, step, rows);
      await grant(again.page, origin);
      await again.clear();
      await step.prepare(again, rows);
      await step.act(again);
      await step.shown(again);
      if (await isFull(again)) tally.fault("still says that there is no room");
      await profile.kill();
      const last = await profile.start();
      await last.inside();
      tally.add("after there was room", "open", { lost: step.after(await readBack(last), rows) ? [] : [step.name], torn: [] });
      tally.close(info);
    });
  }
}

async function refused(app: App, step: Step, before: Parameters<Step["prepare"]>[1]) {
  await step.prepare(app, before);
  await step.act(app);
  await expect.poll(() => isFull(app), "a full disk is said").toBe(true);
}
