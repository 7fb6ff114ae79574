// How things are written: the language of the browser's user, the calendar, digits and currency of the workspace.
import { App, expect, test } from "./app.ts";
import { LOCALES } from "./words.ts";

const choose = (app: App, setting: string, choice: string) => app.page.locator(`[data-setting=${setting}]`).getByRole("radio", { name: choice }).check();

test("the language changes at once, keeps the place, and stays", async ({ app, page }) => {
  await app.open();
  await app.startEmpty("Mine");
  await app.go("#/settings");
  await choose(app, "language", "فارسی");
  const persian = new App(page, "fa");
  await expect(page.locator("html")).toHaveAttribute("lang", "fa");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.locator("#page h1")).toHaveText(persian.say("nav-settings"));
  await expect(page.locator("[data-setting=language]").getByRole("radio", { name: "فارسی" })).toBeFocused();
  await expect(page).toHaveTitle(`${persian.say("nav-settings")} – Mine`);

  await app.reload();
  await expect(page.locator("#page h1")).toHaveText(persian.say("nav-settings"));
  await choose(app, "language", "Български");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await expect(page.locator("#page h1")).toHaveText(new App(page, "bg").say("nav-settings"));
});

test("the calendar changes every date, and undo brings the other one back", async ({ app, page }) => {
  await page.clock.setFixedTime(new Date(2026, 10, 21, 12));
  await app.open();
  await app.startEmpty();
  await expect(page.locator("#page h1")).toContainText(/21 November 2026/);
  await app.go("#/settings");
  await choose(app, "calendar", app.say("choice-calendar-jalali"));
  await app.go("#/today");
  await expect(page.locator("#page h1")).toContainText(/Aban.*1405/);
  await expect(page.locator("#page .lede")).toContainText(/21 Nov 2026/);
  await page.keyboard.press("Control+z");
  await expect(page.locator("#page h1")).toContainText(/21 November 2026/);
});

test("in English a Jalali moment carries no era", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  await app.go("#/settings");
  await choose(app, "calendar", app.say("choice-calendar-jalali"));
  await app.addContact("Only One");
  await page.locator(".prop-group").nth(1).getByRole("button", { name: app.say("fields-show-all") }).click();
  await page.locator(".kv > div", { hasText: app.say("field-contacts-consent") }).getByRole("button").first().click();
  await app.field("choice-channel-email").check();
  await expect(page.locator(".kv .hint").first()).toHaveText(/\d [A-Z][a-z]+ 1\d{3}\W+\d\d:\d\d\W*$/);
});

test.describe("in Persian", () => {
  test.use({ locale: LOCALES.fa });

  test("a date is typed and shown as Jalali, 1405/8/30", async ({ app, page }) => {
    await page.clock.setFixedTime(new Date(2026, 10, 21, 12));
    await app.open();
    await app.startEmpty();
    await expect(page.locator("#page h1")).toHaveText("شنبه ۳۰ آبان ۱۴۰۵");
    for (const typed of ["1405/8/30", "۱۴۰۵/۰۸/۳۰", "۳۰ آبان ۱۴۰۵", "امروز"]) {
      const form = await app.new("task");
      await app.field("field-tasks-title", form).fill(typed);
      await app.field("field-tasks-due", form).fill(typed);
      await expect(form.locator(".hint")).toContainText(["شنبه ۳۰ آبان ۱۴۰۵"]);
      await app.save(form);
    }
    await app.go("#/today");
    await expect(page.locator("section.bucket[data-tone=ok] li.task")).toHaveCount(4);
  });

  test("amounts are typed and shown in toman, and rial is ten times as much", async ({ app }) => {
    await app.open();
    await app.startEmpty();
    await app.addDeal("سفارش", "۱۲٬۵۰۰٬۰۰۰");
    await app.go("#/deals");
    await expect(app.card("سفارش")).toContainText("۱۲٬۵۰۰٬۰۰۰ تومان");
    await app.go("#/settings");
    await choose(app, "toman", app.say("settings-rial"));
    await app.go("#/deals");
    await expect(app.card("سفارش")).toContainText("۱۲۵٬۰۰۰٬۰۰۰ ریال");
    await app.go("#/settings");
    await choose(app, "digits", app.say("choice-digits-latin"));
    await app.go("#/deals");
    await expect(app.card("سفارش")).toContainText(/125[,٬]000[,٬]000 ریال/);
  });

  test("phone numbers and search take both spellings", async ({ app, page }) => {
    await app.open();
    await app.startEmpty();
    const form = await app.new("contact");
    await app.field("field-contacts-name", form).fill("علی کریمی");
    await form.getByRole("textbox", { name: app.say("fields-phone") }).fill("۰۹۱۲۳۴۵۶۷۸۹");
    await app.save(form);
    await expect(page.locator(".props")).toContainText("۰۹۱۲ ۳۴۵ ۶۷۸۹");
    await app.go("#/contacts");
    for (const typed of ["كريمي", "0912 345", "۰۹۱۲۳۴۵"]) {
      await page.getByRole("searchbox").fill(typed);
      await expect(page.locator("#page a.row-link bdi"), typed).toHaveText(["علی کریمی"]);
    }
  });
});

test("theme and density are remembered", async ({ app, page }) => {
  /** The colour that the browser takes for its own bars. */
  const bars = () =>
    page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLMetaElement>("meta[name=theme-color]")];
      return all.find((it) => matchMedia(it.media || "all").matches)?.content;
    });
  await app.open();
  await app.startEmpty();
  await app.go("#/settings");
  expect(await bars()).toBe("#f6f7f9");
  await choose(app, "theme", app.say("settings-theme-dark"));
  expect(await bars()).toBe("#0f1116");
  await choose(app, "theme", app.say("settings-theme-system"));
  expect(await bars()).toBe("#f6f7f9");
  await choose(app, "theme", app.say("settings-theme-dark"));
  await choose(app, "density", app.say("settings-density-compact"));
  await app.reload();
  expect(await bars()).toBe("#0f1116");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("html")).toHaveAttribute("data-density", "compact");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe("dark");
});

test("a change of theme is one step for those who want no motion", async ({ app, page }) => {
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "light" });
  await app.open();
  await app.startSample();
  await app.go("#/contacts");
  await page.emulateMedia({ reducedMotion: "reduce", colorScheme: "dark" });
  expect(await page.evaluate(() => document.getAnimations().length)).toBeLessThan(50);
});
