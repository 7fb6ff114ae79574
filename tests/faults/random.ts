// Chance that can be repeated: every test draws from the run's seed and its own name, whatever runs before it.

/** The short form runs in minutes; FAULTS_LONG=1, which `bin/test faults --long` sets, is the whole. */
export const LONG = process.env.FAULTS_LONG === "1";
export const SEED = Number(process.env.FAULTS_SEED);

/** How often, or what, in the short and in the long form. */
export const times = <T>(short: T, long: T) => (LONG ? long : short);

export class Random {
  private state: number;

  constructor(name: string) {
    this.state = [...name].reduce((hash, letter) => Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193), SEED ^ 0x811c9dc5);
  }

  /** From 0 up to, not including, 1 (mulberry32). */
  next() {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number) {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  pick<T>(list: readonly T[]): T {
    return list[this.between(0, list.length - 1)];
  }
}
