// What this browser holds comes out as files though nothing else works, and comes back in the app.
import { AxeBuilder } from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import { expect, inEachLanguage, test } from "./app.ts";
import { Rescue, databases, download, frame, keep, spoil, values, workspace, forgetCopies } from "./rescue.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

inEachLanguage((language) => {
  test("the rescue file brings back every record", async ({ app, page }) => {
    await app.open();
    await app.startSample();
    const before = await readFile(await app.backUp(), "utf8");
    const id = await workspace(page);

    const rescue = new Rescue(page);
    await rescue.open();
    expect(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir])).toEqual([language, language === "fa" ? "rtl" : "ltr"]);
    await expect(rescue.card(app.say("sample-business"))).toBeVisible();
    expect((await new AxeBuilder({ page }).withTags(TAGS).analyze()).violations).toEqual([]);
    const file = await rescue.take();
    expect(file.name).toBe(`daftar-rescue-${id}.jsonl`);
    const [header, ...pieces] = values(file.text);
    expect(header).toMatchObject({ format: "daftar-rescue", version: 1, workspace: id });
    expect(pieces.filter(({ from }) => from === "journal").map(({ key }) => key)).toEqual([1]);
    await expect(rescue.told()).toContainText(app.number(pieces.length));

    await page.getByRole("link").click();
    await app.ready();
    await app.erase(app.say("sample-business"));
    await expect(app.heading(app.say("welcome-title"))).toBeVisible();
    await app.give(file.path);
    await expect(app.heading(app.say("welcome-found", { name: app.say("sample-business") }))).toBeFocused();
    await expect(page.getByText(app.say("rescued-whole"))).toBeVisible();
    await app.button("welcome-found-open").click();
    await app.inside();
    expect(await readFile(await app.backUp(), "utf8")).toBe(before);
  });
});

test("the copy of the journal's end and the snapshots come out too", async ({ app, page }) => {
  await app.open();
  await app.startEmpty("Mine");
  await app.addContact("First Person");
  await app.addContact("Second Person");
  const backup = [...(await readFile(await app.backUp()))];
  const id = await workspace(page);
  const rescue = new Rescue(page);
  await rescue.open();
  await forgetCopies(page);
  const third = await spoil(page, id, 3, "remove");
  await keep(page, id, "tail-3-x.log", [...frame(3, third), ...frame(4, third).slice(0, 40)]);
  await keep(page, id, "snapshot-3.jsonl", backup);
  await keep(page, id, "snapshot-2.jsonl", backup.slice(0, -20));
  await rescue.open();

  await expect(rescue.line("Database")).toContainText("2 changes");
  await expect(rescue.line("Copy of the latest changes")).toContainText("1 change in 1 file");
  await expect(rescue.line("Snapshot up to change 3")).toContainText("2 contacts, 0 companies, 0 deals");
  await expect(rescue.line("Snapshot up to change 2")).toContainText("damaged");
  const snapshot = await download(page, page.getByRole("button", { name: "Download Snapshot up to change 3" }));
  expect(snapshot.name).toMatch(/^daftar-mine-\d{4}-\d\d-\d\d\.jsonl$/);
  expect([...Buffer.from(snapshot.text)]).toEqual(backup);

  const file = await rescue.take();
  expect(values(file.text).slice(1).map(({ from, key }) => `${from} ${key}`)).toEqual(["journal 1", "journal 2", "tail 3"]);
  await app.open("#/backup");
  await app.give(file.path);
  await expect(page.getByText(app.say("rescued-whole"))).toBeVisible();
  await app.button("restore-beside").click();
  await expect(page).toHaveURL(/#\/today$/);
  await expect.poll(async () => (await app.counts()).contacts).toBe("2");
});

test("what can not be read is told before anything is restored", async ({ app, page }) => {
  await app.open();
  await app.startEmpty("Mine");
  await app.addContact("First Person");
  await app.addContact("Second Person");
  const rescue = new Rescue(page);
  await rescue.open();
  await forgetCopies(page);
  await spoil(page, await workspace(page), 2, "damage");
  const file = await rescue.take();
  await app.open("#/backup");
  await app.give(file.path);
  await expect(page.getByText(app.say("rescued-part"))).toBeVisible();
  await expect(page.getByText(app.say("rescued-changes", { count: 1, places: "2" }))).toBeVisible();
  // The workspace itself does not open: what can be read becomes one beside it.
  await app.button("welcome-found-open").click();
  await app.inside();
  await app.go("#/contacts");
  await expect(page.locator("#page a.row-link bdi")).toHaveText(["Second Person"]);
});

test("an app that does not start leads to it, and so does one that has stopped", async ({ app, page, watch }) => {
  await app.open();
  await app.startEmpty("Mine");
  await page.evaluate(() => dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") })));
  await expect(page.getByRole("alert").getByRole("link")).toHaveAttribute("href", "rescue.html");
  watch.expect(/503/);
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 503 }));
  await app.page.goto("about:blank");
  await app.page.goto("./");
  await page.getByRole("alert").getByRole("link").click();
  const rescue = new Rescue(page);
  await rescue.looked();
  await expect(rescue.card("Mine")).toBeVisible();
  expect(values((await rescue.take()).text).filter(({ from }) => from === "journal")).toHaveLength(1);
});

test("a workspace that does not open leads to it; a database that is gone is not made up", async ({ app, page, watch }) => {
  watch.expect(/nothing to upgrade from 0/);
  watch.expect(/404/); // a text file has no icon of its own, and Chromium asks for one
  await app.open();
  await app.startEmpty("Mine");
  const rescue = new Rescue(page);
  await rescue.open();
  await forgetCopies(page);
  await page.evaluate((id) => indexedDB.deleteDatabase(`daftar-${id}`), await workspace(page));
  await app.open();
  await page.getByRole("link", { name: app.say("rescue-raw") }).click();
  await rescue.looked();
  await expect(rescue.line("Database")).toContainText("is not there");
  await expect(page.locator("#found button")).toHaveCount(0);
  // A browser that does not list its databases is asked for each by name.
  await page.addInitScript(() => delete (IDBFactory.prototype as Partial<IDBFactory>).databases);
  await rescue.open();
  await expect(rescue.line("Database")).toContainText("is not there");
  expect(await (await page.context().newPage()).goto("./icons.LICENSE").then((it) => it!.frame().page()).then(databases)).not.toContain(`daftar-${await workspace(page)}`);
});

test("by keyboard alone, and no wider than a small phone", async ({ app, page }) => {
  await app.open();
  await app.startEmpty("A business whose name is long enough to need more than a single line on a small phone");
  await page.setViewportSize({ width: 320, height: 640 });
  await new Rescue(page).open();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link")).toBeFocused();
  await page.keyboard.press("Tab");
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  // A snapshot, if the app has come to make one; else the raw data.
  expect(values(await readFile(await (await coming).path(), "utf8"))[0]).toMatchObject({ format: expect.stringMatching(/^daftar-(backup|rescue)$/) });
});
