// What released versions have left in browsers opens in this one, whole, and only after a copy of it has been made.
import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, fixture, test } from "./app.ts";
import { Rescue, download, values } from "./rescue.ts";

const FORMS = readdirSync(fixture("stored")).flatMap((name) => /^(\d+)\.rescue\.jsonl$/.exec(name)?.[1] ?? []);

/** Puts the values of a rescue file where they came from, as the build that wrote them had. */
async function putBack(page: Page, rescue: string) {
  const [header, ...kept] = values(rescue);
  const { workspace } = header as unknown as { workspace: string };
  const pieces = kept.map(({ from, key, bytes }) => ({ from, key: key as string | number, bytes: [...Buffer.from(bytes, "base64")] }));
  await page.evaluate(
    async ([workspace, pieces]) => {
      const database = await new Promise<IDBDatabase>((done) => {
        const request = indexedDB.open(`daftar-${workspace}`, 1);
        request.onupgradeneeded = () => ["pages", "meta", "blobs", "journal"].forEach((store) => request.result.createObjectStore(store));
        request.onsuccess = () => done(request.result);
      });
      const transaction = database.transaction(database.objectStoreNames, "readwrite");
      for (const { from, key, bytes } of pieces) transaction.objectStore(from).put(new Uint8Array(bytes), key);
      await new Promise((done) => (transaction.oncomplete = done));
      database.close();
      localStorage.setItem(`daftar.build.${workspace}`, JSON.stringify("app/daftar-of-another-day.wasm"));
    },
    [workspace, pieces] as const,
  );
  return Math.max(...pieces.flatMap(({ key }) => (typeof key === "number" ? key : [])));
}

for (const form of FORMS) {
  test(`form ${form} opens as it was meant, and is copied before it is changed`, async ({ app, page }) => {
    const backup = readFileSync(fixture(`stored/${form}.backup.jsonl`), "utf8");
    // A page of the site that makes no workspace.
    const rescue = new Rescue(page);
    await rescue.open();
    const last = await putBack(page, readFileSync(fixture(`stored/${form}.rescue.jsonl`), "utf8"));

    await app.open();
    await app.inside();
    expect(readFileSync(await app.backUp(), "utf8")).toBe(backup);
    await app.addContact("Of this version");

    await rescue.open();
    const copy = await download(page, page.getByRole("button", { name: `Download Snapshot up to change ${last}` }));
    expect(copy.text).toBe(backup);
    await app.open("#/contacts");
    await expect(page.locator("#page")).toContainText("Of this version");
  });
}
