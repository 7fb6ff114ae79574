// The databases of the site, reached from a page of it that is not the app: to look at them and to break what is in them.
import type { Page } from "../e2e/app.ts";

/** A page of the site without the app, so that nothing holds a database open. */
export const ASIDE = "icons.LICENSE";
export const aside = (page: Page) => page.goto(`./${ASIDE}`);

type Key = string | number;
interface Db {
  names(): Promise<string[]>;
  open(name: string, version?: number, upgrade?: (database: IDBDatabase) => void): Promise<IDBDatabase>;
  keys(database: IDBDatabase, store: string): Promise<Key[]>;
  get(database: IDBDatabase, store: string, key: Key): Promise<Uint8Array>;
  put(database: IDBDatabase, store: string, key: Key, value: Uint8Array): Promise<unknown>;
  remove(database: IDBDatabase, store: string, key: Key): Promise<unknown>;
}

/** Runs `work` in the page with these helpers. Both go there as text: they can use nothing else of this file. */
export async function inside<Arg, Result>(page: Page, work: (db: Db, arg: Arg) => Promise<Result>, arg: Arg): Promise<Result> {
  return page.evaluate(`(${work})((${helpers})(), ${JSON.stringify(arg)})`);
}

function helpers(): Db {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const store = (database: IDBDatabase, name: string, mode: IDBTransactionMode = "readonly") => database.transaction(name, mode).objectStore(name);
  return {
    names: async () => (await indexedDB.databases()).map(({ name }) => name!).filter((name) => /^daftar-[0-9a-f-]{36}$/.test(name)),
    open(name, version, upgrade) {
      const request = indexedDB.open(name, version);
      request.onupgradeneeded = () => upgrade?.(request.result);
      return done(request);
    },
    keys: (database, name) => done(store(database, name).getAllKeys()) as Promise<Key[]>,
    get: (database, name, key) => done(store(database, name).get(key)),
    put: (database, name, key, value) => done(store(database, name, "readwrite").put(value, key)),
    remove: (database, name, key) => done(store(database, name, "readwrite").delete(key)),
  };
}
