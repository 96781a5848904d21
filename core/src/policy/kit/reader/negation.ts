import type { Span } from "../../../kernel/span.ts";
import type { Concept } from "../concept.ts";
import type { Language } from "../language.ts";
import { charKinds, charKindTable } from "./characters.ts";
import type { FoldBuffer } from "./fold-buffer.ts";
import type { Line } from "./lines.ts";
import type { Hit } from "./reading.ts";
import type { RawHit } from "./scan.ts";

/** Where a negator stands relative to what it negates. */
const reach: Readonly<Record<Language | "other", "before" | "after" | "both">> = {
  en: "before",
  fr: "before",
  es: "before",
  it: "before",
  pt: "before",
  pl: "before",
  de: "both",
  nl: "both",
  sv: "both",
  tr: "after",
  ja: "after",
  zh: "before",
  other: "before",
};

/** Most words between a negator and what it still reaches. */
const reachWordsMax = 14;
/** A quotation shorter than this is emphasis, not somebody's words. */
const quoteCharsMin = 14;

/** Parts the items of a Chinese list; the ordinary comma of Japanese. */
const listComma = 0x3001;

/** A word that opens a new statement after a comma, where negation stops. */
const openers: ReadonlySet<Concept> = new Set<Concept>(["ask", "we", "you", "iBuyer"]);

/** Marks each hit of a sentence: its clause, whether negated, whether quoted. */
export function markNegation(
  raw: readonly RawHit[],
  buffer: FoldBuffer,
  line: Line,
  lang: Language | "other",
): { marked: Hit[]; clauses: (originalAt: number) => number } {
  const borders = bordersOf(raw, buffer, line, lang);
  const quotes = quotesOf(buffer, line);
  const conditionEnd = openingConditionEnd(raw, buffer, line);
  const clauseAt = (at: number) => {
    let clause = 0;
    while (clause < borders.length && (borders[clause] ?? 0) <= at) clause++;
    return clause;
  };
  const negators = raw
    .filter((hit) => hit.form.concept === "negator")
    .map((hit) => ({
      hit,
      clause: clauseAt(hit.start),
      determines: isDeterminer(hit, buffer),
    }));
  const marked = raw.map((hit): Hit => {
    const clause = clauseAt(hit.start);
    return {
      concept: hit.form.concept,
      lang: hit.form.lang,
      span: spanOf(buffer, hit.start, hit.end),
      word: hit.word,
      clause,
      negated: isNegated(hit, clause, negators, { buffer, conditionEnd, lang }),
      quoted: isQuoted(hit, quotes),
    };
  });
  const foldedBorders = borders.map((border) => buffer.starts[border] ?? 0);
  return {
    marked,
    clauses: (originalAt) => foldedBorders.filter((border) => border <= originalAt).length,
  };
}

/** "Ein Lügner, kein Wort ist wahr": such a negator denies only what it stands before. */
function isDeterminer(hit: RawHit, buffer: FoldBuffer): boolean {
  let word = "";
  for (let i = hit.start; i < Math.min(hit.end, hit.start + determinerCharsMax); i++) {
    word += String.fromCharCode(buffer.codes[i] ?? 0);
  }
  return /^(?:kein|geen|ingen|inga|ohne|zonder|utan)/.test(word);
}

const determinerCharsMax = 6;

/** Whether a comma closes the words of a hit off from a negator behind them. */
function endsBefore(hit: RawHit, negator: RawHit, buffer: FoldBuffer): boolean {
  for (let i = hit.end; i < negator.start; i++) if (buffer.codes[i] === 0x2c) return true;
  return false;
}

type Around = {
  readonly buffer: FoldBuffer;
  readonly conditionEnd: number;
  readonly lang: Language | "other";
};

type Negator = {
  readonly hit: RawHit;
  readonly clause: number;
  readonly determines: boolean;
};

function isNegated(
  hit: RawHit,
  clause: number,
  negators: readonly Negator[],
  { buffer, conditionEnd, lang }: Around,
): boolean {
  const side = reach[lang];
  for (const negator of negators) {
    if (negator.clause !== clause) continue;
    if (negator.hit.start < conditionEnd && hit.start > conditionEnd) continue;
    if (negator.determines && endsBefore(hit, negator.hit, buffer)) continue;
    if (reaches(negator.hit, hit, side)) return true;
  }
  return false;
}

function isQuoted(hit: RawHit, quotes: readonly Span[]): boolean {
  for (const quote of quotes) if (hit.start > quote.start && hit.end <= quote.end) return true;
  return false;
}

function reaches(negator: RawHit, hit: RawHit, side: "before" | "after" | "both"): boolean {
  if (negator === hit) return false;
  // "不购买评价": what begins inside a negator and goes on behind it is negated too.
  const goesOn = hit.start > negator.start && hit.end > negator.end;
  if (hit.start < negator.end && hit.end > negator.start && !goesOn) return false;
  const distance = Math.abs(hit.word - negator.word);
  if (distance > reachWordsMax) return false;
  const before = negator.start < hit.start;
  return side === "both" || (side === "before") === before;
}

/**
 * Clauses end at contrasts, semicolons, dashes, and at commas before a new subject or request; in
 * Chinese at every comma, since lists have a mark of their own there.
 */
function bordersOf(
  raw: readonly RawHit[],
  buffer: FoldBuffer,
  line: Line,
  lang: Language | "other",
): readonly number[] {
  const borders = raw
    .filter((hit) => hit.form.concept === "contrast" || opensAfterAnd(hit, buffer, lang))
    .map((hit) => hit.start);
  for (let i = line.start; i < line.end; i++) {
    const code = buffer.codes[i] ?? 0;
    if (code === 0x3b || code === 0x3a || (code === 0x2d && buffer.codes[i + 1] === 0x20)) {
      borders.push(i);
    } else if (code === 0x2c && (lang === "zh" || opensStatement(raw, i))) borders.push(i);
    else if (code === listComma && lang !== "zh" && opensStatement(raw, i)) borders.push(i);
    else if ((code === 0x2c || code === listComma) && endsCondition(raw, i, lang)) borders.push(i);
  }
  return borders.sort((a, b) => a - b);
}

/** Where negation reaches backwards, it stops at a condition that a comma closes. */
function endsCondition(raw: readonly RawHit[], comma: number, lang: Language | "other"): boolean {
  return (
    reach[lang] === "after" &&
    raw.some((hit) => conditions.has(hit.form.concept) && hit.end === comma)
  );
}

/**
 * The comma that ends a condition at the head of the sentence: what is negated in "if the lid does
 * not fit, write a review" is the fitting alone. 0 where the sentence opens otherwise.
 */
/** "Wir erstatten alles, und Sie müssen nichts tun": who acts next opens a clause. */
function opensAfterAnd(hit: RawHit, buffer: FoldBuffer, lang: Language | "other"): boolean {
  const and = ands[lang];
  if (and === undefined || !openers.has(hit.form.concept) || hit.form.concept === "ask")
    return false;
  const from = hit.start - and.length;
  return [...and].every((letter, at) => buffer.codes[from + at] === letter.charCodeAt(0));
}

/** Where negators reach both ways, the word that joins statements. */
const ands: Partial<Record<Language | "other", string>> = { de: " und ", nl: " en ", sv: " och " };

function openingConditionEnd(raw: readonly RawHit[], buffer: FoldBuffer, line: Line): number {
  const kinds = charKindTable();
  let first = line.start;
  while (first < line.end && kinds[buffer.codes[first] ?? 0] === charKinds.other) first++;
  const head = raw.find((hit) => hit.form.concept === "if" && hit.start === first);
  if (head === undefined) return 0;
  for (let i = head.end; i < line.end; i++) if (buffer.codes[i] === 0x2c) return i;
  // "If there is nothing wrong please rate us": where no comma stands, the asking ends it.
  return raw.find((hit) => hit.form.concept === "ask" && hit.start > head.end)?.start ?? 0;
}

const conditions: ReadonlySet<Concept> = new Set<Concept>(["if", "once", "withhold"]);

function opensStatement(raw: readonly RawHit[], comma: number): boolean {
  return raw.some(
    (hit) => openers.has(hit.form.concept) && hit.start > comma && hit.start <= comma + 6,
  );
}

/** Stretches between quotation marks that are long enough to be somebody's words. */
function quotesOf(buffer: FoldBuffer, line: Line): readonly Span[] {
  const quotes: Span[] = [];
  for (const mark of [0x22, 0x60]) {
    let open = -1;
    for (let i = line.start; i < line.end; i++) {
      if (buffer.codes[i] !== mark) continue;
      if (open < 0) open = i;
      else {
        if (i - open >= quoteCharsMin) quotes.push({ start: open, end: i });
        open = -1;
      }
    }
  }
  return quotes;
}

function spanOf(buffer: FoldBuffer, start: number, end: number): Span {
  return { start: buffer.starts[start] ?? 0, end: buffer.ends[end - 1] ?? 0 };
}
