// Serves dist/ to this machine only, with the headers of deploy/_headers: what a browser gets here is what a good host sends.
//   node bin/static.mjs [--port 8080] [--prefix /any/sub/path/] [--dir dist]
// Port 0 takes a free one; the address is the first line of the output.
import { createReadStream, readFileSync } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "8080" },
    prefix: { type: "string", default: "/" },
    dir: { type: "string", default: join(root, "dist") },
  },
});
const prefix = `/${options.prefix}/`.replace(/\/+/g, "/");
const dir = await realpath(resolve(options.dir)).catch(() => {
  console.error(`There is no ${options.dir}: run bin/serve --build first`);
  process.exit(1);
});

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".ftl": "text/plain; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".LICENSE": "text/plain; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
};

/** `[[path pattern, [[name, value], …]], …]` of a `_headers` file: a pattern line, then indented `Name: value` lines. */
function rules(text) {
  const found = [];
  for (const line of text.split("\n")) {
    if (!line.trim() || line.startsWith("#")) continue;
    if (!/^\s/.test(line)) found.push([line.trim(), []]);
    else found.at(-1)[1].push(line.trim().split(/:\s*(.*)/s, 2));
  }
  return found;
}
const RULES = rules(readFileSync(join(root, "deploy/_headers"), "utf8"));

function headers(path) {
  const matching = RULES.filter(([pattern]) => (pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern));
  return Object.assign({ "Cache-Control": "no-cache" }, ...matching.map(([, pairs]) => Object.fromEntries(pairs)));
}

async function answer(request, response) {
  const end = (status, extra = {}) => response.writeHead(status, { ...headers("/"), "Content-Type": "text/plain; charset=utf-8", ...extra }).end(`${status}\n`);
  if (request.method !== "GET" && request.method !== "HEAD") return end(405, { Allow: "GET, HEAD" });
  let path;
  try {
    path = decodeURIComponent(request.url.split(/[?#]/)[0]);
  } catch {
    return end(400);
  }
  if (`${path}/` === prefix) return end(308, { Location: prefix });
  if (!path.startsWith(prefix) || path.includes("\0")) return end(404);
  path = path.slice(prefix.length - 1);

  // The real path must lie inside dist/, whatever dots and links say. No folder listings, and no page for unknown paths.
  const file = await realpath(join(dir, path.endsWith("/") ? `${path}index.html` : path)).catch(() => "");
  const info = file.startsWith(dir + sep) && (await stat(file).catch(() => null));
  if (!info || !info.isFile()) return end(404);

  const tag = `"${info.size.toString(36)}-${info.mtimeMs.toString(36)}"`;
  const all = { ...headers(path), "Content-Type": TYPES[extname(file)] ?? "application/octet-stream", ETag: tag };
  if (request.headers["if-none-match"] === tag) return response.writeHead(304, all).end();
  response.writeHead(200, { ...all, "Content-Length": info.size });
  if (request.method === "HEAD") return response.end();
  createReadStream(file).on("error", () => response.destroy()).pipe(response);
}

const server = createServer((request, response) => answer(request, response).catch(() => response.destroy()));
server.on("error", (error) => {
  const taken = error.code === "EADDRINUSE";
  console.error(taken ? `Port ${options.port} is taken. Choose another: bin/serve --port ${Number(options.port) + 1}` : error.message);
  process.exit(1);
});
server.listen(Number(options.port), "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}${prefix}`));
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => process.exit(0));
