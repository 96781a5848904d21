import type { Span } from "../../../kernel/span.ts";
import { conceptSet } from "../concept-set.ts";
import { charKinds, charKindTable } from "./characters.ts";
import { bordersOf, countUpTo, type Marking, negatorSide, type Side } from "./clauses.ts";
import type { FoldBuffer } from "./fold-buffer.ts";
import { isTerminator, type Line } from "./lines.ts";
import type { SentenceMatches } from "./pick-hits.ts";
import type { Hit } from "./reading.ts";
import type { Scan } from "./scan.ts";

const negators = conceptSet(["negator"]);
const conditions = conceptSet(["if", "once"]);
const requests = conceptSet(["ask"]);

const comma = 0x2c;
/** Most words between a negator and what it still reaches. */
const reachWordsMax = 14;
/** A quotation shorter than this is emphasis, not somebody's words. */
const quoteCharsMin = 14;

/** Makes each hit of a sentence: its clause, whether negated or quoted. Says where clauses end. */
export function markedHits(
  matches: SentenceMatches,
  marking: Marking,
): { marked: Hit[]; borders: readonly number[] } {
  const { buffer, line } = marking;
  const { from, to, scan } = matches;
  const borders = bordersOf(matches, marking);
  const quotes = quotesOf(buffer, line);
  const denying = negatorsOf(matches, borders, marking);
  const { forms } = scan.vocabulary;
  const marked: Hit[] = [];
  for (let at = from; at < to; at++) {
    const form = forms[scan.formAt(at)];
    if (form === undefined || scan.isCovered(at)) continue;
    const clause = countUpTo(borders, scan.startAt(at));
    marked.push({
      concept: form.concept,
      lang: form.lang,
      span: spanOf(buffer, scan.startAt(at), scan.endAt(at)),
      word: scan.wordAt(at),
      clause,
      negated: denying !== undefined && isNegated(scan, at, clause, denying),
      quoted: quotes.length > 0 && isQuoted(scan, at, quotes),
    });
  }
  return { marked, borders };
}

/** Whether a line holds marks between which somebody else could speak. */
export function mayQuote({ codes }: FoldBuffer, { start, end }: Line): boolean {
  for (let i = start; i < end; i++)
    if (codes[i] === quoteMark || codes[i] === backtick || codes[i] === singleMark) return true;
  return false;
}

const quoteMark = 0x22;
const singleMark = 0x27;
const backtick = 0x60;

/** What denies in a sentence, in the order of words, and what it reaches there. */
type Negators = {
  readonly all: readonly Negator[];
  readonly buffer: FoldBuffer;
  readonly conditionEnd: number;
  readonly side: Side;
};

type Negator = {
  readonly at: number;
  readonly word: number;
  readonly clause: number;
  readonly determines: boolean;
};

function negatorsOf(
  matches: SentenceMatches,
  borders: readonly number[],
  { buffer, line, lang }: Marking,
): Negators | undefined {
  const { scan } = matches;
  const side = negatorSide[lang];
  const all: Negator[] = [];
  for (const at of matches.meaning(negators)) {
    const clause = countUpTo(borders, scan.startAt(at));
    const determines = side !== "before" && isDeterminer(scan.startAt(at), scan.endAt(at), buffer);
    all.push({ at, word: scan.wordAt(at), clause, determines });
  }
  if (all.length === 0) return undefined;
  all.sort((one, other) => one.word - other.word);
  return { all, buffer, side, conditionEnd: openingConditionEnd(matches, buffer, line) };
}

/** "Ein Lügner, kein Wort ist wahr": such a negator denies only what it stands before. */
function isDeterminer(start: number, end: number, buffer: FoldBuffer): boolean {
  let word = "";
  for (let i = start; i < Math.min(end, start + determinerCharsMax); i++) {
    word += String.fromCharCode(buffer.codes[i] ?? 0);
  }
  return /^(?:kein|geen|ingen|inga|ohne|zonder|utan)/.test(word);
}

const determinerCharsMax = 6;

/** Whether a comma stands between two places. */
function isCommaBetween(from: number, to: number, { codes }: FoldBuffer): boolean {
  for (let i = from; i < to; i++) if (codes[i] === comma) return true;
  return false;
}

function isNegated(scan: Scan, hit: number, clause: number, denying: Negators): boolean {
  const { all, buffer, conditionEnd, side } = denying;
  const word = scan.wordAt(hit);
  for (let next = firstFromWord(all, word - reachWordsMax); next < all.length; next++) {
    const negator = all[next];
    if (negator === undefined || negator.word > word + reachWordsMax) return false;
    if (negator.clause !== clause) continue;
    const start = scan.startAt(negator.at);
    if (start < conditionEnd && scan.startAt(hit) > conditionEnd) continue;
    // A comma behind the words of a hit closes them off from such a negator.
    if (negator.determines && isCommaBetween(scan.endAt(hit), start, buffer)) continue;
    if (reaches(scan, negator.at, hit, side)) return true;
  }
  return false;
}

/** The first negator that stands so many words into the text, or further. */
function firstFromWord(negators: readonly Negator[], word: number): number {
  let low = 0;
  let high = negators.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((negators[middle]?.word ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isQuoted(scan: Scan, hit: number, quotes: readonly Span[]): boolean {
  for (const quote of quotes) {
    if (scan.startAt(hit) > quote.start && scan.endAt(hit) <= quote.end) return true;
  }
  return false;
}

function reaches(scan: Scan, negator: number, hit: number, side: Side): boolean {
  if (negator === hit) return false;
  const [start, end] = [scan.startAt(hit), scan.endAt(hit)];
  const [from, to] = [scan.startAt(negator), scan.endAt(negator)];
  // "不购买评价": what begins inside a negator and goes on behind it is negated too.
  const goesOn = start > from && end > to;
  if (start < to && end > from && !goesOn) return false;
  return side === "both" || (side === "before") === from < start;
}

/**
 * The comma that ends a condition at the head of the sentence: what is negated in "if the lid does
 * not fit, write a review" is the fitting alone. 0 where the sentence opens otherwise.
 */
function openingConditionEnd(matches: SentenceMatches, buffer: FoldBuffer, line: Line): number {
  const { scan } = matches;
  const kinds = charKindTable();
  let first = line.start;
  while (first < line.end && kinds[buffer.codes[first] ?? 0] === charKinds.other) first++;
  // "Dear customer, if nothing is wrong please rate us": a greeting may stand before it.
  const greeted = behindGreeting(buffer, first, line.end);
  const head = matches
    .meaning(conditions)
    .find((at) => scan.startAt(at) === first || scan.startAt(at) === greeted);
  if (head === undefined) return 0;
  for (let i = scan.endAt(head); i < line.end; i++) if (buffer.codes[i] === comma) return i;
  // "If there is nothing wrong please rate us": where no comma stands, the asking ends it.
  const ask = matches.meaning(requests).find((at) => scan.startAt(at) > scan.endAt(head));
  return ask === undefined ? 0 : scan.startAt(ask);
}

/** Where a sentence goes on behind a comma that stands early in it. */
function behindGreeting({ codes }: FoldBuffer, first: number, end: number): number {
  for (let i = first; i < Math.min(end, first + greetingCharsMax); i++) {
    if (codes[i] === comma) return codes[i + 1] === 0x20 ? i + 2 : i + 1;
  }
  return -1;
}

const greetingCharsMax = 20;

/** Stretches between quotation marks that are long enough to be somebody's words. */
function quotesOf(buffer: FoldBuffer, line: Line): readonly Span[] {
  const quotes: Span[] = [];
  for (const mark of [quoteMark, backtick]) {
    let open = -1;
    for (let i = line.start; i < line.end; i++) {
      if (buffer.codes[i] !== mark) continue;
      if (open < 0) open = i;
      else {
        if (i - open >= quoteCharsMin && !isLabel(buffer, line.start, open))
          quotes.push({ start: open, end: i });
        open = -1;
      }
    }
    if (open === line.start && isToldLater(buffer, line.end, mark))
      quotes.push({ start: open, end: line.end });
    else if (open > line.start && isToldBefore(buffer, line.start, open))
      quotes.push({ start: line.start - 1, end: open });
  }
  singlyQuoted(buffer, line, quotes);
  return quotes;
}

/** 'In return for a review': single marks, which are apostrophes wherever they touch words else. */
function singlyQuoted(buffer: FoldBuffer, line: Line, quotes: Span[]): void {
  const { codes } = buffer;
  let open = -1;
  for (let i = line.start; i < line.end; i++) {
    if (codes[i] !== singleMark) continue;
    if (opensSingly(codes, i, line)) open = i;
    else if (open >= 0 && closesSingly(codes, i, line)) {
      if (i - open >= quoteCharsMin && !isLabel(buffer, line.start, open))
        quotes.push({ start: open, end: i });
      open = -1;
    }
  }
}

const isLetter = (code: number) => charKindTable()[code] === charKinds.letter;

/** Before a word, but not before the one letter of "'t" and "'s". */
function opensSingly(codes: Uint16Array, at: number, { start }: Line): boolean {
  if (at > start && !/[\s(:]/.test(String.fromCharCode(codes[at - 1] ?? 0))) return false;
  return isLetter(codes[at + 1] ?? 0) && codes[at + 2] !== 0x20;
}

function closesSingly(codes: Uint16Array, at: number, { start, end }: Line): boolean {
  return at > start && codes[at - 1] !== 0x20 && (at + 1 >= end || !isLetter(codes[at + 1] ?? 0));
}

/** `[CTA: "Leave a review"]`: a button says to the reader what stands on it. */
function isLabel({ codes }: FoldBuffer, from: number, mark: number): boolean {
  let before = "";
  for (let i = Math.max(from, mark - labelCharsMax); i < mark; i++) {
    before += String.fromCharCode(codes[i] ?? 0);
  }
  return buttonWords.test(before) || draftWords.test(before);
}

const labelCharsMax = 16;
/** `Subject: "..."`: what is drafted to be sent. */
const draftWords = /(?<!\p{L})(?:subject|subject line|headline|caption|sms|betreff)\s*:\s*$/u;
const buttonWords =
  /(?:(?<!\p{L})(?:cta|button|btn|knopf|schaltflache|bouton|boton|pulsante|botao|knop|knapp|przycisk|buton)|ボタン|按钮)[\s:[(]*$/u;

/** "I took the pack. I never doubted it", says the cook: the sentence goes on behind the mark. */
function isToldLater(buffer: FoldBuffer, from: number, mark: number): boolean {
  for (let i = from; i < from + toldCharsMax; i++) {
    if (buffer.codes[i] === mark) return goesOnBehind(buffer, i);
  }
  return false;
}

/** Whether a mark closes what a sentence before opened. */
function isToldBefore(buffer: FoldBuffer, from: number, mark: number): boolean {
  if (!goesOnBehind(buffer, mark)) return false;
  for (let i = from - 1; i >= Math.max(0, from - toldCharsMax); i--) {
    if (buffer.codes[i] === buffer.codes[mark]) return true;
  }
  return false;
}

/** A comma beside a closing mark, or words behind it without a full stop before it. */
function goesOnBehind({ codes, length }: FoldBuffer, mark: number): boolean {
  const [before, next] = [codes[mark - 1] ?? 0, codes[mark + 1] ?? 0];
  if (before === comma || next === comma) return true;
  const opens = before === 0x20 || before === 0x3a;
  return !opens && !isTerminator(before) && next === 0x20 && mark + 2 < length;
}

/** So far behind its first sentence a quotation may end. */
const toldCharsMax = 300;

function spanOf(buffer: FoldBuffer, start: number, end: number): Span {
  return { start: buffer.startOf(start), end: buffer.endOf(end - 1) };
}
