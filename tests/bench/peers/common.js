// What every peer needs: records from a file, a file from records, and the texts to search in.

/** The records of a backup, in batches of one table, parsed as they arrive. */
export async function* batches(url, size = 5_000) {
  const reader = (await fetch(url)).body.pipeThrough(new TextDecoderStream()).getReader();
  let [rest, table, batch] = ["", undefined, []];
  for (;;) {
    const { done, value } = await reader.read();
    const lines = (rest + (value ?? "")).split("\n");
    rest = done ? "" : lines.pop();
    for (const line of lines) {
      const record = line && JSON.parse(line);
      if (!record?.table) continue; // the header
      if (batch.length === size || (table && record.table !== table)) {
        yield [table, batch];
        batch = [];
      }
      table = record.table;
      batch.push(record);
    }
    if (done) break;
  }
  if (batch.length) yield [table, batch];
}

/** The contacts of a file as objects: what a bulk import begins with. */
export async function contactsOf(url) {
  const all = [];
  for await (const [table, batch] of batches(url)) if (table === "contacts") all.push(...batch);
  return all;
}

/** A contact with what a store of objects must have beside it to find it by. */
export const withKeys = (contact) => ({ ...contact, _city: contact.addresses?.[0]?.city ?? "", _text: textOf(contact) });
export const withoutKeys = ({ _city, _text, ...contact }) => contact;

/** Name, e-mail and phone as they are searched. */
export const textOf = ({ name, emails, phones }) => [name, ...(emails ?? []), ...(phones ?? [])].map((it) => it.value ?? it).join("\n").toLowerCase();

/** Gathers a file of one JSON line per record. */
export class File {
  parts = [];
  part = [];
  add(records) {
    for (const record of records) this.part.push(JSON.stringify(record));
    this.parts.push(new Blob([this.part.join("\n"), "\n"]));
    this.part = [];
  }
  blob = () => new Blob(this.parts);
}

/** Who has at least so many of these activities. */
export function atLeast(activities, least) {
  const counts = new Map();
  for (const { contacts } of activities) for (const contact of contacts ?? []) counts.set(contact, (counts.get(contact) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= least).map(([id]) => id);
}

export const TABLES = ["settings", "members", "tags", "pipelines", "stages", "companies", "contacts", "deals", "activities"];
