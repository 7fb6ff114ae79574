// The main job: from nothing to a deal that moves, and stays where it was put.
import { expect, inEachLanguage, test, type App } from "./app.ts";

const AMOUNT = "1500";

async function dealOnBoard(app: App, title: string) {
  await app.open();
  await app.startEmpty();
  await app.addContact("Sara Example");
  await app.addDeal(title, AMOUNT);
  await expect(app.page.locator('#page a[href^="#/contacts/"]').first()).toHaveText("Sara Example");
  await app.go("#/deals");
  await expect(app.card(title, app.column(app.say("stage-new")))).toBeVisible();
}

inEachLanguage((language) => {
  const title = { en: "Autumn tour", fa: "تور پاییز", bg: "Есенна обиколка" }[language];

  test("a deal moves by mouse, by menu and by keyboard, and stays", async ({ app, page }) => {
    await dealOnBoard(app, title);
    const card = app.card(title);
    const isIn = (stage: string) => expect(app.card(title, app.column(app.say(stage)))).toBeVisible();

    await test.step("by mouse", async () => {
      await drag(app, title, "stage-contacted");
      await isIn("stage-contacted");
      await expect(app.toast()).toContainText(app.say("op-move", { name: title, to: app.say("stage-contacted") }));
    });
    await test.step("by menu", async () => {
      await app.moveTo(card, app.say("stage-proposal"));
      await isIn("stage-proposal");
    });
    await test.step("by keyboard", async () => {
      await card.getByRole("link").focus();
      await page.keyboard.press("Space");
      await page.keyboard.press(language === "fa" ? "ArrowLeft" : "ArrowRight");
      await page.keyboard.press("Space");
      await isIn("stage-negotiation");
      await expect(card.locator(":focus")).toBeVisible();
    });
    await test.step("undo and redo", async () => {
      await page.keyboard.press("Control+z");
      await isIn("stage-proposal");
      await page.keyboard.press("Control+Shift+z");
      await isIn("stage-negotiation");
    });
    await test.step("after a reload", async () => {
      await app.reload();
      await isIn("stage-negotiation");
      await expect(app.column(app.say("stage-negotiation")).locator(".sums")).toContainText(app.number(Number(AMOUNT)));
      await page.keyboard.press("Control+z");
      await isIn("stage-proposal");
    });
  });

  test("a deal is won, and another is lost for a reason", async ({ app, page }) => {
    await dealOnBoard(app, title);
    await app.moveTo(app.card(title), app.say("stage-lost"));
    const dialog = app.dialog();
    await dialog.getByRole("button", { name: app.say("sales-reason-price") }).click();
    await dialog.getByRole("button", { name: app.say("sales-lost-confirm") }).click();
    await expect(app.card(title)).toHaveCount(0);

    await page.getByRole("button", { name: app.say("sales-closed") }).click();
    await expect(app.card(title, app.column(app.say("stage-lost")))).toContainText(app.say("sales-reason-price"));
    await app.moveTo(app.card(title), app.say("stage-won"));
    await expect(app.card(title, app.column(app.say("stage-won")))).toContainText(app.say("sales-won"));
  });
});

test("Escape puts a lifted card back", async ({ app, page }) => {
  await dealOnBoard(app, "Tour");
  await app.card("Tour").getByRole("link").focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Escape");
  await expect(page.locator(".board")).not.toHaveAttribute("data-dragging");
  await expect(app.card("Tour", app.column("New"))).toBeVisible();
});

test("the toast takes a move back", async ({ app }) => {
  await dealOnBoard(app, "Tour");
  await app.moveTo(app.card("Tour"), "Proposal");
  await expect(app.toast()).toContainText(app.say("op-move", { name: "Tour", to: "Proposal" }));
  await app.toast().getByRole("button", { name: app.say("undo"), exact: true }).click();
  await expect(app.card("Tour", app.column("New"))).toBeVisible();
});

test("undo, however quickly it is pressed, takes back what was done last", async ({ app }) => {
  await dealOnBoard(app, "Tour");
  await app.moveTo(app.card("Tour"), "Contacted");
  await expect(app.card("Tour", app.column("Contacted"))).toBeVisible();
  const menu = await app.menuOf(app.card("Tour"));
  // In one turn of the browser: the move is not on the disk yet when the key comes.
  await menu.getByRole("menuitemradio", { name: "Proposal" }).evaluate((item) => {
    (item as HTMLElement).click();
    window.dispatchEvent(new KeyboardEvent("keydown", { key: "z", code: "KeyZ", ctrlKey: true, bubbles: true }));
  });
  await expect(app.toast()).toContainText(app.say("op-undo", { what: app.say("op-move", { name: "Tour", to: "Proposal" }) }));
  await expect(app.card("Tour", app.column("Contacted"))).toBeVisible();
});

test("a deal shows its stages on its own page, and moves there", async ({ app, page }) => {
  await dealOnBoard(app, "Tour");
  await app.card("Tour").getByRole("link").click();
  await page.locator(".stage-path").getByRole("button", { name: "Proposal" }).click();
  await expect(page.locator(".stage-path [aria-current=step]")).toHaveText("Proposal");
  await app.go("#/deals");
  await expect(app.card("Tour", app.column("Proposal"))).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("a finger that rests on a card carries it", async ({ app, page, context }) => {
    await dealOnBoard(app, "Tour");
    const finger = await context.newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x: number, y: number) =>
      finger.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    const box = (await app.card("Tour").boundingBox())!;
    const [x, y] = [box.x + 40, box.y + 60];
    await touch("touchStart", x, y);
    await expect(page.locator(".board")).toHaveAttribute("data-dragging", "");
    // Near the edge the board scrolls along, until the next column is under the finger.
    await touch("touchMove", x + 100, y);
    await touch("touchMove", 350, y);
    await expect(app.column("Contacted")).toHaveAttribute("data-drop", "");
    await touch("touchEnd", 350, y);
    await expect(app.card("Tour", app.column("Contacted"))).toBeVisible();
    await expect(page).toHaveURL(/#\/deals$/);
  });
});

/** With the mouse, as a hand does: press, move in steps, release. */
async function drag(app: App, title: string, stage: string) {
  const from = (await app.card(title).boundingBox())!;
  const to = (await app.column(app.say(stage)).boundingBox())!;
  const { mouse } = app.page;
  await mouse.move(from.x + from.width / 2, from.y + from.height - 12);
  await mouse.down();
  await mouse.move(to.x + to.width / 2, to.y + 120, { steps: 8 });
  await expect(app.column(app.say(stage))).toHaveAttribute("data-drop", "");
  await mouse.up();
}

test("before the first deal the board shows the way one goes", async ({ app, page }) => {
  await app.open();
  await app.startEmpty();
  await app.go("#/deals");
  await expect(page.locator("section[data-column]")).toHaveCount(4);
  await app.go("#/deals?view=list");
  await expect(app.heading(app.say("records-no-deals-yet"))).toBeVisible();
  await app.go("#/deals");
  await app.button("sales-add").click();
  const form = app.dialog(app.say("records-new-deal"));
  await app.field("field-deals-title", form).fill("First");
  await app.save(form);
  await app.go("#/deals");
  await expect(app.card("First", app.column(app.say("stage-new")))).toBeVisible();
  await expect(app.button("sales-add")).toHaveCount(0);
});
