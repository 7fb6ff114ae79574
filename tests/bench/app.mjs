// The app as a person meets it, full of records: from what the hand does to what the eye sees, and for how long the page
// does not answer meanwhile.
import { join } from "node:path";
import { bulk, restored } from "./app-files.mjs";
import { hand } from "./app-hand.mjs";
import { serve } from "./browser.mjs";
import { median, round } from "./measure.mjs";
import { traced } from "./tasks.mjs";

/** In the page: when a key or button was pressed, and when what it leads to has been painted. */
function watch() {
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, (event) => (window.pressed = event.timeStamp), { capture: true });
  const frame = () => new Promise(requestAnimationFrame);
  window.seen = async (is, ...args) => {
    const end = performance.now() + 60_000;
    while (!is(...args)) {
      if (performance.now() > end) throw new Error(`not seen: ${is}`);
      await frame();
    }
    // What the next frame begins with is on the screen.
    await frame();
    return performance.now() - window.pressed;
  };
}

/** Measures everything a person does with a large workspace; the rows of the report. */
export async function screens({ root, context, meter, results, data, size, runs }) {
  const server = await serve(root, join(root, "dist"));
  const rows = [];
  const count = size.contacts.toLocaleString("en");

  async function fresh(host) {
    const page = await context.newPage();
    await page.addInitScript(watch);
    page.setDefaultTimeout(900_000);
    await page.goto(`http://${host}.localhost:${server.port}/`);
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await page.locator(".shell #page h1").waitFor();
    return page;
  }

  /** What is done so many times, each time giving how long it took to be seen. What comes `before` does not count. */
  async function row(page, what, times, step, before) {
    try {
      const all = [];
      for (let n = 0; n < times; n++) {
        await before?.(n);
        await meter.quiet();
        all.push(await traced(context, page, () => meter.cpu(async () => ({ wall: await step(n) }))));
      }
      const [wall, cpu] = [all.map((it) => it.wall), median(all.map((it) => it.cpu))];
      rows.push({ what, wall, cpu, longest: Math.max(...all.map((it) => it.longest)), long: all.reduce((sum, it) => sum + it.long, 0) / times });
      console.log(`${what}: ${round(median(wall))} ms, ${round(cpu)} CPU ms, longest task ${round(rows.at(-1).longest)}`);
    } catch (error) {
      results.fault(`app · ${what}: ${String(error.message).split("\n")[0]}`);
    }
  }

  /** How long it takes until the page says so, from now. */
  const until = async (work, arrived) => {
    const began = performance.now();
    await work();
    await arrived();
    return performance.now() - began;
  };
  const seen = (page, is, ...args) => page.evaluate(`window.seen(${is}, ...${JSON.stringify(args)})`);
  const arrived = (page) => page.locator(".sidebar a[href='#/contacts'] .count").filter({ hasText: count }).waitFor();

  const tools = { fresh, row, until, seen, arrived, data, runs, count };
  try {
    await bulk(tools);
    await hand(await restored(tools), tools);
  } catch (error) {
    results.fault(`app: ${String(error.message).split("\n")[0]}`);
  }
  server.stop();
  return rows;
}
