import { conceptSet, placeOf } from "../concept-set.ts";
import type { Language } from "../language.ts";
import type { FoldBuffer } from "./fold-buffer.ts";
import type { Line } from "./lines.ts";
import type { SentenceMatches } from "./pick-hits.ts";
import type { Scan } from "./scan.ts";

/** A sentence as its hits are made: its letters, where it stands, its language. */
export type Marking = {
  readonly buffer: FoldBuffer;
  readonly line: Line;
  readonly lang: Language | "other";
};

/** Before a word, after it, or both. */
export type Side = "before" | "after" | "both";

/** Where a negator stands relative to what it negates. */
export const negatorSide: Readonly<Record<Language | "other", Side>> = {
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
  other: "both",
};

/** Parts the items of a Chinese list; the ordinary comma of Japanese. */
const listComma = 0x3001;
const comma = 0x2c;

/** A word that opens a new statement after a comma, where negation stops. */
const openers = ["ask", "we", "you", "iBuyer"] as const;
const opening = conceptSet(openers);
const turning = conceptSet(["contrast", ...openers]);
const conditions = conceptSet(["if", "once", "withhold"]);
const [ask, contrast] = [placeOf("ask"), placeOf("contrast")];

/**
 * Clauses end at contrasts, semicolons, dashes, arrows, and at commas before a new subject or
 * request; in Chinese at every comma, since lists have a mark of their own there.
 */
export function bordersOf(
  matches: SentenceMatches,
  { buffer, line, lang }: Marking,
): readonly number[] {
  const { codes } = buffer;
  const { scan } = matches;
  const borders: number[] = [];
  for (const at of matches.meaning(turning)) {
    const opens = scan.conceptAt(at) === contrast || opensAfterAnd(scan, at, buffer, lang);
    if (opens) borders.push(scan.startAt(at));
  }
  let parting: ((at: number) => boolean) | undefined;
  for (let i = line.start; i < line.end; i++) {
    const code = codes[i] ?? 0;
    if (isPartingMark(code, codes[i + 1] ?? 0)) {
      borders.push(i);
    } else if (code === comma || code === listComma) {
      if (lang !== "zh") parting ??= partingCommas(matches, lang);
      if (parting === undefined ? code === comma : parting(i)) borders.push(i);
    }
  }
  return borders.length > 1 ? borders.sort((a, b) => a - b) : borders;
}

/** A semicolon, a colon, a dash, or an arrow: "[Not really] -> form for our team". */
const isPartingMark = (code: number, next: number) =>
  code === 0x3b ||
  code === 0x3a ||
  code === arrow ||
  (code === 0x2d && (next === 0x20 || next === closingAngle)) ||
  (code === equals && next === closingAngle);

const arrow = 0x2192;
const equals = 0x3d;
const closingAngle = 0x3e;

/** Says whether a comma parts clauses: before a new statement, in some languages after an if. */
function partingCommas(
  matches: SentenceMatches,
  lang: Language | "other",
): (at: number) => boolean {
  const { scan } = matches;
  const statements = matches.meaning(opening).map((at) => scan.startAt(at));
  // Where negation reaches backwards, it stops at a condition that a comma closes.
  const closed =
    negatorSide[lang] === "after" ? matches.meaning(conditions).map((at) => scan.endAt(at)) : [];
  return (at) => opensStatement(statements, at) || closed.includes(at);
}

/** How many of some places in order stand at one or before it. */
export function countUpTo(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "Wir erstatten alles, und Sie müssen nichts tun": who acts next opens a clause. */
function opensAfterAnd(
  scan: Scan,
  hit: number,
  buffer: FoldBuffer,
  lang: Language | "other",
): boolean {
  const and = ands[lang];
  if (and === undefined || scan.conceptAt(hit) === ask) return false;
  const from = scan.startAt(hit) - and.length;
  for (let at = 0; at < and.length; at++) {
    if (buffer.codes[from + at] !== and.charCodeAt(at)) return false;
  }
  return true;
}

/** Where negators reach both ways, the word that joins statements. */
const ands: Partial<Record<Language | "other", string>> = { de: " und ", nl: " en ", sv: " och " };

/** How far behind a comma what it opens begins. */
const openingCharsMax = 6;

function opensStatement(starts: readonly number[], at: number): boolean {
  for (const start of starts) if (start > at && start <= at + openingCharsMax) return true;
  return false;
}
