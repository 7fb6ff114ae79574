// What a scenario found, added up for the table.
import type { TestInfo } from "../e2e/app.ts";
import { expect } from "../e2e/app.ts";
import type { Verdict } from "./ledger.ts";
import type { Screen } from "./screen.ts";

export class Tally {
  readonly figures = {
    tries: 0,
    acknowledged: 0,
    /** Acknowledged records that were not there after the start's own recovery, and not to be had from the rescue page. */
    lost: 0,
    torn: 0,
    firstRun: 0,
    /** Tries after which something was missing that had been shown as saved. */
    falselySaved: 0,
    open: 0,
    /** Opened whole, and told what had been mended. */
    told: 0,
    rescue: 0,
    /** Neither the data nor a way to it. */
    stuck: 0,
  };
  private readonly faults: string[] = [];

  constructor(
    readonly scenario: string,
    readonly backend: string,
  ) {}

  /** One try ended on this screen. `told`: with words about what was mended. */
  add(at: string, screen: Screen, { lost, torn }: Verdict = { lost: [], torn: [] }, told = false) {
    const figures = this.figures;
    figures.tries++;
    figures.lost += lost.length;
    figures.torn += torn.length;
    if (lost.length) figures.falselySaved++;
    if (screen === "open") figures[told ? "told" : "open"]++;
    else if (screen === "rescue") figures.rescue++;
    else if (screen === "welcome") figures.firstRun++;
    else figures.stuck++;
    const bad = [
      lost.length && `${lost.length} lost (${lost[0]} … ${lost.at(-1)})`,
      torn.length && `${torn.length} torn (${torn.join(", ")})`,
      !["open", "rescue"].includes(screen) && `ends on “${screen}”`,
    ].filter(Boolean);
    if (bad.length) this.fault(`${at}: ${bad.join(", ")}`);
    return bad.length === 0;
  }

  /** Something else that must not be. */
  fault(what: string) {
    this.faults.push(what);
    console.log(`✗ ${this.scenario}, ${this.backend}: ${what}`);
  }

  /** Hands the figures to the reporter, and fails when there was any fault. */
  close(info: TestInfo) {
    info.annotations.push({ type: "figures", description: JSON.stringify({ scenario: this.scenario, backend: this.backend, ...this.figures, faults: this.faults }) });
    expect(this.faults, `${this.scenario}, ${this.backend}`).toEqual([]);
  }
}
