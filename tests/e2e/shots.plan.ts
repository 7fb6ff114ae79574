// What bin/shots was asked for, from its options.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { LANGUAGES, type Language } from "./words.ts";

export const SIZES = { 1280: { width: 1280, height: 800 }, 360: { width: 360, height: 740 } };
export type Width = keyof typeof SIZES;
export type Theme = "light" | "dark";

function asked<T>(variable: string, all: readonly T[]): T[] {
  const words = (process.env[variable] ?? "").split(",").filter(Boolean);
  const unknown = words.filter((word) => !all.map(String).includes(word));
  if (unknown.length) throw new Error(`${unknown.join(", ")} is none of ${all.join(", ")}`);
  return words.length ? all.filter((it) => words.includes(String(it))) : [...all];
}

const root = fileURLToPath(new URL("../..", import.meta.url));
export const FOLDER = process.env.SHOTS_FOLDER || join(root, "target/shots");
export const LANGS = asked<Language>("SHOTS_LANG", LANGUAGES);
export const THEMES = asked<Theme>("SHOTS_THEME", ["light", "dark"]);
export const WIDTHS = asked<Width>("SHOTS_WIDTH", [1280, 360]);
export const ONLY = (process.env.SHOTS_ONLY ?? "").split(",").filter(Boolean);

export const fileOf = (name: string, language: Language, theme: Theme, width: Width) => `${name}-${language}-${theme}-${width}.png`;
