// Killed between any two storage calls of a larger step, or at a random moment of it, or one of its calls refused:
// what is found is what was before or what comes after, never a part.
import { setTimeout as sleep } from "node:timers/promises";
import { readFileSync } from "node:fs";
import { expect, fixture, type App, type TestInfo } from "../e2e/app.ts";
import { putBack } from "../e2e/stored.ts";
import { evidence, readBack } from "./check.ts";
import { calls, interrupt } from "./interrupt.ts";
import { rowsOf, type Row } from "./ledger.ts";
import { work } from "./load.ts";
import { EACH_BACKEND, test, type Profile } from "./profile.ts";
import { LONG, SEED, times } from "./random.ts";
import { screen, words } from "./screen.ts";
import { STEPS, toImport, type Step } from "./steps.ts";
import { Tally } from "./tally.ts";

/** As many items as make 198 commits: with one more after a checkpoint, the next makes another one due. */
const ITEMS = { checkpoint: 158, other: 10 };

/** So many points of a long list are tried. */
const MOST_POINTS = 30;

const BACKENDS = times(["leveldb"] as const, EACH_BACKEND);
const CHOSEN = times([STEPS[SEED % STEPS.length], STEPS[(SEED + 3) % STEPS.length]], [...STEPS]);

/** A profile to start each try from, and the records in it. */
async function template(profile: Profile, step: Step): Promise<Row[]> {
  const app = await profile.start(step.upgrades ? "rescue.html" : "");
  let rows: Row[] = [];
  if (step.upgrades) {
    await app.page.waitForURL(/rescue/);
    await putBack(app.page, readFileSync(fixture(`stored/${step.upgrades}.rescue.jsonl`), "utf8"));
    rows = rowsOf(fixture(`stored/${step.upgrades}.backup.jsonl`));
  } else if (step.first) {
    await screen(app);
  } else {
    await app.startEmpty();
    if (step.name === "checkpoint") {
      // An import is a checkpoint's worth by itself.
      await toImport(app);
      await app.page.locator(".actions-bar .btn.primary").click();
      await expect(app.heading(app.say("import-done"))).toBeVisible();
      await expect.poll(() => pages(app)).toBeGreaterThan(0);
      await app.addContact("One more");
      await app.go("#/today");
    }
    await work(app.page, 1, () => {}, 1 + (step.name === "checkpoint" ? ITEMS.checkpoint : ITEMS.other));
    rows = await readBack(app);
  }
  await profile.close();
  return rows;
}

/** Compares what a start finds with what may be found. `shown`: the app had said that the step is done. */
async function judge(at: string, app: App, step: Step, before: Row[], shown: boolean, tally: Tally) {
  const found = await screen(app);
  if (found === "welcome" && (step.erases || (step.first && !shown))) return tally.add(at, "open");
  if (found !== "open") return tally.add(at, found);
  const rows = await readBack(app);
  const untouched = JSON.stringify(rows) === JSON.stringify(before);
  const half = await halfMade(app);
  if (half) return tally.add(at, found, { lost: [], torn: [`a workspace of ${half}`] });
  if (!untouched && !step.after(rows, before)) return tally.add(at, found, { lost: [], torn: [`${rows.length} records, before ${before.length}`] });
  // Which workspace opens is a matter of convenience; that the new one is there is not.
  const there = !untouched || Boolean(step.upgrades) || (await databases(app)) > 1;
  return tally.add(at, found, { lost: shown && !there ? [step.name] : [], torn: [] });
}

/** How many pages there are in all workspaces. */
const pages = (app: App) =>
  app.page.evaluate(async () => {
    let count = 0;
    for (const { name } of await indexedDB.databases()) {
      if (!name!.startsWith("daftar-")) continue;
      const database = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open(name!);
        request.onsuccess = () => done(request.result);
      });
      if (database.objectStoreNames.contains("pages")) {
        count += await new Promise<number>((done) => {
          const request = database.transaction("pages").objectStore("pages").count();
          request.onsuccess = () => done(request.result);
        });
      }
      database.close();
    }
    return count;
  });

/** The databases of workspaces. */
const databases = (app: App) => app.page.evaluate(async () => (await indexedDB.databases()).filter(({ name }) => name!.startsWith("daftar-")).length);

/** The store of journals that a workspace was not finished with; a whole one has at least its first entry. */
function halfMade(app: App) {
  return app.page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (!name!.startsWith("daftar-")) continue;
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name!);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      const stores = [...database.objectStoreNames];
      const entries = stores.includes("journal") &&
        (await new Promise<number>((done) => {
          const request = database.transaction("journal").objectStore("journal").count();
          request.onsuccess = () => done(request.result);
        }));
      database.close();
      if (!entries) return `${stores.length} stores and no entry`;
    }
    return "";
  });
}

async function isShown(step: Step, app: App, within: number) {
  return Promise.race([Promise.resolve(step.shown(app)).then(() => true, () => false), sleep(within, false)]);
}

for (const backend of BACKENDS) {
  for (const step of CHOSEN) {
    test(`interrupted: ${step.name}, ${backend}`, async ({ fresh, random }, info) => {
      test.setTimeout(times(5, 60) * 60_000);
      const base = fresh(backend);
      const before = await template(base, step);
      const begin = async () => {
        const profile = fresh(backend).copyFrom(base);
        const app = await profile.start(step.upgrades ? "rescue.html" : "");
        await (step.upgrades ? app.page.waitForURL(/rescue/) : step.first ? screen(app) : app.inside());
        await step.prepare(app, before);
        return { profile, app };
      };
      const from = step.upgrades ? "start" : "now";
      const finish = async (at: string, profile: Profile, shown: boolean, tally: Tally, info: TestInfo) => {
        await profile.kill();
        if (!(await judge(at, await profile.start(), step, before, shown, tally))) await evidence(profile, info, at);
        await profile.kill();
        profile.forget();
      };

      const { profile, app } = await begin();
      await interrupt(app, Infinity, "refuse", from);
      await step.act(app);
      await step.shown(app);
      const all = await calls(app);
      await profile.kill();
      const each = all.map((_, at) => at + 1);
      const some = Array.from({ length: MOST_POINTS }, () => random.between(1, all.length));
      const points = !LONG ? some.slice(0, 1) : each.length > MOST_POINTS ? [...new Set(some)] : each;

      const killed = new Tally(`killed during: ${step.name}`, backend);
      for (const point of points) {
        const { profile, app } = await begin();
        const { reached } = await interrupt(app, point, "stop", from);
        step.act(app).catch(() => {}); // the page does not answer any more
        await Promise.race([reached, sleep(10_000)]);
        await sleep(random.between(0, 300));
        await finish(`before call ${point} of ${all.length}, ${all[point - 1]}`, profile, false, killed, info);
      }
      for (let time = 0; time < times(1, 10); time++) {
        const { profile, app } = await begin();
        const moment = random.between(0, 1_500);
        step.act(app).catch(() => {});
        const shown = await isShown(step, app, moment);
        await finish(`${moment} ms after the click`, profile, shown, killed, info);
      }

      const refused = new Tally(`a call refused during: ${step.name}`, backend);
      for (const point of points) {
        const { profile, app } = await begin();
        await interrupt(app, point, "refuse", from);
        await step.act(app);
        const shown = await isShown(step, app, 3_000);
        const at = `call ${point} of ${all.length}, ${all[point - 1]}`;
        // Pages that can not be written anew now cost only time.
        if (!shown && !step.upgrades && (await words(app)).length === 0) refused.fault(`${at}: refused without a word`);
        await finish(at, profile, shown, refused, info);
      }
      killed.close(info);
      refused.close(info);
    });
  }
}
