// Whole files into the app and out of it, through its pages; then a start with all that is in it.
import { join } from "node:path";

const here = (page) => page.locator("#page");
const go = (page, hash) => page.evaluate((hash) => (location.hash = hash), hash);

/** The contacts as CSV into an empty workspace. */
export async function bulk({ fresh, row, until, arrived, data }) {
  const page = await fresh("import");
  await go(page, "#/import");
  const button = (name) => here(page).getByRole("button", { name, exact: true });
  await row(page, "CSV import: read the file", 1, () =>
    until(() => here(page).locator("input[type=file]").setInputFiles(join(data, "contacts.csv")), () => button("On to the columns").click({ trial: true })));
  await button("On to the columns").click();
  await row(page, "CSV import: check the rows", 1, () => until(() => button("Check the rows").click(), () => here(page).getByRole("group", { name: "Show" }).or(here(page).locator(".btn.primary:not([disabled])")).first().waitFor()));
  await row(page, "CSV import: carry out", 1, () => until(() => here(page).locator(".btn.primary").click(), () => arrived(page)));
  await page.close();
}

/** The whole workspace from its backup, and a backup of it; the page it is open in. */
export async function restored({ fresh, row, until, arrived, data, runs }) {
  const page = await fresh("app");
  await go(page, "#/backup");
  await row(page, "restore: read the file", 1, () =>
    until(() => here(page).locator("input[type=file]").setInputFiles(join(data, "workspace.jsonl")), () => page.locator("#restore-first").waitFor()));
  await page.locator("#restore-first").uncheck();
  await row(page, "restore: carry out", 1, () => until(() => page.getByRole("button", { name: "Restore here" }).click(), () => arrived(page)));
  await go(page, "#/backup");
  await row(page, "back up", 1, () => {
    const download = page.waitForEvent("download");
    return until(() => page.locator("#back-up-now").click(), async () => (await download).path());
  });
  await go(page, "#/contacts");
  await row(page, "start, to the list of contacts", Math.min(3, runs), () =>
    until(() => page.reload(), () => here(page).locator("tbody tr[data-id], tbody tr[aria-rowindex]").first().waitFor()));
  return page;
}
