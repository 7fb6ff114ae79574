// Work through the interface, from inside the page: as fast as the app takes it, each piece told once the app has shown it.
// The app shows only what is durable, so what has been told must never be lost.
import type { Page } from "../e2e/app.ts";

export type Told = { item: number; done: boolean };

/** Items are numbered through. What an item is made of follows from its number, and so does what is missing of it. */
export const KINDS = ["person", "ticked", "task", "task"] as const;
export const kindOf = (item: number) => KINDS[item % KINDS.length];
/** Found nowhere else, not even as a part of another one's, and read by the app as nothing but a name. */
export const nameOf = (item: number) => `k${String(item).padStart(6, "0")}z`;

/**
 * Adds items from `first` on in the quick line of *Today*, until the page ends; tells of each.
 * - `person`: a contact, a company and a task, all new, in one commit;
 * - `task`: a task without a day;
 * - `ticked`: a task for today, then a commit that completes it.
 */
export async function work(page: Page, first: number, tell: (told: Told) => void, until = Infinity) {
  const binding = `told${Math.random().toString(36).slice(2)}`;
  await page.exposeFunction(binding, tell);
  await page.evaluate(inPage, { first, until, binding, kinds: KINDS });
}

/** Runs in the page, so it must be whole in itself. */
async function inPage({ first, until, binding, kinds }: { first: number; until: number; binding: string; kinds: readonly string[] }) {
  const told = (window as unknown as Record<string, (told: Told) => void>)[binding];
  const line = () => document.querySelector<HTMLInputElement>(".quick input")!;
  const row = (name: string) =>
    [...document.querySelectorAll<HTMLElement>("li.task")].find((row) => row.querySelector(".title")?.textContent === name);
  const seen = (test: () => unknown) =>
    new Promise<void>((done) => {
      if (test()) return done();
      const observer = new MutationObserver(() => {
        if (!test()) return;
        observer.disconnect();
        done();
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
    });
  for (let item = first; item < until; item++) {
    const kind = kinds[item % kinds.length];
    const name = `k${String(item).padStart(6, "0")}z`;
    line().value = kind === "person" ? `${name} ${name}@example.com @c${name} 2031-05-05` : kind === "ticked" ? `${name} today` : name;
    line().dispatchEvent(new InputEvent("input", { bubbles: true }));
    line().form!.requestSubmit();
    // A way to the new record stands under the line.
    await seen(() => document.querySelector(".quick-parsed :is(a, button) bdi")?.textContent === name);
    told({ item, done: false });
    if (kind === "ticked") {
      await seen(() => row(name));
      row(name)!.querySelector<HTMLInputElement>(".tick input")!.click();
      // On another page there are no rows at all.
      await seen(() => line() && !row(name));
      told({ item, done: true });
    }
  }
}
