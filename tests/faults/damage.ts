// The ways in which files of a database break, done to the files themselves while no browser runs.
import { closeSync, cpSync, openSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from "node:fs";
import { basename, join } from "node:path";
import type { Profile } from "./profile.ts";
import type { Random } from "./random.ts";

const BLOCK = 4096;

/** What happened, in words for the report. */
type Damage = (profile: Profile, random: Random, older: Profile) => string;

const folder = (profile: Profile) => join(profile.folder, "Default/IndexedDB");

function files(profile: Profile) {
  const all = readdirSync(folder(profile), { recursive: true, withFileTypes: true });
  return all.filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name));
}

/** Those that hold records: LevelDB's logs and tables, SQLite's databases and their logs. */
const data = (profile: Profile) => files(profile).filter((path) => /\.(log|ldb)$|[A-Z0-9]{40}(-wal)?$/.test(path) && statSync(path).size > 0);
const logs = (profile: Profile) => data(profile).filter((path) => /(\.log|-wal)$/.test(path));
const newest = (paths: string[]) => paths.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
/** What says which files belong to the database. SQLite has it in the database itself. */
const index = (profile: Profile) => files(profile).filter((path) => (profile.backend === "leveldb" ? /CURRENT$|MANIFEST/ : /[A-Z0-9]{40}$/).test(path));

const kib = (path: string) => `${basename(path).slice(-14)} (${(statSync(path).size / 1024).toFixed(1)} KiB)`;

export const DAMAGES: Record<string, Damage> = {
  "tail cut off"(profile, random) {
    const path = newest(logs(profile)) ?? newest(data(profile));
    const at = random.between(1, statSync(path).size - 1);
    const text = `${kib(path)} at ${at}`;
    truncateSync(path, at);
    return text;
  },
  "block zeroed"(profile, random) {
    const path = random.pick(data(profile));
    const at = BLOCK * random.between(0, Math.floor((statSync(path).size - 1) / BLOCK));
    overwrite(path, at, Buffer.alloc(Math.min(BLOCK, statSync(path).size - at)));
    return `${kib(path)} at ${at}`;
  },
  "bits flipped"(profile, random) {
    const path = random.pick(data(profile));
    const bytes = readFileSync(path);
    for (let flip = 0; flip < 20; flip++) bytes[random.between(0, bytes.length - 1)] ^= 1 << random.between(0, 7);
    writeFileSync(path, bytes);
    return kib(path);
  },
  "file deleted"(profile, random) {
    const path = random.pick(data(profile));
    const text = kib(path);
    rmSync(path);
    return text;
  },
  "index deleted"(profile, random) {
    const path = random.pick(index(profile));
    const text = kib(path);
    rmSync(path);
    return text;
  },
  "two files swapped"(profile, random) {
    const all = data(profile);
    const one = random.pick(all);
    // SQLite may have a single one: then with what is no database at all.
    const other = random.pick([...all, ...index(profile)].filter((path) => path !== one).concat(all.length > 1 ? [] : [join(profile.folder, "Default/Preferences")]));
    const text = `${kib(one)} with ${kib(other)}`;
    const [first, second] = [readFileSync(one), readFileSync(other)];
    writeFileSync(one, second);
    writeFileSync(other, first);
    return text;
  },
  "emptied"(profile, random) {
    const path = random.pick([...data(profile), ...index(profile)]);
    const text = kib(path);
    truncateSync(path, 0);
    return text;
  },
  "an older state"(profile, _random, older) {
    rmSync(folder(profile), { recursive: true });
    cpSync(folder(older), folder(profile), { recursive: true });
    return "all files";
  },
};

function overwrite(path: string, at: number, bytes: Buffer) {
  const file = openSync(path, "r+");
  writeSync(file, bytes, 0, bytes.length, at);
  closeSync(file);
}
