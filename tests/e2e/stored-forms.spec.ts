// What released versions have left in browsers opens in this one, whole, and only after a copy of it has been made.
import { readdirSync, readFileSync } from "node:fs";
import { expect, fixture, test } from "./app.ts";
import { Rescue, download } from "./rescue.ts";
import { putBack } from "./stored.ts";

const FORMS = readdirSync(fixture("stored")).flatMap((name) => /^(\d+)\.rescue\.jsonl$/.exec(name)?.[1] ?? []);

for (const form of FORMS) {
  test(`form ${form} opens as it was meant, and is copied before it is changed`, async ({ app, page }) => {
    const backup = readFileSync(fixture(`stored/${form}.backup.jsonl`), "utf8");
    // A page of the site that makes no workspace.
    const rescue = new Rescue(page);
    await rescue.open();
    const last = await putBack(page, readFileSync(fixture(`stored/${form}.rescue.jsonl`), "utf8"));

    await app.open();
    await app.inside();
    expect(readFileSync(await app.backUp(), "utf8")).toBe(backup);
    await app.addContact("Of this version");

    await rescue.open();
    const copy = await download(page, page.getByRole("button", { name: `Download Snapshot up to change ${last}` }));
    expect(copy.text).toBe(backup);
    await app.open("#/contacts");
    await expect(page.locator("#page")).toContainText("Of this version");
  });
}
