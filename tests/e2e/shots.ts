// Photographs every screen. Run by bin/shots, which also says which: the variables stand in shots.plan.ts.
import { join } from "node:path";
import { test } from "./app.ts";
import { EXPECTED_TROUBLE, walk } from "./screens.ts";
import { FOLDER, LANGS, ONLY, SIZES, THEMES, WIDTHS, fileOf } from "./shots.plan.ts";
import { LOCALES } from "./words.ts";

for (const language of LANGS) {
  for (const width of WIDTHS) {
    test.describe(`${language} ${width}`, () => {
      // A narrow window is a telephone: touched, without a pointer that hovers.
      const isPhone = width < 720;
      test.use({ locale: LOCALES[language], viewport: SIZES[width], isMobile: isPhone, hasTouch: isPhone });

      test("screens", async ({ app, page, watch }) => {
        test.setTimeout(600_000);
        watch.expect(...EXPECTED_TROUBLE);
        await page.emulateMedia({ colorScheme: THEMES[0] });
        await walk(
          app,
          async (name) => {
            await page.evaluate(() => document.fonts.ready);
            for (const theme of THEMES) {
              await page.emulateMedia({ colorScheme: theme });
              await page.screenshot({ path: join(FOLDER, fileOf(name, language, theme, width)), animations: "disabled", caret: "initial" });
            }
          },
          (name, reason) => console.log(`✗ ${name} ${language} ${width} does not open: ${reason}`),
          (name) => !ONLY.length || ONLY.includes(name),
        );
      });
    });
  }
}
