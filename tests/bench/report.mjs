// The figures as a table for people and as JSON for programs.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { median, round } from "./measure.mjs";

const OURS = ["daftar"];

const figures = (samples, key) => samples.map((it) => it[key]).filter((it) => it !== undefined);
const middle = (samples, key) => (figures(samples, key).length ? median(figures(samples, key)) : undefined);
const spread = (numbers) => (numbers.length > 1 ? ` (${round(Math.min(...numbers))}–${round(Math.max(...numbers))})` : "");

/** Each operation's measures: processor and wall in milliseconds, room in MB. */
function rows(results) {
  return [...results.all].flatMap(([operation, of]) =>
    ["cpu", "wall", "mb"].filter((key) => [...of.values()].some((samples) => figures(samples, key).length)).map((key) => ({ operation, key, of })),
  );
}

function table(results, names) {
  if (!names.length) return [];
  const lines = [
    "Median (least–most). CPU: all processes of the browser, less what they use when idle, in milliseconds; then the wall clock.",
    "",
    `| | | ${names.join(" | ")} | Daftar ÷ best peer |`,
    `|---|---|${names.map(() => "---:|").join("")}---:|`,
  ];
  for (const { operation, key, of } of rows(results)) {
    const best = Math.min(...names.filter((name) => !OURS.includes(name) && name !== "bare" && of.has(name)).map((name) => middle(of.get(name), key)));
    const ours = of.has("daftar") ? middle(of.get("daftar"), key) : undefined;
    const cells = names.map((name) => (of.has(name) ? `${round(middle(of.get(name), key))}${spread(figures(of.get(name), key))}` : "–"));
    const unit = { cpu: "CPU ms", wall: "ms", mb: "MB" }[key];
    const ratio = ours !== undefined && Number.isFinite(best) && best > 0 ? round(ours / best) : "–";
    lines.push(`| ${key === "wall" ? "" : operation} | ${unit} | ${cells.join(" | ")} | ${ratio} |`);
  }
  return lines;
}

/** Where Daftar's time went: the last run of each operation that says. */
function steps(results) {
  const lines = [];
  for (const [operation, of] of results.all) {
    const last = of.get("daftar")?.findLast((it) => it.steps)?.steps;
    const taken = last ? JSON.parse(last).filter(([, ms]) => ms >= 0.05) : [];
    if (taken.length) lines.push(`- ${operation}: ${taken.map(([name, ms]) => `${name} ${round(ms)} ms`).join(", ")}`);
  }
  return lines.length ? ["", "Where the engine's time went (wall, last run):", "", ...lines] : [];
}

function screens(app) {
  if (!app?.length) return [];
  const lines = ["", "## The app, through its interface", "", "| | to paint, ms | CPU ms | longest task, CPU ms | tasks over 50 ms, each time |", "|---|---:|---:|---:|---:|"];
  for (const { what, wall, cpu, longest, long } of app) lines.push(`| ${what} | ${wall.map(round).join(", ")} | ${round(cpu)} | ${round(longest)} | ${round(long)} |`);
  return lines;
}

export function report(folder, { title, machine, results, names, app, versions }) {
  const text = [
    `# ${title}`,
    "",
    machine,
    "",
    ...table(results, names),
    ...steps(results),
    ...screens(app),
    ...(results.faults.length ? ["", "## Faults", "", ...results.faults.map((it) => `- ${it}`)] : []),
    "",
  ].join("\n");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "report.md"), text);
  const operations = Object.fromEntries([...results.all].map(([name, of]) => [name, Object.fromEntries(of)]));
  writeFileSync(join(folder, "report.json"), `${JSON.stringify({ title, machine, versions, operations, app, faults: results.faults }, null, 1)}\n`);
  return text;
}
