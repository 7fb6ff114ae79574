// What a person does in Daftar, in any language; and the watch that every test keeps on the page.
import { chromium, expect, test as base, type BrowserContext, type BrowserContextOptions, type CDPSession, type Locator, type Page, type TestInfo } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { LANGUAGES, LOCALES, like, number, say, type Args, type Language } from "./words.ts";

// For tests/faults, which starts its browsers itself and has no packages of its own.
export { base, chromium, expect, type BrowserContext, type BrowserContextOptions, type CDPSession, type Page, type TestInfo };

export const fixture = (path: string) => fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url));

export class App {
  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {}

  // ── Words ──

  say = (key: string, args?: Args) => say(this.language, key, args);
  like = (key: string) => like(this.language, key);
  number = (value: number) => number(this.language, value);

  // ── Finding ──

  button = (key: string, args?: Args) => this.page.getByRole("button", { name: this.say(key, args), exact: true });
  /** A place of the sidebar: its name ends with a count. */
  nav = (place: string) => this.page.locator(`.sidebar a[href="#/${place}"]`);
  link = (key: string, args?: Args) => this.page.getByRole("link", { name: this.say(key, args), exact: true });
  heading = (name: string | RegExp) => this.page.getByRole("heading", { name });
  dialog = (name?: string | RegExp) => this.page.getByRole("dialog", name ? { name } : {});
  /** A field of a form or of the page, by the name over it. */
  field = (key: string, within: Page | Locator = this.page) => within.getByLabel(this.say(key), { exact: true });
  /** In the bar at the top, or at the bottom of a phone. */
  createButton = () => this.page.locator(".topbar, .bottombar").getByRole("button", { name: this.say("create-new"), exact: true });
  count = () => this.page.locator("h1 .count");
  toast = () => this.page.locator(".toast");

  column = (stage: string) => this.page.locator("section[data-column]", { has: this.page.locator("h2 bdi", { hasText: exactly(stage) }) });
  card = (title: string, within: Page | Locator = this.page) => within.locator("[data-card]").filter({ has: this.page.locator("a.title", { hasText: exactly(title) }) });

  // ── Going ──

  /** Loads the page. */
  async open(hash = "") {
    await this.page.goto(`./${hash}`);
    await this.ready();
  }

  async reload() {
    await this.page.reload();
    await this.ready();
  }

  async ready() {
    await expect(this.page.locator("html")).not.toHaveAttribute("data-boot");
    await expect(this.page.locator("#page")).toBeVisible();
  }

  /** Follows an address of the app, and waits until its page is drawn. A page that is there already is drawn anew. */
  async go(hash: string) {
    await this.page.evaluate(async (hash) => {
      const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      const follow = (to: string) =>
        new Promise((done) => {
          addEventListener("hashchange", done, { once: true });
          location.hash = to;
        });
      if (location.hash.split("?")[0] === hash.split("?")[0]) {
        await follow(hash.startsWith("#/today") ? "#/contacts" : "#/today");
        await drawn();
      }
      await follow(hash);
      await drawn();
    }, hash);
  }

  // ── Arriving ──

  async startSample() {
    await this.button("welcome-sample-do").click();
    await this.inside();
  }

  async startEmpty(business = "") {
    if (business) await this.page.getByLabel(this.say("welcome-business")).fill(business);
    await this.button("welcome-empty-do").click();
    await this.inside();
  }

  async inside() {
    await expect(this.page.locator(".doors")).toHaveCount(0);
    await expect(this.page.locator(".shell #page h1")).toBeVisible();
  }

  // ── Doing ──

  /** Opens the form for something new, as the button on every page does. */
  async new(kind: "contact" | "company" | "deal" | "task") {
    await this.createButton().click();
    await this.dialog(this.say("create-new")).getByRole("button", { name: this.say(`records-${kind}`) }).click();
    return this.dialog(this.say(`records-new-${kind}`));
  }

  async save(dialog: Locator) {
    await dialog.getByRole("button", { name: this.say("fields-save"), exact: true }).click();
    await expect(dialog).toHaveCount(0);
  }

  async addContact(name: string) {
    const form = await this.new("contact");
    await this.field("field-contacts-name", form).fill(name);
    await this.save(form);
    await expect(this.page.locator("#page h1")).toHaveText(name);
  }

  async addDeal(title: string, amount = "") {
    const form = await this.new("deal");
    await this.field("field-deals-title", form).fill(title);
    if (amount) await this.field("field-deals-amount", form).fill(amount);
    await this.save(form);
    await expect(this.page.locator("#page h1")).toHaveText(title);
  }

  /** Opens the menu of a card. */
  async menuOf(card: Locator) {
    await card.getByRole("button").click();
    return this.page.getByRole("menu");
  }

  async moveTo(card: Locator, stage: string) {
    await (await this.menuOf(card)).getByRole("menuitemradio", { name: stage, exact: true }).click();
  }

  /** How many records each list has, from the sidebar: empty lists show nothing there. */
  async counts() {
    const count = (list: string) => this.page.locator(`.sidebar a[href="#/${list}"] .count`).allTextContents();
    const [contacts, companies, deals] = await Promise.all(["contacts", "companies", "deals"].map(count));
    return { contacts: contacts[0] ?? "", companies: companies[0] ?? "", deals: deals[0] ?? "" };
  }

  /** Backs the workspace up into a file; its path. */
  async backUp() {
    await this.go("#/backup");
    const download = this.page.waitForEvent("download");
    // By its id: notices above the page may offer the same.
    await this.page.locator("#back-up-now").click();
    return (await download).path();
  }

  /** Erases the open workspace of that name. */
  async erase(name: string) {
    await this.go("#/backup");
    await this.button("erase-do").click();
    const dialog = this.dialog(this.say("erase-title"));
    const confirm = dialog.getByRole("button", { name: this.say("erase-do"), exact: true });
    await expect(confirm).toBeDisabled();
    await dialog.getByRole("textbox").fill(name);
    await confirm.click();
  }

  /** Gives the page a file, as the picker would. */
  async give(file: string | { name: string; text: string }) {
    const input = this.page.locator("#page input[type=file]");
    const { name, text } = typeof file === "string" ? { name: "", text: "" } : file;
    await input.setInputFiles(typeof file === "string" ? file : { name, mimeType: "", buffer: Buffer.from(text) });
  }

  /** Closes whatever lies over the page. */
  async clear() {
    await this.page.evaluate(() => {
      document.querySelectorAll<HTMLDialogElement>("dialog[open]").forEach((dialog) => dialog.close());
      document.querySelectorAll<HTMLElement>("[popover=auto]:popover-open").forEach((float) => float.hidePopover());
      document.querySelectorAll<HTMLElement>(".toast .icon-only").forEach((button) => button.click());
    });
    await this.page.mouse.move(0, 0);
    await expect(this.page.locator(".toast, dialog, [popover=auto]")).toHaveCount(0);
  }

  /** The element that has the focus: the tag and what it is called. */
  focus() {
    return this.page.evaluate(() => {
      const active = document.activeElement;
      return `${active?.tagName.toLowerCase()} ${active?.getAttribute("aria-label") ?? active?.textContent?.trim() ?? ""}`;
    });
  }
}

function exactly(text: string) {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*$`);
}

// ── The watch ──

/** What must not happen in any test: errors in the console, faults of the policy, failed requests, other hosts. */
export class Watch {
  readonly faults: string[] = [];
  readonly requests: string[] = [];
  private expected: RegExp[] = [];

  constructor(context: BrowserContext, home: string) {
    context.on("console", (message) => {
      if (message.type() === "error") this.note(`console: ${message.text()}`);
    });
    context.on("weberror", (error) => this.note(`uncaught: ${error.error()}`));
    context.on("request", (request) => {
      this.requests.push(request.url());
      if (!request.url().startsWith(home) && !/^(data|blob):/.test(request.url())) this.note(`another host: ${request.url()}`);
    });
    context.on("requestfailed", (request) => {
      // Aborted ones were on their way when the page was left.
      if (request.failure()?.errorText !== "net::ERR_ABORTED") this.note(`failed: ${request.url()} ${request.failure()?.errorText}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) this.note(`${response.status()}: ${response.url()}`);
    });
  }

  /** From here on these faults are what the test is about. */
  expect(...faults: RegExp[]) {
    this.expected.push(...faults);
  }

  note(fault: string) {
    if (!this.expected.some((it) => it.test(fault))) this.faults.push(fault);
  }
}

export const test = base.extend<{ app: App; watch: Watch }>({
  app: async ({ page, locale }, use) => {
    const language = LANGUAGES.find((it) => LOCALES[it] === locale) ?? "en";
    await use(new App(page, language));
  },
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = new Watch(context, baseURL!);
      await context.exposeFunction("policyFault", (what: string) => watch.note(`policy: ${what}`));
      await context.addInitScript(() => {
        addEventListener("securitypolicyviolation", (event) => {
          (window as unknown as { policyFault(what: string): void }).policyFault(`${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      await use(watch);
      expect(watch.faults, "faults while the test ran").toEqual([]);
    },
    { auto: true },
  ],
});

/** The same tests once for each language. */
export function inEachLanguage(define: (language: Language) => void) {
  for (const language of LANGUAGES) {
    test.describe(language, () => {
      test.use({ locale: LOCALES[language] });
      define(language);
    });
  }
}
