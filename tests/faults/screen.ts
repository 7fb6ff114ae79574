// Where a start ends.
import type { App } from "../e2e/app.ts";

export type Screen =
  | "open" // the workspace
  | "rescue" // what can be saved of it, offered
  | "failed" // words, and no data
  | "welcome" // the first-run screen
  | "stopped" // a panic
  | "nothing"; // still starting after a time in which everybody gives up

const SCREENS: [Screen, string][] = [
  ["stopped", ".boot-fault"],
  ["open", ".shell #page h1"],
  ["rescue", "#rescue-more"],
  ["welcome", ".doors"],
  ["failed", ".welcome .banner[data-tone=danger]"],
];

const PATIENCE = 45_000;

export async function screen(app: App): Promise<Screen> {
  const found = await app.page.waitForFunction(
    (screens) => screens.find(([, selector]) => document.querySelector(selector))?.[0],
    SCREENS,
    { timeout: PATIENCE },
  ).catch(() => null);
  return (await found?.jsonValue()) ?? "nothing";
}

/** What the app says of storage on its own: standing notices and toasts. That a backup is due says nothing of it. */
export function words(app: App) {
  return app.page.locator(".banner[data-tone]:not(#backup-reminder), .toast[data-tone=danger]").allInnerTexts();
}
