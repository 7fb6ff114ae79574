// The page that shows the pictures side by side: a line per screen, wide ones first.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NAMES } from "./screens.ts";
import { FOLDER, SIZES, fileOf, type Theme, type Width } from "./shots.plan.ts";
import { LANGUAGES } from "./words.ts";

const STYLE = `
  body { font: 14px/1.4 system-ui, sans-serif; margin: 1rem; background: #d8dce3; color: #171b24; }
  nav { columns: 14rem; margin-block-end: 2rem; } nav a { display: block; }
  h2 { position: sticky; inset-inline-start: 0; inline-size: max-content; margin: 2rem 0 .5rem; }
  .line { display: flex; gap: 1rem; align-items: start; inline-size: max-content; }
  figure { margin: 0; } figcaption { color: #535b6a; }
  img { display: block; block-size: auto; inline-size: 640px; box-shadow: 0 1px 4px #0004; } img.phone { inline-size: 240px; }
`;

export default function index() {
  const widths = Object.keys(SIZES).map(Number).sort((a, b) => b - a) as Width[];
  const figure = (name: string, width: Width, language: (typeof LANGUAGES)[number], theme: Theme) => {
    const file = fileOf(name, language, theme, width);
    const phone = width < 720 ? ' class="phone"' : "";
    return existsSync(join(FOLDER, file))
      ? `<figure><figcaption>${language} · ${theme} · ${width}</figcaption><a href="${file}"><img${phone} src="${file}" alt="${name}, ${language}, ${theme}, ${width}" loading="lazy"></a></figure>`
      : "";
  };
  const line = (name: string) => {
    const figures = widths.flatMap((width) => LANGUAGES.flatMap((language) => (["light", "dark"] as const).map((theme) => figure(name, width, language, theme))));
    return figures.some(Boolean) ? `<h2 id="${name}">${name}</h2><div class="line">${figures.join("")}</div>` : "";
  };
  const lines = NAMES.map((name) => [name, line(name)] as const).filter(([, html]) => html);
  const nav = lines.map(([name]) => `<a href="#${name}">${name}</a>`).join("");
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Daftar: every screen</title><style>${STYLE}</style><h1>Every screen of Daftar</h1><nav>${nav}</nav>${lines.map(([, html]) => html).join("\n")}</html>\n`;
  writeFileSync(join(FOLDER, "index.html"), page);
  console.log(`\n${join(FOLDER, "index.html")}`);
}
