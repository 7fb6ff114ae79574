// LokiJS: everything in memory, with the adapter that writes only the chunks that changed.
import Loki from "lokijs";
import IncrementalAdapter from "lokijs/src/incremental-indexeddb-adapter.js";
import { File, TABLES, atLeast, batches, contactsOf, withKeys, withoutKeys } from "./common.js";

const INDEXES = { contacts: ["_city"], activities: ["at"] };
let db;
const table = (name) => db.getCollection(name);
const save = () => new Promise((done, failed) => db.saveDatabase((error) => (error ? failed(error) : done())));
const bare = ({ $loki, meta, ...record }) => record;

export const prepare = contactsOf;

export async function open(name) {
  db = new Loki(name, { adapter: new IncrementalAdapter() });
  await new Promise((done, failed) => db.loadDatabase({}, (error) => (error ? failed(error) : done())));
  for (const name of TABLES) if (!table(name)) db.addCollection(name, { unique: ["id"], indices: INDEXES[name] ?? [], disableMeta: true });
}
export const close = () => new Promise((done) => db.close(done));
export const reset = (name) => new Promise((done, failed) => Object.assign(indexedDB.deleteDatabase(name), { onsuccess: done, onerror: failed }));

export async function importContacts(contacts) {
  table("contacts").insert(contacts.map(withKeys), true);
  await save();
}

export async function restore(url) {
  // `true`: indexes are sorted once at the end of each call, not kept in order with each record. So there is one call a table.
  const all = Object.fromEntries(TABLES.map((name) => [name, []]));
  for await (const [name, batch] of batches(url)) all[name].push(...(name === "contacts" ? batch.map(withKeys) : batch));
  for (const name of TABLES) table(name).insert(all[name], true);
  await save();
}

const ids = (found) => found.map((it) => it.id);

export const filter = async ({ city, tag, after }) => ids(table("contacts").find({ _city: city, created_at: { $gt: after }, tags: { $contains: tag } }));

export const search = async (text) => ids(table("contacts").where((it) => it._text.includes(text)));

export async function segment({ since, least }) {
  return atLeast(table("activities").find({ at: { $gte: since }, kind: "call", direction: "outgoing" }), least);
}

export async function update(ids, title) {
  const contacts = table("contacts");
  for (const id of ids) {
    const it = contacts.by("id", id);
    contacts.update(Object.assign(it, { title, rev: it.rev + 1, updated_at: Date.now() }));
  }
  await save();
}

export const title = async (id) => table("contacts").by("id", id).title;

export async function exportAll() {
  const file = new File();
  for (const name of TABLES) {
    const all = table(name).data;
    for (let at = 0; at < all.length; at += 10_000) file.add(all.slice(at, at + 10_000).map(name === "contacts" ? (it) => withoutKeys(bare(it)) : bare));
  }
  return file.blob();
}
