// How long a large backup takes to read, restore, write and test, and for how long the page does not answer meanwhile: the
// latter in time on the processor, which other programs on the machine do not lengthen. From the repository's root, with
// the app served:
//   bin/serve --port 8080 &
//   node benches/backup/run.mjs http://127.0.0.1:8080/ [contacts, 100000 unless told]
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
const { chromium } = createRequire(new URL("../../tests/e2e/package.json", import.meta.url))("@playwright/test");

const [address, count = 100_000] = [process.argv[2], Number(process.argv[3] ?? 100_000)];

/** A backup of that many contacts and a tenth as many companies, as Daftar would write it. */
function backup() {
  const id = (kind, n) => `0193a000-000${kind}-7000-8000-${n.toString(16).padStart(12, "0")}`;
  const first = ["Sara", "Ali", "Мария", "Иван", "نرگس", "رضا", "Elena", "John"];
  const last = ["Ahmadi", "Петрова", "محمدی", "Smith", "Georgiev", "کریمی"];
  const stamps = { rev: 1, created_at: 1_795_000_000_000, updated_at: 1_795_000_000_000 };
  const companies = count / 10;
  const line = (record) => JSON.stringify(Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)))) + "\n";
  const lines = [
    line({ id: id(1, 1), name: "Sales", table: "pipelines" }),
    line({ id: id(2, 1), kind: "open", name: "New", pipeline: id(1, 1), position: 0, probability: 10, table: "stages" }),
  ];
  for (let n = 1; n <= companies; n++) lines.push(line({ id: id(3, n), name: `Company ${n} ${last[n % 6]}`, table: "companies", ...stamps }));
  for (let n = 1; n <= count; n++) {
    const ways = { emails: [{ value: `p${n}@example.test` }], phones: [{ value: `+98912${1_000_000 + n}` }] };
    const about = "Met at the fair; wants an offer for spring. یادداشت";
    lines.push(line({ id: id(4, n), name: `${first[n % 8]} ${last[n % 6]} ${n}`, title: "Manager", company: id(3, 1 + (n % companies)), ...ways, about, table: "contacts", ...stamps }));
  }
  const body = lines.join("");
  const counts = { companies, contacts: count, pipelines: 1, stages: 1 };
  return `${JSON.stringify({ counts, format: "daftar-backup", sha256: createHash("sha256").update(body).digest("hex"), version: 1 })}\n${body}`;
}

const file = join(tmpdir(), `daftar-${count}.jsonl`);
const text = backup();
writeFileSync(file, text);
console.log(`${count} contacts, ${(Buffer.byteLength(text) / 1e6).toFixed(1)} MB`);

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await (await browser.newContext({ locale: "en-GB" })).newPage();
page.setDefaultTimeout(300_000);

/** The time on the processor of each task of the page's thread, in milliseconds, longest first. */
const tasks = (trace) =>
  JSON.parse(trace)
    .traceEvents.filter((it) => it.name === "RunTask" && it.tdur)
    .map((it) => Math.round(it.tdur / 1000))
    .sort((a, b) => b - a);

async function timed(name, what) {
  await browser.startTracing(page, { categories: ["disabled-by-default-devtools.timeline"] });
  const began = Date.now();
  await what();
  const took = Date.now() - began;
  const all = tasks(await browser.stopTracing());
  const long = all.filter((it) => it > 50);
  const busy = all.reduce((sum, it) => sum + it, 0);
  console.log(`${name}: ${took} ms, ${busy} on the processor; ${long.length} tasks over 50 ms, the longest ${all.slice(0, 5).join(", ")}`);
}

const here = page.locator("#page");
const arrived = () => page.locator(".sidebar a[href='#/contacts'] .count").filter({ hasText: count.toLocaleString("en") }).waitFor();
const go = () => page.evaluate(() => (location.hash = "#/backup"));

await page.goto(address);
await page.getByRole("button", { name: "Start", exact: true }).click();
await page.locator(".shell #page h1").waitFor();
await go();
await timed("read", async () => {
  await here.locator("input[type=file]").setInputFiles(file);
  await page.locator("#restore-first").waitFor();
});
await page.locator("#restore-first").uncheck();
await timed("restore", async () => {
  await page.getByRole("button", { name: "Restore here" }).click();
  await arrived();
});
await go();
await timed("back up", async () => {
  const download = page.waitForEvent("download");
  await page.locator("#back-up-now").click();
  await (await download).path();
});
await timed("test", async () => {
  const chooser = page.waitForEvent("filechooser");
  await page.locator("#test-backup").click();
  await (await chooser).setFiles(file);
  await page.locator("#test-result").waitFor();
});
console.log(await page.locator("#test-result").innerText());
await timed("start", async () => {
  await page.reload();
  await arrived();
});
await browser.close();
