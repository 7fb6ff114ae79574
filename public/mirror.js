// The second copy of what was saved, in the origin's private files: a dedicated worker, because only there can a file be
// written and flushed at once. Killing the browser can wipe IndexedDB one start later; these files survived it every time.
//
//   daftar/<workspace>/tail-<first sequence>-<random>.log   one file per page load, only ever appended to
//     frames: u32 LE length n, f64 LE sequence, n bytes: the sealed value as the journal holds it
//   daftar/<workspace>/snapshot-<sequence>.jsonl            whole backups, the newest three
//
// Each message is { ask, … } and is answered with { value } or { error } on the port that came with it, if one did.

const ROOT = "daftar";
const HEAD = 12;
const KEPT = 3;
const TAIL = /^tail-(\d+)-[0-9a-f]+\.log$/;
const SNAPSHOT = /^snapshot-(\d+)\.jsonl$/;

/** The file that this page appends to: { workspace, handle, at }. */
let tail;
/** Lets go of the lock that says that a page has the workspace open. */
let leave;

const root = async (create = false) => (await navigator.storage.getDirectory()).getDirectoryHandle(ROOT, { create });
const folder = async (workspace, create = false) => (await root(create)).getDirectoryHandle(workspace, { create });

/** The files of a folder by name; none where there is no folder. */
async function files(workspace) {
  const found = new Map();
  try {
    for await (const [name, handle] of (await folder(workspace)).entries()) if (handle.kind === "file") found.set(name, handle);
  } catch (error) {
    if (error.name !== "NotFoundError") throw error;
  }
  return found;
}

const matching = (found, pattern) =>
  [...found]
    .flatMap(([name, handle]) => (pattern.test(name) ? [{ name, handle, sequence: Number(pattern.exec(name)[1]) }] : []))
    .sort((a, b) => a.sequence - b.sequence);

/** The frames of a tail as [sequence, bytes]. What a kill left of the last one is ignored. */
async function frames(handle) {
  const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer());
  const view = new DataView(bytes.buffer);
  const found = [];
  for (let at = 0; at + HEAD <= bytes.length; ) {
    const end = at + HEAD + view.getUint32(at, true);
    if (end > bytes.length) break;
    found.push([view.getFloat64(at + 4, true), bytes.subarray(at + HEAD, end)]);
    at = end;
  }
  return found;
}

/** All frames of all pages. A file that another page is just writing may refuse; what is in it is in the journal too. */
async function mirrored(workspace) {
  const all = [];
  for (const { handle } of matching(await files(workspace), TAIL)) all.push(...(await frames(handle).catch(() => [])));
  return all;
}

function close_tail() {
  tail?.handle.close();
  tail = undefined;
}

async function open_tail(workspace, sequence) {
  const name = `tail-${sequence}-${crypto.getRandomValues(new Uint32Array(2)).join("").slice(0, 12)}.log`;
  const file = await (await folder(workspace, true)).getFileHandle(name, { create: true });
  return { workspace, handle: await file.createSyncAccessHandle(), at: 0 };
}

/** A lock held until it is let go; null when another page has it. */
const lock = (name, options) =>
  new Promise((resolve, reject) => {
    const hold = (lock) => (lock ? new Promise((release) => resolve(release)) : resolve(null));
    navigator.locks.request(name, options, hold).catch(reject);
  });

/** Writes a blob piece by piece, and flushes. */
async function fill(file, blob) {
  const handle = await file.createSyncAccessHandle();
  try {
    let at = 0;
    for (const reader = blob.stream().getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      at += handle.write(value, { at });
    }
    handle.flush();
    if (at !== blob.size || handle.getSize() !== at) throw new Error(`only ${at} of ${blob.size} bytes`);
  } finally {
    handle.close();
  }
}

/** Removes old snapshots, then the tails of closed pages that the oldest kept one makes needless. */
async function tidy(workspace) {
  const home = await folder(workspace);
  const found = await files(workspace);
  const snapshots = matching(found, SNAPSHOT);
  const kept = snapshots.slice(-KEPT);
  for (const { name } of snapshots.slice(0, -KEPT)) await home.removeEntry(name);
  for (const { name, handle } of matching(found, TAIL)) {
    const held = await frames(handle);
    // An empty one may belong to a page that is just opening it.
    const needed = !held.length || held.some(([sequence]) => sequence > kept[0].sequence);
    // A file that a page still writes to refuses to go, which is as well.
    if (!needed) await home.removeEntry(name).catch(() => {});
  }
}

const ANSWERS = {
  /** Notes that this page has the workspace open. Whether it is the only one. */
  async enter({ workspace }) {
    const name = `${ROOT}-open-${workspace}`;
    leave?.();
    const alone = await lock(name, { ifAvailable: true });
    alone?.();
    leave = await lock(name, { mode: "shared" });
    return alone !== null;
  },

  async leave() {
    leave?.();
    leave = undefined;
    close_tail();
  },

  /** The workspaces that have a folder here. */
  async workspaces() {
    const found = [];
    try {
      for await (const [name, handle] of (await root()).entries()) if (handle.kind === "directory") found.push(name);
    } catch (error) {
      if (error.name !== "NotFoundError") throw error;
    }
    return found;
  },

  /** Of which entries there is a copy, and the snapshots as [sequence, when it was written]. */
  async look({ workspace }) {
    const snapshots = matching(await files(workspace), SNAPSHOT);
    const dated = snapshots.map(async ({ handle, sequence }) => [sequence, (await handle.getFile()).lastModified]);
    return { entries: (await mirrored(workspace)).map(([sequence]) => sequence), snapshots: await Promise.all(dated) };
  },

  /** The copies of entries as [sequence, bytes]. */
  async entries({ workspace, sequences }) {
    const wanted = new Set(sequences);
    return (await mirrored(workspace)).filter(([sequence]) => wanted.has(sequence)).map(([sequence, bytes]) => [sequence, bytes.slice()]);
  },

  async append({ workspace, sequence, bytes }) {
    if (tail?.workspace !== workspace) close_tail();
    tail ??= await open_tail(workspace, sequence);
    const frame = new Uint8Array(HEAD + bytes.length);
    const view = new DataView(frame.buffer);
    view.setUint32(0, bytes.length, true);
    view.setFloat64(4, sequence, true);
    frame.set(bytes, HEAD);
    try {
      const written = tail.handle.write(frame, { at: tail.at });
      if (written !== frame.length) throw new Error(`only ${written} of ${frame.length} bytes`);
      tail.handle.flush();
      tail.at += written;
    } catch (error) {
      // Half a frame would hide those after it.
      tail.handle.truncate(tail.at);
      throw error;
    }
  },

  /** Writes a whole backup, a blob, into the ring. False when another page is just doing so. */
  async snapshot({ workspace, sequence, blob }) {
    const release = await lock(`${ROOT}-snapshot-${workspace}`, { ifAvailable: true });
    if (!release) return false;
    try {
      const home = await folder(workspace, true);
      for (const name of (await files(workspace)).keys()) if (name.endsWith(".part")) await home.removeEntry(name);
      // Under its own name only when it is whole: a torn one must not count as one of the ring.
      const file = await home.getFileHandle(`snapshot-${sequence}.part`, { create: true });
      await fill(file, blob);
      await file.move(`snapshot-${sequence}.jsonl`);
      // The next entry begins a new file, so that this one can be let go some day.
      if (tail?.workspace === workspace) close_tail();
      await tidy(workspace);
    } finally {
      release();
    }
    return true;
  },

  /** The bytes of a snapshot. */
  async read({ workspace, sequence }) {
    const file = await (await folder(workspace)).getFileHandle(`snapshot-${sequence}.jsonl`);
    return new Uint8Array(await (await file.getFile()).arrayBuffer());
  },

  /** Removes all of a workspace. Another page lets its file go a moment after it hears of it. */
  async remove({ workspace }) {
    close_tail();
    for (let tries = 20; ; tries--) {
      try {
        return await (await root()).removeEntry(workspace, { recursive: true });
      } catch (error) {
        if (error.name === "NotFoundError") return;
        if (!tries) throw error;
        await new Promise((done) => setTimeout(done, 100));
      }
    }
  },
};

async function answer(data, port) {
  try {
    const value = await ANSWERS[data.ask](data);
    port?.postMessage({ value });
  } catch (error) {
    port?.postMessage({ error: String(error) });
  }
}

// One after the other: the order of appends is the order of commits. Only a snapshot takes so long that appends must not
// wait for it.
let turn = Promise.resolve();
onmessage = ({ data, ports: [port] }) => {
  if (data.ask === "snapshot") answer(data, port);
  else turn = turn.then(() => answer(data, port));
};
