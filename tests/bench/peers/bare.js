// A bare strict `put` of a few hundred bytes: what no durable change in IndexedDB can be faster than.
let [db, n] = [undefined, 0];
const done = (request, event = "success") => new Promise((yes, no) => Object.assign(request, { [`on${event}`]: () => yes(request.result), onerror: () => no(request.error) }));

export const prepare = () => {};
export async function open(name) {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore("values");
  db = await done(request);
}
export const close = () => db.close();
export const reset = (name) => done(indexedDB.deleteDatabase(name));
export const restore = () => {};

export async function update() {
  const tx = db.transaction("values", "readwrite", { durability: "strict" });
  tx.objectStore("values").put(new Uint8Array(300), n++ % 1_000);
  await done(tx, "complete");
}
