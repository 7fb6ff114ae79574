// Several tabs edit the same and different records at once, and are reloaded in between. In the end all tabs hold the same,
// the disk too, and every change is there or stands in the history under the one that came after it.
import { expect, type App } from "../e2e/app.ts";
import { readBack } from "./check.ts";
import { inside } from "./database.ts";
import { nameOf, work } from "./load.ts";
import { EACH_BACKEND, test } from "./profile.ts";
import { Random, times } from "./random.ts";
import { Tally } from "./tally.ts";

const BACKENDS = times(["leveldb"] as const, EACH_BACKEND);
const SECONDS = times(12, 60);

/** What one tab has seen saved. */
interface Done {
  items: string[];
  edits: string[];
}

/** Writes a value into the shared contact, and waits until it is saved: until its editor closes. */
async function edit(app: App, contact: string, value: string) {
  await app.go(contact);
  await app.page.locator("#page h1").click({ trial: true });
  const name = (await app.page.locator("#page h1").innerText()).trim();
  await app.button("fields-edit-value", { field: app.say("field-contacts-name"), value: name }).click();
  await app.page.locator(".props .editor input").fill(value);
  await app.page.locator(".props .editor input").press("Enter");
  await expect(app.page.locator(".props .editor")).toHaveCount(0);
}

async function moveDeal(app: App, random: Random) {
  await app.go("#/deals");
  const stage = random.pick(["New", "Contacted", "Proposal", "Negotiation"]);
  await app.moveTo(app.card("Shared deal"), stage);
}

async function busy(app: App, tab: number, contact: string, until: number, random: Random, done: Done) {
  for (let turn = 0; Date.now() < until; turn++) {
    const chance = random.next();
    try {
      if (chance < 0.45) {
        await app.go("#/today");
        const first = (tab + 1) * 100_000 + turn * 10;
        await work(app.page, first, ({ item }) => done.items.push(nameOf(item)), first + 5);
      } else if (chance < 0.7) {
        const value = `e${tab}x${turn}z`;
        await edit(app, contact, value);
        done.edits.push(value);
      } else if (chance < 0.88) {
        await moveDeal(app, random);
      } else {
        await app.reload();
      }
    } catch (error) {
      // The other tab has just renamed what this one was about to press: a person would look again, too.
      if (!/Timeout|not attached|intercepts/.test(String(error))) throw error;
      await app.clear();
    }
  }
}

/** All that the journal says, as text to search in. */
const history = (app: App) =>
  inside(
    app.page,
    async (db) => {
      const [name] = await db.names();
      const database = await db.open(name);
      const texts = [];
      for (const key of await db.keys(database, "journal")) texts.push(new TextDecoder().decode(await db.get(database, "journal", key)));
      database.close();
      return texts.join("\n");
    },
    {},
  );

for (const backend of BACKENDS) {
  for (const tabs of [2, 3]) {
    test(`${tabs} tabs at once, ${backend}`, async ({ fresh, random }, info) => {
      test.setTimeout((SECONDS + 180) * 1_000);
      const tally = new Tally(`${tabs} tabs at once`, backend);
      const profile = fresh(backend);
      const app = await profile.start();
      await app.startEmpty();
      await app.addDeal("Shared deal");
      await app.addContact("Shared contact");
      const contact = new URL(app.page.url()).hash;
      const all = [app];
      while (all.length < tabs) all.push(await profile.tab("#/today"));
      all.forEach((it) => it.page.setDefaultTimeout(5_000));

      const done: Done = { items: [], edits: [] };
      const until = Date.now() + SECONDS * 1_000;
      await Promise.all(all.map((it, tab) => busy(it, tab, contact, until, new Random(`${random.next()}`), done)));
      tally.figures.acknowledged = done.items.length + done.edits.length;

      all.forEach((it) => it.page.setDefaultTimeout(20_000));
      await app.page.waitForTimeout(1_000); // the last word between tabs has arrived
      const held = [];
      for (const it of all) held.push(JSON.stringify(await readBack(it)));
      await profile.kill();
      const again = await profile.start();
      await again.inside();
      const rows = await readBack(again);
      const disk = JSON.stringify(rows);
      held.forEach((it, tab) => it === disk || tally.fault(`tab ${tab + 1} of ${tabs} holds something else than the disk`));
      const names = new Set(rows.map((row) => row.title ?? row.name));
      const past = await history(again);
      const lost = [...done.items.filter((it) => !names.has(it)), ...done.edits.filter((it) => !past.includes(it))];
      tally.add("the end", "open", { lost, torn: [] });
      tally.close(info);
    });
  }
}
