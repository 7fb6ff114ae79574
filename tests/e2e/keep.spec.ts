// Backups that are made by themselves, reminded of, and tried out.
//
// The folder that the user "chooses" is one of the browser's private file system: its handles are real, and no test can
// answer the browser's own dialogs.
import { readFile } from "node:fs/promises";
import { App, expect, fixture, inEachLanguage, test } from "./app.ts";
import type { Page } from "@playwright/test";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test.beforeEach(async ({ page }) => {
  await page.context().addInitScript(() => {
    const chosen = () => localStorage.getItem("test.folder") ?? "Backups";
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(chosen(), { create: true });
    Object.assign(window, { showDirectoryPicker: pick });
  });
});

const today = () => new Date().toLocaleDateString("sv");

/** The files of the folder, by name. */
const files = (page: Page, folder = "Backups") =>
  page.evaluate(async (folder) => {
    for (let tries = 20; ; tries--) {
      try {
        const found: Record<string, string> = {};
        const handle = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
        for await (const [name, file] of handle as unknown as AsyncIterable<[string, FileSystemFileHandle]>) {
          found[name] = await (await file.getFile()).text();
        }
        return found;
      } catch (error) {
        // A file that goes or is replaced while one looks: look again.
        if (!["NotFoundError", "NotReadableError"].includes((error as DOMException).name) || !tries) throw error;
        await new Promise((done) => setTimeout(done, 50));
      }
    }
  }, folder);

const put = (page: Page, texts: Record<string, string>) =>
  page.evaluate(async (texts) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("Backups", { create: true });
    for (const [name, text] of Object.entries(texts)) {
      const stream = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, texts);

/** Lets time pass for what the app remembers under this name. */
const age = (page: Page, what: "backup" | "folder" | "snooze", millis: number) =>
  page.evaluate(
    ([what, millis]) => {
      const key = Object.keys(localStorage).find((key) => key.startsWith(`daftar.${what}.`))!;
      const made = JSON.parse(localStorage.getItem(key)!);
      localStorage.setItem(key, JSON.stringify(typeof made === "number" ? made - millis : { ...made, at: made.at - millis }));
    },
    [what, millis] as const,
  );

const alert = (page: Page) => page.locator("#page").getByRole("alert");
const reminder = (page: Page) => page.locator("#backup-reminder");

/** A workspace with one person in it. */
async function start(app: App) {
  await app.open();
  await app.startEmpty("Blue Door");
  await app.addContact("Only One");
  await app.go("#/backup");
}

/** As many changes as there are lines. */
async function work(app: App, count: number) {
  await app.go("#/today");
  for (let line = 1; line <= count; line++) {
    await app.page.locator(".quick input").fill(`Task ${line}`);
    await app.page.locator(".quick input").press("Enter");
    await expect(app.page.locator(".quick input")).toHaveValue("");
  }
}

async function chooseFolder(app: App) {
  await app.page.locator("#folder-choose").click();
  await expect(app.page.getByText(app.like("automatic-last"))).toBeVisible();
}

inEachLanguage(() => {
  test("a folder is chosen once: a backup is there, read back, and the page says so", async ({ app, page }) => {
    await start(app);
    await expect(page.getByText(app.say("automatic-off"))).toBeVisible();
    await chooseFolder(app);
    await expect(page.getByText(app.say("automatic-on", { folder: "Backups" }))).toBeVisible();
    await expect(page.getByText(app.say("backup-nothing-new"))).toBeVisible();
    const [[name, text]] = Object.entries(await files(page));
    expect(name).toMatch(new RegExp(`^daftar-blue-door-[0-9a-f]{8}-${today()}\\.jsonl$`));
    expect(text).toBe(await readFile(await app.backUp(), "utf8"));

    await page.locator("#folder-stop").click();
    await expect(page.getByText(app.say("automatic-off"))).toBeVisible();
    expect(Object.keys(await files(page))).toEqual([name]);
    await app.reload();
    await expect(page.getByText(app.say("automatic-off"))).toBeVisible();
  });

  test("a browser that lends no folders says so, and the reminder takes over", async ({ app, page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(window, "showDirectoryPicker"));
    await start(app);
    await expect(page.getByText(app.say("automatic-unavailable"))).toBeVisible();
    await expect(page.locator("#folder-choose")).toHaveCount(0);
    // With the contact nine changes: not yet.
    await work(app, 8);
    await expect(reminder(page)).toHaveCount(0);
    await work(app, 1);
    await expect(reminder(page)).toContainText(app.say("reminder-never"));
    await app.go("#/backup");
    await expect(reminder(page)).toHaveCount(0);
  });
});

test("changes are backed up by themselves, once an hour has passed", async ({ app, page }) => {
  await start(app);
  await chooseFolder(app);
  await app.addContact("Second One");
  const [name] = Object.keys(await files(page));
  await age(page, "folder", HOUR);
  await app.reload();
  await expect.poll(async () => (await files(page))[name], { timeout: 30_000 }).toContain("Second One");
  await app.go("#/backup");
  await expect(page.getByText(app.say("backup-nothing-new"))).toBeVisible();
});

test("two tabs make one backup", async ({ app, page }) => {
  await page.context().addInitScript(() => {
    // Empty pages are no secure contexts and have none.
    if (!("FileSystemFileHandle" in window)) return;
    const create = FileSystemFileHandle.prototype.createWritable;
    FileSystemFileHandle.prototype.createWritable = function (options) {
      localStorage.setItem("test.writes", String(Number(localStorage.getItem("test.writes")) + 1));
      return create.call(this, options);
    };
  });
  await start(app);
  await chooseFolder(app);
  await app.addContact("Second One");
  await age(page, "folder", HOUR);
  const other = new App(await page.context().newPage(), app.language);
  await Promise.all([app.reload(), other.open()]);
  const writes = () => page.evaluate(() => localStorage.getItem("test.writes"));
  await expect.poll(writes, { timeout: 30_000 }).toBe("2");
  await page.waitForTimeout(12_000);
  expect(await writes()).toBe("2");
});

test("seven days and four weeks stay, and nobody else's files are touched", async ({ app, page }) => {
  await start(app);
  await chooseFolder(app);
  const [[name, text]] = Object.entries(await files(page));
  const of = (days: number) => name.replace(today(), new Date(Date.now() - days * DAY).toLocaleDateString("sv"));
  const old = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [of(at + 1), text]));
  const another = name.replace(/[0-9a-f]{8}/, "00000000").replace(today(), "2020-01-01");
  const foreign = { "letter.txt": "mine", [another]: text, [of(400)]: "no backup at all" };
  await put(page, { ...old, ...foreign });
  await page.locator("#folder-now").click();
  await expect.poll(async () => Object.keys(await files(page)).length).toBe(11 + 3);
  const left = await files(page);
  expect(left).toMatchObject(foreign);
  for (let days = 0; days < 7; days++) expect(Object.keys(left)).toContain(of(days));
});

test("a file that is no backup is never written over", async ({ app, page }) => {
  await start(app);
  await chooseFolder(app);
  const [name] = Object.keys(await files(page));
  await put(page, { [name]: "a letter to my mother" });
  await page.locator("#folder-now").click();
  await expect(alert(page)).toHaveText(app.say("problem-folder-foreign", { folder: "Backups", name }));
  expect(await files(page)).toEqual({ [name]: "a letter to my mother" });
});

test("a folder that is gone, and the next one", async ({ app, page }) => {
  await start(app);
  await chooseFolder(app);
  await app.addContact("Second One");
  await app.go("#/backup");
  await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry("Backups", { recursive: true }));
  await page.locator("#folder-now").click();
  await expect(alert(page)).toHaveText(app.say("problem-folder-gone", { folder: "Backups" }));
  await expect(page.locator(".sidebar .safety")).toContainText(app.say("safety-failed"));
  await app.go("#/today");
  await expect(reminder(page)).toContainText(app.say("problem-folder-gone", { folder: "Backups" }));
  await app.go("#/backup");
  await page.evaluate(() => localStorage.setItem("test.folder", "Elsewhere"));
  await chooseFolder(app);
  expect(Object.values(await files(page, "Elsewhere")).join()).toContain("Second One");
});

test("a permission that lapsed is given again with one click", async ({ app, page }) => {
  await page.addInitScript(() => {
    const granted = () => (localStorage.getItem("test.lapsed") ? "prompt" : "granted");
    Object.assign(window.FileSystemHandle?.prototype ?? {}, {
      queryPermission: async () => granted(),
      requestPermission: async () => (localStorage.removeItem("test.lapsed"), "granted"),
    });
  });
  await start(app);
  await chooseFolder(app);
  await page.evaluate(() => localStorage.setItem("test.lapsed", "yes"));
  await app.addContact("Second One");
  await app.reload();
  await expect(reminder(page)).toContainText(app.say("reminder-paused"));
  await app.go("#/backup");
  await expect(alert(page)).toHaveText(app.say("automatic-paused", { folder: "Backups" }));
  const pill = page.locator(".sidebar button.safety");
  await expect(pill).toContainText(app.say("safety-paused"));
  await pill.click();
  await expect(alert(page)).toHaveCount(0);
  await expect(page.getByText(app.say("backup-nothing-new"))).toBeVisible();
  expect(Object.values(await files(page)).join()).toContain("Second One");
});

test("a disk that is full, and one that keeps something else than it was given", async ({ app, page }) => {
  await start(app);
  await chooseFolder(app);
  const before = await files(page);
  const [name] = Object.keys(before);
  const write = (fault: "full" | "bad") =>
    page.evaluate((fault) => {
      const stream = FileSystemWritableFileStream.prototype as unknown as { whole?: (data: Blob) => Promise<void>; write(data: Blob): Promise<void> };
      stream.whole ??= stream.write;
      stream.write = async function (data) {
        if (fault === "full") throw new DOMException("no room", "QuotaExceededError");
        await stream.whole!.call(this, data.slice(0, data.size - 5));
      };
    }, fault);
  await write("full");
  await page.locator("#folder-now").click();
  await expect(alert(page)).toHaveText(app.say("problem-folder-full", { folder: "Backups" }));
  expect(await files(page)).toEqual(before);
  await write("bad");
  await page.locator("#folder-resume").click();
  await expect(alert(page)).toHaveText(app.say("problem-folder-verify", { folder: "Backups", name }));
  await app.reload();
  await page.locator("#folder-now").click();
  // While the folder changes, looking into it may fail.
  await expect(async () => expect(await files(page)).toEqual(before)).toPass();
});

test("reminders can wait, and end with a backup", async ({ app, page }) => {
  await start(app);
  await work(app, 10);
  await expect(reminder(page)).toBeVisible();
  await reminder(page).getByRole("button", { name: app.say("reminder-tomorrow") }).click();
  await expect(reminder(page)).toHaveCount(0);
  await app.reload();
  await expect(reminder(page)).toHaveCount(0);
  await age(page, "snooze", DAY);
  await app.reload();
  const download = page.waitForEvent("download");
  await reminder(page).getByRole("button", { name: app.say("backup-now") }).click();
  await download;
  await expect(reminder(page)).toHaveCount(0);
  // One change and a week later.
  await work(app, 1);
  await expect(reminder(page)).toHaveCount(0);
  await age(page, "backup", 7 * DAY);
  await app.reload();
  await expect(reminder(page)).toContainText(app.say("reminder-due", { count: 1 }));
});

test("the sample is never nagged about", async ({ app, page }) => {
  await app.open();
  await app.startSample();
  await work(app, 12);
  await expect(reminder(page)).toHaveCount(0);
  await app.go("#/backup");
  await expect(page.locator("#automatic")).toHaveCount(0);
});

test.describe("a backup is tested", () => {
  const result = (page: Page) => page.locator("#test-result");

  async function tryOne(app: App, file: string | { name: string; text: string }) {
    await app.go("#/backup");
    const chooser = app.page.waitForEvent("filechooser");
    await app.page.locator("#test-backup").click();
    const given = typeof file === "string" ? file : { name: file.name, mimeType: "", buffer: Buffer.from(file.text) };
    await (await chooser).setFiles(given);
  }

  const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map((it) => it.name).filter((it) => it!.startsWith("daftar-")).length);

  test("good: the same, older, and another workspace's", async ({ app, page }) => {
    await start(app);
    const file = await app.backUp();
    // Settings, a member, a pipeline, six stages, a person.
    const whole = app.say("trial-whole", { count: 10 });
    await tryOne(app, file);
    await expect(result(page)).toContainText(whole);
    await expect(result(page)).toContainText(app.say("trial-same"));
    await app.addContact("Second One");
    await app.addContact("Third One");
    await tryOne(app, file);
    await expect(result(page)).toContainText(whole);
    await expect(result(page)).toContainText(app.say("trial-differs", { count: 2, changed: 0, here: 2, there: 0 }));
    await expect(result(page)).toContainText(app.say("trial-same-day"));
    await tryOne(app, fixture("hostile/control.jsonl"));
    await expect(result(page)).toContainText(app.say("trial-elsewhere"));
    expect(await databases(page)).toBe(1);
    expect((await app.counts()).contacts).toBe("3");
  });

  test("damaged: what is wrong, in words", async ({ app, page }) => {
    await start(app);
    const text = await readFile(await app.backUp(), "utf8");
    await tryOne(app, { name: "altered.jsonl", text: text.replace("Only One", "Only Two") });
    await expect(result(page)).toHaveText(app.say("problem-backup-altered"));
    await tryOne(app, { name: "cut.jsonl", text: text.slice(0, text.trimEnd().lastIndexOf("\n") + 1) });
    await expect(result(page)).toHaveText(app.like("problem-backup-cut"));
    await tryOne(app, { name: "list.csv", text: "name\nSara" });
    await expect(result(page)).toHaveText(app.say("problem-backup-foreign"));
    expect(await databases(page)).toBe(1);
  });

  test("ended early, or by a closed tab: nothing stays behind", async ({ app, page }) => {
    await start(app);
    const line = (at: number) => `{"id":"0193a000-0004-7000-8000-${String(at).padStart(12, "0")}","name":"Person ${at}","table":"contacts"}\n`;
    const lines = Array.from({ length: 20_000 }, (_, at) => line(at)).join("");
    const sha256 = await page.evaluate(async (text) => {
      const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
      return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
    }, lines);
    const text = `${JSON.stringify({ counts: { contacts: 20_000 }, format: "daftar-backup", sha256, version: 1 })}\n${lines}`;
    await tryOne(app, { name: "large.jsonl", text });
    await page.locator("#test-stop").click();
    await expect(page.locator("#test-backup")).toBeVisible();
    await expect(result(page)).toHaveCount(0);
    expect(await databases(page)).toBe(1);

    await tryOne(app, { name: "large.jsonl", text });
    await expect.poll(() => databases(page), { timeout: 30_000, intervals: [20] }).toBe(2);
    await app.reload();
    // What was left behind is in no list, and goes with the next test.
    await page.locator("button.workspace:visible").click();
    await expect(page.getByRole("menuitemradio")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await tryOne(app, await app.backUp());
    await expect(result(page)).toContainText(app.say("trial-same"));
    expect(await databases(page)).toBe(1);
  });
});

test("before a restore, what is here is backed up", async ({ app, page }) => {
  await start(app);
  await app.give(fixture("hostile/control.jsonl"));
  await expect(page.locator("#restore-first")).toBeChecked();
  const download = page.waitForEvent("download");
  await app.button("restore-do").click();
  expect(await readFile(await (await download).path(), "utf8")).toContain("Only One");
  await expect.poll(async () => (await app.counts()).contacts).toBe("2");
});

test("Safari, not installed, is said to forget after seven days", async ({ app, page }) => {
  await start(app);
  await expect(page.locator("#seven-days")).toHaveCount(0);
  await page.addInitScript(() => Object.assign(window, { GestureEvent: class {} }));
  await app.reload();
  await expect(page.locator("#seven-days")).toHaveText(app.say("persist-seven-days"));
});
