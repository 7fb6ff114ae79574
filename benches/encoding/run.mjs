// Row encodings in V8, the engine of Chromium: how many MB, how long to decode. From the repository's root:
//   cargo build --release --target wasm32-unknown-unknown --manifest-path benches/encoding/Cargo.toml --target-dir target/encoding
//   wasm-bindgen --target nodejs --out-dir target/encoding/js target/encoding/wasm32-unknown-unknown/release/encoding.wasm
//   node benches/encoding/run.mjs
import { createRequire } from "node:module";
const { encode, decode } = createRequire(import.meta.url)("../../target/encoding/js/encoding.js");

const PAGE = 400;
for (const [table, count] of [["activities", 1_000_000], ["contacts", 100_000]]) {
  const results = new Map();
  // Interleaved, so that a noisy machine is unfair to none.
  for (let page = 0; page < count / PAGE; page++) {
    for (const encoding of ["page", "cbor-maps", "json"]) {
      const result = results.get(encoding) ?? { bytes: 0, cpu: 0 };
      const bytes = encode(encoding, table, page);
      const before = process.cpuUsage();
      const rows = decode(encoding, table, bytes);
      const { user, system } = process.cpuUsage(before);
      if (rows !== PAGE) throw new Error(`${encoding}: ${rows} rows`);
      result.bytes += bytes.length;
      result.cpu += (user + system) / 1000;
      results.set(encoding, result);
    }
  }
  for (const [encoding, { bytes, cpu }] of results) {
    console.log(`${count} ${table}, ${encoding}: ${(bytes / 1e6).toFixed(1)} MB, decoded in ${cpu.toFixed(0)} CPU ms`);
  }
}
