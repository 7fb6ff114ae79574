// Files that attack whoever looks at them: what they hold is shown as it is written, nothing of it runs, nothing is asked for elsewhere,
// and it leaves as it came.
import type { Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { App, expect, fixture, test } from "./app.ts";

/** The rows of a table as it is written: quotes as RFC 4180 has them. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, delimiter, quoted, plain] of text.trimEnd().matchAll(/(^|,|\r?\n)(?:"((?:[^"]|"")*)"|([^",\n]*))/g)) {
    if (delimiter && delimiter !== ",") rows.push([]);
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain);
  }
  return rows.slice(1);
}

/** What must not be on any page: markup out of data, a link to anything but the app, the web, mail and phones. */
async function look(page: Page) {
  const found = await page.evaluate(() => {
    const all = [...document.body.querySelectorAll("*")];
    const foreign = all.filter((it) => it.matches("script, iframe, object, embed, style, base, form[action], math, mglyph, marquee, img:not([src^='mark/'])"));
    const handlers = all.filter((it) => [...it.attributes].some(({ name }) => name.startsWith("on") || name === "srcdoc"));
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")];
    const isOurs = (it: HTMLAnchorElement) => it.getAttribute("href")!.startsWith("#");
    const isSafe = ({ href, rel, target, protocol }: HTMLAnchorElement) =>
      /^(mailto|tel):$/.test(protocol) ? !/[?#*]/.test(href) : /^https?:$/.test(protocol) && rel === "noopener noreferrer" && target === "_blank" && !new URL(href).username;
    return [...foreign, ...handlers, ...links.filter((it) => !isOurs(it) && !isSafe(it))].map((it) => it.outerHTML.slice(0, 200));
  });
  expect(found, `on ${new URL(page.url()).hash}`).toEqual([]);
}

/** Every place where records are shown. */
async function walk(app: App, names: string[]) {
  const { page } = app;
  for (const hash of ["#/today", "#/companies", "#/deals", "#/deals?view=list", "#/contacts"]) {
    await app.go(hash);
    await look(page);
  }
  const shown = page.locator("#page a.row-link bdi");
  await expect.poll(async () => (await shown.allTextContents()).sort()).toEqual(names.toSorted());
  for (const link of await page.locator("#page a.row-link").evaluateAll((links) => links.map((link) => link.getAttribute("href")!))) {
    await app.go(link);
    await expect(page.locator("#page h1")).not.toBeEmpty();
    await look(page);
  }
}

async function bring(app: App, file: string) {
  await app.open();
  await app.startEmpty();
  await app.go("#/import");
  await app.give(fixture(file));
  await look(app.page);
  await app.button("import-to-columns").click();
  await look(app.page);
  await app.button("import-to-check").click();
  await look(app.page);
  await app.page.locator("#page .btn.primary").click();
  await expect(app.heading(app.say("import-done"))).toBeVisible();
  await look(app.page);
}

type Line = { table: string; id: string; name?: string; about?: string; text?: string };

/** The records of a table, out of a backup made now. */
async function kept(app: App, table: string): Promise<Line[]> {
  const lines = (await readFile(await app.backUp(), "utf8")).trimEnd().split("\n");
  return lines.slice(1).map((line): Line => JSON.parse(line)).filter((line) => line.table === table);
}

test.beforeEach(async ({ page, watch }) => {
  page.on("dialog", (dialog) => {
    watch.note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
});

for (const file of ["csv-html-in-every-field.csv", "csv-hostile-urls.csv", "csv-formula-injection.csv"]) {
  test(`${file}: shown as written, kept as written`, async ({ app, page }) => {
    test.slow();
    const rows = rowsOf(readFileSync(fixture(`hostile/${file}`), "utf8"));
    const names = rows.map(([name]) => name.trim());
    await bring(app, `hostile/${file}`);
    await walk(app, names);

    const contacts = await kept(app, "contacts");
    expect(contacts.map(({ name }) => name).sort()).toEqual(names.toSorted());
    for (const [name, , , , website, notes] of rows) {
      const about = contacts.find((it) => it.name === name.trim())?.about ?? "";
      // The notes without the spaces around them; an address that is none among them.
      expect(about).toContain(notes.trim());
      if (/script|data:|file:|\\|@/i.test(website)) expect(about).toContain(website.trim());
    }

    // Found by what it is called, and named by the toast that takes its deletion back.
    const [name] = names;
    await app.go("#/contacts");
    await page.getByRole("searchbox").fill(name);
    await expect(page.locator("#page a.row-link bdi", { hasText: name }).first()).toBeVisible();
    await look(page);
    await app.addContact(name);
    await expect(app.toast()).toContainText(name);
    await look(page);
    // The browser's history shows titles to whoever opens it.
    expect(await page.title()).not.toContain(name);
  });
}

test("a backup full of markup: the timeline and the board show it as text", async ({ app, page }) => {
  test.slow();
  const file = await readFile(fixture("hostile/xss-in-notes.jsonl"), "utf8");
  const texts = new Map(file.trimEnd().split("\n").slice(1).map((line): Line => JSON.parse(line)).filter((it) => it.table === "activities").map((it) => [it.id, it.text]));
  expect(texts.size).toBeGreaterThan(20);

  await app.open();
  await app.give(fixture("hostile/xss-in-notes.jsonl"));
  await app.button("welcome-found-open").click();
  await app.inside();
  await app.go("#/contacts");
  const links = await page.locator("#page a.row-link").evaluateAll((links) => links.map((link) => link.getAttribute("href")!));
  const seen = new Set<string>();
  for (const link of links) {
    await app.go(link);
    await look(page);
    const about = await page.locator("#page").evaluate((page) => page.textContent ?? "");
    for (const [id, text] of texts) if (text && about.includes(text.trim())) seen.add(id);
  }
  expect([...texts.keys()].filter((id) => !seen.has(id)).map((id) => texts.get(id)?.slice(0, 80))).toEqual([]);

  const title = "<img src=x onerror=alert(1)><script>alert(2)</script>";
  await app.addDeal(title);
  await look(page);
  await app.go("#/deals");
  await expect(app.card(title)).toBeVisible();
  await app.menuOf(app.card(title));
  await look(page);
  await app.clear();

  const after = await kept(app, "activities");
  expect(new Map(after.map((it) => [it.id, it.text]))).toEqual(texts);
});

test("links that lead nowhere are counted before a backup is restored", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  await app.go("#/backup");
  await app.give(fixture("hostile/dangling-references.jsonl"));
  await expect(page.locator("#page")).toContainText(app.say("restore-loose-links", { count: 4 }));
  await app.button("restore-do").click();
  await expect.poll(async () => (await app.counts()).companies).toBe("4");
  for (const hash of ["#/today", "#/companies", "#/deals", "#/deals?view=list"]) await app.go(hash);
  await app.go("#/companies");
  for (const link of await page.locator("#page a.row-link").evaluateAll((links) => links.map((link) => link.getAttribute("href")!))) {
    await app.go(link);
    await expect(page.locator("#page h1")).not.toBeEmpty();
  }
});

/** As the browser says it: a file that large is never read, so none has to be made. */
function claimSize(page: Page, bytes: number) {
  return page.addInitScript((bytes) => {
    Object.defineProperty(Blob.prototype, "size", { get: () => bytes });
    Blob.prototype.arrayBuffer = () => Promise.reject(new Error("read"));
  }, bytes);
}

test("a giant file is refused before it is read", async ({ app, page }) => {
  await claimSize(page, 2 ** 31);
  await app.open();
  await app.startEmpty();
  const alert = page.locator("#page").getByRole("alert");
  await app.go("#/import");
  await app.give({ name: "giant.csv", text: "name\nAnna\n" });
  await expect(alert).toHaveText(app.say("problem-csv-large", { limit: 64 }));
  await app.go("#/backup");
  await app.give({ name: "giant.jsonl", text: "{}\n" });
  await expect(alert).toHaveText(app.say("problem-backup-large", { limit: 600 }));
});
