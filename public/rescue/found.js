// What this browser holds of Daftar, workspace by workspace.
import { Absence, Silence, count, databaseNames, open } from "./database.js";
import { folders, snapshots, tail, tails } from "./folder.js";

/** A workspace's id as it stands in the list, in the name of its database, of its folder and of its note. */
const NAME = /^(?:daftar-|daftar\.canary\.)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/**
 * `[{ id, name, isSample, database, noted, snapshots, tail, files }]`, the one opened last first.
 * - `database`: `{ state: "there" | "gone" | "silent" | "failed", changes, pages, error }`
 * - `noted`: the app's note of the last change, `{ sequence, records, at }`, or null
 * - `tail`: `{ changes, files }`
 */
export async function workspaces() {
  const listed = noted("daftar.workspaces");
  const known = new Map((Array.isArray(listed) ? listed : []).map((it) => [it?.id, it]));
  const names = await databaseNames();
  const kept = await folders();
  const canaries = Object.keys(localEntries("daftar.canary."));
  const ids = [...known.keys(), ...(names ?? []), ...kept.keys(), ...canaries].map((name) => String(name).match(NAME)?.[1]);
  const opened = (id) => Number(known.get(id)?.opened) || 0;
  const order = [...new Set(ids.filter(Boolean))].sort((one, other) => opened(other) - opened(one));
  const found = [];
  for (const id of order) {
    const files = kept.get(id) ?? [];
    found.push({
      id,
      name: String(known.get(id)?.name ?? ""),
      isSample: known.get(id)?.kind === "sample",
      database: names && !names.includes(databaseName(id)) ? { state: "gone" } : await look(id),
      noted: canary(id),
      snapshots: await snapshots(files),
      tail: { changes: await length(tail(files, () => {})), files: tails(files).length },
      files,
    });
  }
  return found;
}

export const databaseName = (id) => `daftar-${id}`;

/** The entries of localStorage whose key begins like this; none where the browser gives no storage. */
export function localEntries(beginning) {
  try {
    return Object.fromEntries(Object.entries(localStorage).filter(([key]) => key.startsWith(beginning)));
  } catch {
    return {};
  }
}

function noted(key) {
  try {
    return JSON.parse(localEntries(key)[key]);
  } catch {
    return null;
  }
}

function canary(id) {
  const canary = noted(`daftar.canary.${id}`);
  return Number.isSafeInteger(canary?.sequence) && Number.isFinite(canary.at) ? canary : null;
}

async function look(id) {
  try {
    const database = await open(databaseName(id));
    const counted = (store) => count(database, store).catch(() => null);
    const [changes, pages] = [await counted("journal"), await counted("pages")];
    database.close();
    return { state: "there", changes, pages };
  } catch (error) {
    if (error instanceof Absence) return { state: "gone" };
    return error instanceof Silence ? { state: "silent" } : { state: "failed", error };
  }
}

async function length(items) {
  let length = 0;
  for await (const _ of items) length++;
  return length;
}
