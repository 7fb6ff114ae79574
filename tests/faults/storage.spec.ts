// The browser takes its storage away, or gives none.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type App } from "../e2e/app.ts";
import { check, readBack } from "./check.ts";
import { Ledger } from "./ledger.ts";
import { work } from "./load.ts";
import { test } from "./profile.ts";
import { screen, words } from "./screen.ts";
import { Tally } from "./tally.ts";

async function clear({ page }: App, storageTypes: string) {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.clearDataForOrigin", { origin: new URL(page.url()).origin, storageTypes });
}

for (const types of ["all", "indexeddb"]) {
  test(`site data cleared while the app is open: ${types}`, async ({ fresh }, info) => {
    test.setTimeout(180_000);
    const tally = new Tally(`cleared while open: ${types}`, "leveldb");
    const ledger = new Ledger();
    const profile = fresh();
    const app = await profile.start();
    await app.startEmpty();
    await work(app.page, 1, ledger.tell, 21);
    await clear(app, types);
    await expect.poll(() => words(app), "it is said").not.toEqual([]);

    // Not made up anew by the next edit, which is refused and stays where it was typed.
    await app.page.locator(".quick input").fill("Too late");
    await app.page.locator(".quick input").press("Enter");
    await app.page.waitForTimeout(1_000);
    if ((await app.page.locator(".quick input").inputValue()) !== "Too late") tally.fault("takes an edit that it can not save");

    // What is in memory still leaves as a file.
    tally.figures.acknowledged = ledger.acknowledged;
    tally.add("the open tab", "open", ledger.compare(await readBack(app)));

    await app.page.reload();
    // Nothing knows of the workspace any more when everything was cleared; else it is missed, and its copies are there.
    if (types === "all") tally.add("the next start", (await screen(app)) === "welcome" ? "open" : "nothing");
    else await check("the next start", app, ledger, tally);
    tally.close(info);
  });
}

test("no storage at all", async ({ fresh }, info) => {
  test.setTimeout(120_000);
  const tally = new Tally("storage denied", "leveldb");
  const profile = fresh();
  // As the setting "block all cookies" does.
  mkdirSync(join(profile.folder, "Default"), { recursive: true });
  writeFileSync(join(profile.folder, "Default/Preferences"), JSON.stringify({ profile: { default_content_setting_values: { cookies: 2 } } }));
  const app = await profile.start();
  const found = await screen(app);
  if (found === "welcome") {
    await app.button("welcome-empty-do").click();
    const alert = app.page.getByRole("alert").or(app.toast());
    await expect.poll(async () => (await alert.allInnerTexts()).join(" ")).toContain(app.say("problem-storage-unavailable"));
    await expect(app.page.locator(".shell")).toHaveCount(0);
  }
  tally.add("first start", ["welcome", "failed"].includes(found) ? "open" : found);
  tally.close(info);
});
