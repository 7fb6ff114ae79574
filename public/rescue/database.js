// Reading a database of the app. Nothing here makes one or changes one.

/** Milliseconds after which the browser counts as not answering. */
const LIMIT = 5_000;
/** So many values are asked for at once: one may be megabytes. */
const BATCH = 32;
/** Some failures to open are passing ones. */
const TRIES = 3;

/** The browser did not answer in time. */
export class Silence extends Error {}
/** There is no such database. */
export class Absence extends Error {}

export function within(promise, limit = LIMIT) {
  let timer;
  const silence = new Promise((_, reject) => (timer = setTimeout(() => reject(new Silence()), limit)));
  return Promise.race([promise, silence]).finally(() => clearTimeout(timer));
}

/** The names of all databases; null where the browser does not tell. */
export async function databaseNames() {
  try {
    return (await within(indexedDB.databases())).map(({ name }) => name);
  } catch {
    return null;
  }
}

/** Opens a database that is there. Rejects with Absence, Silence or what the browser says. */
export async function open(name) {
  for (let tries = 1; ; tries++) {
    try {
      return await openOnce(name);
    } catch (error) {
      if (error.name !== "UnknownError" || tries === TRIES) throw error;
    }
  }
}

function openOnce(name) {
  let isAbsent = false;
  let isLate = false;
  const opened = new Promise((resolve, reject) => {
    // Without a version: whatever is there is opened as it is.
    const request = indexedDB.open(name);
    // An upgrade is wanted only of a database that was not there until now. Aborted, it is not there after either.
    request.onupgradeneeded = () => {
      isAbsent = true;
      request.transaction.abort();
    };
    request.onsuccess = () => {
      const database = request.result;
      // Nobody has to wait for this page, whatever they want to do with the database.
      database.onversionchange = () => database.close();
      if (isLate) database.close();
      else resolve(database);
    };
    request.onerror = (event) => {
      event.preventDefault();
      reject(isAbsent ? new Absence() : request.error);
    };
  });
  return within(opened).catch((error) => {
    isLate = true;
    throw error;
  });
}

/** One question to one store, in a transaction of its own: after a failure the next one is answered all the same. */
function ask(database, store, question) {
  return within(
    new Promise((resolve, reject) => {
      const request = question(database.transaction(store).objectStore(store));
      request.onsuccess = () => resolve(request.result);
      request.onerror = (event) => {
        event.preventDefault();
        reject(request.error);
      };
    }),
  );
}

export const count = (database, store) => ask(database, store, (it) => it.count());

/**
 * Every key and value of a store that can be read; `lost` is called for each that can not. `likely` are keys to try
 * should the browser not list them.
 */
export async function* values(database, store, likely, lost) {
  const keys = await keysOf(database, store, likely);
  for (let at = 0; at < keys.length; at += BATCH) {
    const batch = keys.slice(at, at + BATCH);
    const range = IDBKeyRange.bound(batch[0], batch.at(-1));
    const together = await ask(database, store, (it) => it.getAll(range)).catch(() => []);
    const isWhole = together.length === batch.length;
    for (const [index, key] of batch.entries()) {
      const value = isWhole ? together[index] : await ask(database, store, (it) => it.get(key)).catch(() => undefined);
      if (value instanceof Uint8Array) yield [key, value];
      else lost(key);
    }
  }
}

async function keysOf(database, store, likely) {
  try {
    return await ask(database, store, (it) => it.getAllKeys());
  } catch {
    const found = new Set([...(await walk(database, store)), ...likely]);
    return [...found].sort(indexedDB.cmp.bind(indexedDB));
  }
}

/** One key after the other, as far as the browser goes. */
function walk(database, store) {
  const keys = [];
  const walked = new Promise((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).openKeyCursor();
    request.onsuccess = () => {
      if (!request.result) return resolve();
      keys.push(request.result.key);
      request.result.continue();
    };
    request.onerror = reject;
  });
  return within(walked, 12 * LIMIT).then(() => keys, () => keys);
}
