// The first minute: from the first screen into the sample business, and back into it.
import { expect, inEachLanguage, test } from "./app.ts";

inEachLanguage(() => {
  test("the sample business lives, and is still there after a reload", async ({ app, page }) => {
    await app.open();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(app.say("welcome-title"));
    await expect(page.getByText(app.say("welcome-warning"))).toBeVisible();
    await app.startSample();
    await expect(page.getByText(app.say("sample-ribbon-title"))).toBeVisible();

    await expect(app.heading(app.say("today-overdue"))).toBeVisible();
    await expect(app.heading(app.say("today-due"))).toBeVisible();
    await expect(app.heading(app.say("today-no-step"))).toBeVisible();
    const tasks = await page.locator("li.task .title").allTextContents();
    expect(tasks.length).toBeGreaterThan(3);

    await app.nav("contacts").click();
    await expect(app.count()).toHaveText(app.number(200));
    await app.nav("companies").click();
    await expect(app.count()).toHaveText(app.number(35));

    await app.nav("deals").click();
    for (const stage of ["stage-new", "stage-contacted", "stage-proposal", "stage-negotiation"]) {
      await expect(app.column(app.say(stage)).locator("[data-card]").first()).toBeVisible();
    }
    const board = await page.locator("[data-card] a.title").allTextContents();

    await app.reload();
    await expect(page.locator("[data-card] a.title")).toHaveText(board);
    await app.nav("today").click();
    await expect(page.locator("li.task .title")).toHaveText(tasks);
  });

  test("a workspace of one's own says what to begin with", async ({ app, page }) => {
    await app.open();
    await app.startEmpty("Daftar Test");
    await expect(app.heading(app.say("today-first-title"))).toBeVisible();
    await expect(page.locator(".sidebar")).toContainText("Daftar Test");
    await expect(page).toHaveTitle(/Daftar Test/);
    expect(await app.counts()).toEqual({ contacts: "", companies: "", deals: "" });
  });
});

test("the sample never touches a workspace of one's own", async ({ app, page }) => {
  await app.open();
  await app.startEmpty("Mine");
  await app.addContact("Only One");
  await app.go("#/welcome");
  await app.startSample();
  expect((await app.counts()).contacts).toBe(app.number(200));

  await page.locator("button.workspace:visible").click();
  await page.getByRole("menuitemradio", { name: "Mine", exact: true }).click();
  await expect(page.locator(".sidebar")).toContainText("Mine");
  await app.go("#/contacts");
  await expect(page.locator("#page a.row-link bdi")).toHaveText(["Only One"]);
});

test("a business may count in any currency there is", async ({ app, page }) => {
  await app.open();
  await page.getByLabel(app.say("welcome-currency")).selectOption("JPY");
  await app.startEmpty();
  await app.addDeal("Tea ceremony", "5000");
  await expect(page.locator(".props")).toContainText("¥5,000");
});

test("the language of the first screen can be changed, and stays", async ({ app, page }) => {
  await app.open();
  await page.getByRole("radio", { name: "فارسی" }).check();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("radio", { name: "فارسی" })).toBeFocused();
  await app.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "fa");
});

test("a language whose words do not come changes nothing", async ({ app, page, watch }) => {
  watch.expect(/503/);
  await app.open();
  await page.route("**/fa.ftl", (route) => route.fulfill({ status: 503 }));
  await page.getByRole("radio", { name: "فارسی" }).click();
  await expect(page.getByRole("alert")).toHaveText(app.say("problem-words"));
  await expect(page.getByRole("radio", { name: "English" })).toBeChecked();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await app.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});
