// Interleaved: each run asks every candidate in turn, so that a noisy machine is unfair to none.

export class Results {
  /** operation → candidate → what each run took */
  all = new Map();
  /** What went wrong, and answers that differ. */
  faults = [];

  note(operation, candidate, sample) {
    const of = this.all.get(operation) ?? new Map();
    this.all.set(operation, of.set(candidate, [...(of.get(candidate) ?? []), sample]));
    const shown = Object.entries(sample).map(([key, value]) => `${key} ${typeof value === "number" ? round(value) : value}`);
    console.log(`${operation} · ${candidate}: ${shown.join(", ")}`);
  }

  fault(text) {
    this.faults.push(text);
    console.error(`✗ ${text}`);
  }

  /** All who answered must have said the same. */
  same(question, answers) {
    if (new Set(answers.values()).size > 1) this.fault(`${question}: ${[...answers].map(([name, answer]) => `${name} ${answer}`).join("; ")}`);
    else console.log(`${question}: ${[...answers.values()][0]}, the same from ${answers.size}`);
  }
}

/** Does `work` for each candidate in turn, `runs` times; one that fails is out of this operation. */
export async function interleaved(results, operation, candidates, runs, work) {
  const out = new Set();
  for (let run = 0; run < runs; run++) {
    // Another one begins each time.
    const turn = candidates.map((_, n) => candidates[(n + run) % candidates.length]);
    for (const candidate of turn.filter((it) => !out.has(it))) {
      try {
        const sample = await work(candidate, run);
        if (sample) results.note(operation, candidate.name, sample);
      } catch (error) {
        out.add(candidate);
        results.fault(`${operation} · ${candidate.name}: ${String(error.message ?? error).split("\n")[0].slice(0, 300)}`);
      }
    }
  }
}

/** An operation that takes long: once a run. What is written after the answer counts as well. */
export async function once(meter, work) {
  await meter.quiet();
  const { wall, cpu } = await meter.cpu(work, true);
  return { cpu, wall };
}

/** An operation that is over in no time: so often that the clock of the processor, which ticks a hundred times a
 * second, can tell. `take` gives the arguments of the next call. */
export async function often(meter, candidate, name, take, { atLeast = 400, tail = false } = {}) {
  // How often is told by a try, which also warms it up.
  candidate.often ??= {};
  if (!candidate.often[name]) {
    const { wall } = await candidate.run(name, take(), take());
    candidate.often[name] = Math.min(500, Math.max(1, Math.ceil((2 * atLeast) / wall)));
  }
  const times = candidate.often[name];
  const lists = Array.from({ length: times }, take);
  await meter.quiet();
  const { wall, cpu } = await meter.cpu(() => candidate.run(name, ...lists), tail);
  return { cpu: cpu / times, wall: wall / times, times };
}

/** Takes the next of a list, over and over. */
export function around(list) {
  let at = 0;
  return () => list[at++ % list.length];
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/** Two or three digits that matter. */
export const round = (number) => (number >= 100 ? Math.round(number) : Number(number.toPrecision(2)));
