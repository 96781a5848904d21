import type { Concept } from "../concept.ts";

import type { ScreenContext } from "../context.ts";
import { type Language, languageOf, languages } from "../language.ts";
import { charKinds, charKindTable } from "./characters.ts";
import { type FoldBuffer, fold } from "./fold.ts";
import { type Line, layOut } from "./layout.ts";
import { markNegation } from "./negation.ts";
import type { Reading, Sentence } from "./reading.ts";
import { repair } from "./repair.ts";
import { type RawHit, Scan } from "./scan.ts";
import { findShapes, type Shape } from "./shapes.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Reads a text: folds it, undoes disguises, cuts it into sentences, finds every concept in one
 * pass, tells each sentence's language and voice.
 */
export function read(text: string, context: ScreenContext, vocabulary: Vocabulary): Reading {
  const { buffer, lines } = layOut(repair(fold(text), vocabulary.words));
  const scan = new Scan(buffer, vocabulary);
  const shapesPerLine = shapesByLine(findShapes(text), lines, buffer);
  const ranges = rangesOf(scan, lines);
  const all = { start: 0, end: buffer.length, from: 0, to: scan.count };
  const textLang = languageAt(scan, all, languageOf(context.lang));
  const sentences = lines.map((line, index) =>
    sentenceOf({
      line,
      index,
      scan,
      textLang,
      range: ranges[index] ?? all,
      shapes: shapesPerLine[index] ?? [],
    }),
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

/** A stretch of the folded text and the matches found in it. */
type Range = {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
};

function rangesOf(scan: Scan, lines: readonly Line[]): readonly Range[] {
  let at = 0;
  return lines.map(({ start, end }) => {
    while (at < scan.count && scan.anchorAt(at) < start) at++;
    const from = at;
    while (at < scan.count && scan.anchorAt(at) < end) at++;
    return { start, end, from, to: at };
  });
}

/** The matches of a sentence that are read in its language, none twice. */
function hitsIn(scan: Scan, range: Range, lang: Language | "other"): readonly RawHit[] {
  const own = lang === "other" ? -1 : languages.indexOf(lang);
  const hits: RawHit[] = [];
  for (let i = range.from; i < range.to; i++) {
    const form = scan.formAt(i);
    const { langs, gaps } = scan.vocabulary;
    // First halves of forms with a gap are not yet anything.
    if ((gaps[form] ?? 0) > 0) continue;
    if (langs[form] !== own && !mayTravel(scan, i, lang)) continue;
    if (scan.endAt(i) > range.end || scan.startAt(i) < range.start) continue;
    const hit = scan.hitAt(i);
    if (hit === undefined || hit.form.functionWord || !readIn(hit, lang, scan, range)) continue;
    if (!hits.some((other) => isSame(other, hit))) hits.push(hit);
  }
  return hits;
}

/** Cheap test before anything is built for a match of another language. */
function mayTravel(scan: Scan, index: number, lang: Language | "other"): boolean {
  const form = scan.vocabulary.forms[scan.formAt(index)];
  if (form === undefined || form.functionWord) return false;
  if (form.lang === "en") return lang === "other" || travelling.has(form.concept);
  return scan.endAt(index) - scan.startAt(index) >= 7 || form.wide;
}

function isSame(one: RawHit, other: RawHit): boolean {
  return (
    one.start === other.start && one.end === other.end && one.form.concept === other.form.concept
  );
}

/** Each shape goes to the last sentence that starts before it, whatever signs stand between. */
function shapesByLine(
  shapes: readonly Shape[],
  lines: readonly Line[],
  buffer: FoldBuffer,
): readonly Shape[][] {
  const perLine: Shape[][] = lines.map(() => []);
  const sorted = [...shapes].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const shape of sorted) {
    while (at < lines.length - 1 && (buffer.starts[lines[at + 1]?.start ?? 0] ?? 0) <= shape.start)
      at++;
    perLine[at]?.push(shape);
  }
  return perLine;
}

type Parts = {
  readonly line: Line;
  readonly index: number;
  readonly scan: Scan;
  readonly range: Range;
  readonly shapes: readonly Shape[];
  readonly textLang: Language | "other";
};

function sentenceOf({ line, index, scan, range, shapes, textLang }: Parts): Sentence {
  const { buffer } = scan;
  const start = buffer.starts[line.start] ?? 0;
  const end = buffer.ends[line.end - 1] ?? start;
  const own = languageAt(scan, range, undefined);
  const foreign = scriptOf(buffer, line.start, line.end) === "other";
  const lang = own === "other" && !foreign ? textLang : own;
  const raw = hitsIn(scan, range, lang);
  const { marked, clauses } = markNegation(withoutCovered(raw), buffer, line, lang);
  for (const shape of shapes) {
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
function readIn(hit: RawHit, lang: Language | "other", scan: Scan, range: Range): boolean {
  const { form } = hit;
  if (form.lang === lang) return true;
  if (lang === "ja" && form.lang === "zh") return false;
  // Letters and digits inside a Japanese or Chinese form mean nothing in other languages.
  if (form.wide) return lang !== "ja" && lang !== "zh" && hit.wide;
  if (form.lang === "en") return lang === "other" || travelling.has(form.concept);
  if (lang === "other") return hit.end - hit.start >= 6;
  return smallWordsOf(form.lang, scan, range) > 1;
}

/** How many small words of a language stand in a sentence that is mostly in another. */
function smallWordsOf(lang: Language, scan: Scan, range: Range): number {
  let count = 0;
  for (let i = range.from; i < range.to; i++) {
    const form = scan.vocabulary.forms[scan.formAt(i)];
    if (form?.functionWord === true && form.lang === lang) count++;
  }
  return count;
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
  if (outer.form.gap !== undefined && outer.form.concept !== "notNegator") return false;
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
      (outer.form.concept === "contactUs" && concept === "happy") ||
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

/** The language that most matches of a range speak for; a hint breaks ties. */
function languageAt(scan: Scan, range: Range, hint: Language | undefined): Language | "other" {
  const script = scriptOf(scan.buffer, range.start, range.end);
  if (script !== "latin") return script;
  const { langs, weights } = scan.vocabulary;
  const tally = new Float64Array(languages.length);
  for (let i = range.from; i < range.to; i++) {
    const form = scan.formAt(i);
    const lang = langs[form] ?? 0;
    tally[lang] = (tally[lang] ?? 0) + (weights[form] ?? 0);
  }
  let best: Language | "other" = hint ?? "other";
  let score = hint === undefined ? 0 : (tally[languages.indexOf(hint)] ?? 0) + hintWeight;
  languages.forEach((lang, index) => {
    if (lang === "ja" || lang === "zh" || (tally[index] ?? 0) <= score) return;
    best = lang;
    score = tally[index] ?? 0;
  });
  return best;
}

/** What the caller says of the language counts like a few small words. */
const hintWeight = 4;

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
