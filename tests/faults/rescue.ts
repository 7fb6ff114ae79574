// rescue.html: the page that works when the app does not. What can be downloaded from it counts as not lost.
import { readFileSync } from "node:fs";
import type { App } from "../e2e/app.ts";

/** Everything that rescue.html offers, in one piece to search for names in. */
export async function reachable(app: App): Promise<Buffer> {
  const page = await app.page.context().newPage();
  try {
    const answer = await page.goto("./rescue.html");
    if (!answer?.ok()) return Buffer.alloc(0);
    const offers = page.locator("#found button");
    await offers.first().waitFor({ timeout: 15_000 }).catch(() => {});
    const files: Buffer[] = [];
    for (const offer of await offers.all()) {
      const download = page.waitForEvent("download", { timeout: 15_000 });
      await offer.click();
      files.push(...contents(readFileSync(await (await download).path())));
    }
    return Buffer.concat(files);
  } finally {
    await page.close();
  }
}

/** A snapshot is text; a raw rescue file holds bytes in base64. */
function contents(file: Buffer): Buffer[] {
  const lines = file.toString("utf8").trimEnd().split("\n");
  if (JSON.parse(lines[0]).format !== "daftar-rescue") return [file];
  return lines.slice(1).map((line) => Buffer.from(JSON.parse(line).bytes, "base64"));
}
