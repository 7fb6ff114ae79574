// Two tabs on one workspace: each sees what the other does, and neither loses anything.
import { App, expect, test } from "./app.ts";

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
