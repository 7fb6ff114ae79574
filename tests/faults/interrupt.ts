// The page stops dead, or the browser refuses, at one certain call to its storage.
import type { App } from "../e2e/app.ts";

/** `stop`: the page goes no further, so that a kill finds the disk as it is between two calls. `refuse`: the call throws. */
export type How = "stop" | "refuse";

/**
 * Counts the calls from now on, or from the next start on; at the `at`-th one, `how` happens. Lasts until the page is
 * loaded anew. Resolves to a promise that is kept when that call is reached.
 */
export async function interrupt(app: App, at: number, how: How, from: "now" | "start" = "now") {
  const binding = `reached${Math.random().toString(36).slice(2)}`;
  let reach = () => {};
  const reached = new Promise<void>((resolve) => (reach = resolve));
  await app.page.exposeFunction(binding, reach);
  await (from === "now" ? app.page.evaluate(inPage, { at, how, binding }) : app.page.addInitScript(inPage, { at, how, binding }));
  return { reached };
}

/** The calls there were since {@link interrupt}. */
export const calls = (app: App) => app.page.evaluate(() => (window as unknown as { storageCalls: string[] }).storageCalls);

function inPage({ at, how, binding }: { at: number; how: How; binding: string }) {
  const here = window as unknown as { storageCalls: string[] } & Record<string, () => void>;
  const made: string[] = (here.storageCalls = []);
  const targets: [object, string[]][] = [
    [IDBFactory.prototype, ["open", "deleteDatabase"]],
    [IDBDatabase.prototype, ["createObjectStore", "transaction"]],
    [IDBObjectStore.prototype, ["add", "put", "clear", "delete"]],
    [IDBTransaction.prototype, ["commit"]],
    [Storage.prototype, ["setItem", "removeItem"]],
  ];
  for (const [prototype, names] of targets) {
    for (const name of names) {
      const plain = (prototype as Record<string, (...args: unknown[]) => unknown>)[name];
      (prototype as Record<string, unknown>)[name] = function (this: unknown, ...args: unknown[]) {
        made.push(`${prototype.constructor.name}.${name}`);
        if (made.length === at) {
          here[binding]();
          if (how === "refuse") throw new DOMException("refused by the test", "UnknownError");
          // What was asked of the browser before goes on there.
          for (;;);
        }
        return plain.apply(this, args);
      };
    }
  }
}
