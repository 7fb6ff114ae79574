// Where the engine's time goes, function by function, with the data of `bin/bench --quick` that is there:
//   node tests/bench/profile.mjs [restore, start, filter, search, segment, update, exportAll, importCsv …]
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rmSync } from "node:fs";
import { Candidate, launch, serve } from "./browser.mjs";
import { site } from "./build.mjs";
import { QUICK, prepare } from "./data.mjs";
import { around } from "./measure.mjs";
import { FILTERS, SEARCHES, SEGMENTS, changes } from "./questions.mjs";

const OPERATIONS = {
  importCsv: (it) => it.prepare("contacts.csv").then(() => () => it.bulk("importCsv")),
  restore: (it) => () => it.run("restore", [it.data("workspace.jsonl")]),
  checkpoint: (it) => () => it.run("checkpoint"),
  start: (it) => it.run("close").then(() => () => it.run("open", ["workspace"])),
  filter: asked(FILTERS, 60),
  search: asked(SEARCHES, 60),
  segment: asked(SEGMENTS, 60),
  update: (it, name) => () => it.run(name, ...Array.from({ length: 20 }, changes(1_000, QUICK))),
  exportAll: (it) => () => it.run("exportAll"),
};

function asked(questions, times) {
  return (it, name) => () => it.run(name, ...Array.from({ length: times }, around(questions)));
}

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(OPERATIONS);
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const work = join(root, "target/bench");
const folder = join(work, `site-${process.pid}`);
await site(folder, ["daftar"], join(work, "engine"), await prepare(join(work, "data/quick"), QUICK));
const server = await serve(root, folder);
const { context, close } = await launch(root);
try {
  const it = new Candidate("daftar", context, server.port);
  await it.load();
  const session = await context.newCDPSession(it.page);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: 500 });
  const open = (name) => it.run("open", [name]);
  await open("workspace");
  for (const name of Object.keys(OPERATIONS).filter((name) => name === "restore" || chosen.includes(name))) {
    if (name === "importCsv") await it.run("close").then(() => open("empty"));
    const go = await OPERATIONS[name](it, name);
    await session.send("Profiler.start");
    await go();
    const { profile } = await session.send("Profiler.stop");
    if (chosen.includes(name)) show(name, profile);
    if (name === "importCsv") await it.run("close").then(() => open("workspace"));
  }
} finally {
  await close();
  server.stop();
  rmSync(folder, { recursive: true });
}

/** Functions by the time in them and what they call, then by the time in themselves. */
function show(operation, { nodes, samples, timeDeltas }) {
  const [by, parents, own, whole] = [new Map(nodes.map((it) => [it.id, it])), new Map(), new Map(), new Map()];
  for (const node of nodes) for (const child of node.children ?? []) parents.set(child, node.id);
  const add = (map, name, ms) => map.set(name, (map.get(name) ?? 0) + ms);
  const nameOf = (id) => by.get(id).callFrame.functionName.replace(/::h[0-9a-f]{16}|\[[0-9a-f]{12,16}\]/g, "") || "(unnamed)";
  for (const [n, id] of samples.entries()) {
    const ms = timeDeltas[n] / 1_000;
    add(own, nameOf(id), ms);
    const stack = new Set();
    for (let at = id; at !== undefined; at = parents.get(at)) stack.add(nameOf(at));
    for (const name of stack) add(whole, name, ms);
  }
  const top = (map, count) => [...map].sort(([, a], [, b]) => b - a).slice(0, count).map(([name, ms]) => `  ${ms.toFixed(0).padStart(7)} ms  ${name.slice(0, 150)}`);
  console.log([`${operation}`, " with what is called:", ...top(whole, 28), " itself:", ...top(own, 16), ""].join("\n"));
}
process.exit(0);
