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

test("inline scripts, eval and other hosts are refused by the policy in the page alone", async ({ app, page, watch, baseURL }) => {
  let reached = 0;
  await page.route("http://other.test/**", (route) => (reached++, route.fulfill({ body: "" })));
  // As on a host that sends no headers.
  await page.route(`${baseURL}`, async (route) => {
    const { "content-security-policy": _, ...headers } = (await route.fetch()).headers();
    await route.fulfill({ response: await route.fetch(), headers });
  });
  await app.open();
  watch.expect(/^policy: /, /Content.Security.Policy/i, /^failed: (http:\/\/other\.test|blob:).* csp$/, /^another host: http:\/\/other\.test/);
  const ran = await page.evaluate(async () => {
    const ran: string[] = [];
    const mark = (what: string) => ran.push(what);
    Object.assign(window, { mark });
    const add = (html: string) => document.body.append(document.createRange().createContextualFragment(html));
    add("<script>mark('script')</script><img src=data:, onerror=\"mark('handler')\"><iframe srcdoc=\"<script>parent.mark('frame')</script>\"></iframe>");
    add("<a id=trap href=\"javascript:mark('link')\">x</a>");
    document.getElementById("trap")!.click();
    // The driver's own code may use eval; what it leaves for later may not.
    await new Promise((done) => setTimeout(done));
    for (const run of [() => eval("mark('eval')"), () => new Function("mark('function')")(), () => setTimeout("mark('timeout')", 0)]) {
      try {
        run();
      } catch {}
    }
    for (const src of ["http://other.test/a.js", "data:text/javascript,mark('data')", URL.createObjectURL(new Blob(["mark('blob')"], { type: "text/javascript" }))]) {
      document.head.append(Object.assign(document.createElement("script"), { src }));
    }
    await fetch("http://other.test/fetch").then(() => mark("fetch"), () => {});
    await new Promise<void>((done) => Object.assign(new Image(), { src: "http://other.test/pixel", onload: () => (mark("image"), done()), onerror: done }));
    const form = Object.assign(document.createElement("form"), { action: "http://other.test/form" });
    document.body.append(form);
    form.submit();
    await new Promise((done) => setTimeout(done, 500));
    return ran;
  });
  expect(ran).toEqual([]);
  expect(reached).toBe(0);
  expect(page.url()).toContain(baseURL!);
});

test("a page that frames the app shows nothing of it where no header forbids it", async ({ page, baseURL, watch }) => {
  watch.expect(/another host: http:\/\/other\.test/, /frame-ancestors/);
  await page.route(`${baseURL}`, async (route) => {
    const { "content-security-policy": _, "cross-origin-resource-policy": __, ...headers } = (await route.fetch()).headers();
    await route.fulfill({ response: await route.fetch(), headers });
  });
  await page.route("http://other.test/", (route) => route.fulfill({ contentType: "text/html", body: `<iframe src="${baseURL}"></iframe>` }));
  await page.goto("http://other.test/");
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-boot", "framed");
  await expect(frame.locator("html")).toBeHidden();
  await expect(frame.locator("main")).toHaveCount(0);
});

test("a page of another host that frames the app shows nothing of it", async ({ page, baseURL, watch }) => {
  watch.expect(/another host: http:\/\/other\.test/, /frame-ancestors|X-Frame|refused/i, /failed: /);
  await page.route("http://other.test/", (route) => route.fulfill({ contentType: "text/html", body: `<iframe src="${baseURL}"></iframe>` }));
  await page.goto("http://other.test/");
  await expect(page.frameLocator("iframe").locator("main")).toHaveCount(0);
});
