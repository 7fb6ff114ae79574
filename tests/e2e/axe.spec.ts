// Every screen: no barrier that axe knows, nothing wider than its window, no sentence without words.
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, inEachLanguage, test } from "./app.ts";
import { EXPECTED_TROUBLE, walk } from "./screens.ts";
import { KEY_BEGINNINGS } from "./words.ts";

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const SIZES = { wide: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };
const NARROWEST = 320;

/** Latin words in the Persian interface that are right there: names, formats, keys, and what stands in its own language. */
const LATIN = /^(Daftar|CSV|TSV|UTF-8|UTF-16\w*|windows-\d+|Ctrl|Shift|Alt|Escape|Enter|Tab|English|[A-Z]{1,3})$/;

inEachLanguage((language) => {
  for (const size of ["wide", "phone"] as const) {
    // All four looks in English; in the others one of each size, which is where words and direction can go wrong.
    const themes = language === "en" ? (["light", "dark"] as const) : size === "wide" ? (["light"] as const) : (["dark"] as const);

    test(`screens, ${size}`, async ({ app, page, watch }) => {
      test.setTimeout(900_000);
      watch.expect(...EXPECTED_TROUBLE);
      const faults = new Faults();
      await page.setViewportSize(SIZES[size]);
      await page.emulateMedia({ colorScheme: themes[0] });
      const visit = async (name: string) => {
        for (const colorScheme of themes) {
          await page.emulateMedia({ colorScheme });
          await settle(page);
          // The theme changes nothing but colours.
          const found = await barriers(page, colorScheme === themes[0] ? undefined : "color-contrast");
          // A toast floats over what is under it and goes by itself: what it covers for the moment is not small.
          const floats = (fault: string) => name === "undo-toast" && fault.startsWith("target-size");
          faults.add(`${name} ${colorScheme}`, found.filter((fault) => !floats(fault)));
        }
        faults.add(name, await tooWide(page));
        if (size === "phone") {
          await page.setViewportSize({ ...SIZES.phone, width: NARROWEST });
          faults.add(name, await tooWide(page));
          await page.setViewportSize(SIZES.phone);
        }
        const { lang, dir } = await page.evaluate(() => ({ lang: document.documentElement.lang, dir: document.documentElement.dir }));
        if (lang !== language || dir !== (language === "fa" ? "rtl" : "ltr")) faults.add(name, [`lang=${lang} dir=${dir}`]);
        const texts = await interfaceTexts(page);
        faults.add(name, texts.filter(isKey).map((key) => `no words for ${key}`));
        if (language === "fa") faults.add(name, texts.filter(hasLatin).map((text) => `not Persian: ${text}`));
      };
      await walk(app, visit, (name, reason) => faults.add(name, [`does not open: ${reason}`]));
      expect(faults.list()).toEqual([]);
    });
  }
});

/** Each fault once, with the screens that have it: what is wrong with the frame is wrong on all of them. */
class Faults {
  private found = new Map<string, { example: string; screens: Set<string> }>();

  /** What stands after the line break is an example; the rest tells whether two faults are one. */
  add(screen: string, faults: string[]) {
    for (const fault of faults) {
      const [kind, example = ""] = fault.split("\n", 2);
      const found = this.found.get(kind) ?? { example, screens: new Set() };
      found.screens.add(screen);
      this.found.set(kind, found);
    }
  }

  list() {
    return [...this.found].map(([kind, { example, screens }]) => {
      const some = [...screens].slice(0, 6).join(", ");
      return `${kind}\n      ${example}\n      on ${some}${screens.size > 6 ? ` and ${screens.size - 6} more` : ""}`;
    });
  }
}

/** Colours on their way from one theme to the other are none of either. */
function settle(page: Page) {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  });
}

async function barriers(page: Page, rule?: string) {
  // Legacy mode stays in the page: the other one opens a second page for each screen, to join the results of frames.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await (rule ? axe.withRules(rule) : axe.withTags(TAGS)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html, failureSummary }) => {
      // Numbers in selectors differ from one drawing to the next.
      const place = target.join(" ").replaceAll(/(-|\()\d+/g, "$1#").replaceAll(/\[(href|data-\w+|for|id)=[^\]]*\]/g, "");
      return `${id}: ${place}\n${html.slice(0, 160)} · ${failureSummary?.split("\n")[1]?.trim()}`;
    }),
  );
}

/** What reaches over the edge of the window, if anything makes the page scroll sideways. */
function tooWide(page: Page) {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth === root.clientWidth) return [];
    const reaches = (element: Element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > root.clientWidth + 0.5 || left < -0.5;
    };
    const scrolls = (element: Element) => getComputedStyle(element).overflowX !== "visible";
    const inside = (element: Element): boolean => !!element.parentElement && (scrolls(element.parentElement) || inside(element.parentElement));
    const culprits = [...document.body.querySelectorAll("*")].filter((element) => reaches(element) && !inside(element));
    return [`${root.scrollWidth} of ${root.clientWidth}`, ...culprits.slice(0, 5).map((it) => it.outerHTML.slice(0, 120))];
  });
}

/** What the interface itself says, read out or on the screen, without what people have typed: that stands in <bdi>, or between the marks of isolation. */
function interfaceTexts(page: Page) {
  return page.evaluate(() => {
    const data = "bdi, code, kbd, input, textarea, time, option, [lang]:not(html), [dir=ltr], [contenteditable], .amount, .num, .item-body, .boot-fault details";
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = new Set<string>();
    const add = (text: string | null) => {
      const own = (text ?? "").replace(/\u2068[^\u2069]*\u2069/g, " ").trim();
      if (own) texts.add(own);
    };
    while (walker.nextNode()) {
      const around = walker.currentNode.parentElement!;
      if (!around.closest(data) && !["SCRIPT", "STYLE", "NOSCRIPT"].includes(around.tagName)) add(walker.currentNode.textContent);
    }
    for (const attribute of ["aria-label", "aria-description", "title", "placeholder", "alt"]) {
      document.body.querySelectorAll(`[${attribute}]`).forEach((element) => element.closest("[lang]:not(html)") ?? add(element.getAttribute(attribute)));
    }
    return [...texts];
  });
}

const isKey = (text: string) => /^[a-z]+(-[a-z0-9_]+)+$/.test(text) && KEY_BEGINNINGS.includes(text.split("-")[0]);
const hasLatin = (text: string) => (text.match(/[A-Za-z][\w-]*/g) ?? []).some((word) => !LATIN.test(word));
