// Every screen and every dialog and menu that opens over one: the list that the axe test walks and `bin/shots` photographs.
import { expect, fixture, type App } from "./app.ts";
import { Rescue } from "./rescue.ts";

export interface Screen {
  name: string;
  /** Only in wide windows, or only on phones. */
  on?: "wide" | "phone";
  /** From anywhere in its part, with nothing open over the page. */
  open(app: App): Promise<unknown>;
}

interface Part {
  /** From wherever the part before ended, or from a browser that has never seen Daftar. */
  begin(app: App): Promise<unknown>;
  screens: Screen[];
}

// ── Steps that several screens share ──

const TABLES = { en: "csv/pipedrive_deals.csv", fa: "csv/persian_contacts.csv", bg: "csv/bulgarian_deals.csv" };

async function firstDeal(app: App) {
  await app.go("#/deals");
  await app.page.locator("[data-card] a.title").first().click();
  await expect(app.page.locator(".stage-path")).toBeVisible();
}

/** Somebody who has a deal, so that every area of the page holds something. */
async function firstContact(app: App) {
  await firstDeal(app);
  const id = await app.page.locator('#page a[href^="#/contacts/"]').first().getAttribute("href");
  await app.go(id!);
}

async function area(app: App, name: string) {
  const tabs = app.page.locator(".record-tabs");
  if (await tabs.isVisible()) await tabs.getByRole("button", { name: app.say(name) }).click();
}

async function firstTask(app: App) {
  await app.go("#/today");
  return app.page.locator("li.task").first();
}

async function firstCardMenu(app: App) {
  await app.go("#/deals");
  return app.menuOf(app.page.locator("[data-card]").first());
}

async function table(app: App) {
  await app.go("#/import");
  await app.give(fixture(TABLES[app.language]));
  await expect(app.button("import-to-columns")).toBeVisible();
}

async function columns(app: App) {
  await table(app);
  await app.button("import-to-columns").click();
  await expect(app.button("import-to-check")).toBeVisible();
}

async function checked(app: App) {
  await columns(app);
  await app.button("import-to-check").click();
  await expect(app.page.locator(".chips.sums")).toBeVisible();
}

async function backupFile(app: App, name: string) {
  await app.go("#/backup");
  await app.give(fixture(`hostile/${name}`));
}

/** Leaves the app, so that nothing holds its databases open, and deletes them. */
async function loseDatabases(app: App) {
  await app.page.goto("./icons.LICENSE");
  await app.page.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      await new Promise((done) => (indexedDB.deleteDatabase(name!).onsuccess = done));
    }
  });
}

// ── The list ──

const FIRST_RUN: Part = {
  begin: (app) => app.open(),
  screens: [
    { name: "welcome", open: (app) => app.reload() },
    {
      name: "welcome-backup-found",
      async open(app) {
        await app.go("#/welcome");
        await app.give(fixture("hostile/control.jsonl"));
        await expect(app.button("welcome-found-open")).toBeVisible();
      },
    },
    {
      name: "welcome-file-refused",
      async open(app) {
        await app.go("#/welcome");
        await app.reload();
        await app.give(fixture("hostile/from-the-future.jsonl"));
        await expect(app.page.getByRole("alert")).toBeVisible();
      },
    },
  ],
};

const SAMPLE: Part = {
  async begin(app) {
    await app.open();
    await app.startSample();
  },
  screens: [
    { name: "today", open: (app) => app.go("#/today") },
    {
      name: "today-quick-add",
      async open(app) {
        await app.go("#/today");
        const person = { en: "Sara Example 0912 345 6789 tomorrow 10:00", fa: "سارا نمونه ۰۹۱۲۳۴۵۶۷۸۹ فردا ۱۰:۰۰", bg: "Сара Примерна 088 812 3456 утре 10:00" };
        await app.page.locator(".quick input").fill(person[app.language]);
        await expect(app.page.locator(".quick-parsed .badge").first()).toBeVisible();
      },
    },
    {
      name: "today-put-off",
      async open(app) {
        await (await firstTask(app)).locator(".end").getByRole("button").click();
        await expect(app.page.getByRole("menu")).toBeVisible();
      },
    },
    {
      name: "today-put-off-date",
      async open(app) {
        await (await firstTask(app)).locator(".end").getByRole("button").click();
        await app.page.getByRole("menuitem", { name: app.say("today-snooze-pick") }).click();
        await app.dialog().getByRole("button", { name: app.say("kit-open-calendar") }).click();
        await expect(app.dialog(app.say("kit-choose-date"))).toBeVisible();
      },
    },
    {
      name: "today-next-step",
      async open(app) {
        await app.go("#/today");
        await app.page.locator("button[aria-expanded]", { hasText: app.say("today-step") }).first().click();
        await expect(app.page.locator("form.next-step")).toBeVisible();
      },
    },
    {
      name: "task",
      async open(app) {
        await (await firstTask(app)).locator("button.title").click();
        await expect(app.dialog(app.say("records-task"))).toBeVisible();
      },
    },
    { name: "contacts", open: (app) => app.go("#/contacts") },
    { name: "contacts-none-found", open: (app) => app.go("#/contacts?q=zzqqxx") },
    {
      name: "contacts-filter-menu",
      async open(app) {
        await app.go("#/contacts");
        await app.button("records-filter").click();
        await expect(app.page.getByRole("menu")).toBeVisible();
      },
    },
    {
      name: "contacts-filter",
      async open(app) {
        await app.go("#/contacts");
        await app.button("records-filter").click();
        await app.page.getByRole("menuitem").first().click();
        await expect(app.dialog()).toBeVisible();
      },
    },
    {
      name: "contacts-ticked",
      async open(app) {
        await app.go("#/contacts");
        await app.page.locator("label.tick").nth(1).click();
        await expect(app.page.getByRole("region", { name: app.say("bulk-bar") })).toBeVisible();
      },
    },
    {
      name: "contacts-ticked-change",
      async open(app) {
        await app.go("#/contacts");
        await app.page.locator("label.tick").nth(1).click();
        await app.button("bulk-change").click();
        await app.page.getByRole("menuitem", { name: app.say("field-contacts-tags"), exact: true }).click();
        await expect(app.dialog(app.say("field-contacts-tags"))).toBeVisible();
      },
    },
    { name: "contact", open: firstContact },
    {
      name: "contact-details",
      on: "phone",
      async open(app) {
        await firstContact(app);
        await area(app, "records-details");
      },
    },
    {
      name: "contact-related",
      on: "phone",
      async open(app) {
        await firstContact(app);
        await area(app, "records-related");
      },
    },
    {
      name: "contact-edited",
      async open(app) {
        await firstContact(app);
        await area(app, "records-details");
        await app.page.locator(".props button.value").first().click();
        await expect(app.page.locator(".props .editor")).toBeVisible();
      },
    },
    {
      name: "contact-call",
      async open(app) {
        await firstContact(app);
        await app.page.getByRole("tab", { name: app.say("choice-activity-kind-call") }).click();
      },
    },
    {
      name: "contact-entry",
      async open(app) {
        await firstContact(app);
        await app.page.locator(".timeline li.item").filter({ has: app.page.locator(".item-body") }).first().getByRole("button").click();
        await app.page.getByRole("menuitem", { name: app.say("records-edit") }).click();
        await expect(app.dialog()).toBeVisible();
      },
    },
    { name: "contact-gone", open: (app) => app.go("#/contacts/00000000-0000-7000-8000-000000000000") },
    { name: "companies", open: (app) => app.go("#/companies") },
    {
      name: "company",
      async open(app) {
        await app.go("#/companies");
        await app.page.locator("#page a.row-link").first().click();
        await expect(app.page.locator(".record")).toBeVisible();
      },
    },
    { name: "deals", open: (app) => app.go("#/deals") },
    { name: "deals-closed-too", open: (app) => app.go("#/deals?closed=yes") },
    { name: "deals-none-found", open: (app) => app.go("#/deals?q=zzqqxx") },
    { name: "deals-list", open: (app) => app.go("#/deals?view=list") },
    { name: "deals-card-menu", open: firstCardMenu },
    {
      name: "deals-lost",
      async open(app) {
        const menu = await firstCardMenu(app);
        await menu.getByRole("menuitemradio", { name: app.say("stage-lost"), exact: true }).click();
        await expect(app.dialog()).toBeVisible();
      },
    },
    { name: "deal", open: firstDeal },
    {
      name: "deal-details",
      on: "phone",
      async open(app) {
        await firstDeal(app);
        await area(app, "records-details");
      },
    },
    {
      name: "palette",
      async open(app) {
        await firstContact(app);
        await app.go("#/today");
        await app.page.keyboard.press("Control+k");
        await expect(app.page.getByRole("option").first()).toBeVisible();
      },
    },
    {
      name: "palette-found",
      async open(app) {
        await app.go("#/today");
        await app.page.keyboard.press("Control+k");
        await app.dialog().getByRole("combobox").fill({ en: "an", fa: "ان", bg: "ан" }[app.language]);
        await expect(app.page.getByRole("option").locator("mark").first()).toBeVisible();
      },
    },
    {
      name: "new",
      async open(app) {
        await app.go("#/today");
        await app.createButton().click();
        await expect(app.dialog(app.say("create-new"))).toBeVisible();
      },
    },
    {
      name: "new-contact",
      async open(app) {
        await app.go("#/contacts");
        await expect(await app.new("contact")).toBeVisible();
      },
    },
    {
      name: "new-contact-faults",
      async open(app) {
        await app.go("#/contacts");
        const form = await app.new("contact");
        await form.getByRole("button", { name: app.say("fields-save"), exact: true }).click();
        await expect(form.locator(".error").first()).toBeVisible();
      },
    },
    {
      name: "new-company",
      async open(app) {
        await app.go("#/companies");
        await expect(await app.new("company")).toBeVisible();
      },
    },
    {
      name: "new-deal",
      async open(app) {
        await app.go("#/deals");
        await expect(await app.new("deal")).toBeVisible();
      },
    },
    {
      name: "new-deal-company",
      async open(app) {
        await app.go("#/deals");
        const form = await app.new("deal");
        await app.field("field-deals-company", form).click();
        await expect(form.getByRole("listbox").getByRole("option").first()).toBeVisible();
      },
    },
    {
      name: "new-task",
      async open(app) {
        await app.go("#/today");
        await expect(await app.new("task")).toBeVisible();
      },
    },
    {
      name: "new-task-date",
      async open(app) {
        await app.go("#/today");
        await (await app.new("task")).getByRole("button", { name: app.say("kit-open-calendar") }).click();
        await expect(app.dialog(app.say("kit-choose-date"))).toBeVisible();
      },
    },
    { name: "backup", open: (app) => app.go("#/backup") },
    {
      name: "backup-restore",
      async open(app) {
        await backupFile(app, "control.jsonl");
        await app.button("restore-do").scrollIntoViewIfNeeded();
      },
    },
    {
      name: "backup-refused",
      async open(app) {
        await backupFile(app, "checksum-does-not-match.jsonl");
        await app.page.locator("#page").getByRole("alert").scrollIntoViewIfNeeded();
      },
    },
    {
      name: "backup-erase",
      async open(app) {
        await app.go("#/backup");
        await app.button("erase-do").click();
        await expect(app.dialog(app.say("erase-title"))).toBeVisible();
      },
    },
    { name: "settings", open: (app) => app.go("#/settings") },
    {
      name: "settings-stages",
      async open(app) {
        await app.go("#/settings");
        await app.page.locator(".pipeline").first().scrollIntoViewIfNeeded();
      },
    },
    {
      name: "settings-colour",
      async open(app) {
        await app.go("#/settings");
        await app.page.locator("ul.stages li").first().getByRole("button").first().click();
        await expect(app.page.getByRole("menu")).toBeVisible();
      },
    },
    {
      name: "settings-stage-with-deals",
      async open(app) {
        await app.go("#/settings");
        await app.button("settings-delete", { name: app.say("stage-new") }).click();
        await expect(app.dialog()).toBeVisible();
      },
    },
    { name: "help", open: (app) => app.go("#/help") },
    { name: "lost-address", open: (app) => app.go("#/nowhere") },
    {
      name: "workspaces",
      async open(app) {
        await app.go("#/today");
        await app.page.locator("button.workspace:visible").click();
        await expect(app.page.getByRole("menu")).toBeVisible();
      },
    },
    {
      name: "more",
      on: "phone",
      async open(app) {
        await app.go("#/today");
        await app.button("nav-more").click();
        await expect(app.dialog(app.say("nav-more"))).toBeVisible();
      },
    },
    { name: "welcome-inside", open: (app) => app.go("#/welcome") },
    {
      name: "undo-toast",
      async open(app) {
        await (await firstTask(app)).locator(".tick").click();
        await expect(app.toast()).toBeVisible();
      },
    },
  ],
};

const EMPTY: Part = {
  async begin(app) {
    await app.open();
    await app.go("#/welcome");
    await app.startEmpty();
  },
  screens: [
    { name: "today-empty", open: (app) => app.go("#/today") },
    { name: "contacts-empty", open: (app) => app.go("#/contacts") },
    { name: "companies-empty", open: (app) => app.go("#/companies") },
    { name: "deals-empty", open: (app) => app.go("#/deals") },
    { name: "backup-own", open: (app) => app.go("#/backup") },
    { name: "import", open: (app) => app.go("#/import") },
    {
      name: "import-refused",
      async open(app) {
        await app.go("#/import");
        await app.give(fixture("hostile/csv-unterminated-quote.csv"));
        await expect(app.page.locator("#page").getByRole("alert")).toBeVisible();
      },
    },
    { name: "import-file", open: table },
    { name: "import-columns", open: columns },
    { name: "import-check", open: checked },
    {
      name: "import-done",
      async open(app) {
        await checked(app);
        await app.page.locator(".actions-bar .btn.primary").click();
        await expect(app.button("import-undo")).toBeVisible();
      },
    },
  ],
};

/** A page beside the app, on what the parts before have left in the browser. */
const RESCUE: Part = {
  begin: (app) => new Rescue(app.page).open(),
  screens: [{ name: "rescue", open: (app) => new Rescue(app.page).looked() }],
};

const TROUBLE: Part = {
  async begin(app) {
    await app.open();
    if (await app.page.locator(".welcome").isVisible()) await app.startEmpty();
  },
  screens: [
    {
      name: "stopped",
      async open(app) {
        await app.page.evaluate(() => {
          dispatchEvent(new ErrorEvent("error", { error: new WebAssembly.RuntimeError("unreachable") }));
        });
        await expect(app.page.locator(".boot-fault")).toBeVisible();
      },
    },
    {
      name: "start-failed",
      async open(app) {
        await app.page.route("**/*.wasm", (route) => route.fulfill({ status: 503 }));
        await app.page.reload();
        await expect(app.page.locator("html[data-boot=failed]")).toBeVisible();
        await app.page.unroute("**/*.wasm");
      },
    },
    {
      name: "workspace-mended",
      async open(app) {
        await loseDatabases(app);
        await app.open();
        await expect(app.button("mended-read")).toBeVisible();
      },
    },
    {
      name: "workspace-lost",
      async open(app) {
        await loseDatabases(app);
        await app.page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry("daftar", { recursive: true }));
        await app.open();
        await expect(app.button("failed-again")).toBeVisible();
      },
    },
    {
      name: "browser-too-old",
      async open(app) {
        await app.page.addInitScript(() => delete (window as Partial<Window & typeof globalThis>).HTMLDialogElement);
        await app.page.reload();
        await expect(app.page.locator("html[data-boot=outdated]")).toBeVisible();
      },
    },
  ],
};

const PARTS = [FIRST_RUN, SAMPLE, EMPTY, RESCUE, TROUBLE];

/** What the last part makes the browser complain about: the wasm withheld, a page without icon, a database deleted. */
export const EXPECTED_TROUBLE = [/503/, /404/, /nothing to upgrade from 0/];

export const NAMES = PARTS.flatMap((part) => part.screens.map((screen) => screen.name));

/**
 * Opens one screen after the other and calls `visit` on each, in one page: the window must have its size already.
 * What does not open is told to `missed`, and the walk goes on.
 */
export async function walk(
  app: App,
  visit: (name: string) => Promise<unknown>,
  missed: (name: string, reason: string) => void,
  only: (name: string) => boolean = () => true,
) {
  const on = app.page.viewportSize()!.width < 720 ? "phone" : "wide";
  for (const part of PARTS) {
    const screens = part.screens.filter((screen) => (screen.on ?? on) === on && only(screen.name));
    if (screens.length) await part.begin(app);
    for (const { name, open } of screens) {
      try {
        await app.clear();
        await open(app);
      } catch (error) {
        missed(name, String(error).replace(/\u001b\[\d+m/g, "").split("\n").slice(0, 3).join(" "));
        continue;
      }
      await visit(name);
    }
  }
}
