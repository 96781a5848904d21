import type { Concept } from "../concept.ts";

import type { ScreenContext } from "../context.ts";
import { type Language, languageOf, languages } from "../language.ts";
import { charKinds, charKindTable } from "./characters.ts";
import { type FoldBuffer, fold } from "./fold.ts";
import { type Line, layOut } from "./layout.ts";
import { markNegation } from "./negation.ts";
import type { Reading, Sentence } from "./reading.ts";
import { repair } from "./repair.ts";
import { type RawHit, scan } from "./scan.ts";
import { findShapes, type Shape } from "./shapes.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Reads a text: folds it, undoes disguises, cuts it into sentences, finds every concept in one
 * pass, tells each sentence's language and voice.
 */
export function read(text: string, context: ScreenContext, vocabulary: Vocabulary): Reading {
  const { buffer, lines } = layOut(repair(fold(text), vocabulary.words));
  const raw = scan(buffer, vocabulary);
  const shapes = findShapes(text);
  const perLine = hitsByLine(raw, lines);
  const tally = tallyOf(raw);
  const textLang = strongest(tally, buffer, 0, buffer.length, languageOf(context.lang));
  const sentences = lines.map((line, index) =>
    sentenceOf({ line, index, raw: perLine[index] ?? [], shapes, buffer, textLang }),
  );
  const voiced = withPolicyVoice(sentences, lines);
  const present = new Set<Concept>();
  let words = 0;
  for (const sentence of voiced) {
    words += sentence.words;
    for (const hit of sentence.hits) present.add(hit.concept);
  }
  return {
    text,
    context,
    lang: textLang,
    sentences: voiced,
    words,
    has: (concept) => present.has(concept),
  };
}

function hitsByLine(raw: readonly RawHit[], lines: readonly Line[]): readonly RawHit[][] {
  const perLine: RawHit[][] = lines.map(() => []);
  let at = 0;
  for (const hit of raw) {
    while (at < lines.length - 1 && hit.end > (lines[at]?.end ?? 0)) at++;
    const line = lines[at];
    if (line !== undefined && hit.start >= line.start && hit.end <= line.end)
      perLine[at]?.push(hit);
  }
  return perLine;
}

type Parts = {
  readonly line: Line;
  readonly index: number;
  readonly raw: readonly RawHit[];
  readonly shapes: readonly Shape[];
  readonly buffer: FoldBuffer;
  readonly textLang: Language | "other";
};

function sentenceOf(parts: Parts): Sentence {
  const { line, index, raw, shapes, buffer, textLang } = parts;
  const start = buffer.starts[line.start] ?? 0;
  const end = buffer.ends[line.end - 1] ?? start;
  const own = strongest(tallyOf(raw), buffer, line.start, line.end, undefined);
  const lang =
    own === "other" && textLang !== "other" && !hasForeignScript(buffer, line) ? textLang : own;
  const hits = raw.filter((hit) => readIn(hit, lang, raw));
  const { marked, clauses } = markNegation(withoutCovered(hits), buffer, line, lang);
  for (const shape of shapes) {
    if (shape.start < start || shape.end > end) continue;
    marked.push({
      concept: shape.concept,
      lang: "any",
      span: { start: shape.start, end: shape.end },
      word: wordBefore(raw, buffer, shape.start),
      clause: clauses(shape.start),
      negated: false,
      quoted: false,
    });
  }
  marked.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  return {
    index,
    span: { start, end },
    lang,
    question: line.question,
    paragraph: line.paragraph,
    policy: false,
    words: countWords(buffer, line),
    hits: marked,
  };
}

function wordBefore(raw: readonly RawHit[], buffer: FoldBuffer, at: number): number {
  let word = raw[0]?.word ?? 0;
  for (const hit of raw) if ((buffer.starts[hit.start] ?? 0) <= at) word = Math.max(word, hit.word);
  return word;
}

function countWords(buffer: FoldBuffer, line: Line): number {
  const kinds = charKindTable();
  let words = 0;
  let wide = 0;
  let previous: number = charKinds.other;
  for (let i = line.start; i < line.end; i++) {
    const kind = kinds[buffer.codes[i] ?? 0] ?? 0;
    if (kind === charKinds.wide) wide++;
    else if (kind !== charKinds.other && previous === charKinds.other) words++;
    previous = kind;
  }
  // Two wide characters carry about as much as one spaced word.
  return words + Math.ceil(wide / 2);
}

/**
 * A sentence is read in its own language; nouns that travelled everywhere (review, cashback) are
 * also read in English, and long foreign phrases count where mixed languages hide an offer.
 */
function readIn(hit: RawHit, lang: Language | "other", raw: readonly RawHit[]): boolean {
  const { form } = hit;
  if (form.functionWord) return false;
  if (form.lang === lang) return true;
  if (lang === "ja" && form.lang === "zh") return false;
  // Letters and digits inside a Japanese or Chinese form mean nothing in other languages.
  if (form.wide) return lang !== "ja" && lang !== "zh" && hit.wide;
  if (form.lang === "en") return lang === "other" || travelling.has(form.concept);
  if (lang === "other") return hit.end - hit.start >= 6;
  if (hit.end - hit.start < 7) return false;
  return raw.filter((other) => other.form.functionWord && other.form.lang === form.lang).length > 1;
}

const travelling: ReadonlySet<Concept> = new Set<Concept>([
  "review",
  "feedback",
  "star",
  "fiveStars",
  "coupon",
  "giftCard",
  "money",
  "messenger",
  "reviewSite",
  "fiveStars",
  "gift",
]);

/** Concepts whose short forms mean nothing inside a longer phrase. */
const coverable: ReadonlySet<Concept> = new Set<Concept>([
  "review",
  "rate",
  "rating",
  "star",
  "fiveStars",
  "negator",
  "happy",
  "unhappy",
  "positive",
  "negative",
  "if",
  "once",
  "ask",
  "write",
  "freeItem",
  "pay",
  "buy",
  "before",
  "instead",
  "useful",
  "forbid",
  "contactUs",
  "you",
  "we",
]);

function withoutCovered(hits: readonly RawHit[]): readonly RawHit[] {
  if (hits.length < 2) return hits;
  return hits.filter((hit) => {
    if (!coverable.has(hit.form.concept)) return true;
    return !hits.some(
      (other) =>
        covering(other, hit) &&
        other.start <= hit.start &&
        other.end >= hit.end &&
        other.end - other.start > hit.end - hit.start,
    );
  });
}

/** A phrase covers a shorter one of another meaning; a negator is covered only by set phrases. */
function covering(outer: RawHit, inner: RawHit): boolean {
  if (outer.form.gap !== undefined) return false;
  const concept = inner.form.concept;
  if (outer.form.concept === concept) return false;
  if (concept === "negator") {
    return (
      outer.form.concept === "notNegator" ||
      outer.form.concept === "unhappy" ||
      outer.form.concept === "forbid" ||
      outer.form.concept === "withhold" ||
      outer.form.concept === "gone" ||
      outer.form.concept === "advice"
    );
  }
  if (concept === "happy" || concept === "unhappy") {
    return (
      outer.form.concept === "unhappy" ||
      outer.form.concept === "happy" ||
      outer.form.concept === "hello" ||
      outer.form.concept === "notNegator" ||
      outer.form.concept === "contactUs" ||
      outer.form.concept === "fairness"
    );
  }
  if (concept === "positive" || concept === "negative") {
    return outer.form.concept === "fairness" || outer.form.concept === "hello";
  }
  if (concept === "freeItem")
    return outer.form.concept === "ask" || outer.form.concept === "notNegator";
  if (concept === "forbid") return outer.form.concept === "notNegator";
  return outer.form.concept === "notNegator";
}

type Tally = Record<Language, number>;

function tallyOf(raw: readonly RawHit[]): Tally {
  const tally = Object.fromEntries(languages.map((lang) => [lang, 0])) as Tally;
  for (const { form, start, end } of raw) {
    // A form's length is how unlikely it is to be an accident.
    tally[form.lang] += form.functionWord
      ? 3
      : form.gap === undefined
        ? Math.min(2, (end - start) / 6)
        : 0;
  }
  return tally;
}

function strongest(
  tally: Tally,
  buffer: FoldBuffer,
  start: number,
  end: number,
  hint: Language | undefined,
): Language | "other" {
  const script = scriptOf(buffer, start, end);
  if (script !== "latin") return script;
  let best: Language | "other" = hint ?? "other";
  let score = hint === undefined ? 0 : tally[hint] + 4;
  for (const lang of languages) {
    if (lang === "ja" || lang === "zh" || lang === hint) continue;
    if (tally[lang] > score) {
      best = lang;
      score = tally[lang];
    }
  }
  return best;
}

/** Kana says Japanese; Han alone says Chinese; mostly other letters says none of ours. */
function scriptOf(buffer: FoldBuffer, start: number, end: number): "latin" | "ja" | "zh" | "other" {
  const kinds = charKindTable();
  let kana = 0;
  let han = 0;
  let latin = 0;
  let foreign = 0;
  for (let i = start; i < end; i++) {
    const code = buffer.codes[i] ?? 0;
    if (code < 0x250) {
      if (code > 0x60) latin++;
    } else if (kinds[code] === charKinds.wide) {
      if (code < 0x3100) kana++;
      else han++;
    } else if (kinds[code] === charKinds.letter) foreign++;
  }
  if (kana + han > 0 && (kana + han) * 3 >= latin) return kana > 0 ? "ja" : "zh";
  return foreign > latin ? "other" : "latin";
}

function hasForeignScript(buffer: FoldBuffer, line: Line): boolean {
  return scriptOf(buffer, line.start, line.end) === "other";
}

/**
 * Policy talk covers its sentence, and after a colon or a heading of that kind the list below it.
 */
function withPolicyVoice(
  sentences: readonly Sentence[],
  lines: readonly Line[],
): readonly Sentence[] {
  let listed = false;
  return sentences.map((sentence, index) => {
    const line = lines[index];
    const forbids = sentence.hits.some((hit) => hit.concept === "forbid" && !hit.negated);
    if (listed && !(line?.bullet ?? false) && !startsQuoted(sentence)) listed = false;
    const policy = forbids || listed;
    if (forbids && (line?.colon === true || lines[index + 1]?.bullet === true)) listed = true;
    return policy ? { ...sentence, policy } : sentence;
  });
}

const startsQuoted = (sentence: Sentence) => sentence.hits[0]?.quoted === true;
