import { germanCauses } from "./german-causes.ts";
import { germanDetectors } from "./german-detectors.ts";
import { germanFindings } from "./german-findings.ts";
import { germanFraming } from "./german-framing.ts";

/**
 * What detectors say, in another language. They speak English, in templates: `{n}` is a figure or
 * a name, `{#n}` a figure only, `{~within}` words that are translated in turn. The template is the
 * key, so that nothing is kept twice and what was found before a translation existed is read in it.
 */
export type Phrasebook = Readonly<Record<string, string>>;

const german: Phrasebook = {
  ...germanDetectors,
  ...germanCauses,
  ...germanFindings,
  ...germanFraming,
};

/** Longer texts are somebody's own words. */
const charsMax = 2_000;
/** Words within words: a path of ties has as many steps as this. */
const depthMax = 8;

/**
 * A text of the detectors in a language, with its days written out as that language does; in
 * English where the language, or the text, is unknown.
 */
export function inLanguage(text: string, language: string): string {
  const german = language === "de" ? inGerman(text) : null;
  const said = german ?? text;
  const days = german === null ? dayWriters.en : dayWriters.de;
  return said.length > charsMax ? said : said.replaceAll(isoDay, (day) => written(day, days));
}

const isoDay = /(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g;
const dayWriters = { en: dayWriter("en-GB"), de: dayWriter("de") } as const;

function dayWriter(language: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
}

/** A day in words; what only looks like one stays as it is. */
function written(day: string, writer: Intl.DateTimeFormat): string {
  const at = Date.parse(day);
  return Number.isNaN(at) ? day : writer.format(at);
}

/** The same in German; null where the phrasebook has no template for it. */
export function inGerman(text: string, depth = 0): string | null {
  if (text.length > charsMax || depth > depthMax) return null;
  const whole = Object.hasOwn(german, text) ? german[text] : undefined;
  if (whole !== undefined) return whole;
  for (const template of templates) {
    const slots = slotsIn(text, template);
    const said = slots === null ? null : filled(template.translation, slots, depth);
    if (said !== null) return said;
  }
  return null;
}

type Template = {
  /** The words between the slots; one more than there are slots. */
  readonly literals: readonly string[];
  readonly names: readonly string[];
  readonly translation: string;
};

/** Those with most words of their own first: they say more exactly what was meant. */
const templates: readonly Template[] = Object.entries(german)
  .filter(([key]) => key.includes("{"))
  .map(([key, translation]) => ({
    literals: key.split(/\{[^}]+\}/),
    names: [...key.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name),
    translation,
  }))
  .sort((a, b) => b.literals.join("").length - a.literals.join("").length);

/** What stands in the slots, found in one walk along the text; null where it is another text. */
function slotsIn(text: string, { literals, names }: Template): ReadonlyMap<string, string> | null {
  const [first = "", ...rest] = literals;
  if (!text.startsWith(first)) return null;
  const slots = new Map<string, string>();
  let at = first.length;
  for (const [index, literal] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const next = isLast ? text.length - literal.length : text.indexOf(literal, at + 1);
    if (next <= at || !text.startsWith(literal, next)) return null;
    const name = names[index] ?? "";
    const value = text.slice(at, next);
    if (name.startsWith("#") && !isFigure(value)) return null;
    slots.set(name, value);
    at = next + literal.length;
  }
  return slots;
}

/** Null where words that have to be translated in turn have no template. */
function filled(
  translation: string,
  slots: ReadonlyMap<string, string>,
  depth: number,
): string | null {
  let isWhole = true;
  const text = translation.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = slots.get(name) ?? "";
    if (!name.startsWith("~") || isFigure(value)) return figure(value);
    const words = inGerman(value, depth + 1);
    if (words === null) isWhole = false;
    return words ?? "";
  });
  return isWhole ? text : null;
}

const isFigure = (value: string) => /^[\d.,]+( %)?$/.test(value);

/** 1,234.5 is 1.234,5 in German; a name or a date stays as it is. */
function figure(value: string): string {
  if (!/^\d{1,3}(,\d{3})*(\.\d+)?( %)?$|^\d+\.\d+( %)?$/.test(value)) return value;
  return value.replaceAll(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}
