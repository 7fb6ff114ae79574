// The files that the app keeps beside its databases: snapshots, and the copy of the journal's end. They lie in the
// origin's private folder, one folder a workspace: daftar/<workspace>/.
import { within } from "./database.js";

/** The files of each workspace: a map from its id to `[{ name, handle }]`. Empty where the browser has no such folder. */
export async function folders() {
  const found = new Map();
  try {
    const root = await within(navigator.storage.getDirectory());
    const daftar = await within(root.getDirectoryHandle("daftar"));
    for await (const [id, folder] of daftar) {
      if (folder.kind === "directory") found.set(id, await files(folder).catch(() => []));
    }
  } catch {
    // No folder, or a browser that has none.
  }
  return found;
}

async function files(folder) {
  const found = [];
  for await (const [name, handle] of folder) if (handle.kind === "file") found.push({ name, handle });
  return found.sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The snapshots among the files, newest first: `{ sequence, file, counts }`; no counts when it is not whole. */
export async function snapshots(files) {
  const found = [];
  for (const { name, handle } of files) {
    const sequence = Number(name.match(/^snapshot-(\d+)\.jsonl$/)?.[1]);
    const file = sequence && (await handle.getFile().catch(() => null));
    if (file) found.push({ sequence, file, counts: await counts(file).catch(() => null) });
  }
  return found.sort((one, other) => other.sequence - one.sequence);
}

/** How many records of each table a backup holds, if it is whole. */
async function counts(file) {
  const beginning = await file.slice(0, 4096).text();
  const header = JSON.parse(beginning.split("\n", 1)[0]);
  const body = await file.slice(beginning.indexOf("\n") + 1).arrayBuffer();
  // Without a secure connection the browser does not hash; then the app finds out at restoring.
  const hash = crypto.subtle && new Uint8Array(await crypto.subtle.digest("SHA-256", body));
  const isWhole = !hash || header.sha256 === Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return isWhole ? header.counts : null;
}

/**
 * The journal entries in the copies of its end: sequence number and sealed bytes. A torn last one is left out; `lost` is
 * called for a file that does not come out.
 */
export async function* tail(files, lost) {
  for (const { name, handle } of tails(files)) {
    // Asked for only now: an open tab may have added to it.
    const buffer = await handle.getFile().then((file) => file.arrayBuffer()).catch(() => null);
    if (!buffer) {
      lost(name);
      continue;
    }
    const view = new DataView(buffer);
    for (let at = 0; at + 12 <= buffer.byteLength; ) {
      const length = view.getUint32(at, true);
      if (at + 12 + length > buffer.byteLength) break;
      yield [view.getFloat64(at + 4, true), new Uint8Array(buffer, at + 12, length)];
      at += 12 + length;
    }
  }
}

export const tails = (files) => files.filter(({ name }) => /^tail-.+\.log$/.test(name));
