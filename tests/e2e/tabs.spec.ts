// Two tabs on one workspace: each sees what the other does, and neither loses anything.
import { App, expect, test, type Page } from "./app.ts";
import { workspace } from "./rescue.ts";

test.beforeEach(async ({ app }) => {
  await app.open();
  await app.startEmpty();
});

async function secondTab(app: App, hash: string) {
  const other = new App(await app.page.context().newPage(), app.language);
  await other.open(hash);
  return other;
}

test("a change in one tab appears in the other", async ({ app }) => {
  const other = await secondTab(app, "#/contacts");
  await app.addContact("Sara Example");
  await expect(other.page.locator("#page a.row-link bdi")).toHaveText(["Sara Example"]);
  await other.page.keyboard.press("Control+z");
  await expect(app.heading(app.say("records-gone"))).toBeVisible();
});

test("a move in one tab moves the card in the other", async ({ app }) => {
  await app.addDeal("Tour");
  const other = await secondTab(app, "#/deals");
  await app.go("#/deals");
  await app.moveTo(app.card("Tour"), "Negotiation");
  await expect(other.card("Tour", other.column("Negotiation"))).toBeVisible();
});

test("edits of different fields in both tabs survive", async ({ app }) => {
  await app.addContact("Sara Example");
  const other = await secondTab(app, new URL(app.page.url()).hash);
  // Both editors are open before either saves.
  await app.button("fields-edit-value", { field: app.say("field-contacts-name"), value: "Sara Example" }).click();
  await app.page.locator(".props .editor input").fill("Sara Changed");
  await other.button("fields-show-all").first().click();
  await other.button("fields-add", { field: app.say("field-contacts-title") }).click();
  await other.page.locator(".props .editor input").fill("Head of tours");
  await other.page.keyboard.press("Enter");
  await expect(other.page.locator(".props .editor")).toHaveCount(0);
  await app.page.keyboard.press("Enter");

  for (const tab of [app, other]) {
    await expect(tab.page.locator("#page h1")).toHaveText("Sara Changed");
    await expect(tab.page.locator(".props")).toContainText("Head of tours");
  }
  await app.reload();
  await expect(app.page.locator("#page h1")).toHaveText("Sara Changed");
  await expect(app.page.locator(".props")).toContainText("Head of tours");
});

test("changes made in both tabs at the same moment are all there", async ({ app }) => {
  const other = await secondTab(app, "#/today");
  const lines = (from: number) => [0, 1, 2, 3, 4].map((at) => `Task ${from + at}`);
  const add = async (tab: App, from: number) => {
    await tab.go("#/today");
    for (const line of lines(from)) {
      await tab.page.locator(".quick input").fill(line);
      await tab.page.locator(".quick input").press("Enter");
      await expect(tab.page.locator(".quick input")).toHaveValue("");
    }
  };
  await Promise.all([add(app, 10), add(other, 20)]);
  await app.reload();
  await app.page.locator(".bucket button[aria-expanded]").click();
  const titles = await app.page.locator("li.task .title").allTextContents();
  expect(titles.sort()).toEqual([...lines(10), ...lines(20)]);
});

test("a workspace that another tab erases is not written to any more", async ({ app }) => {
  await app.addContact("Sara Example");
  const other = await secondTab(app, "#/backup");
  await other.button("erase-do").click();
  await other.dialog().getByRole("textbox").fill(app.say("workspace-unnamed"));
  await other.dialog().getByRole("button", { name: app.say("erase-do"), exact: true }).click();
  await expect(other.button("welcome-sample-do")).toBeVisible();
  await app.createButton().click();
  await app.dialog().getByRole("button", { name: app.say("records-company") }).click();
  await app.field("field-companies-name", app.dialog()).fill("Too Late");
  await app.dialog().getByRole("button", { name: app.say("fields-save"), exact: true }).click();
  await expect(app.page.getByRole("alert").first()).toBeVisible();
});

/** As a frozen tab may: a transaction that does not end keeps all others waiting, until it is let go. */
async function holdStorage(page: Page) {
  const other = await page.context().newPage();
  await other.goto("./rescue.html");
  const let_go = await other.evaluateHandle(async (id) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open(`daftar-${id}`);
      request.onsuccess = () => done(request.result);
    });
    const journal = database.transaction("journal", "readwrite").objectStore("journal");
    let held = true;
    const hold = () => held && (journal.count().onsuccess = hold);
    hold();
    return () => (held = false);
  }, await workspace(page));
  return () => let_go.evaluate((let_go) => void let_go());
}

test("an editor stays open until what was typed is saved", async ({ app, page }) => {
  await app.addContact("Sara Example");
  const let_go = await holdStorage(page);
  await app.button("fields-edit-value", { field: app.say("field-contacts-name"), value: "Sara Example" }).click();
  const editor = page.locator(".props .editor input");
  await editor.fill("Sara Changed");
  await editor.press("Enter");
  await expect(editor).toHaveValue("Sara Changed");
  await expect(page.locator("#page h1")).toHaveText("Sara Example");
  await let_go();
  await expect(editor).toHaveCount(0);
  await expect(page.locator("#page h1")).toHaveText("Sara Changed");
});

test("a storage that does not answer is said, and nothing that was typed is lost", async ({ app, page }) => {
  const let_go = await holdStorage(page);
  await app.go("#/today");
  await page.locator(".quick input").fill("Call the bank");
  await page.locator(".quick input").press("Enter");
  const banner = page.locator(".banners").getByText(app.say("problem-storage-slow", { count: 10 }));
  await expect(banner).toBeVisible({ timeout: 20_000 });
  await let_go();
  await expect(page.locator(".quick-parsed button bdi")).toHaveText("Call the bank");
  await expect(banner).toHaveCount(0);
});
