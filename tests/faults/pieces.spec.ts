// Single entries and pages that are damaged, missing, in another's place or from another workspace, in a database that is sound:
// what can be read opens, what can not is named and can be had as a file, and nothing is overwritten.
import { check, evidence } from "./check.ts";
import { ASIDE, inside } from "./database.ts";
import { Ledger } from "./ledger.ts";
import { work } from "./load.ts";
import { EACH_BACKEND, test, type Profile } from "./profile.ts";
import { SEED, times } from "./random.ts";
import { Tally } from "./tally.ts";

type How = "damaged" | "missing" | "swapped" | "from another workspace";
type Where = "entry before the checkpoint" | "entry after the checkpoint" | "last entry" | "page" | "manifest";

const HOW: How[] = ["damaged", "missing", "swapped", "from another workspace"];
const WHERE: Where[] = ["entry before the checkpoint", "entry after the checkpoint", "last entry", "page", "manifest"];
const CASES = WHERE.flatMap((where) => HOW.filter((how) => !(where === "manifest" && how === "swapped")).map((how) => ({ where, how })));
const BACKENDS = times(["leveldb"] as const, EACH_BACKEND);
const CHOSEN = times([0, 5, 9].map((it) => CASES[(SEED + it) % CASES.length]), CASES);

/** 240 items are some 300 commits: the checkpoint comes with the 200th. */
const ITEMS = 240;

/** Breaks one piece, while the app is not open. Returns where it was. */
async function breakPiece(profile: Profile, where: Where, how: How, chance: number) {
  const { page } = await profile.start(ASIDE);
  await page.waitForURL(`**/${ASIDE}`);
  const text = await inside(
    page,
    async (db, { where, how, chance }) => {
      const opened = await Promise.all((await db.names()).map((name) => db.open(name)));
      const journals = await Promise.all(opened.map((database) => db.keys(database, "journal")));
      // The one with the work in it is the longer one.
      const ours = journals[0].length > journals[1].length ? 0 : 1;
      const [database, other] = [opened[ours], opened[1 - ours]];
      const store = where === "page" ? "pages" : where === "manifest" ? "meta" : "journal";
      const all = await db.keys(database, store);
      const split = 200;
      const among = where === "last entry" ? all.slice(-1) : where.startsWith("entry before") ? all.slice(2, split - 20) : where.startsWith("entry after") ? all.slice(split + 20, -2) : all;
      const at = Math.floor(chance * among.length);
      const key = among[at];
      const bytes = await db.get(database, store, key);
      if (how === "missing") await db.remove(database, store, key);
      if (how === "damaged") {
        bytes[Math.floor(chance * bytes.length)] ^= 0x10;
        await db.put(database, store, key, bytes);
      }
      if (how === "swapped") {
        const neighbour = all[all.indexOf(key) - 1] ?? all[all.indexOf(key) + 1];
        const others = await db.get(database, store, neighbour);
        await db.put(database, store, key, others);
        await db.put(database, store, neighbour, bytes);
      }
      if (how === "from another workspace") await db.put(database, store, key, await db.get(other, "journal", 1));
      opened.forEach((it) => it.close());
      return `${store} ${key} of ${all.length}`;
    },
    { where, how, chance },
  );
  await profile.kill();
  return text;
}

for (const backend of BACKENDS) {
  test(`broken pieces, ${backend}`, async ({ fresh, random }, info) => {
    test.setTimeout(times(4, 20) * 60_000);
    const base = fresh(backend);
    const told: Parameters<Ledger["tell"]>[0][] = [];
    const app = await base.start();
    await app.startEmpty("Another");
    await app.go("#/welcome");
    await app.startEmpty("Ours");
    await app.page.locator(".sidebar", { hasText: "Ours" }).waitFor();
    await app.go("#/today");
    await work(app.page, 1, (it) => told.push(it), ITEMS + 1);
    await app.page.waitForTimeout(2_000); // checkpoint and whatever else follows a save
    await base.close();

    const tally = new Tally("broken pieces", backend);
    for (const { where, how } of CHOSEN) {
      const profile = fresh(backend).copyFrom(base);
      const ledger = new Ledger();
      told.forEach(ledger.tell);
      const at = `${how} ${where}, ${await breakPiece(profile, where, how, random.next())}`;
      const whole = await check(at, await profile.start(), ledger, tally);
      tally.figures.acknowledged += ledger.acknowledged;
      if (!whole) await evidence(profile, info, at);
      await profile.kill();
      profile.forget();
    }
    tally.close(info);
  });
}
