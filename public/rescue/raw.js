// The rescue file: every value of a workspace as the browser holds it. `src/engine/rescue.rs` reads it.
//
// The first line is {"format":"daftar-rescue","version":1,"workspace":…,"made":…,"local":{…}}, where "local" are the
// entries of localStorage about this workspace. Then a line for each value: {"from":…,"key":…,"bytes":…}, the bytes in
// Base64; "from" is the store of the database, or "tail" for the copy of the journal's end.
import { open, values } from "./database.js";
import { tail } from "./folder.js";
import { databaseName, localEntries } from "./found.js";

/** The manifest first: if the app writes meanwhile, the pages it names may be gone, and the journal makes up for them. */
const STORES = ["meta", "pages", "journal", "blobs"];
/** Lines of so many characters become a part of the file, which the browser may keep on the disk. */
const PART = 4 << 20;

/** `{ file, count, lost }`: the file, how many values are in it, how many could not be read. Tells `progress` the share done. */
export async function rescueFile(workspace, progress) {
  const { id, name, database, noted, files } = workspace;
  const local = Object.fromEntries(Object.entries(localEntries("daftar.")).filter(([key]) => key.endsWith(id)));
  const header = { format: "daftar-rescue", version: 1, workspace: id, made: new Date().toISOString(), name, local };
  const expected = (database.changes ?? 0) + (database.pages ?? 0) + workspace.tail.changes;
  const parts = [];
  let lines = [JSON.stringify(header)];
  let length = 0;
  let count = 0;
  let lost = 0;
  const close = () => {
    parts.push(new Blob([`${lines.join("\n")}\n`]));
    lines = [];
    length = 0;
  };
  for await (const [from, key, bytes] of everything(database, id, noted, files, () => lost++)) {
    const line = JSON.stringify({ from, key, bytes: base64(bytes) });
    lines.push(line);
    length += line.length;
    count++;
    if (length > PART) close();
    progress(Math.min((count + lost) / expected, 1));
  }
  if (lines.length) close();
  return { file: new Blob(parts, { type: "application/x-ndjson" }), count, lost };
}

async function* everything(found, id, noted, files, lost) {
  if (found.state === "there") {
    const database = await open(databaseName(id));
    for (const store of STORES) {
      for await (const [key, bytes] of values(database, store, likely(store, noted), lost)) yield [store, key, bytes];
    }
    database.close();
  }
  for await (const [key, bytes] of tail(files, lost)) yield ["tail", key, bytes];
}

/** The keys that are worth trying when the browser does not list them. */
function* likely(store, noted) {
  if (store === "meta") yield "manifest";
  if (store === "journal") for (let sequence = 1; sequence <= noted?.sequence; sequence++) yield sequence;
}

/** A multiple of three, so that the pieces join; few enough bytes to be arguments. */
const CHUNK = 0x6000;

function base64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += btoa(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  return text;
}
