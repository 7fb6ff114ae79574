// Nothing leaves this origin, and nothing is missing on it: the whole app from a sub-path, under its policy.
import { expect, test } from "./app.ts";

const PAGES = ["today", "contacts", "companies", "deals", "deals?view=list", "import", "backup", "settings", "help", "welcome", "nowhere"];

test("a whole session asks for files of the app, once each, and for nothing else", async ({ app, page, watch, baseURL }) => {
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(`${message.type()}: ${message.text()}`));
  await app.open();
  await app.startSample();
  for (const hash of PAGES) await app.go(`#/${hash}`);
  await app.addContact("Sara Example");
  await app.backUp();
  await app.go("#/settings");
  await page.getByRole("radio", { name: "فارسی" }).check();
  await expect(page.locator("html")).toHaveAttribute("lang", "fa");

  const files = watch.requests.filter((url) => !url.startsWith("blob:")).map((url) => url.replace(baseURL!, ""));
  expect(files.filter((file) => !/^(|app\/.+|fonts\/.+\.woff2|locales\/(en|fa)\.ftl|icons\.svg|mark\/.+|manifest\.webmanifest)$/.test(file))).toEqual([]);
  const wasm = files.filter((file) => file.endsWith(".wasm"));
  expect(wasm).toHaveLength(1);
  expect(await page.context().cookies()).toEqual([]);
  expect(complaints).toEqual([]);
});

test("every page comes back after a reload", async ({ app, page }) => {
  await app.open();
  await app.startSample();
  await app.go("#/contacts");
  await page.locator("#page a.row-link").first().click();
  const record = new URL(page.url()).hash.slice(2);
  for (const hash of [...PAGES, record]) {
    await app.go(`#/${hash}`);
    const heading = await page.locator("#page h1").innerText();
    await app.reload();
    await expect(page.locator("#page h1")).toHaveText(heading.replace(/\n/g, ""));
  }
});

test("Back and Forward lead through the pages and their filters", async ({ app, page }) => {
  await app.open();
  await app.startSample();
  await app.nav("contacts").click();
  await page.getByRole("searchbox").fill("zzqqxx");
  await expect(app.button("records-show-everything")).toBeVisible();
  await app.nav("companies").click();
  await expect(app.count()).toHaveText("35");
  await page.goBack();
  await expect(page.getByRole("searchbox")).toHaveValue("zzqqxx");
  await page.goForward();
  await expect(app.count()).toHaveText("35");
});

test("a missing file of the app is told in words, and trying again helps", async ({ app, page, watch }) => {
  watch.expect(/503/);
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 503 }));
  await page.goto("./");
  await expect(page.getByRole("alert")).toBeVisible();
  await page.unroute("**/*.wasm");
  await page.getByRole("alert").getByRole("button").click();
  await app.ready();
});

test("a page of another host that frames the app shows nothing of it", async ({ page, baseURL, watch }) => {
  watch.expect(/another host: http:\/\/other\.test/, /frame-ancestors|X-Frame|refused/i, /failed: /);
  await page.route("http://other.test/", (route) => route.fulfill({ contentType: "text/html", body: `<iframe src="${baseURL}"></iframe>` }));
  await page.goto("http://other.test/");
  await expect(page.frameLocator("iframe").locator("main")).toHaveCount(0);
});
