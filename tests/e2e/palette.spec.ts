// Ctrl+K: whatever there is, from wherever one is.
import { expect, inEachLanguage, test, type App } from "./app.ts";

const line = (app: App) => app.dialog(app.say("palette-title")).getByRole("combobox");
const options = (app: App, kind: string) => app.page.getByRole("group", { name: app.say(kind) }).getByRole("option");

async function find(app: App, text: string) {
  await app.page.keyboard.press("Control+k");
  await expect(line(app)).toBeFocused();
  await line(app).fill(text);
}

inEachLanguage(() => {
  test("a person is found by name, by number and by firm, and opens", async ({ app, page }) => {
    await app.open();
    await app.startEmpty();
    const form = await app.new("contact");
    await app.field("field-contacts-name", form).fill("علي كريمي‌نژاد");
    await form.getByRole("textbox", { name: app.say("fields-phone") }).fill("+98 912 345 6789");
    await app.save(form);
    await app.addContact("Sara Example");

    for (const typed of ["علی", "کریمی نژاد", "نژاد علی", "۰۹۱۲۳۴۵", "345 67"]) {
      await find(app, typed);
      await expect(options(app, "nav-contacts"), typed).toHaveCount(1);
      await page.keyboard.press("Escape");
      await expect(app.dialog()).toHaveCount(0);
    }
    await find(app, "sARA");
    await expect(options(app, "nav-contacts").locator("mark")).toHaveText("Sara");
    await page.keyboard.press("Enter");
    await expect(page.locator("#page h1")).toHaveText("Sara Example");
    await expect(app.dialog()).toHaveCount(0);

    await find(app, "zzqqxx");
    await expect(app.dialog()).toContainText(app.like("palette-nothing"));
    await expect(options(app, "nav-contacts")).toHaveCount(0);
  });

  test("pages, settings and what can be done", async ({ app, page }) => {
    await app.open();
    await app.startEmpty();
    await find(app, app.say("nav-companies"));
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#\/companies$/);
    await expect(page.locator("#page h1")).toBeFocused();

    await find(app, app.say("settings-theme"));
    await page.keyboard.press("Enter");
    await expect(page.locator("[data-setting=theme] input:checked")).toBeFocused();

    await find(app, app.say("records-new-deal"));
    await page.keyboard.press("Enter");
    await expect(app.dialog(app.say("records-new-deal"))).toBeVisible();
  });
});

test("with nothing typed it offers where one has been", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  await app.addContact("First One");
  await app.addContact("Second One");
  await app.go("#/today");
  await page.locator(".topbar").getByRole("button", { name: app.say("palette-open") }).click();
  await expect(options(app, "palette-recent")).toHaveText(["Second One", "First One"]);
  // Up from the first is the last; down again, and the second entry is taken.
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.locator("#page h1")).toHaveText("First One");

  await find(app, app.say("undo"));
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await app.counts()).contacts).toBe("1");
});
