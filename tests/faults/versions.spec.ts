// Another build in another tab, and an older build on a newer form: words, and not a byte written.
import { expect } from "../e2e/app.ts";
import { readBack } from "./check.ts";
import { aside, inside } from "./database.ts";
import { work } from "./load.ts";
import { test } from "./profile.ts";
import { screen, words } from "./screen.ts";
import { Tally } from "./tally.ts";

/** A newer build's upgrade, as far as an older one can see it. */
const upgrade = (page: Parameters<typeof inside>[0]) =>
  inside(
    page,
    async (db) => {
      const [name] = await db.names();
      const began = performance.now();
      const database = await db.open(name, 99, (database) => database.createObjectStore("from the future"));
      database.close();
      return performance.now() - began;
    },
    {},
  );

const everything = (page: Parameters<typeof inside>[0]) =>
  inside(
    page,
    async (db) => {
      const found: string[] = [];
      for (const name of await db.names()) {
        const database = await db.open(name);
        found.push(`${name} ${database.version}`);
        for (const store of database.objectStoreNames) {
          for (const key of await db.keys(database, store)) found.push(`${store} ${key} ${[...(await db.get(database, store, key))].join(",")}`);
        }
        database.close();
      }
      return found.join("\n");
    },
    {},
  );

test("a newer form is named and left alone", async ({ fresh }, info) => {
  test.setTimeout(120_000);
  const tally = new Tally("newer form", "leveldb");
  const profile = fresh();
  const app = await profile.start();
  await app.startEmpty();
  await work(app.page, 1, () => tally.figures.acknowledged++, 11);
  await aside(app.page);
  await upgrade(app.page);
  const before = await everything(app.page);
  await app.page.goto("./");
  const found = await screen(app);
  // The words are the way out here: a newer build opens it.
  const said = (await words(app)).join(" ");
  if (!said.includes(app.say("problem-storage-newer"))) tally.fault(`says “${said}” on “${found}”`);
  await aside(app.page);
  tally.add("start", found === "failed" ? "rescue" : found, { lost: (await everything(app.page)) === before ? [] : ["something was written"], torn: [] });
  tally.close(info);
});

test("an old tab lets go at once and says so", async ({ fresh }, info) => {
  test.setTimeout(120_000);
  const tally = new Tally("upgrade with an old tab open", "leveldb");
  const profile = fresh();
  const app = await profile.start();
  await app.startEmpty();
  await work(app.page, 1, () => tally.figures.acknowledged++, 11);
  const before = await readBack(app);
  await app.go("#/today");
  const other = await profile.tab();
  await aside(other.page);
  const waited = await upgrade(other.page);
  if (waited > 3_000) tally.fault(`the upgrade waited ${Math.round(waited)} ms`);
  await expect.poll(async () => (await words(app)).join(" ")).toContain(app.say("problem-storage-superseded"));

  // What is typed now is not lost, and not said to be saved.
  await app.page.locator(".quick input").fill("Too late");
  await app.page.locator(".quick input").press("Enter");
  await app.page.waitForTimeout(1_000);
  expect(await app.page.locator(".quick input").inputValue()).toBe("Too late");
  const held = JSON.stringify(await readBack(app)) === JSON.stringify(before);
  tally.add("the old tab", "open", { lost: held ? [] : ["what was on the screen"], torn: [] });
  tally.close(info);
});
