// What is measured, in order: with the contacts alone, then with everything.
import { setTimeout as sleep } from "node:timers/promises";
import { id } from "./data.mjs";
import { disk, memory } from "./machine.mjs";
import { around, interleaved, often, once } from "./measure.mjs";
import { FILTERS, SEARCHES, SEGMENTS, changes } from "./questions.mjs";

/** A file of contacts into an empty store, then a start that shows some of them. */
export async function contactsOnly({ results, meter, candidates, runs, bulkRuns }) {
  const peers = candidates.filter((it) => it.name !== "bare");
  const into = (method, file) => async (candidate) => {
    await candidate.load();
    if (!(await candidate.can(method))) return;
    await candidate.run("reset", ["contacts"]).catch(() => {});
    await candidate.run("open", ["contacts"]);
    await candidate.prepare(file);
    const sample = await once(meter, () => candidate.bulk(method));
    if (candidate.name === "daftar") {
      sample.steps = JSON.stringify(await candidate.steps());
      // The app does it by itself, when there is a moment.
      results.note("checkpoint after an import", "daftar", await once(meter, () => candidate.run("checkpoint")));
    }
    await candidate.run("close");
    await candidate.leave();
    return sample;
  };
  await interleaved(results, "CSV import of the contacts", peers.filter((it) => it.name === "daftar"), bulkRuns, into("importCsv", "contacts.csv"));
  await interleaved(results, "import of the contacts", peers, bulkRuns, into("importContacts", "contacts.jsonl"));
  for (const it of peers) await it.leave();
  await coldStarts("cold start to a filtered list, contacts only", { results, meter, candidates: peers, runs, name: "contacts", ask: "filter", args: FILTERS[0] });
}

/** Pages are opened anew; nothing else is open. */
export async function coldStarts(operation, { results, meter, candidates, runs, name, ask, args, also }) {
  const answers = new Map();
  await interleaved(results, operation, candidates, runs, async (candidate) => {
    const go = await candidate.start(name, ask, args);
    await meter.quiet();
    const { cpu, wall, answer, busiest } = await meter.cpu(go);
    answers.set(candidate.name, answer);
    const sample = { cpu, wall, ...(await also?.(candidate, busiest)) };
    if (candidate.name === "daftar") sample.steps = JSON.stringify(await candidate.steps());
    await candidate.run("close").catch(() => {});
    await candidate.leave();
    return sample;
  });
  results.same(operation, answers);
}

/** The whole workspace. */
export async function everything({ results, meter, candidates, runs, bulkRuns, size, profile }) {
  const peers = candidates.filter((it) => it.name !== "bare");
  await interleaved(results, "restore", peers, bulkRuns, async (candidate, run) => {
    await candidate.load();
    await candidate.run("reset", ["workspace"]).catch(() => {});
    await meter.quiet();
    const before = disk(profile);
    await candidate.run("open", ["workspace"]);
    const sample = await once(meter, () => candidate.run("restore", [candidate.data("workspace.jsonl")]));
    if (candidate.name === "daftar") sample.steps = JSON.stringify(await candidate.steps());
    if (candidate.name === "daftar") await settle(candidate);
    await candidate.run("close");
    await candidate.leave();
    await sleep(2_000);
    await meter.quiet();
    // Later on the room of what was there before is still being freed.
    if (run === 0) results.note("disk", candidate.name, { mb: disk(profile) - before });
    return sample;
  });

  async function settle(daftar) {
    await daftar.run("settle", [Array.from({ length: 201 }, (_, n) => id("contacts", n))]);
    results.note("checkpoint", "daftar", { ...(await once(meter, () => daftar.run("checkpoint"))), steps: JSON.stringify(await daftar.steps()) });
  }

  // Both kinds of start end the pages; the second also tells what they hold in memory.
  const cold = { results, meter, candidates: peers, runs, name: "workspace" };
  await coldStarts("cold start to a filtered list", { ...cold, ask: "filter", args: FILTERS[0] });
  await coldStarts("cold start to a segment", {
    ...cold,
    ask: "segment",
    args: SEGMENTS[0],
    async also(candidate, pid) {
      await candidate.collectGarbage();
      await sleep(500);
      results.note("memory", candidate.name, { mb: memory(pid) });
    },
  });
  await warm({ results, meter, candidates, runs, bulkRuns, size });
}

/** All pages stay open, and are asked in turn. */
async function warm({ results, meter, candidates, runs, bulkRuns, size }) {
  const peers = candidates.filter((it) => it.name !== "bare");
  const open = [];
  await interleaved(results, "open", candidates, 1, async (it) => {
    await it.load();
    await it.run("open", ["workspace"]);
    open.push(it);
  });
  await meter.calibrate();
  const opened = (list) => list.filter((it) => open.includes(it));

  for (const [operation, name, questions] of [["filter", "filter", FILTERS], ["search", "search", SEARCHES], ["segment", "segment", SEGMENTS]]) {
    for (const question of questions) {
      const answers = new Map();
      for (const it of opened(peers)) answers.set(it.name, (await it.run(name, question)).answer);
      results.same(`${operation} ${JSON.stringify(question[0])}`, answers);
    }
    for (const it of opened(peers)) it.take = around(questions);
    await interleaved(results, operation, opened(peers), runs, (it) => often(meter, it, name, it.take));
  }

  for (const [operation, count] of [["change of one record", 1], ["change of 1,000 records", 1_000]]) {
    for (const it of opened(candidates)) Object.assign(it, { take: changes(count, size), often: {} });
    const writers = opened(count === 1 ? candidates : peers);
    await interleaved(results, operation, writers, runs, async (it) => ({
      ...(await often(meter, it, "update", it.take, { tail: true })),
      ...(it.name === "daftar" && { steps: JSON.stringify(await it.steps()) }),
    }));
    const answers = new Map();
    for (const it of opened(peers)) {
      const [ids, title] = it.take();
      await it.run("update", [ids, title]);
      answers.set(it.name, (await it.run("title", [ids[0]])).answer === title);
    }
    results.same(`${operation}: is it there?`, answers);
  }

  await interleaved(results, "export", opened(peers), bulkRuns, async (it) => ({
    ...(await once(meter, () => it.run("exportAll"))),
    ...(it.name === "daftar" && { steps: JSON.stringify(await it.steps()) }),
  }));
  for (const it of open) await it.leave();
}
