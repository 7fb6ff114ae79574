// Damaged database files. Whatever is broken: the workspace opens whole, or it opens and says what is missing, or the rescue
// screen comes; then all records can be had from the rescue page. Never a first-run screen, never fewer records without a word.
import { check, evidence } from "./check.ts";
import { DAMAGES } from "./damage.ts";
import { Ledger } from "./ledger.ts";
import { work } from "./load.ts";
import { EACH_BACKEND, test } from "./profile.ts";
import { SEED, times } from "./random.ts";
import { Tally } from "./tally.ts";
import { setTimeout as sleep } from "node:timers/promises";

const KINDS = Object.keys(DAMAGES);
const BACKENDS = times(["leveldb"] as const, EACH_BACKEND);
const CHOSEN = times([0, 3, 5].map((it) => KINDS[(SEED + it) % KINDS.length]), KINDS);

/** Sessions of work, each ended by a kill: so there are tables as well as a log. */
const SESSIONS = 4;
const ITEMS = 40;

for (const backend of BACKENDS) {
  test(`damaged files, ${backend}`, async ({ fresh, random }, info) => {
    test.setTimeout(times(4, 30) * 60_000);
    const [base, older] = [fresh(backend), fresh(backend)];
    const told: Parameters<Ledger["tell"]>[0][] = [];
    for (let session = 0; session < SESSIONS; session++) {
      const app = await base.start();
      await (session ? app.inside() : app.startEmpty());
      await app.go("#/today");
      await work(app.page, 1 + session * ITEMS, (it) => told.push(it), 1 + (session + 1) * ITEMS);
      await sleep(2_000); // what the app does after a save, it has done
      await base.kill();
      if (session === 1) older.copyFrom(base);
    }

    const tally = new Tally("damaged files", backend);
    for (const kind of CHOSEN) {
      for (let time = 0; time < times(1, 3); time++) {
        const profile = fresh(backend).copyFrom(base);
        const ledger = new Ledger();
        told.forEach(ledger.tell);
        const at = `${kind}: ${DAMAGES[kind](profile, random, older)}`;
        // Twice: what is rebuilt must last, and what a start makes worse shows at the next.
        const whole = (await check(at, await profile.start(), ledger, tally)) && (await profile.close(), await check(`${at}, next start`, await profile.start(), ledger, tally));
        tally.figures.acknowledged += ledger.acknowledged;
        if (!whole) await evidence(profile, info, at);
        await profile.kill();
        profile.forget();
      }
    }
    tally.close(info);
  });
}
