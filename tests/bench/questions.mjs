// What every candidate is asked. Several of each kind, so that no answer can be kept from the last time.
import { NOW, id } from "./data.mjs";

const DAY = 86_400_000;
const CITIES = ["تهران", "София", "London", "Варна", "شیراز", "Leeds"];

export const FILTERS = CITIES.map((city, n) => [{ city, tag: id("tags", n), after: NOW - (365 + 10 * n) * DAY }]);

/** Parts of e-mails, phones, and names of each script. They occur in nothing else that a contact or its company says. */
export const SEARCHES = ["ova12", "00012", "حمدی", "ennet", "тоян"].map((text) => [text]);

export const SEGMENTS = [90, 91, 92, 93].map((days) => [{ since: NOW - days * DAY, least: 3 }]);

/** Lists of contacts to change, another one each time, and the title to give. */
export function changes(count, size) {
  let at = 0;
  return () => {
    const ids = Array.from({ length: count }, (_, n) => id("contacts", (at + n * 7) % size.contacts));
    at += 13;
    return [ids, `Title ${at}`];
  };
}
