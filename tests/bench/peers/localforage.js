// localforage: it can neither ask nor index, so everything is in memory from the start on. It offers no strict durability.
// One value per contact: a change is cheap and an import dear. `localforage-pages` has it the other way round.
import localforage from "localforage";
import { File, atLeast, batches, contactsOf, textOf } from "./common.js";

/** So many contacts to a value. */
let perValue = 1;
export const inPages = () => void (perValue = 1_000);

let [stores, contacts, activities, others] = [{}];
let [order, places] = [[], new Map()];

export const prepare = contactsOf;

export async function open(name) {
  for (const storeName of ["contacts", "activities", "others"]) stores[storeName] = localforage.createInstance({ name, storeName, driver: localforage.INDEXEDDB });
  [contacts, activities, others, order, places] = [new Map(), [], [], [], new Map()];
  await stores.contacts.iterate((value) => void [value].flat().forEach(take));
  await stores.activities.iterate((page) => void activities.push(page));
  await stores.others.iterate((page) => void others.push(page));
}
export const close = () => {};
export const reset = (name) => localforage.dropInstance({ name });

/** Into memory: the order of arrival is the order of the pages. */
function take(it) {
  if (!places.has(it.id)) places.set(it.id, order.push(it.id) - 1);
  contacts.set(it.id, { it, text: textOf(it) });
}

/** The values that hold these contacts, to the disk. */
async function keep(ids) {
  if (perValue === 1) {
    for (let at = 0; at < ids.length; at += 1_000) await Promise.all(ids.slice(at, at + 1_000).map((id) => stores.contacts.setItem(id, contacts.get(id).it)));
    return;
  }
  const pages = new Set(ids.map((id) => Math.floor(places.get(id) / perValue)));
  const page = (n) => order.slice(n * perValue, (n + 1) * perValue).map((id) => contacts.get(id).it);
  await Promise.all([...pages].map((n) => stores.contacts.setItem(String(n).padStart(6, "0"), page(n))));
}

export async function importContacts(all) {
  all.forEach(take);
  await keep(all.map((it) => it.id));
}

export async function restore(url) {
  for await (const [table, batch] of batches(url)) {
    if (table === "contacts") await importContacts(batch);
    else {
      // A value per activity would be a transaction per activity.
      const pages = table === "activities" ? activities : others;
      pages.push(batch);
      await stores[table === "activities" ? table : "others"].setItem(`${table}-${String(pages.length).padStart(6, "0")}`, batch);
    }
  }
}

const ids = (fits) => [...contacts.values()].filter(fits).map(({ it }) => it.id);

export const filter = async ({ city, tag, after }) => ids(({ it }) => it.addresses?.[0]?.city === city && it.created_at > after && it.tags?.includes(tag));

export const search = async (text) => ids((it) => it.text.includes(text));

export async function segment({ since, least }) {
  return atLeast(activities.flatMap((page) => page.filter((it) => it.kind === "call" && it.direction === "outgoing" && it.at >= since)), least);
}

export async function update(ids, title) {
  for (const { it } of ids.map((id) => contacts.get(id))) take({ ...it, title, rev: it.rev + 1, updated_at: Date.now() });
  await keep(ids);
}

export const title = async (id) => contacts.get(id).it.title;

export async function exportAll() {
  const file = new File();
  others.forEach((page) => file.add(page));
  file.add([...contacts.values()].map(({ it }) => it));
  activities.forEach((page) => file.add(page));
  return file.blob();
}
