// Many records at once: ticked in the list, changed in one step, taken back by one undo.
import { readFile } from "node:fs/promises";
import { expect, inEachLanguage, test, type App } from "./app.ts";

const bar = (app: App) => app.page.getByRole("region", { name: app.say("bulk-bar") });
/** The box itself lets the pointer through to its label, which is larger. */
const box = (app: App, name: string | RegExp) => app.page.locator("label.tick", { has: app.page.getByRole("checkbox", { name }) });
const tick = (app: App, name: string) => box(app, app.say("kit-select", { name }));
const tickAll = (app: App) => box(app, app.like("kit-select-all")).click();
const names = (app: App) => app.page.locator("#page a.row-link bdi");

async function three(app: App) {
  await app.open();
  await app.startEmpty();
  for (const name of ["Anna One", "Berta Two", "Clara Three"]) await app.addContact(name);
  await app.go("#/contacts");
}

inEachLanguage(() => {
  test("a range is ticked, deleted, and one undo brings it back", async ({ app, page }) => {
    await three(app);
    await tick(app, "Anna One").click();
    await tick(app, "Berta Two").click({ modifiers: ["Shift"] });
    await expect(bar(app)).toContainText(app.say("bulk-selected", { count: 2 }));
    await bar(app).getByRole("button", { name: app.say("records-delete") }).click();
    await expect(names(app)).toHaveText(["Clara Three"]);
    await expect(bar(app)).toHaveCount(0);
    await expect(app.toast()).toContainText(app.say("op-delete-many", { count: 2 }));
    await expect.poll(() => app.focus()).not.toMatch(/^body/);
    await page.keyboard.press("Control+z");
    await expect(names(app)).toHaveText(["Anna One", "Berta Two", "Clara Three"]);
  });
});

test("one field of all that are found, and labels of all", async ({ app, page }) => {
  await three(app);
  await tickAll(app);
  await expect(bar(app)).toContainText(app.say("bulk-selected", { count: 3 }));
  const change = async (field: string, fill: (dialog: ReturnType<App["dialog"]>) => Promise<unknown>) => {
    await bar(app).getByRole("button", { name: app.say("bulk-change") }).click();
    await page.getByRole("menuitem", { name: app.say(field), exact: true }).click();
    const dialog = app.dialog(app.say(field));
    await fill(dialog);
    await dialog.getByRole("button", { name: app.say("bulk-change-do", { count: 3 }) }).click();
    await expect(dialog).toHaveCount(0);
    await expect(app.toast().last()).toContainText(app.say("op-edit-many", { count: 3 }));
  };
  await change("field-contacts-title", (dialog) => dialog.getByRole("textbox").fill("Guest"));
  await change("field-contacts-tags", async (dialog) => {
    await dialog.getByRole("combobox").fill("Regular");
    await page.getByRole("option").last().click();
  });
  await page.reload();
  await expect(names(app)).toHaveCount(3);
  await names(app).first().click();
  await expect(page.locator(".props")).toContainText("Guest");
  await expect(page.locator(".props")).toContainText("Regular");

  // What a search hides is not changed with the rest.
  await app.go("#/contacts");
  await tickAll(app);
  await page.getByRole("searchbox").fill("anna");
  await expect(bar(app)).toContainText(app.say("bulk-selected", { count: 1 }));
});

test("what is ticked leaves as a table that a spreadsheet does not calculate", async ({ app, page }) => {
  await three(app);
  await app.addContact("=HYPERLINK(1)");
  await app.go("#/contacts");
  await tickAll(app);
  const download = page.waitForEvent("download");
  await bar(app).getByRole("button", { name: app.say("bulk-export") }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^Contacts \d{4}-\d\d-\d\d\.csv$/);
  const lines = (await readFile(await file.path(), "utf8")).trimEnd().split("\n");
  expect(lines[0]).toMatch(/^\uFEFFName,/);
  expect(lines.slice(1).map((line) => line.split(",")[0])).toEqual(["'=HYPERLINK(1)", "Anna One", "Berta Two", "Clara Three"]);

  // And comes back as it was.
  await app.go("#/import");
  await app.give(await file.path());
  await expect(app.button("import-to-columns")).toBeVisible();
});
