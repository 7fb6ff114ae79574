// Measures Daftar and its peers in one browser. Run by bin/bench, which builds what it needs.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Candidate, launch, serve } from "./browser.mjs";
import { site } from "./build.mjs";
import { FULL, QUICK, prepare } from "./data.mjs";
import { Meter } from "./machine.mjs";
import { Results } from "./measure.mjs";
import { contactsOnly, everything } from "./phases.mjs";
import { report } from "./report.mjs";

const ALL = ["daftar", "sqlite", "dexie", "idb", "lokijs", "localforage", "localforage-pages", "bare", "app"];
const { values } = parseArgs({ options: { quick: { type: "boolean" }, only: { type: "string" }, runs: { type: "string" } } });
const names = values.only?.split(",") ?? ALL;
const unknown = names.find((name) => !ALL.includes(name));
if (unknown) throw new Error(`There is no candidate "${unknown}". There are: ${ALL.join(", ")}`);

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const work = join(root, "target/bench");
const size = values.quick ? QUICK : FULL;
const runs = Number(values.runs ?? (values.quick ? 3 : 5));
// Whole files take some candidates minutes.
const bulkRuns = 1;

mkdirSync(work, { recursive: true });
const data = await prepare(join(work, "data", values.quick ? "quick" : "full"), size);
const peers = names.filter((name) => name !== "app");
const folder = join(work, `site-${process.pid}`);
await site(folder, peers, join(work, "engine"), data);
const server = await serve(root, folder);
const { context, profile, close } = await launch(root);
const [results, meter] = [new Results(), new Meter()];
const began = loadavg();
let app;
try {
  await meter.calibrate();
  const candidates = peers.map((name) => new Candidate(name, context, server.port));
  if (peers.length) {
    await contactsOnly({ results, meter, candidates, runs, bulkRuns });
    await everything({ results, meter, candidates, runs, bulkRuns, size, profile });
  }
  if (names.includes("app")) app = await (await import("./app.mjs")).screens({ root, context, meter, results, data, size, runs });
} finally {
  await close();
  server.stop();
  rmSync(folder, { recursive: true });
  const version = (name) => JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")).devDependencies[name];
  const versions = Object.fromEntries(["dexie", "idb", "localforage", "lokijs", "@sqlite.org/sqlite-wasm"].map((name) => [name, version(name)]));
  const load = [began, loadavg()].map(([one]) => one.toFixed(1)).join(" to ");
  const counts = Object.entries(size).map(([table, count]) => `${count.toLocaleString("en")} ${table}`).join(", ");
  const machine = `${counts}. ${cpus().length} cores (${cpus()[0].model}), load ${load}; ${Object.entries(versions).map((it) => it.join(" ")).join(", ")}.`;
  console.log(report(work, { title: `Daftar beside its peers${values.quick ? " (quick)" : ""}`, machine, results, names: peers, app, versions }));
}
process.exit(results.faults.length ? 1 : 0);
