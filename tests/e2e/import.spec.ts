// Bringing data in: a file from another program becomes records on the screen, and one undo takes them back.
import { expect, fixture, test, type App } from "./app.ts";
import { LOCALES } from "./words.ts";

/** The status chips of the third step: how many rows are new, added to, unchanged, refused. */
async function expectRows(app: App, counts: [fresh: number, added: number, same: number, refused: number]) {
  const chips = app.page.getByRole("group", { name: app.say("import-filter-rows") }).getByRole("button");
  const words = ["new", "update", "same", "error"].map((status) => app.say(`import-status-${status}`));
  await expect(chips).toHaveText(counts.map((count, at) => new RegExp(`${words[at]}\\s*${app.number(count)}$`)));
}

/** From the file to the third step. */
async function check(app: App, file: string) {
  await app.go("#/import");
  await app.give(fixture(file));
  await app.button("import-to-columns").click();
  await app.button("import-to-check").click();
}

async function commit(app: App) {
  await app.page.locator("#page .btn.primary").click();
  await expect(app.heading(app.say("import-done"))).toBeVisible();
}

async function expectUndone(app: App) {
  await app.page.keyboard.press("Control+z");
  await expect.poll(() => app.counts()).toEqual({ contacts: "", companies: "", deals: "" });
}

test.describe("from Pipedrive, in English", () => {
  const file = "csv/pipedrive_deals.csv";

  test.beforeEach(async ({ app }) => {
    await app.open();
    await app.startEmpty();
    await check(app, file);
  });

  test("deals come to the board, and one undo takes everything back", async ({ app, page }) => {
    await expectRows(app, [4, 0, 0, 1]);
    await commit(app);
    await app.link("import-see", { what: app.say("table-deals") }).click();
    await expect(app.card("Office tea 2026", app.column("Proposal"))).toContainText("€1,250.50");
    await expect(app.card("Office tea 2026", app.column("New"))).toContainText("90");
    expect((await app.counts()).companies).toBe("2");
    await page.getByRole("button", { name: app.say("sales-closed") }).click();
    await expect(app.card("Winter order", app.column("Won"))).toBeVisible();
    await expect(app.card("Spring order", app.column("Lost"))).toContainText("Too expens");
    await expectUndone(app);
  });

  test("the last step undoes it too, and the refused row can be downloaded", async ({ app, page }) => {
    const download = page.waitForEvent("download");
    await app.button("import-rejected").click();
    expect((await download).suggestedFilename()).toMatch(/\.csv$/);
    await commit(app);
    await app.button("import-undo").click();
    await expect.poll(() => app.counts()).toEqual({ contacts: "", companies: "", deals: "" });
    await expect(page.locator("#page")).not.toContainText("pipedrive_deals.csv");
  });

  test("nothing is written before the last step", async ({ app }) => {
    await app.reload();
    expect(await app.counts()).toEqual({ contacts: "", companies: "", deals: "" });
  });
});

test.describe("contacts in Persian", () => {
  test.use({ locale: LOCALES.fa });

  test("birthdays are Jalali, and two spellings are one person", async ({ app, page }) => {
    await app.open();
    await app.startEmpty();
    await check(app, "csv/persian_contacts.csv");
    await expectRows(app, [2, 1, 0, 0]);
    await commit(app);
    await app.link("import-see", { what: app.say("table-contacts") }).click();
    await expect(app.count()).toHaveText("۲");
    await page.getByRole("link", { name: "مینا آزمایشی" }).click();
    await expect(page.locator(".props")).toContainText("۱۳ اردیبهشت ۱۳۶۹");
    await expect(page.locator(".props")).toContainText("۰۹۱۲ ۳۴۵ ۶۷۸۹");
    await app.go("#/contacts");
    await expectUndone(app);
  });

  test("deals in toman come to the board", async ({ app }) => {
    await app.open();
    await app.startEmpty();
    await check(app, "csv/persian_deals.csv");
    await expectRows(app, [2, 0, 0, 0]);
    await commit(app);
    await app.go("#/deals");
    await expect(app.card("سفارش نوروز")).toContainText("۱۲٬۵۰۰٬۰۰۰ تومان");
    await expectUndone(app);
  });
});

test.describe("deals in Bulgarian", () => {
  test.use({ locale: LOCALES.bg });

  test("semicolons and decimal commas are understood", async ({ app, page }) => {
    await app.open();
    await app.startEmpty();
    await check(app, "csv/bulgarian_deals.csv");
    await expectRows(app, [2, 0, 0, 0]);
    await commit(app);
    await app.link("import-see", { what: app.say("table-deals") }).click();
    await expect(app.card("Чай за офиса")).toContainText(/1\s?234,56/);
    await page.getByRole("button", { name: app.say("sales-closed") }).click();
    await expect(app.card("Чаши", app.column(app.say("stage-won")))).toContainText(/12\s?500/);
    await expectUndone(app);
  });
});

test("the same file again brings nothing", async ({ app, page }) => {
  const file = "hostile/csv-same-file-import-twice.csv";
  await app.open();
  await app.startEmpty();
  await check(app, file);
  await expectRows(app, [50, 0, 0, 0]);
  await commit(app);
  await check(app, file);
  await expectRows(app, [0, 0, 50, 0]);
  await expect(page.getByText(app.say("import-nothing"))).toBeVisible();
  await expect(page.locator("#page .btn.primary")).toBeDisabled();
});

test("a broken file gets a sentence, and nothing changes", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  await app.addContact("Only One");
  await app.go("#/import");
  await app.give(fixture("hostile/csv-unterminated-quote.csv"));
  await expect(page.locator("#page").getByRole("alert")).toHaveText(app.say("problem-csv-quote", { line: 3 }));
  await expect(app.button("import-to-columns")).toHaveCount(0);
  expect((await app.counts()).contacts).toBe("1");
});

test("what is no table gets a sentence on the first screen", async ({ app, page }) => {
  await app.open();
  await app.give({ name: "holiday.png", text: "\u0089PNG" });
  await expect(page.getByRole("alert")).toHaveText(app.say("problem-file-kind", { name: "holiday.png" }));
  await expect(app.button("welcome-sample-do")).toBeVisible();
});

test("a table given to the first screen is there in the import", async ({ app, page }) => {
  await app.open();
  await app.give(fixture("csv/companies.csv"));
  await expect(page).toHaveURL(/#\/import$/);
  await expect(page.getByText("companies.csv")).toBeVisible();
  await app.button("import-to-columns").click();
  await app.button("import-to-check").click();
  await expectRows(app, [2, 0, 0, 1]);
});

test("a pasted table is read", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  await app.go("#/import");
  await page.getByText(app.say("import-paste"), { exact: true }).click();
  await app.field("import-paste-label").fill("Name\tPhone\nSara Example\t+359 88 812 3456");
  await app.button("import-paste-take").click();
  await app.button("import-to-columns").click();
  await app.button("import-to-check").click();
  await expectRows(app, [1, 0, 0, 0]);
});

test("markup and formulas in cells stay text", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  await check(app, "hostile/csv-html-in-every-field.csv");
  await commit(app);
  await app.go("#/contacts");
  await expect(page.locator("#page a.row-link").first()).toContainText("<");
  await expect(page.locator("#page table :is(img, script, iframe, b.injected)")).toHaveCount(0);
});
