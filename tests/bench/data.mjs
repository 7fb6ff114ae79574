// The records that every candidate gets, from a fixed seed, as a Daftar backup; and the contacts alone, also as CSV.
import { createHash } from "node:crypto";
import { createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { join } from "node:path";
import { CALLS, COMPANIES, INDUSTRIES, PEOPLE, SOURCES, TAGS } from "./words.mjs";

export const FULL = { contacts: 100_000, companies: 20_000, deals: 30_000, activities: 1_000_000 };
export const QUICK = { contacts: 20_000, companies: 4_000, deals: 6_000, activities: 100_000 };

/** What day it is in these records: a fixed one, so that the same seed means the same answers. */
export const NOW = 1_795_000_000_000;
const DAY = 86_400_000;
const KINDS = { settings: 0, members: 1, tags: 2, pipelines: 3, stages: 4, companies: 5, contacts: 6, deals: 7, activities: 8 };

/** The id of the n-th record of a table: of the form and order of UUID v7. */
export const id = (table, n) => `0193a000-000${KINDS[table]}-7000-8000-${n.toString(16).padStart(12, "0")}`;

/** Numbers from 0 to 1 that look like chance, always the same (mulberry32). */
function dice(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

function* records(size) {
  const chance = dice(20_261_118);
  const upTo = (n) => Math.floor(chance() * n);
  const one = (list) => list[upTo(list.length)];
  const past = (days) => NOW - upTo(days * DAY);
  const stamps = (at) => ({ created_at: at, rev: 1, updated_at: at });
  // The workspace's settings have an id of their own.
  yield { table: "settings", id: "da47a200-0000-7000-8000-000000000001", business: "Bench", calendar: "gregorian", currency: "EUR", digits: "latin", week_start: "monday", weekend: "sat-sun", ...stamps(NOW) };
  yield { table: "members", id: id("members", 1), name: "Me", hue: 0, ...stamps(NOW) };
  for (const [n, name] of TAGS.entries()) yield { table: "tags", id: id("tags", n), name, hue: n, ...stamps(NOW) };
  yield { table: "pipelines", id: id("pipelines", 1), name: "Sales", position: 0, ...stamps(NOW) };
  for (const [n, [name, kind, probability]] of [["New", "open", 10], ["Contacted", "open", 30], ["Proposal", "open", 60], ["Won", "won", 100], ["Lost", "lost", 0]].entries())
    yield { table: "stages", id: id("stages", n), name, kind, probability, pipeline: id("pipelines", 1), position: n, ...stamps(NOW) };
  for (let n = 0; n < size.companies; n++)
    yield { table: "companies", id: id("companies", n), name: `${one(COMPANIES)} ${n}`, domain: `c${n}.example.test`, industry: one(INDUSTRIES), size: 1 + upTo(500), ...stamps(past(1095)) };
  for (let n = 0; n < size.contacts; n++) {
    const people = one(PEOPLE);
    const [first, last, [city, country]] = [one(people.first), one(people.last), one(people.cities)];
    const second = chance() < 0.75 ? ` ${one(people.second)}` : "";
    const tags = [...new Set(Array.from({ length: upTo(4) }, () => id("tags", upTo(TAGS.length))))];
    yield {
      table: "contacts", id: id("contacts", n), name: `${first[0]} ${last[0]}${second}`, title: one(people.titles), company: id("companies", upTo(size.companies)),
      emails: [{ value: `${first[1]}.${last[1]}${n}@example.test` }], phones: [{ value: people.phone(n) }], addresses: [{ city, country }],
      source: one(SOURCES), ...(tags.length && { tags }), ...(chance() < 0.3 && { about: people.about }), ...stamps(past(1095)),
    };
  }
  for (let n = 0; n < size.deals; n++) {
    const [at, stage] = [past(365), chance() < 0.1 ? upTo(3) : 3 + upTo(2)];
    yield {
      table: "deals", id: id("deals", n), title: `Order ${n}`, stage: id("stages", stage), company: id("companies", upTo(size.companies)),
      contacts: [{ contact: id("contacts", upTo(size.contacts)) }], amount: `${100 + upTo(20_000)}.00 EUR`, position: n << 20, entered: [{ stage: id("stages", stage), at }], ...stamps(at),
    };
  }
  for (let n = 0; n < size.activities; n++) {
    const [at, kind] = [past(1095), one(["call", "call", "email", "meeting", "note"])];
    const direction = kind === "call" || kind === "email" ? (chance() < 0.6 ? "outgoing" : "incoming") : undefined;
    // Some customers are called often, most hardly ever.
    const contact = id("contacts", Math.floor(size.contacts * chance() ** 3));
    const text = one(CALLS);
    yield { table: "activities", id: id("activities", n), kind, at, ...(direction && { direction }), ...(text && { text }), contacts: [contact], ...stamps(at) };
  }
}

const line = (record) => `${JSON.stringify(Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))))}\n`;

/** A backup of some records. The header has the hash of all that follows, so its room is filled at the end. */
async function write(path, all) {
  const [hash, counts, out] = [createHash("sha256"), {}, createWriteStream(`${path}.body`)];
  let part = "";
  const flush = async () => {
    hash.update(part);
    if (!out.write(part)) await once(out, "drain");
    part = "";
  };
  for (const record of all) {
    counts[record.table] = (counts[record.table] ?? 0) + 1;
    part += line(record);
    if (part.length > 1 << 20) await flush();
  }
  await flush();
  out.end();
  await once(out, "finish");
  const sorted = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  const header = `${JSON.stringify({ counts: sorted, format: "daftar-backup", sha256: hash.digest("hex"), version: 1 })}\n`;
  writeFileSync(path, Buffer.concat([Buffer.from(header), readFileSync(`${path}.body`)]));
  rmSync(`${path}.body`);
}

function csv(size) {
  const rows = ["Name,Job title,Email,Phone,City,Country,Source,Notes"];
  for (const it of records({ ...size, deals: 0, activities: 0 }))
    if (it.table === "contacts") rows.push([it.name, it.title, it.emails[0].value, it.phones[0].value, it.addresses[0].city, it.addresses[0].country, it.source, it.about ?? ""].join(","));
  return `${rows.join("\n")}\n`;
}

/** Makes the files of a size unless they are there; the folder. */
export async function prepare(folder, size) {
  if (existsSync(folder)) return folder;
  const making = `${folder}.part`;
  mkdirSync(making, { recursive: true });
  await write(join(making, "workspace.jsonl"), records(size));
  const before = ["settings", "members", "tags", "contacts"];
  await write(join(making, "contacts.jsonl"), filtered(records({ ...size, deals: 0, activities: 0 }), (it) => before.includes(it.table)));
  writeFileSync(join(making, "contacts.csv"), csv(size));
  renameSync(making, folder);
  return folder;
}

function* filtered(all, keep) {
  for (const it of all) if (keep(it)) yield it;
}
