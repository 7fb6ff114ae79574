// No room left: the app says so, keeps what was typed, loses nothing that was there, and goes on once there is room.
import { expect, type App } from "../e2e/app.ts";
import { check, readBack } from "./check.ts";
import { Ledger } from "./ledger.ts";
import { work } from "./load.ts";
import { EACH_BACKEND, test, type Profile } from "./profile.ts";
import { SEED, times } from "./random.ts";
import { grant, taken } from "./room.ts";
import { words } from "./screen.ts";
import { STEPS, toImport, type Step } from "./steps.ts";
import { Tally } from "./tally.ts";

const BACKENDS = times(["leveldb"] as const, EACH_BACKEND);
const WRITING = STEPS.filter((step) => ["import", "restore"].includes(step.name));
const CHOSEN = times([WRITING[SEED % WRITING.length]], WRITING);

/** So little is left for a start and some commits, but for no import. */
const LITTLE = 60_000;

const isFull = async (app: App) => (await words(app)).some((it) => it.includes(app.say("problem-storage-full")));

/** Starts with only so much room left. */
async function startCramped(profile: Profile, origin: string, left: number) {
  const app = await profile.start("", async (page) => grant(page, origin, (await taken(page, origin)) + left));
  await app.inside();
  return app;
}

/** Tells that something did not last, or that something came to be that was refused. */
const same = async (app: App, before: string) => (JSON.stringify(await readBack(app)) === before ? [] : ["what was there before"]);

for (const backend of BACKENDS) {
  test(`no room for: commits, ${backend}`, async ({ fresh, baseURL }, info) => {
    test.setTimeout(4 * 60_000);
    const tally = new Tally("no room for: commits", backend);
    const [profile, ledger, origin] = [fresh(backend), new Ledger(), new URL(baseURL!).origin];
    await (await profile.start()).startEmpty();
    await profile.close();

    const app = await startCramped(profile, origin, LITTLE);
    const working = work(app.page, 1, ledger.tell, 2_000).catch(() => {}); // ends with the tab
    await expect.poll(() => isFull(app), { message: "a full disk is said", timeout: 90_000 }).toBe(true);
    const typed = app.page.locator(".quick input");
    const kept = await typed.inputValue();
    // The load is a completion or a new line; only the latter has something to keep.
    if (kept && !(await same(app, "")).length) tally.fault("nothing left");
    const before = JSON.stringify(await readBack(app));
    tally.add("the tab without room", "open", ledger.compare(await readBack(app)));

    await grant(app.page, origin);
    await app.go("#/today");
    await typed.fill("There is room again");
    await typed.press("Enter");
    await expect(app.page.locator(".quick-parsed button bdi")).toHaveText("There is room again");
    if (await isFull(app)) tally.fault("still says that there is no room");
    if (!(await same(app, before)).length) tally.fault("the save after there was room is not there");
    await profile.kill();
    await working;
    await check("the next start", await profile.start(), ledger, tally);
    tally.figures.acknowledged = ledger.acknowledged;
    tally.close(info);
  });

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

  test(`no room for: checkpoint, ${backend}`, async ({ fresh, baseURL }, info) => {
    test.setTimeout(5 * 60_000);
    const tally = new Tally("no room for: checkpoint", backend);
    const [profile, ledger, origin] = [fresh(backend), new Ledger(), new URL(baseURL!).origin];
    const first = await profile.start();
    await first.startEmpty();
    await toImport(first);
    const bringIn = STEPS.find((step) => step.name === "import")!;
    await bringIn.act(first);
    await bringIn.shown(first);
    await profile.close();

    // Enough for 200 commits, not for the pages of 3,000 people.
    const app = await startCramped(profile, origin, 400_000);
    await work(app.page, 1, ledger.tell, 171);
    await app.page.waitForTimeout(2_000);
    const people = (await readBack(app)).filter((row) => row.table === "contacts").length;
    await profile.kill();
    const again = await profile.start();
    await check("the next start", again, ledger, tally);
    if ((await readBack(again)).filter((row) => row.table === "contacts").length !== people) tally.fault("people are missing");
    // With room again, the work goes on.
    await again.go("#/today");
    await work(again.page, ledger.last + 1, ledger.tell, ledger.last + 11);
    tally.figures.acknowledged = ledger.acknowledged;
    tally.close(info);
  });
}

async function refused(app: App, step: Step, before: Parameters<Step["prepare"]>[1]) {
  await step.prepare(app, before);
  await step.act(app);
  await expect.poll(() => isFull(app), "a full disk is said").toBe(true);
}
