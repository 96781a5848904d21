import { fileURLToPath } from "node:url";
import type { Language } from "@candor/core/policy/kit/language.ts";
import { languageOfText } from "@candor/core/policy/kit/language-of-text.ts";
import type { SeenLine } from "@candor/core/policy/pictures/seen-picture.ts";
import { createWorker, type Line, OEM, type Word, type Worker } from "tesseract.js";
import type { Prepared } from "./prepare.ts";

/** The recogniser's name of each language that rules read. */
const models: Readonly<Record<Language, string>> = {
  en: "eng",
  de: "deu",
  fr: "fra",
  es: "spa",
  it: "ita",
  pt: "por",
  nl: "nld",
  pl: "pol",
  sv: "swe",
  tr: "tur",
  ja: "jpn",
  zh: "chi_sim",
};

/** Each holds 50 to 100 MB while it is loaded. */
const modelsLoadedMax = 3;
const loaded = new Map<string, Promise<Worker>>();

/** Loads what every picture needs, while the first one is still being unpacked. */
export async function warmUp(): Promise<void> {
  await Promise.all([modelOf("osd"), modelOf(models.en)]);
}

/** Which way is up, and in which script; found on the whole page at once. */
export type Uprightness = { readonly quarterTurns: number; readonly script: string | null };

/** Tells which way print stands; a page with little of it counts as upright. */
export async function uprightnessOf(png: Buffer): Promise<Uprightness> {
  try {
    const { data } = await (await modelOf("osd")).detect(png);
    const isSure = (data.orientation_confidence ?? 0) > turnConfidenceMin;
    const degrees = isSure ? (data.orientation_degrees ?? 0) : 0;
    return { quarterTurns: Math.round(degrees / 90) % 4, script: data.script ?? null };
  } catch {
    // The recogniser throws where it finds too few letters to say.
    return { quarterTurns: 0, script: null };
  }
}

/** Chinese of a few lines scores 0.2 when upright; a page on its side scores 5 and more. */
const turnConfidenceMin = 1.5;

/**
 * Reads the lines of a prepared page. Where the language is not given, a first reading tells it,
 * and a second one with its own letters follows where that is another one.
 */
export async function linesOn(
  prepared: Prepared,
  page: number,
  { script, lang }: { readonly script: string | null; readonly lang: Language | null },
): Promise<readonly SeenLine[]> {
  const first = lang ?? (isHan(script) ? "zh" : "en");
  let reading = await readAs(first, prepared, page);
  if (lang !== null) return reading.lines;
  if (first === "en" && reading.confidence < confidenceMin) {
    const other = await readAs("zh", prepared, page);
    if (other.confidence > reading.confidence) reading = other;
  }
  const found = languageOfText(reading.text) ?? (isKana(script) ? "ja" : reading.lang);
  if (found === reading.lang) return reading.lines;
  const second = await readAs(found, prepared, page);
  return second.confidence >= reading.confidence - 5 ? second.lines : reading.lines;
}

/** Below it, the letters are likely another script's. */
const confidenceMin = 55;
/** Specks and ornaments read as letters score below. */
const wordConfidenceMin = 30;

const isHan = (script: string | null) =>
  script !== null && /^(Han|Japanese|Katakana|Hiragana)/.test(script);
const isKana = (script: string | null) =>
  script !== null && /^(Japanese|Katakana|Hiragana)/.test(script);

type Readout = {
  readonly lang: Language;
  readonly lines: readonly SeenLine[];
  readonly text: string;
  readonly confidence: number;
};

async function readAs(lang: Language, prepared: Prepared, page: number): Promise<Readout> {
  const model = await modelOf(models[lang]);
  let paragraph = -1;
  const { data } = await model.recognize(prepared.png, {}, { blocks: true, text: true });
  const lines: SeenLine[] = [];
  for (const printed of (data.blocks ?? []).flatMap((block) => block.paragraphs)) {
    let last: Line | null = null;
    for (const line of printed.lines) {
      if (last === null || isHeading(last, line)) paragraph += 1;
      last = line;
      const words = line.words
        .filter((word) => word.text.trim() !== "" && isSure(word, lang))
        .map((word) => ({
          text: word.text.trim(),
          box: { page, ...prepared.boxOnPage(word.bbox) },
        }));
      if (words.length > 0) lines.push({ paragraph, words });
    }
  }
  return {
    lang,
    lines,
    text: data.text,
    confidence: data.confidence,
  };
}

/** Large letters above small ones are a heading, which ends where the line does. */
function isHeading(above: Line, below: Line): boolean {
  const ratio = above.rowAttributes.rowHeight / Math.max(1, below.rowAttributes.rowHeight);
  return ratio > headingRatioMin || ratio < 1 / headingRatioMin;
}

const headingRatioMin = 1.3;

/** Each Han character is a word here, and a rare one is unsure without being wrong. */
function isSure(word: Word, lang: Language): boolean {
  return lang === "zh" || lang === "ja" || word.confidence >= wordConfidenceMin;
}

/** The model with its data read from its package; the one used longest ago makes room. */
async function modelOf(name: string): Promise<Worker> {
  const found = loaded.get(name) ?? load(name);
  loaded.delete(name);
  loaded.set(name, found);
  for (const [other, model] of loaded) {
    if (loaded.size <= modelsLoadedMax + 1 || other === "osd") continue;
    loaded.delete(other);
    await (await model).terminate();
    break;
  }
  return found;
}

function load(name: string): Promise<Worker> {
  const isTurnFinder = name === "osd";
  const folder = new URL(
    isTurnFinder ? "4.0.0/" : "4.0.0_best_int/",
    import.meta.resolve(`@tesseract.js-data/${name}/package.json`),
  );
  return createWorker(name, isTurnFinder ? OEM.TESSERACT_ONLY : OEM.LSTM_ONLY, {
    langPath: fileURLToPath(folder),
    cacheMethod: "none",
    gzip: true,
    ...(isTurnFinder ? { legacyCore: true, legacyLang: true } : {}),
  });
}
