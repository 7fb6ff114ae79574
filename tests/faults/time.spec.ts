// Clocks that go back, tabs that freeze or crash.
import { expect, type App } from "../e2e/app.ts";
import { check, readBack } from "./check.ts";
import { Ledger } from "./ledger.ts";
import { work } from "./load.ts";
import { test } from "./profile.ts";
import { Tally } from "./tally.ts";

test("a clock set back changes no order", async ({ fresh }, info) => {
  test.setTimeout(180_000);
  const tally = new Tally("clock set back", "leveldb");
  const ledger = new Ledger();
  const profile = fresh();
  const app = await profile.start();
  await app.startEmpty();
  await work(app.page, 1, ledger.tell, 21);
  await app.addContact("First name");
  const contact = new URL(app.page.url()).hash;
  await profile.close();

  const back = await profile.start();
  await back.page.clock.setFixedTime("2020-02-02T10:00:00Z");
  await back.open(contact);
  await back.button("fields-edit-value", { field: back.say("field-contacts-name"), value: "First name" }).click();
  await back.page.locator(".props .editor input").fill("Second name");
  await back.page.keyboard.press("Enter");
  await expect(back.page.locator("#page h1")).toHaveText("Second name");
  await back.go("#/today");
  await work(back.page, ledger.last + 1, ledger.tell, 41);
  await profile.kill();

  const again = await profile.start(contact);
  await expect(again.page.locator("#page h1")).toHaveText("Second name");
  await check("after the clock was right again", again, ledger, tally);
  tally.figures.acknowledged = ledger.acknowledged;
  tally.close(info);
});

async function freeze({ page }: App, state: "frozen" | "active") {
  const session = await page.context().newCDPSession(page);
  await session.send("Page.enable");
  await session.send("Page.setWebLifecycleState", { state });
}

test("a frozen tab holds nobody up, and catches up", async ({ fresh }, info) => {
  test.setTimeout(180_000);
  const tally = new Tally("frozen tab", "leveldb");
  const ledger = new Ledger();
  const profile = fresh();
  const app = await profile.start();
  await app.startEmpty();
  const other = await profile.tab("#/today");
  // In the middle of its work, so that it may hold a transaction.
  const firstWork = work(app.page, 1, ledger.tell, 21);
  await app.page.waitForTimeout(300);
  await freeze(app, "frozen");
  const began = Date.now();
  await other.page.locator(".quick input").fill("While the other sleeps");
  await other.page.locator(".quick input").press("Enter");
  await expect(other.page.locator(".quick-parsed button bdi")).toHaveText("While the other sleeps");
  if (Date.now() - began > 10_000) tally.fault(`a save waited ${Date.now() - began} ms for a frozen tab`);
  await freeze(app, "active");
  await firstWork;
  await expect.poll(async () => JSON.stringify(await readBack(app)) === JSON.stringify(await readBack(other)), "both tabs hold the same").toBe(true);
  tally.add("after waking", "open", ledger.compare(await readBack(app)));
  tally.figures.acknowledged = ledger.acknowledged + 1;
  tally.close(info);
});

test("a tab that crashes loses nothing", async ({ fresh }, info) => {
  test.setTimeout(180_000);
  const tally = new Tally("crashed tab", "leveldb");
  const ledger = new Ledger();
  const profile = fresh();
  let app = await profile.start();
  await app.startEmpty();
  for (let crash = 1; crash <= 3; crash++) {
    await app.go("#/today");
    work(app.page, ledger.last + 1, ledger.tell).catch(() => {}); // it ends with the tab
    await app.page.waitForTimeout(800);
    const session = await app.page.context().newCDPSession(app.page);
    session.send("Page.crash").catch(() => {});
    await app.page.waitForEvent("crash");
    app = await profile.tab("#/today");
    await check(`crash ${crash}`, app, ledger, tally);
  }
  tally.figures.acknowledged = ledger.acknowledged;
  tally.close(info);
});
