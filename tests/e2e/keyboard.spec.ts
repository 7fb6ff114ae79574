// Without a mouse. The focus is somewhere on the page after every step: never on its body, where the keyboard is lost.
import { expect, fixture, test, type App } from "./app.ts";

async function press(app: App, ...keys: string[]) {
  for (const key of keys) {
    await app.page.keyboard.press(key);
    await expect.poll(() => app.focus(), `focus after ${key}`).not.toMatch(/^body/);
  }
}

/** Tab, until the focus is on something that is called so. */
async function tabTo(app: App, name: string | RegExp, most = 60) {
  for (let step = 0; step < most; step++) {
    await press(app, "Tab");
    const focus = await app.focus();
    if (typeof name === "string" ? focus.includes(name) : name.test(focus)) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

test("the first screen leads into the workspace, and the focus with it", async ({ app, page }) => {
  await app.open();
  await tabTo(app, app.say("welcome-empty-do"));
  await page.keyboard.press("Enter");
  await app.inside();
  await expect.poll(() => app.focus()).not.toMatch(/^body/);
});

test("a contact is made with keys alone", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  await app.go("#/deals");
  await press(app, "g", "c");
  await expect(page.locator("#page h1")).toBeFocused();
  await press(app, "c");
  await expect(app.dialog(app.say("create-new"))).toBeVisible();
  await press(app, "c");
  await expect(app.field("field-contacts-name")).toBeFocused();
  await page.keyboard.type("Sara Example");
  await press(app, "Enter");
  await expect(page.locator("#page h1")).toHaveText("Sara Example");
  await expect(page.locator("#page h1")).toBeFocused();

  await press(app, "Control+z");
  await expect(app.heading(app.say("records-gone"))).toBeVisible();
  await press(app, "Control+Shift+z");
  await expect(page.locator("#page h1")).toHaveText("Sara Example");
});

test("a form is saved from a field of several lines", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  await press(app, "c", "c");
  await expect(app.field("field-contacts-name")).toBeFocused();
  await page.keyboard.type("Sara Example");
  await app.field("field-contacts-about").fill("Met at the fair");
  await press(app, "Enter");
  await page.keyboard.type("Likes tea");
  await press(app, "Control+Enter");
  await expect(page.locator("#page h1")).toHaveText("Sara Example");
  await expect(page.locator(".props")).toContainText("Likes tea");
});

test("a field is edited in place", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  await app.addContact("Sara Example");
  await tabTo(app, app.say("fields-edit-value", { field: app.say("field-contacts-name"), value: "Sara Example" }));
  await press(app, "F2");
  await expect(page.locator(".props .editor input")).toBeFocused();
  await page.keyboard.type("Sara Changed");
  await press(app, "Escape");
  await expect(page.locator("#page h1")).toHaveText("Sara Example");
  await press(app, "Enter");
  await page.keyboard.type("Sara Changed");
  await press(app, "Enter");
  await expect(page.locator("#page h1")).toHaveText("Sara Changed");
  await expect.poll(() => app.focus()).toContain("Sara Changed");
});

test("a card is moved by its menu, and back", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  await app.addDeal("First");
  await app.addDeal("Second");
  await press(app, "g", "d");
  await tabTo(app, app.say("sales-card-menu", { name: "First" }));
  await press(app, "Enter");
  await expect(page.getByRole("menuitemradio", { name: "New" })).toBeFocused();
  await press(app, "ArrowDown", "ArrowDown", "Enter");
  await expect(app.card("First", app.column("Proposal"))).toBeVisible();
  // The focus goes along, so that the next move needs no search.
  await expect.poll(() => app.focus()).toContain(app.say("sales-card-menu", { name: "First" }));
  await press(app, "Control+z");
  await expect(app.card("First", app.column("New"))).toBeVisible();
  await press(app, "Control+Shift+z");
  await expect(app.card("First", app.column("Proposal"))).toBeVisible();

  // A menu is typed into: N, and Enter deletes what begins so.
  await tabTo(app, app.say("sales-card-menu", { name: "Second" }), 90);
  await press(app, "Enter", "End", "Enter");
  await expect(app.card("Second")).toHaveCount(0);
  await press(app, "Control+z");
  await expect(app.card("Second")).toBeVisible();
});

test("a dialog holds the focus, and gives it back", async ({ app, page }) => {
  await app.open();
  await app.startSample();
  const opener = page.locator("li.task button.title").first();
  await opener.focus();
  await press(app, "Enter");
  const dialog = app.dialog(app.say("records-task"));
  await expect(dialog.locator(":focus")).toBeVisible();
  for (let step = 0; step < 30; step++) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => !document.activeElement?.closest(".shell > :not(dialog)") || !!document.activeElement.closest("dialog"))).toBe(true);
  }
  await press(app, "Escape");
  await expect(dialog).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test("a task is ticked off, and the focus goes on in the list", async ({ app, page }) => {
  await app.open();
  await app.startSample();
  const tasks = page.locator("li.task");
  const title = await tasks.first().locator(".title").innerText();
  await tasks.first().getByRole("checkbox").focus();
  await press(app, "Space");
  await expect(tasks.first().locator(".title")).not.toHaveText(title);
  await expect.poll(() => app.focus()).not.toMatch(/^(body|html)/);
  await press(app, "Control+z");
  await expect(tasks.first().locator(".title")).toHaveText(title);
});

test("the skip link and the headings lead to the page", async ({ app, page }) => {
  await app.open();
  await app.startSample();
  await app.reload();
  await page.keyboard.press("Tab");
  await expect(app.link("skip-to-content")).toBeFocused();
  await press(app, "Enter");
  await expect(page.locator("#page")).toBeFocused();
  for (const [key, page_] of [["c", "nav-contacts"], ["o", "nav-companies"], ["d", "nav-deals"], ["b", "nav-backup"], ["s", "nav-settings"], ["i", "nav-import"]]) {
    await press(app, "g", key);
    await expect(page.locator("#page h1")).toContainText(app.say(page_));
    await expect(page.locator("#page h1")).toBeFocused();
  }
  await press(app, "g", "c", "/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await press(app, "Escape");
  await app.go("#/today");
  await press(app, "?");
  await expect(page.locator("#page h1")).toHaveText(app.say("nav-help"));
});

test("shortcuts work on a Persian keyboard, and can be switched off", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  const key = (key: string, code: string) => page.locator("#page").dispatchEvent("keydown", { key, code, bubbles: true, cancelable: true });
  await key("ز", "KeyC");
  await expect(app.dialog(app.say("create-new"))).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(app.dialog()).toHaveCount(0);

  await app.go("#/settings");
  await page.getByRole("checkbox", { name: app.say("settings-single-keys") }).uncheck();
  await app.go("#/today");
  await page.keyboard.press("c");
  await page.keyboard.press("g");
  await page.keyboard.press("c");
  await expect(page).toHaveURL(/#\/today$/);
  await expect(app.dialog()).toHaveCount(0);
});

test("the steps of an import hand the focus on", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  await app.go("#/import");
  await app.give(fixture("csv/pipedrive_deals.csv"));
  for (const step of ["import-to-columns", "import-to-check"]) {
    await app.button(step).focus();
    await press(app, "Enter");
    await expect(page.locator("#page h1")).toBeFocused();
  }
});

test("Enter in the line of a task adds it", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  await app.addContact("Sara Example");
  await page.getByRole("tab", { name: app.say("records-task") }).click();
  await app.field("field-tasks-title").fill("Call about the price");
  await press(app, "Enter");
  await expect(page.locator(".related li.task, .related .tasks li")).toContainText("Call about the price");
  await expect(app.field("field-tasks-title")).toHaveValue("");
});
