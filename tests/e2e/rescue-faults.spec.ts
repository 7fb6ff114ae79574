// The rescue page where the browser fails it: it says so, and hands out the rest.
import { expect, test, type App } from "./app.ts";
import { Rescue, forgetCopies, values } from "./rescue.ts";

/** A workspace of which there is nothing but its database. */
async function workspaceOf(app: App, ...names: string[]) {
  await app.open();
  await app.startEmpty("Mine");
  for (const name of names) await app.addContact(name);
  await new Rescue(app.page).open();
  await forgetCopies(app.page);
}

test("values that the browser does not give together are read one by one", async ({ app, page }) => {
  await workspaceOf(app, "First Person", "Second Person");
  const rescue = new Rescue(page);
  await rescue.open();
  const whole = values((await rescue.take()).text).slice(1);

  await page.addInitScript(() => {
    const fail = () => {
      throw new DOMException("Internal error.", "UnknownError");
    };
    IDBObjectStore.prototype.getAll = fail;
    IDBObjectStore.prototype.getAllKeys = fail;
  });
  await rescue.open();
  expect(values((await rescue.take()).text).slice(1)).toEqual(whole);
});

test("a value that does not come out is counted, and the others are there", async ({ app, page }) => {
  await workspaceOf(app, "First Person", "Second Person");
  await page.addInitScript(() => {
    const fail = () => {
      throw new DOMException("Internal error.", "UnknownError");
    };
    const { get } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.getAll = fail;
    IDBObjectStore.prototype.get = function (key) {
      return key === 2 ? fail() : get.call(this, key);
    };
  });
  const rescue = new Rescue(page);
  await rescue.open();
  const file = await rescue.take();
  expect(values(file.text).slice(1).map(({ key }) => key)).toEqual([1, 3]);
  await expect(rescue.told()).toContainText("1 value could not be read");
});

test("keys that the browser does not list are tried up to the last noted change", async ({ app, page }) => {
  await workspaceOf(app, "First Person", "Second Person");
  await page.evaluate(() => {
    const { id } = JSON.parse(localStorage.getItem("daftar.workspaces")!)[0];
    localStorage.setItem(`daftar.canary.${id}`, JSON.stringify({ sequence: 3, records: 9, at: Date.now() }));
  });
  await page.addInitScript(() => {
    const fail = () => {
      throw new DOMException("Internal error.", "UnknownError");
    };
    IDBObjectStore.prototype.getAllKeys = fail;
    IDBObjectStore.prototype.openKeyCursor = fail;
  });
  const rescue = new Rescue(page);
  await rescue.open();
  await expect(rescue.line("Last change noted")).toContainText("number 3");
  const [header, ...pieces] = values((await rescue.take()).text);
  expect(pieces.map(({ key }) => key)).toEqual([1, 2, 3]);
  expect(Object.keys((header as unknown as { local: object }).local)).toContainEqual(expect.stringMatching(/^daftar\.canary\./));
});

test("a database that never answers is said to be silent after five seconds", async ({ app, page }) => {
  await workspaceOf(app);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => ({}) as IDBOpenDBRequest;
  });
  const rescue = new Rescue(page);
  await rescue.open();
  await expect(rescue.line("Database")).toContainText("does not answer");
  await expect(page.locator("#found button")).toHaveCount(0);
});

test("a database that fails passingly is tried again; one that keeps failing is named with what the browser says", async ({ app, page }) => {
  await workspaceOf(app);
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    let left = Number(sessionStorage.getItem("failures"));
    IDBFactory.prototype.open = function (name) {
      if (left-- <= 0) return open.call(this, name);
      const request = { error: new DOMException("Internal error opening backing store", "UnknownError") } as unknown as IDBOpenDBRequest;
      setTimeout(() => request.onerror?.(new Event("error")));
      return request;
    };
  });
  const rescue = new Rescue(page);
  await page.evaluate(() => sessionStorage.setItem("failures", "2"));
  await rescue.open();
  await expect(rescue.line("Database")).toContainText("opens");
  await page.evaluate(() => sessionStorage.setItem("failures", "9"));
  await rescue.open();
  await expect(rescue.line("Database")).toContainText("Internal error opening backing store");
});

test("where there is no storage at all the page still says what it is", async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = { get: () => { throw new DOMException("denied", "SecurityError"); } }; // prettier-ignore
    Object.defineProperty(window, "indexedDB", refuse);
    Object.defineProperty(window, "localStorage", refuse);
    StorageManager.prototype.getDirectory = () => Promise.reject(new DOMException("denied", "SecurityError"));
  });
  const rescue = new Rescue(page);
  await rescue.open();
  await expect(rescue.state()).toContainText("holds nothing");
});
