// The table of all figures: target/faults/report.md for people, report.json for machines.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Tally } from "./tally.ts";

type Figures = Tally["figures"] & { scenario: string; backend: string; faults: string[] };
interface Result {
  status: string;
  annotations: { type: string; description?: string }[];
}

const root = new URL("../../", import.meta.url);
const folder = new URL("target/faults/", root);

const COLUMNS: [keyof Tally["figures"], string][] = [
  ["tries", "tries"],
  ["acknowledged", "acknowledged"],
  ["lost", "lost"],
  ["torn", "torn"],
  ["firstRun", "first-run screens"],
  ["falselySaved", "falsely “saved”"],
  ["open", "opened whole"],
  ["told", "mended and told"],
  ["rescue", "rescue screen"],
  ["stuck", "stuck"],
];

export default class Report {
  private readonly figures: Figures[] = [];
  private failed = 0;

  printsToStdio() {
    return false;
  }

  onTestEnd(_test: unknown, result: Result) {
    if (result.status !== "passed" && result.status !== "skipped") this.failed++;
    for (const { type, description } of result.annotations) {
      if (type === "figures") this.add(JSON.parse(description!));
    }
  }

  /** Series of the same scenario are one line. */
  private add(figures: Figures) {
    const same = this.figures.find((it) => it.scenario === figures.scenario && it.backend === figures.backend);
    if (!same) return void this.figures.push(figures);
    for (const [key] of COLUMNS) same[key] += figures[key];
    same.faults.push(...figures.faults);
  }

  onEnd({ status }: { status: string }) {
    const about = {
      seed: Number(process.env.FAULTS_SEED),
      form: process.env.FAULTS_LONG === "1" ? "long" : "short",
      build: build(),
      browser: execFileSync(process.env.CHROMIUM || "/usr/bin/chromium", ["--version"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim(),
      on: new Date().toISOString(),
      // A run that was stopped, or did not begin, says nothing about the tests that it left out.
      status,
      failed: this.failed,
    };
    const sorted = this.figures.sort((a, b) => `${a.scenario} ${a.backend}`.localeCompare(`${b.scenario} ${b.backend}`));
    const line = (cells: unknown[]) => `| ${cells.join(" | ")} |`;
    const table = [
      line(["scenario", "backend", ...COLUMNS.map(([, name]) => name)]),
      line(["---", "---", ...COLUMNS.map(() => "--:")]),
      ...sorted.map((row) => line([row.scenario, row.backend, ...COLUMNS.map(([key]) => row[key])])),
      line(["**all**", "", ...COLUMNS.map(([key]) => sorted.reduce((sum, row) => sum + row[key], 0))]),
    ];
    const faults = sorted.flatMap((row) => row.faults.map((fault) => `- ${row.scenario}, ${row.backend}: ${fault}`));
    const head = `Seed ${about.seed}, ${about.form} form, app ${about.build}, ${about.browser}, ${about.on}. Run ${status}, ${about.failed} tests failed.`;
    const text = [head, "", ...table, ...(faults.length ? ["", ...faults] : []), ""].join("\n");
    mkdirSync(folder, { recursive: true });
    writeFileSync(new URL("report.json", folder), JSON.stringify({ ...about, figures: sorted }, null, 2));
    writeFileSync(new URL("report.md", folder), text);
    console.log(`\n${text}`);
  }
}

/** The name of the wasm, which holds the hash of its content. */
function build() {
  const dist = process.env.FAULTS_DIST ?? fileURLToPath(new URL("dist", root));
  return readdirSync(`${dist}/app`).find((name) => name.endsWith(".wasm")) ?? "unknown";
}
