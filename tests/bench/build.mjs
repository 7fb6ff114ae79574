// The folder that is served: one page for each candidate, with its adapter in it, and the data.
import { build } from "esbuild";
import { cpSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** `engine`: the folder of the built wasm; `data`: that of the records. */
export async function site(folder, candidates, engine, data) {
  rmSync(folder, { recursive: true, force: true });
  const bundle = (entry, out, alias = {}) =>
    build({ entryPoints: [entry], outfile: out, bundle: true, format: "esm", minify: true, target: "chrome140", alias, external: ["./engine_bench.js"], logLevel: "error" });
  for (const name of candidates) {
    const own = join(folder, name);
    mkdirSync(own, { recursive: true });
    await bundle(join(here, "peers/page.js"), join(own, "page.js"), { peer: join(here, `peers/${name}.js`) });
    writeFileSync(join(own, "index.html"), `<!doctype html><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><script type="module" src="page.js"></script>\n`);
  }
  if (candidates.includes("sqlite")) {
    await bundle(join(here, "peers/sqlite-worker.js"), join(folder, "sqlite/sqlite-worker.js"));
    cpSync(join(here, "node_modules/@sqlite.org/sqlite-wasm/dist/sqlite3.wasm"), join(folder, "sqlite/sqlite3.wasm"));
  }
  if (candidates.includes("daftar")) {
    cpSync(engine, join(folder, "daftar"), { recursive: true });
    cpSync(join(here, "../../public/mirror.js"), join(folder, "daftar/mirror.js"));
  }
  // Linked hard, for they are large, and the server follows no link out of its folder.
  mkdirSync(join(folder, "data"), { recursive: true });
  for (const file of ["workspace.jsonl", "contacts.jsonl", "contacts.csv"]) linkSync(join(data, file), join(folder, "data", file));
}
