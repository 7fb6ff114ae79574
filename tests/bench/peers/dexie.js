// Dexie: one value per record, compound indexes for the questions, strict durability.
import { Dexie } from "dexie";
import { File, TABLES, atLeast, batches, contactsOf, withKeys, withoutKeys } from "./common.js";

let db;

export const prepare = contactsOf;

export async function open(name) {
  db = new Dexie(name, { chromeTransactionDurability: "strict" });
  const keys = Object.fromEntries(TABLES.map((table) => [table, "id"]));
  db.version(1).stores({ ...keys, contacts: "id, [_city+created_at]", activities: "id, [kind+direction+at]" });
  await db.open();
}
export const close = () => db.close();
export const reset = (name) => Dexie.delete(name);

export const importContacts = (contacts) => db.contacts.bulkPut(contacts.map(withKeys));

export async function restore(url) {
  for await (const [table, batch] of batches(url)) await db.table(table).bulkPut(table === "contacts" ? batch.map(withKeys) : batch);
}

export async function filter({ city, tag, after }) {
  const found = await db.contacts.where("[_city+created_at]").between([city, after], [city, Dexie.maxKey], false).toArray();
  return found.filter((it) => it.tags?.includes(tag)).map((it) => it.id);
}

export async function search(text) {
  // Not `filter`, which goes through a cursor and takes ten times as long.
  const all = await db.contacts.toArray();
  return all.filter((it) => it._text.includes(text)).map((it) => it.id);
}

export async function segment({ since, least }) {
  const calls = db.activities.where("[kind+direction+at]").between(["call", "outgoing", since], ["call", "outgoing", Dexie.maxKey]);
  return atLeast(await calls.toArray(), least);
}

export function update(ids, title) {
  return db.transaction("rw", db.contacts, async () => {
    const found = await db.contacts.bulkGet(ids);
    await db.contacts.bulkPut(found.map((it) => ({ ...it, title, rev: it.rev + 1, updated_at: Date.now() })));
  });
}

export const title = async (id) => (await db.contacts.get(id)).title;

export async function exportAll() {
  const file = new File();
  for (const name of TABLES) {
    for (let [last, page] = ["", []]; (page = await db.table(name).where("id").above(last).limit(10_000).toArray()).length; last = page.at(-1).id)
      file.add(name === "contacts" ? page.map(withoutKeys) : page);
  }
  return file.blob();
}
