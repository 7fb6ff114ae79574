// A workspace as some version has left it in a browser.
import type { Page } from "@playwright/test";
import { values } from "./rescue.ts";

/** Puts the values of a rescue file where they came from, as the build that wrote them had. */
export async function putBack(page: Page, rescue: string) {
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
