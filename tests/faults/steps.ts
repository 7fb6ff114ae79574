// What a user does that writes much or several things, as steps that a fault can fall into.
import { expect, type App } from "../e2e/app.ts";
import { fileOf, type Row } from "./ledger.ts";

export const BULK = 3_000;

export interface Step {
  name: string;
  /** Up to the last click. */
  prepare(app: App, before: Row[]): Promise<unknown>;
  act(app: App): Promise<unknown>;
  /** Resolves when the app shows that it is done. */
  shown(app: App): Promise<unknown>;
  /** May what is found after a fault be the state after it? What was before is always allowed, unless it was shown as done. */
  after(found: Row[], before: Row[]): boolean;
  /** The workspace may be gone. */
  erases?: boolean;
  /** There is no workspace before. */
  first?: boolean;
  /** It is what a start does with a workspace that this stored form was left of. */
  upgrades?: number;
}

const count = (rows: Row[], table: string) => rows.filter((row) => row.table === table).length;

export const CSV = `Name,Email\n${Array.from({ length: BULK }, (_, at) => `Imported ${at},i${at}@example.com`).join("\n")}\n`;

const commit: Step = {
  name: "commit",
  prepare: (app) => app.go("#/today").then(() => app.page.locator(".quick input").fill("Sara Example sara@example.com @Example_Ltd 2031-05-05")),
  act: (app) => app.page.locator(".quick input").press("Enter"),
  shown: (app) => expect(app.page.locator(".quick-parsed a bdi")).toHaveText("Sara Example"),
  after: (found, before) => found.length === before.length + 3,
};

/** The template's next commit makes a checkpoint due, which follows within a second and keeps some of the pages. */
const checkpoint: Step = {
  ...commit,
  name: "checkpoint",
  shown: async (app) => {
    await commit.shown(app);
    await app.page.waitForTimeout(1_500);
  },
};

export async function toImport(app: App) {
  await app.go("#/import");
  await app.give({ name: "people.csv", text: CSV });
  await app.button("import-to-columns").click();
  await app.button("import-to-check").click();
  await expect(app.page.locator(".chips.sums")).toBeVisible();
}

const bringIn: Step = {
  name: "import",
  prepare: toImport,
  act: (app) => app.page.locator(".actions-bar .btn.primary").click(),
  shown: (app) => expect(app.heading(app.say("import-done"))).toBeVisible(),
  after: (found, before) => count(found, "contacts") === count(before, "contacts") + BULK,
};

/** The workspace with so many people more, as a backup file. */
function enlarged(rows: Row[]) {
  const id = (at: number) => `0190aaaa-0000-7000-8000-${String(at).padStart(12, "0")}`;
  return fileOf([...rows, ...Array.from({ length: BULK }, (_, at) => ({ table: "contacts", id: id(at), name: `Restored ${at}`, about: "x".repeat(300) }))]);
}

export async function toRestore(app: App, before: Row[]) {
  await app.go("#/backup");
  await app.give({ name: "enlarged.jsonl", text: enlarged(before) });
  await expect(app.button("restore-do")).toBeVisible();
}

const restore: Step = {
  name: "restore",
  prepare: toRestore,
  act: (app) => app.button("restore-do").click(),
  shown: (app) => expect(app.page).toHaveURL(/#\/today$/),
  after: (found, before) => count(found, "contacts") === count(before, "contacts") + BULK,
};

const erase: Step = {
  name: "erase",
  async prepare(app) {
    await app.go("#/backup");
    await app.button("erase-do").click();
    await app.dialog().getByRole("textbox").fill(app.say("workspace-unnamed"));
  },
  act: (app) => app.dialog().getByRole("button", { name: app.say("erase-do"), exact: true }).click(),
  shown: (app) => expect(app.button("welcome-sample-do")).toBeVisible(),
  after: () => false,
  erases: true,
};

/** Settings, a member, a pipeline and its stages, as a new workspace has them. */
const furnished = (rows: Row[]) => count(rows, "settings") === 1 && count(rows, "members") === 1 && count(rows, "pipelines") === 1 && count(rows, "stages") === 6;

const another: Step = {
  name: "another workspace",
  prepare: (app) => app.go("#/welcome"),
  act: (app) => app.button("welcome-empty-do").click(),
  shown: (app) => expect.poll(() => app.counts()).toEqual({ contacts: "", companies: "", deals: "" }),
  after: (found) => furnished(found) && found.length === 9,
};

const first: Step = { ...another, name: "first workspace", prepare: async () => {}, shown: (app) => app.inside(), first: true };

/** The pages of an earlier form are written anew when there is a moment, after a snapshot of what was there. */
const upgrade: Step = {
  name: "upgrade of the stored form",
  prepare: async () => {},
  act: (app) => app.page.goto("./"),
  shown: async (app) => {
    await app.inside();
    await app.page.waitForFunction(isOfThisForm, undefined, { polling: 100 });
  },
  after: () => false,
  upgrades: 1,
};

/** The manifest says which form the pages have. */
async function isOfThisForm() {
  for (const { name } of await indexedDB.databases()) {
    if (!name!.startsWith("daftar-") || name === "daftar-scratch") continue;
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open(name!);
      request.onsuccess = () => done(request.result);
    });
    const sealed = await new Promise<Uint8Array>((done) => {
      const request = database.transaction("meta").objectStore("meta").get("manifest");
      request.onsuccess = () => done(request.result as Uint8Array);
    });
    database.close();
    if (sealed[1] === 2) return true;
  }
  return false;
}

export const STEPS: readonly Step[] = [commit, checkpoint, bringIn, restore, erase, another, first, upgrade];
