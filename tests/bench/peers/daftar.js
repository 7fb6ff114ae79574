// Daftar's engine and store, called operation by operation. Its answers are ids of 16 bytes each.
import init, * as engine from "./engine_bench.js";

let [open_, bytes] = [];
const ready = init().then(() => engine.start_mirror("mirror.js"));
const place = (name) => `bench.${name}`;

const hex = Array.from({ length: 256 }, (_, n) => n.toString(16).padStart(2, "0"));
export function ids(answer) {
  const all = [];
  for (let at = 0; at < answer.length; at += 16)
    all.push([...answer.subarray(at, at + 16)].map((byte, n) => ([4, 6, 8, 10].includes(n) ? "-" : "") + hex[byte]).join(""));
  return all;
}
const pack = (ids) => Uint8Array.from(ids.join("").replaceAll("-", "").match(/../g), (byte) => parseInt(byte, 16));

/** The import begins with the text of a file, not with objects. */
export async function prepare(url) {
  await ready;
  bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
}

export async function open(name) {
  await ready;
  // Which workspace is which is remembered beside it, as the app does.
  if (!localStorage[place(name)]) localStorage[place(name)] = await engine.create();
  open_ = await engine.open(localStorage[place(name)]);
}
export function close() {
  open_.close();
  open_.free();
}
export async function reset(name) {
  await ready;
  if (localStorage[place(name)]) await engine.erase(localStorage[place(name)]);
  delete localStorage[place(name)];
}

export async function importContacts() {
  open_.begin();
  open_.piece(bytes);
  await open_.add();
}

export const importCsv = () => open_.import_csv(new TextDecoder().decode(bytes));

export async function restore(url) {
  const reader = (await fetch(url)).body.getReader();
  open_.begin();
  for (let piece; !(piece = await reader.read()).done; ) open_.piece(piece.value);
  await open_.restore();
}
/** Everyday life after a restore: some hundred changes, then pages. Until then each start reads the restored entry as well. */
export async function settle(ids) {
  for (const id of ids) await open_.update(pack([id]), "Settled");
}
export const checkpoint = () => open_.checkpoint();

export const filter = ({ city, tag, after }) => open_.filter(city, tag, after);
export const search = (text) => open_.search(text);
export const segment = ({ since, least }) => open_.segment(since, least);
export const update = (ids, title) => open_.update(pack(ids), title);
export const title = (id) => open_.title(id);
export const exportAll = () => open_.export();
export const steps = () => JSON.parse(open_.steps());
