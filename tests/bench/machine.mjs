// What the system knows of the browser's processes: time on the processor, memory, room on the disk. Linux only.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const TICK_MS = 1_000 / Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));

/** pid → parent and milliseconds on the processor, those of its children that are gone with it. */
function processes() {
  const all = new Map();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      // The name in brackets may hold spaces.
      const fields = readFileSync(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").split(" ");
      const [utime, stime, cutime, cstime] = fields.slice(11, 15).map(Number);
      all.set(Number(pid), { parent: Number(fields[1]), cpu: (utime + stime + cutime + cstime) * TICK_MS });
    } catch {
      // It ended meanwhile.
    }
  }
  return all;
}

/** The processes that this one has started, and those that they have: the browser. */
export function family() {
  const all = processes();
  const isOurs = (pid) => pid === process.pid || (all.has(pid) && all.get(pid).parent > 1 && isOurs(all.get(pid).parent));
  const named = (pid) => {
    try {
      return readFileSync(`/proc/${pid}/comm`, "utf8").startsWith("chrom");
    } catch {
      return false;
    }
  };
  return new Map([...all].filter(([pid]) => pid !== process.pid && isOurs(pid) && named(pid)).map(([pid, { cpu }]) => [pid, cpu]));
}

const total = (all) => [...all.values()].reduce((sum, cpu) => sum + cpu, 0);

export class Meter {
  /** Milliseconds on the processor per millisecond, with nothing to do. */
  idle = 0;

  async calibrate() {
    await this.quiet();
    const [cpu, began] = [total(family()), performance.now()];
    await sleep(3_000);
    this.idle = (total(family()) - cpu) / (performance.now() - began);
  }

  /** Waits until the browser has nothing more to do: what it writes after an answer belongs to the work as well. */
  async quiet(most = 20_000) {
    const end = performance.now() + most;
    for (let calm = 0, last = total(family()); calm < 2 && performance.now() < end; ) {
      await sleep(120);
      const now = total(family());
      calm = now - last <= 2 * TICK_MS ? calm + 1 : 0;
      last = now;
    }
  }

  /** The time on the processor of all of the browser's processes while `work` ran; `tail`: and until it was quiet again. */
  async cpu(work, tail = false) {
    const [before, began] = [family(), performance.now()];
    const result = await work();
    if (tail) await this.quiet();
    const after = family();
    const cpu = total(after) - total(before) - this.idle * (performance.now() - began);
    const busiest = [...after].map(([pid, cpu]) => [cpu - (before.get(pid) ?? 0), pid]).sort(([a], [b]) => b - a).map(([, pid]) => pid);
    return { ...result, cpu: Math.max(0, cpu), busiest: busiest.find(isRenderer) };
  }
}

const isRenderer = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("--type=renderer");
  } catch {
    return false;
  }
};

/** Memory of its own, in MB: not the program, which all share. */
export const memory = (pid) => Number(/RssAnon:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;

const PLACES = ["IndexedDB", "File System", "WebStorage", "Local Storage", "blob_storage"];
/** What the sites of a profile keep on the disk, in MB. */
export function disk(profile) {
  const there = readdirSync(`${profile}/Default`).filter((name) => PLACES.includes(name));
  if (!there.length) return 0;
  const lines = execFileSync("du", ["-sk", ...there.map((name) => `${profile}/Default/${name}`)], { encoding: "utf8" }).trim().split("\n");
  return lines.reduce((sum, line) => sum + Number(line.split("\t")[0]), 0) / 1024;
}
