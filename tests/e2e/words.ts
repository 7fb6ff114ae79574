// The words of the interface, from the catalogues that the app reads: tests and pictures work in any language.
import { readFileSync } from "node:fs";
import { FluentBundle, FluentNumber, FluentResource } from "@fluent/bundle";

export type Language = "en" | "fa" | "bg";
export const LANGUAGES: readonly Language[] = ["en", "fa", "bg"];
export const LOCALES: Record<Language, string> = { en: "en-GB", fa: "fa-IR", bg: "bg-BG" };

export type Args = Record<string, string | number>;

const sources = Object.fromEntries(
  LANGUAGES.map((language) => [language, readFileSync(new URL(`../../locales/${language}.ftl`, import.meta.url), "utf8")]),
) as Record<Language, string>;

const bundles = Object.fromEntries(
  LANGUAGES.map((language) => {
    const bundle = new FluentBundle(LOCALES[language]);
    const faults = bundle.addResource(new FluentResource(sources[language]));
    if (faults.length) throw faults[0];
    return [language, bundle];
  }),
) as Record<Language, FluentBundle>;

/** What the first part of a key may be: "nav-today" begins with "nav". */
export const KEY_BEGINNINGS = [...new Set([...sources.en.matchAll(/^([a-z]+)-[\w-]+ =/gm)].map((match) => match[1]))];

/** A sentence, with the marks around what is filled in that the app puts there too. */
export function say(language: Language, key: string, args: Args = {}): string {
  const pattern = bundles[language].getMessage(key)?.value;
  if (!pattern) throw new Error(`${language}.ftl has no ${key}`);
  const plain = ([name, value]: [string, string | number]) =>
    [name, typeof value === "number" ? new FluentNumber(value, { useGrouping: false }) : value] as const;
  const faults: Error[] = [];
  const sentence = bundles[language].formatPattern(pattern, Object.fromEntries(Object.entries(args).map(plain)), faults);
  if (faults.length) throw new Error(`${key}: ${faults[0].message}`);
  return sentence;
}

/** A sentence whatever is filled in. For sentences without plurals. */
export function like(language: Language, key: string): RegExp {
  const hole = "\uE000";
  const pattern = bundles[language].getMessage(key)?.value;
  if (!pattern) throw new Error(`${language}.ftl has no ${key}`);
  const any = new Proxy({}, { get: () => hole, has: () => true, getOwnPropertyDescriptor: () => ({ configurable: true, enumerable: true }) });
  const sentence = bundles[language].formatPattern(pattern, any, []);
  return new RegExp(sentence.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(hole, ".+?"));
}

/** A number as the interface of a fresh workspace writes it. */
export function number(language: Language, value: number): string {
  return new Intl.NumberFormat(language === "fa" ? "fa-IR-u-nu-arabext" : LOCALES[language]).format(value);
}
