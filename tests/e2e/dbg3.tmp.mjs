import { chromium } from "@playwright/test";
const BASE = process.env.BASE ?? "http://127.0.0.1:8301/";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"] });
const only = process.argv[2];
const log = (...a) => console.log(...a);
async function fresh(options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  await page.addInitScript(() => { const W = Worker; window.Worker = class extends W { constructor(...a) { super(...a); this.addEventListener("error", (e) => console.warn("worker error", e.message)); } postMessage(m, t) { const c = new MessageChannel(); console.warn("to", JSON.stringify(m).slice(0, 150)); const orig = t?.find((x) => x instanceof MessagePort); if (!orig) { c.port1.onmessage = (e) => console.warn("answer", m.ask, JSON.stringify(e.data).slice(0, 200)); super.postMessage(m, [c.port2, ...(t ?? [])]); } else super.postMessage(m, t); } }; });
  page.on("console", (m) => ["error", "warning"].includes(m.type()) && log("   console", m.type(), m.text().slice(0, 200)));
  page.on("pageerror", (e) => log("   pageerror", String(e).slice(0, 300)));
  return { context, page };
}
const ready = (page) => page.waitForFunction(() => !document.documentElement.hasAttribute("data-boot") && document.querySelector("#page"), null, { timeout: 120000 });
async function begin(page, language = "en") {
  await page.goto(BASE);
  await page.evaluate((l) => localStorage.setItem("daftar.preferences", JSON.stringify({ language: l })), language);
  await page.reload();
  await ready(page);
  await page.locator(".doors .door").nth(1).locator("button.btn").click();
  await page.waitForSelector(".shell #page h1", { timeout: 60000 });
}
async function contact(page, name) {
  await page.evaluate(() => (location.hash = "#/contacts"));
  await page.waitForTimeout(300);
  await page.keyboard.press("n");
  await page.waitForTimeout(500);
}
export const inside = {
  id: () => Object.keys(localStorage).find((k) => k.startsWith("daftar.canary."))?.slice(14),
};
const state = (page) => page.evaluate(async () => {
  const canaries = Object.fromEntries(Object.entries(localStorage).filter(([k]) => k.startsWith("daftar.")).map(([k, v]) => [k, v.slice(0, 120)]));
  const dbs = (await indexedDB.databases()).map((d) => d.name);
  const files = [];
  try {
    const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("daftar");
    for await (const [w, h] of root.entries()) for await (const [n, f] of h.entries()) files.push(`${w.slice(0, 8)}/${n} ${(await f.getFile()).size}`);
  } catch (e) { files.push(String(e)); }
  return { canaries, dbs, files };
});
const journal = (page, cut) => page.evaluate(async (cut) => {
  const name = (await indexedDB.databases()).find((d) => /^daftar-[0-9a-f]{8}-/.test(d.name)).name;
  const db = await new Promise((r, j) => { const q = indexedDB.open(name); q.onsuccess = () => r(q.result); q.onerror = () => j(q.error); });
  const tx = db.transaction(["journal", "pages", "meta"], "readwrite");
  if (cut !== undefined) tx.objectStore("journal").delete(IDBKeyRange.lowerBound(cut, true));
  const keys = await new Promise((r) => { const q = tx.objectStore("journal").getAllKeys(); q.onsuccess = () => r(q.result); });
  const meta = await new Promise((r) => { const q = tx.objectStore("meta").getAllKeys(); q.onsuccess = () => r(q.result); });
  await new Promise((r) => (tx.oncomplete = r));
  db.close();
  return { name, keys, meta };
}, cut);
const names = (page) => page.evaluate(() => document.body.innerText.match(/Person \d+/g));
const add = async (page, count, from = 1, saves = true) => {
  for (let i = from; i < from + count; i++) {
    await page.locator(".topbar, .bottombar").getByRole("button", { name: "New", exact: true }).click({ timeout: 5000 });
    await page.getByRole("dialog", { name: "New" }).getByRole("button", { name: "Contact", exact: true }).click({ timeout: 5000 });
    const form = page.getByRole("dialog", { name: "New contact" });
    await form.getByLabel("Name", { exact: true }).first().fill(`Person ${i}`);
    await form.getByRole("button", { name: "Save", exact: true }).click({ timeout: 5000 });
    if (saves) await form.waitFor({ state: "detached", timeout: 10000 });
    else await page.waitForTimeout(2000);
  }
};
const shot = (page, name) => page.screenshot({ path: `/tmp/safety-shots/${name}.png`, fullPage: true });
const cases = {
  async normal() {
    const { context, page } = await fresh();
    await begin(page);
    await add(page, 3);
    await page.waitForTimeout(800);
    log(JSON.stringify(await state(page), null, 1), JSON.stringify(await journal(page)));
    await page.reload(); await ready(page); await page.waitForTimeout(1500);
    log("banners", await page.locator(".banners").innerText());
    log(JSON.stringify(await state(page), null, 1));
    await context.close();
  },
  async tail() {
    const { context, page } = await fresh();
    await begin(page);
    await add(page, 3);
    await page.waitForTimeout(500);
    log("cut", JSON.stringify(await journal(page, 2)));
    await page.reload(); await ready(page); await page.waitForTimeout(800);
    log("banners", await page.locator(".banners").innerText());
    log("after", JSON.stringify(await journal(page)));
    await shot(page, "mended-tail");
    await context.close();
  },
  async gone() {
    const { context, page } = await fresh();
    await begin(page);
    await add(page, 2);
    await page.waitForTimeout(500);
    const { name } = await journal(page);
    await page.goto(BASE + "icons.svg");
    log("delete", await page.evaluate((name) => new Promise((r) => { const q = indexedDB.deleteDatabase(name); q.onsuccess = () => r("ok"); q.onblocked = () => r("blocked"); q.onerror = () => r("error"); }), name));
    await page.goto(BASE); await ready(page); await page.waitForTimeout(800);
    log("banners", await page.locator(".banners").innerText());
    log("after", JSON.stringify(await journal(page)));
    await shot(page, "mended-gone");
    await context.close();
  },
  async rescue() {
    for (const [language, options, label] of [["en", {}, "en"], ["fa", {}, "fa"], ["bg", { colorScheme: "dark" }, "bg-dark"], ["en", { viewport: { width: 360, height: 740 } }, "en-360"], ["fa", { viewport: { width: 360, height: 740 }, colorScheme: "dark" }, "fa-360-dark"]]) {
      const { context, page } = await fresh({ ...options, viewport: { width: 1280, height: 900 } });
      await begin(page, "en");
      await add(page, 3);
      await page.waitForTimeout(600);
      const { name } = await journal(page);
      await page.goto(BASE + "icons.svg");
      await page.evaluate(async (name) => {
        const root = await (await navigator.storage.getDirectory()).getDirectoryHandle("daftar");
        const home = await root.getDirectoryHandle(name.slice(7));
        for await (const [n] of home.entries()) if (n.startsWith("tail")) await home.removeEntry(n);
        const p = JSON.parse(localStorage.getItem("daftar.preferences"));
        localStorage.setItem("daftar.preferences", JSON.stringify(p));
      }, name);
      log("cut", JSON.stringify(await journal(page, 2)));
      await page.evaluate((l) => { const p = JSON.parse(localStorage.getItem("daftar.preferences")); p.language = l; localStorage.setItem("daftar.preferences", JSON.stringify(p)); }, language);
      if (options.viewport) await page.setViewportSize(options.viewport);
      await page.goto(BASE); await ready(page); await page.waitForTimeout(1000);
      log(label, (await page.locator("#page").innerText()).replace(/\n+/g, " | "));
      log("overflow", await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), "focus", await page.evaluate(() => document.activeElement?.tagName));
      await shot(page, `rescue-${label}`);
      if (label === "en") {
        await page.getByRole("button", { name: "Open what can be read" }).click();
        await page.waitForSelector(".shell #page h1", { timeout: 30000 });
        await page.waitForTimeout(500);
        log("opened", await page.locator(".banners").innerText(), JSON.stringify(await journal(page)));
        await add(page, 1, 9);
        log("went on", JSON.stringify(await journal(page)));
        await page.reload(); await ready(page); await page.waitForTimeout(500);
        log("again", await page.locator(".banners").innerText());
      }
      await context.close();
    }
  },
  async cleared() {
    const { context, page } = await fresh();
    await begin(page);
    await add(page, 2);
    const cdp = await context.newCDPSession(page);
    await cdp.send("Storage.clearDataForOrigin", { origin: new URL(BASE).origin, storageTypes: "all" });
    await page.waitForTimeout(1500);
    log("banners", await page.locator(".banners").innerText());
    await add(page, 1, 7, false); await page.keyboard.press('Escape'); await page.waitForTimeout(400); log('dialogs', await page.getByRole('dialog').count());
    log("banners after a try", await page.locator(".banners").innerText(), JSON.stringify(await state(page)));
    const [download] = await Promise.all([page.waitForEvent("download"), page.locator(".banners button").first().click()]);
    log("download", download.suggestedFilename());
    await shot(page, "cleared");
    await context.close();
  },
  async quota() {
    const { context, page } = await fresh();
    await begin(page);
    await add(page, 1);
    const cdp = await context.newCDPSession(page);
    const origin = new URL(BASE).origin;
    await cdp.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    await add(page, 1, 2, false);
    log("banners", await page.locator(".banners").innerText());
    await shot(page, "quota");
    log(JSON.stringify(await journal(page)));
    await cdp.send("Storage.overrideQuotaForOrigin", { origin });
    // The edit is still on the screen: saved once there is room.
    await page.getByRole("dialog", { name: "New contact" }).getByRole("button", { name: "Save", exact: true }).click({ timeout: 5000 });
    await page.waitForTimeout(2000);
    log("banners after", await page.locator(".banners").innerText(), JSON.stringify(await journal(page)));
    await context.close();
  },
  async first() {
    const { context, page } = await fresh();
    const t = Date.now();
    await page.goto(BASE); await ready(page);
    log("first visit", Date.now() - t, "ms", JSON.stringify(await state(page)));
    await context.close();
  },
};
for (const [name, run] of Object.entries(cases)) if (!only || only.split(",").includes(name)) {
  log(`== ${name}`);
  try { await run(); } catch (e) { log("FAILED", String(e).slice(0, 800)); }
}
await browser.close();
