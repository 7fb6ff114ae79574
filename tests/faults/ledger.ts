// What the app has acknowledged, against what is there.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { kindOf, nameOf, type Told } from "./load.ts";

export type Row = { table: string; id: string } & Record<string, unknown>;

/** The records of a backup file, which must be whole. */
export function rowsOf(file: string): Row[] {
  const text = readFileSync(file, "utf8");
  const end = text.indexOf("\n") + 1;
  const header = JSON.parse(text.slice(0, end));
  const sha256 = createHash("sha256").update(text.slice(end)).digest("hex");
  if (header.sha256 !== sha256) throw new Error(`${file}: the checksum does not fit`);
  return text.slice(end).split("\n").filter(Boolean).map((line) => JSON.parse(line));
}

/** A backup file of these records. */
export function fileOf(rows: Row[]) {
  const counts: Record<string, number> = {};
  for (const { table } of rows) counts[table] = (counts[table] ?? 0) + 1;
  const lines = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  const sha256 = createHash("sha256").update(lines).digest("hex");
  return `${JSON.stringify({ counts, format: "daftar-backup", sha256, version: 1 })}\n${lines}`;
}

export interface Verdict {
  /** Acknowledged and not there. */
  lost: string[];
  /** There in part: some records of a commit, but not all. */
  torn: string[];
}

export class Ledger {
  /** The last item that was told, and the last that may be there. */
  last = 0;
  /** Items whose completion was told. */
  private readonly done = new Set<number>();
  acknowledged = 0;

  /** Told by the page, from now on. */
  readonly tell = ({ item, done }: Told) => {
    this.acknowledged++;
    if (done) this.done.add(item);
    else this.last = Math.max(this.last, item);
  };

  /**
   * Each item is saved before the next one is begun. So everything up to the last one told must be there, and beyond it,
   * where the word was on its way when the browser died, there must be no hole.
   */
  compare(rows: Row[]): Verdict {
    const contacts = byName(rows, "contacts", "name");
    const companies = byName(rows, "companies", "name");
    const tasks = byName(rows, "tasks", "title");
    const followUps = new Map(rows.filter((row) => row.table === "tasks" && row.contact).map((row) => [row.contact, row]));

    const parts = (item: number): unknown[] => {
      const name = nameOf(item);
      if (kindOf(item) !== "person") return [tasks.get(name)];
      const contact = contacts.get(name);
      const company = companies.get(`c${name}`);
      return [contact, company && (!contact || contact.company === company.id), contact && followUps.get(contact.id)];
    };
    const highest = [...contacts.keys(), ...tasks.keys()].map((name) => Number(/^k(\d{6})z$/.exec(name)?.[1] ?? 0)).reduce((a, b) => Math.max(a, b), this.last);
    const verdict: Verdict = { lost: [], torn: [] };
    for (let item = 1; item <= highest; item++) {
      const there = parts(item).filter(Boolean).length;
      if (there === 0) verdict.lost.push(nameOf(item));
      else if (there < parts(item).length) verdict.torn.push(nameOf(item));
      else if (this.done.has(item) && !tasks.get(nameOf(item))!.done_at) verdict.lost.push(`${nameOf(item)} done`);
    }
    this.last = highest;
    return verdict;
  }

  /** All names that were told, for a search in raw bytes. */
  names() {
    return Array.from({ length: this.last }, (_, at) => nameOf(at + 1));
  }
}

function byName(rows: Row[], table: string, field: string) {
  return new Map(rows.filter((row) => row.table === table).map((row) => [String(row[field]), row]));
}
