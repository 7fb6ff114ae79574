// idb: one value per record, compound indexes for the questions, strict durability where a person waits for it.
import { deleteDB, openDB } from "idb";
import { File, TABLES, atLeast, batches, contactsOf, withKeys, withoutKeys } from "./common.js";

const STRICT = { durability: "strict" };
let db;

export const prepare = contactsOf;

export async function open(name) {
  db = await openDB(name, 1, {
    upgrade(db) {
      const stores = Object.fromEntries(TABLES.map((table) => [table, db.createObjectStore(table, { keyPath: "id" })]));
      stores.contacts.createIndex("city", ["_city", "created_at"]);
      stores.activities.createIndex("calls", ["kind", "direction", "at"]);
    },
    blocking: () => db.close(),
  });
}
export const close = () => db.close();
export const reset = (name) => deleteDB(name);

async function put(table, records) {
  const tx = db.transaction(table, "readwrite");
  for (const record of records) tx.store.put(table === "contacts" ? withKeys(record) : record);
  await tx.done;
}

export async function importContacts(contacts) {
  const tx = db.transaction("contacts", "readwrite", STRICT);
  for (const contact of contacts) tx.store.put(withKeys(contact));
  await tx.done;
}

export async function restore(url) {
  for await (const [table, batch] of batches(url)) await put(table, batch);
}

export async function filter({ city, tag, after }) {
  const range = IDBKeyRange.bound([city, after], [city, Infinity], true);
  const found = await db.getAllFromIndex("contacts", "city", range);
  return found.filter((it) => it.tags?.includes(tag)).map((it) => it.id);
}

export async function search(text) {
  const all = await db.getAll("contacts");
  return all.filter((it) => it._text.includes(text)).map((it) => it.id);
}

export async function segment({ since, least }) {
  const range = IDBKeyRange.bound(["call", "outgoing", since], ["call", "outgoing", Infinity]);
  return atLeast(await db.getAllFromIndex("activities", "calls", range), least);
}

export async function update(ids, title) {
  const tx = db.transaction("contacts", "readwrite", STRICT);
  await Promise.all(
    ids.map(async (id) => {
      const it = await tx.store.get(id);
      await tx.store.put({ ...it, title, rev: it.rev + 1, updated_at: Date.now() });
    }),
  );
  await tx.done;
}

export const title = async (id) => (await db.get("contacts", id)).title;

export async function exportAll() {
  const file = new File();
  for (const table of TABLES) {
    for (let range, page; (page = await db.getAll(table, range, 10_000)).length; range = IDBKeyRange.lowerBound(page.at(-1).id, true))
      file.add(table === "contacts" ? page.map(withoutKeys) : page);
  }
  return file.blob();
}
