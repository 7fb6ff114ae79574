// The rescue page for tests: its parts, its files, and what the browser holds below it.
import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect } from "./app.ts";

export class Rescue {
  constructor(readonly page: Page) {}

  /** Goes there, and waits until everything has been looked at. */
  async open() {
    await this.page.goto("./rescue.html");
    await this.looked();
  }

  async looked() {
    // While it looks, its sentence ends with an ellipsis in every language.
    await expect(this.page.locator("#state")).toHaveText(/[^…]$/, { timeout: 30_000 });
  }

  state = () => this.page.locator("#state");
  card = (name?: string) => this.page.locator("#found > section", name ? { has: this.page.locator("h2 bdi", { hasText: name }) } : {});
  /** A line of a card, by what it is about. */
  line = (what: string) => this.page.locator("#found li", { has: this.page.locator("strong", { hasText: what }) });
  told = () => this.page.locator("#found [role=status]");

  /** Downloads the rescue file of the only workspace. */
  async take() {
    return download(this.page, this.page.locator("#found button[id^=rescue-]"));
  }
}

export async function download(page: Page, button: Locator) {
  const coming = page.waitForEvent("download");
  await button.click();
  const file = await coming;
  const path = await file.path();
  return { name: file.suggestedFilename(), path, text: await readFile(path, "utf8") };
}

/** A rescue file as values, the header first. */
export const values = (text: string) => text.trimEnd().split("\n").map((line) => JSON.parse(line) as { from: string; key: unknown; bytes: string });

/** The id of the workspace that was opened last. */
export const workspace = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem("daftar.workspaces")!).at(-1).id as string);

export const databases = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

/** Takes a journal entry out of its database, or flips a bit of it there. Returns it as it was. */
export function spoil(page: Page, id: string, sequence: number, how: "remove" | "damage") {
  return page.evaluate(
    async ([id, sequence, how]) => {
      const database = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open(`daftar-${id}`);
        request.onsuccess = () => done(request.result);
      });
      const transaction = database.transaction("journal", "readwrite");
      const journal = transaction.objectStore("journal");
      const bytes = await new Promise<Uint8Array>((done) => {
        const request = journal.get(sequence);
        request.onsuccess = () => done(request.result);
      });
      const damaged = bytes.slice();
      damaged[damaged.length - 1] ^= 1;
      if (how === "remove") journal.delete(sequence);
      else journal.put(damaged, sequence);
      await new Promise((done) => (transaction.oncomplete = done));
      database.close();
      return [...bytes];
    },
    [id, sequence, how] as const,
  );
}

/** Writes a file into the folder of a workspace, as the app's worker does. */
export function keep(page: Page, id: string, name: string, bytes: number[]) {
  return page.evaluate(
    async ([id, name, bytes]) => {
      const root = await navigator.storage.getDirectory();
      const folder = await (await root.getDirectoryHandle("daftar", { create: true })).getDirectoryHandle(id, { create: true });
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(new Uint8Array(bytes));
      await writable.close();
    },
    [id, name, bytes] as const,
  );
}

/** A frame of the journal's copy: length, sequence, bytes. */
export function frame(sequence: number, bytes: number[]) {
  const head = Buffer.alloc(12);
  head.writeUInt32LE(bytes.length, 0);
  head.writeDoubleLE(sequence, 4);
  return [...head, ...bytes];
}

/** Takes away the copies that the app keeps beside the database. No page of the app may be open. */
export function forgetCopies(page: Page) {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    // The worker of a page that was just left lets its file go a moment later.
    for (let tries = 50; ; tries--) {
      try {
        return await root.removeEntry("daftar", { recursive: true });
      } catch (error) {
        if ((error as DOMException).name === "NotFoundError") return;
        if (!tries) throw error;
        await new Promise((done) => setTimeout(done, 100));
      }
    }
  });
}
