// The browser is killed at random moments: under load, right after "saved", and while it starts. Each start checks what all
// starts before it have acknowledged, because a torn log may cost everything only one start later.
import { setTimeout as sleep } from "node:timers/promises";
import type { App } from "../e2e/app.ts";
import { check, evidence } from "./check.ts";
import { Ledger } from "./ledger.ts";
import { work } from "./load.ts";
import { EACH_BACKEND, test, type Profile } from "./profile.ts";
import { times, type Random } from "./random.ts";
import { Tally } from "./tally.ts";

/** A profile serves for so many kills, then a fresh one begins: its files are of all sizes. */
const KILLS = times(6, 20);

const HOW = ["under load", "under load", "under load", "right after saved", "while starting"] as const;

async function die(how: (typeof HOW)[number], app: App, profile: Profile, ledger: Ledger, random: Random) {
  if (how === "while starting") {
    // Several in a row: each start writes a little.
    for (let starts = random.between(1, 3); starts > 0; starts--) {
      await profile.kill();
      await profile.start();
      await sleep(random.between(0, 2_500));
    }
    return profile.kill();
  }
  await app.go("#/today");
  const fatal = how === "right after saved" ? random.between(1, 40) : Infinity;
  const dead = new Promise<void>((resolve) => {
    let told = 0;
    const tell = (what: Parameters<Ledger["tell"]>[0]) => {
      ledger.tell(what);
      if (++told === fatal) resolve(profile.kill());
    };
    work(app.page, ledger.last + 1, tell).catch(() => {}); // it ends with the browser
  });
  if (fatal === Infinity) {
    await sleep(random.between(50, 3_000));
    await profile.kill();
  } else {
    await dead;
  }
}

for (const backend of EACH_BACKEND) {
  for (let series = 1; series <= times(1, 10); series++) {
    test(`killed at random, ${backend}, series ${series}`, async ({ fresh, random }, info) => {
      test.setTimeout((KILLS + 2) * 60_000);
      const tally = new Tally("killed at random", backend);
      let [profile, ledger] = [fresh(backend), new Ledger()];
      const begin = async () => {
        const app = await profile.start();
        await app.startEmpty();
        return app;
      };
      let app = await begin();
      for (let kill = 1; kill <= KILLS; kill++) {
        const how = random.pick(HOW);
        await die(how, app, profile, ledger, random);
        app = await profile.start();
        if (await check(`kill ${kill}, ${how}`, app, ledger, tally)) continue;
        await evidence(profile, info, `kill ${kill}`);
        tally.figures.acknowledged += ledger.acknowledged;
        [profile, ledger] = [fresh(backend), new Ledger()];
        app = await begin();
      }
      // Once more in peace, for what only a second start shows.
      await profile.close();
      await check("the start after", await profile.start(), ledger, tally);
      tally.figures.acknowledged += ledger.acknowledged;
      tally.close(info);
    });
  }
}
