// What the hand does all day: typing, opening, moving, scrolling, adding.

export async function hand(page, { row, seen, runs }) {
  const press = (key) => page.keyboard.press(key);
  const go = async (place, is) => {
    await page.locator(`.sidebar a[href="#/${place}"]`).click();
    return seen(page, is);
  };
  const rows = `() => document.querySelector("#page tbody tr[aria-rowindex]")`;
  const quick = `() => document.querySelector(".quick")`;
  const cards = `() => document.querySelector("[data-card]")`;

  const away = () => go("today", quick);
  await row(page, "open the list of contacts", runs, () => go("contacts", rows), away);

  await page.locator("#page input[type=search]").click();
  const found = `(before) => document.querySelector("#page .toolbar [role=status]").textContent !== before`;
  await row(page, "search, per key", 6, async (n) => {
    const before = await page.locator("#page .toolbar [role=status]").textContent();
    await press("ova123"[n]);
    return seen(page, found, before);
  });
  await page.locator("#page input[type=search]").fill("");
  await seen(page, rows);

  const wheel = async () => {
    await page.evaluate(() => {
      window.gaps = [];
      let last = performance.now();
      window.scrolling = true;
      const frame = (now) => {
        window.gaps.push(now - last);
        last = now;
        if (window.scrolling) requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    for (let n = 0; n < 20; n++) await page.mouse.wheel(0, 900);
    return page.evaluate(() => ((window.scrolling = false), Math.max(...window.gaps)));
  };
  await page.locator("#page tbody tr[aria-rowindex]").first().hover();
  await row(page, "scroll the list: longest frame", runs, wheel);

  const list = () => away().then(() => go("contacts", rows));
  const open = async (n) => {
    await page.locator("#page tbody .row-link").nth(n).click();
    return seen(page, `() => /contacts\\/.+/.test(location.hash) && document.querySelector("#page h1")`);
  };
  await row(page, "open a record", runs, open, list);

  await row(page, "open the board", runs, () => go("deals", cards), away);

  let id;
  const menu = async () => {
    const card = page.locator("section[data-column]").first().locator("[data-card]").first();
    id = await card.getAttribute("data-card");
    await card.getByRole("button").click();
  };
  const move = async () => {
    await page.getByRole("menu").getByRole("menuitemradio", { name: "Contacted", exact: true }).click();
    return seen(page, `(id) => document.querySelectorAll("section[data-column]")[1].querySelector(\`[data-card="\${id}"]\`)`, id);
  };
  await row(page, "move a card to the next stage", runs, move, menu);

  await away();
  const add = async () => {
    await press("Enter");
    return seen(page, `() => document.querySelector(".quick input").value === ""`);
  };
  await row(page, "quick add", runs, add, (n) => page.locator(".quick input").fill(`Call the supplier ${n}`));
}
