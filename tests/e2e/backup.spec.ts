// The way out and back: one file holds everything, and a file that is not whole changes nothing.
import { readFile } from "node:fs/promises";
import { expect, fixture, inEachLanguage, test } from "./app.ts";

inEachLanguage((language) => {
  test("back up, erase, restore: everything is as it was", async ({ app, page }) => {
    await app.open();
    await app.startSample();
    const before = await app.counts();
    await app.go("#/deals");
    const board = await page.locator("[data-card] a.title").allTextContents();
    const file = await app.backUp();

    await app.erase(app.say("sample-business"));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(app.say("welcome-title"));

    await app.give(file);
    await expect(app.heading(app.say("welcome-found", { name: app.say("sample-business") }))).toBeFocused();
    await app.button("welcome-found-open").click();
    await app.inside();
    expect(await app.counts()).toEqual(before);
    await app.go("#/deals");
    await expect(page.locator("[data-card] a.title")).toHaveText(board);
    expect(await readFile(await app.backUp(), "utf8")).toBe(await readFile(file, "utf8"));
  });

  test("a file that is not a whole backup gets a sentence, and nothing changes", async ({ app, page }) => {
    await app.open();
    await app.startEmpty();
    const name = { en: "Only One", fa: "تنها یک نفر", bg: "Само един" }[language];
    await app.addContact(name);
    const whole = await readFile(await app.backUp(), "utf8");

    const lines = whole.trimEnd().split("\n");
    const altered = whole.replace(name, name.replace(/.$/u, "x"));
    const newer = whole.replace('"version":1', '"version":99');
    const alert = page.locator("#page").getByRole("alert");
    const refused = async (text: string, sentence: string | RegExp) => {
      await app.give({ name: "daftar.jsonl", text });
      await expect(alert).toHaveText(sentence);
      await expect(app.button("restore-do")).toHaveCount(0);
    };
    await refused("", app.say("problem-backup-empty"));
    await refused(whole.slice(0, -20), app.like("problem-backup-line"));
    await refused(`${lines.slice(0, -1).join("\n")}\n`, app.like("problem-backup-cut"));
    await refused(altered, app.say("problem-backup-altered"));
    await refused(newer, app.say("problem-backup-newer", { version: 99 }));
    await refused(await readFile(fixture("hostile/another-product.json"), "utf8"), app.say("problem-backup-foreign"));

    await app.give({ name: "daftar.jsonl", text: whole });
    await expect(app.button("restore-do")).toBeVisible();
    await expect(alert).toHaveCount(0);
    expect((await app.counts()).contacts).toBe(app.number(1));
    await app.go("#/contacts");
    await expect(page.locator("#page a.row-link bdi")).toHaveText([name]);
  });
});

test("restoring is one change: undo brings back what was there", async ({ app, page }) => {
  await app.open();
  await app.startEmpty("Mine");
  await app.addContact("Only One");
  await app.go("#/backup");
  await app.give(fixture("hostile/control.jsonl"));
  await expect(page.getByRole("table", { name: app.say("restore-compare") }).getByRole("row", { name: app.say("table-contacts") })).toContainText(/2.*1/s);
  await app.button("restore-do").click();
  await expect.poll(async () => (await app.counts()).contacts).toBe("2");
  await page.keyboard.press("Control+z");
  await expect.poll(async () => (await app.counts()).contacts).toBe("1");
  await app.go("#/contacts");
  await expect(page.locator("#page a.row-link bdi")).toHaveText(["Only One"]);
});

test("a backup can be opened beside the workspace", async ({ app, page }) => {
  await app.open();
  await app.startEmpty("Mine");
  await app.addContact("Only One");
  await app.go("#/backup");
  await app.give(fixture("hostile/control.jsonl"));
  await app.button("restore-beside").click();
  await expect(page).toHaveURL(/#\/today$/);
  await expect.poll(async () => (await app.counts()).contacts).toBe("2");
  await page.locator("button.workspace:visible").click();
  await page.getByRole("menuitemradio", { name: "Mine", exact: true }).click();
  await expect.poll(async () => (await app.counts()).contacts).toBe("1");
});

test("a backup is noted: when, and what is not in it yet", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  await app.go("#/backup");
  await expect(page.getByText(app.say("backup-never"), { exact: true })).toBeVisible();
  await app.backUp();
  await expect(page.getByText(app.say("backup-nothing-new"))).toBeVisible();
  await app.addContact("One More");
  await app.go("#/backup");
  await expect(page.getByText(app.say("backup-changes-since", { count: 1 }))).toBeVisible();
});

test("the wrong name erases nothing", async ({ app, page }) => {
  await app.open();
  await app.startEmpty("Mine");
  await app.go("#/backup");
  await app.button("erase-do").click();
  const dialog = app.dialog(app.say("erase-title"));
  await dialog.getByRole("textbox").fill("Yours");
  await page.keyboard.press("Enter");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await app.reload();
  await expect(page.locator(".sidebar")).toContainText("Mine");
});
