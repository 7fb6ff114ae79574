// The last step of every Trunk build (see Trunk.toml): what Trunk cannot do itself.
// - style/ becomes one file, so that a new part or screen needs no line anywhere
// - release: wasm-opt, then names from the final content, and the size for the loading bar
// - the rescue page gets the names of the final files
// - development: Trunk's inline reload script becomes a file, so that the page runs under the same policy as in release
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE === "release";
if (!out) throw new Error("bin/assemble.mjs is run by trunk: use bin/serve --build");

const hash = (...parts) => parts.reduce((sum, part) => sum.update(part), createHash("sha256")).digest("hex").slice(0, 16);
let page = readFileSync(join(out, "index.html"), "utf8");
const replace = (from, to) => {
  if (!page.includes(from)) throw new Error(`index.html does not contain ${from}`);
  page = page.replaceAll(from, to);
};

// Each host reads the policy from a file of its own, and each page says it itself; they must not drift apart.
const policy = page.match(/Content-Security-Policy" content="([^"]+)"/)[1];
let rescue = readFileSync(join(root, "public/rescue.html"), "utf8");
if (!rescue.includes(`Content-Security-Policy" content="${policy}"`)) throw new Error(`public/rescue.html lacks the policy of index.html: ${policy}`);
for (const name of ["_headers", "nginx.conf", "Caddyfile", "apache.htaccess"]) {
  const strict = `${policy}; frame-ancestors 'none'`;
  if (!readFileSync(join(root, "deploy", name), "utf8").includes(strict)) throw new Error(`deploy/${name} lacks the policy of index.html: ${strict}`);
}

// Every folder and file of style/, in the order of the layers; within a folder by name.
const styles = ["fonts.css", "tokens.css", "base.css", "layout.css", "kit", "screens", "print.css", "boot.css"];
const unknown = readdirSync(join(root, "style")).filter((name) => !styles.includes(name));
if (unknown.length) throw new Error(`style/${unknown[0]} has no place in the order of bin/assemble.mjs`);
const css = styles
  .map((name) => join(root, "style", name))
  .flatMap((path) => (path.endsWith(".css") ? [path] : readdirSync(path).sort().map((name) => join(path, name))))
  .map((path) => readFileSync(path, "utf8"))
  .map((text) => (release ? text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s+/gm, "") : text))
  .join("\n");
const sheet = `app/style-${hash(css)}.css`;
mkdirSync(join(out, "app"), { recursive: true });
writeFileSync(join(out, sheet), css);
replace('href="style"', `href="./${sheet}"`);

// Workers are no part of the page, so Trunk knows nothing of them; the app finds them by their meta.
for (const worker of ["mirror"]) {
  const code = readFileSync(join(root, `public/${worker}.js`));
  const name = `app/${worker}-${hash(code)}.js`;
  writeFileSync(join(out, name), code);
  replace(`content="${worker}.js"`, `content="./${name}"`);
}
// Its modules import one another by name, so the folder carries the hash for all of them.
const modules = readdirSync(join(root, "public/rescue")).sort().map((name) => join(root, "public/rescue", name));
const folder = `app/rescue-${hash(...modules.map((path) => readFileSync(path)))}`;
cpSync(join(root, "public/rescue"), join(out, folder), { recursive: true });
const early = page.match(/src="\.\/(app\/early[^"]*\.js)"/)[1];
for (const [from, to] of [["early.js", early], ["style", sheet], ["rescue/page.js", `${folder}/page.js`]]) {
  if (!rescue.includes(`="${from}"`)) throw new Error(`public/rescue.html does not name ${from}`);
  rescue = rescue.replace(`="${from}"`, `="./${to}"`);
}
writeFileSync(join(out, "rescue.html"), rescue);

if (release) {
  const wasm = page.match(/name="app-wasm" content="\.\/([^"]+)"/)[1];
  const js = page.match(/name="app-js" content="\.\/([^"]+)"/)[1];
  optimise(join(out, wasm));
  const [wasmBytes, jsBytes] = [wasm, js].map((name) => readFileSync(join(out, name)));
  // Trunk's hash is of cargo's output; the name must change with anything that changes the bytes, since it is cached for ever.
  const name = `app/daftar-${hash(wasmBytes, jsBytes)}`;
  for (const [from, to] of [[wasm, `${name}.wasm`], [js, `${name}.js`]]) {
    renameSync(join(out, from), join(out, to));
    replace(from, to);
  }
  replace('<meta name="app-wasm"', `<meta name="app-wasm-size" content="${wasmBytes.length}"><meta name="app-wasm"`);
  const kb = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;
  console.log(`wasm ${kb(wasmBytes.length)}, gzipped ${kb(gzipSync(wasmBytes, { level: 9 }).length)}`);
} else {
  page = page.replace(/<script>([^]*?)<\/script>/, (_, code) => {
    const reload = code.replace("'{{__TRUNK_ADDRESS__}}'", "location.host").replace("{{__TRUNK_WS_BASE__}}", "/");
    writeFileSync(join(out, "app/reload.js"), reload);
    return '<script src="./app/reload.js"></script>';
  });
}
writeFileSync(join(out, "index.html"), page);

/** Shrinks the file in place. The result is kept in target/, because the same wasm is assembled many times. */
function optimise(path) {
  const tool = join(root, "bin/wasm-opt/node_modules/binaryen");
  if (!existsSync(tool)) return console.warn("wasm-opt is not installed, so the wasm stays larger: bin/serve installs it");
  const { version } = JSON.parse(readFileSync(join(tool, "package.json"), "utf8"));
  const cache = join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "wasm-opt");
  // Names are for profilers, and a third of the file.
  const options = process.env.WASM_NAMES ? ["-Oz", "-g"] : ["-Oz"];
  const kept = join(cache, `${hash(version, ...options, readFileSync(path))}.wasm`);
  if (!existsSync(kept)) {
    console.log("wasm-opt: a minute or so, only after a change of the code");
    mkdirSync(cache, { recursive: true });
    const before = statSync(path).size;
    execFileSync(process.execPath, [join(tool, "bin/wasm-opt"), ...options, path, "-o", `${kept}.part`], { stdio: ["ignore", "inherit", "inherit"] });
    renameSync(`${kept}.part`, kept);
    console.log(`wasm-opt: ${before} → ${statSync(kept).size} bytes`);
  }
  cpSync(kept, path);
}
