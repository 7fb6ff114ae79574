// SQLite on OPFS (opfs-sahpool): a column for each question, covering indexes, the record itself as JSON.
// Substrings are looked for in a narrow table: a trigram index finds nothing for one or two letters, where search begins.
import sqlite3InitModule from "@sqlite.org/sqlite-wasm";
import { File, TABLES, batches, contactsOf, textOf } from "./common.js";

const SCHEMA = `
  CREATE TABLE contacts (n INTEGER PRIMARY KEY, id TEXT UNIQUE, city TEXT, created_at INTEGER, json TEXT);
  CREATE INDEX contacts_city ON contacts (city, created_at, n);
  CREATE TABLE contact_texts (n INTEGER PRIMARY KEY, text TEXT);
  CREATE TABLE contact_tags (tag TEXT, n INTEGER, PRIMARY KEY (tag, n)) WITHOUT ROWID;
  CREATE TABLE activities (n INTEGER PRIMARY KEY, id TEXT, kind TEXT, direction TEXT, at INTEGER, contact TEXT, json TEXT);
  CREATE INDEX activities_calls ON activities (kind, direction, at, contact);
  CREATE TABLE others (n INTEGER PRIMARY KEY, tbl TEXT, json TEXT);`;

let [pool, db, contacts] = [];
const path = (name) => `/${name}.db`;
const column = (sql, bind) => db.selectValues(sql, bind);

async function vfs() {
  const sqlite3 = await sqlite3InitModule({ print() {}, printErr() {} });
  return (pool ??= await sqlite3.installOpfsSAHPoolVfs({ initialCapacity: 8 }));
}

/** Runs a statement for each row of values. */
function each(sql, rows) {
  const statement = db.prepare(sql);
  try {
    for (const row of rows) statement.bind(row).stepReset();
  } finally {
    statement.finalize();
  }
}

function* numbered(records, first) {
  for (const [at, record] of records.entries()) yield [first + at, record];
}

function insert(table, records) {
  const first = db.selectValue(`SELECT coalesce(max(n), 0) + 1 FROM ${table === "contacts" || table === "activities" ? table : "others"}`);
  const all = [...numbered(records, first)];
  if (table === "contacts") {
    each("INSERT INTO contacts VALUES (?, ?, ?, ?, ?)", all.map(([n, it]) => [n, it.id, it.addresses?.[0]?.city ?? null, it.created_at, JSON.stringify(it)]));
    each("INSERT INTO contact_texts VALUES (?, ?)", all.map(([n, it]) => [n, textOf(it)]));
    each("INSERT INTO contact_tags VALUES (?, ?)", all.flatMap(([n, it]) => (it.tags ?? []).map((tag) => [tag, n])));
  } else if (table === "activities") {
    each("INSERT INTO activities VALUES (?, ?, ?, ?, ?, ?, ?)", all.map(([n, it]) => [n, it.id, it.kind, it.direction ?? null, it.at, it.contacts?.[0] ?? null, JSON.stringify(it)]));
  } else each("INSERT INTO others VALUES (?, ?, ?)", all.map(([n, it]) => [n, table, JSON.stringify(it)]));
}

const calls = {
  async prepare(url) {
    contacts = await contactsOf(url);
  },
  async open(name) {
    db = new (await vfs()).OpfsSAHPoolDb(path(name));
    db.exec("PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL");
    if (!db.selectValue("SELECT count(*) FROM sqlite_schema")) db.exec(SCHEMA);
  },
  close: () => db.close(),
  reset: async (name) => void (await vfs()).unlink(path(name)),
  importContacts: () => db.transaction(() => insert("contacts", contacts)),
  async restore(url) {
    db.exec("BEGIN");
    for await (const [table, batch] of batches(url)) insert(table, batch);
    db.exec("COMMIT");
  },
  filter: ({ city, tag, after }) =>
    column("SELECT id FROM contacts c WHERE city = ? AND created_at > ? AND EXISTS (SELECT 1 FROM contact_tags t WHERE t.tag = ? AND t.n = c.n)", [city, after, tag]),
  search: (text) => column("SELECT id FROM contact_texts JOIN contacts USING (n) WHERE instr(text, ?)", [text]),
  segment: ({ since, least }) =>
    column("SELECT contact FROM activities WHERE kind = 'call' AND direction = 'outgoing' AND at >= ? GROUP BY contact HAVING count(*) >= ?", [since, least]),
  update: (ids, title) =>
    db.transaction(() =>
      each("UPDATE contacts SET json = json_set(json, '$.title', ?, '$.rev', json ->> '$.rev' + 1, '$.updated_at', ?) WHERE id = ?", ids.map((id) => [title, Date.now(), id])),
    ),
  title: (id) => db.selectValue("SELECT json ->> '$.title' FROM contacts WHERE id = ?", [id]),
  exportAll() {
    const file = new File();
    // They are lines already.
    const add = (sql) => {
      for (let [last, page] = [0, []]; (page = db.selectArrays(sql, [last])).length; last = page.at(-1)[0]) file.parts.push(new Blob([page.map(([, json]) => json).join("\n"), "\n"]));
    };
    for (const table of TABLES) {
      const from = table === "contacts" || table === "activities" ? `${table} WHERE` : `others WHERE tbl = '${table}' AND`;
      add(`SELECT n, json FROM ${from} n > ? ORDER BY n LIMIT 10000`);
    }
    return file.blob();
  },
};

// One after the other: a question that comes while a restore waits for its file must not see half of it.
let turn = Promise.resolve();
onmessage = ({ data: { call, name, args } }) => {
  turn = turn.then(async () => {
    try {
      postMessage({ call, result: await calls[name](...args) });
    } catch (error) {
      postMessage({ call, error: String(error.stack ?? error) });
    }
  });
};
