// How much room the browser grants this site.
import type { CDPSession, Page } from "../e2e/app.ts";

/** What a session has set lasts only as long as it does. */
const sessions = new WeakMap<Page, CDPSession>();

async function session(page: Page) {
  const found = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, found);
  return found;
}

/** Bytes that the site has taken. */
export async function taken(page: Page, origin: string) {
  return (await (await session(page)).send("Storage.getUsageAndQuota", { origin })).usage;
}

/**
 * Grants so many bytes in all; without a number, as much as before. The browser remembers for half a minute how much room
 * there was: less room is noticed only if it is granted before a database is opened, more at once.
 */
export async function grant(page: Page, origin: string, bytes?: number) {
  await (await session(page)).send("Storage.overrideQuotaForOrigin", { origin, quotaSize: bytes });
}
