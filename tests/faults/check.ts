// Is everything still there? Asked after each fault, of the app itself.
import { join } from "node:path";
import type { App, TestInfo } from "../e2e/app.ts";
import { rowsOf, type Ledger } from "./ledger.ts";
import type { Profile } from "./profile.ts";
import { reachable } from "./rescue.ts";
import { screen, words } from "./screen.ts";
import type { Tally } from "./tally.ts";

/** The records as the app writes them into a backup. */
export const readBack = async (app: App) => rowsOf(await app.backUp());

/**
 * Looks where the start ended, and compares what is there with the ledger. A workspace that opens by itself must be whole,
 * whatever is said about it. Where the rescue screen comes, all must be had from the rescue page.
 */
export async function check(at: string, app: App, ledger: Ledger, tally: Tally): Promise<boolean> {
  const found = await screen(app);
  if (found === "open") {
    const isTold = (await words(app)).length > 0;
    return tally.add(at, found, ledger.compare(await readBack(app)), isTold);
  }
  return tally.add(at, found, { lost: found === "rescue" ? await unreachable(app, ledger.names()) : [], torn: [] });
}

async function unreachable(app: App, names: string[]) {
  if (!names.length) return [];
  const there = await reachable(app);
  return names.filter((name) => !there.includes(name.split(" ")[0]));
}

/** Keeps the profile of a try that went wrong, as it is on the disk. */
export async function evidence(profile: Profile, info: TestInfo, name: string) {
  await profile.kill();
  profile.copyTo(join(info.project.outputDir, "../evidence", `${info.titlePath.at(-1)} ${name}`.replace(/\W+/g, "-")));
}
