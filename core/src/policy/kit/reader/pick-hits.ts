import { type Concept, concepts } from "../concept.ts";
import { type ConceptSet, conceptSet, hasBit, setBit } from "../concept-set.ts";
import { type Language, languages } from "../language.ts";
import type { Line } from "./lines.ts";
import type { Matches, RawHit, Scan } from "./scan.ts";

/** The matches of one sentence, and which of them are read in its language. */
export class SentenceMatches {
  private readonly scan: Scan;
  private readonly line: Line;
  private readonly range: Matches;
  private readonly lang: Language | "other";
  private readonly own: number;
  /** By language: how many of its small words stand here, up to two; -1 where not yet counted. */
  private smallWords: Int8Array | undefined;

  constructor(scan: Scan, line: Line, index: number, lang: Language | "other") {
    this.scan = scan;
    this.line = line;
    this.range = scan.gather(index);
    this.lang = lang;
    this.own = lang === "other" ? -1 : languages.indexOf(lang);
  }

  /** Every concept that some match means; phrases around them are not looked at. */
  concepts(): ConceptSet {
    const { range, scan } = this;
    const { means } = scan.vocabulary;
    const found = conceptSet([]);
    for (let i = range.from; i < range.to; i++) {
      const place = means[scan.formAt(i)] ?? 0;
      if (!hasBit(found, place) && this.isRead(i)) setBit(found, 0, place);
    }
    return found;
  }

  /** The matches that are read, none twice. */
  hits(): readonly RawHit[] {
    const { line, range, scan } = this;
    const { means } = scan.vocabulary;
    const hits: RawHit[] = [];
    const known: number[] = [];
    let table: Set<number> | undefined;
    for (let i = range.from; i < range.to; i++) {
      if (!this.isRead(i)) continue;
      const start = scan.startAt(i);
      const concept = means[scan.formAt(i)] ?? 0;
      // A sentence is at most some hundred characters long.
      const key = ((start - line.start) * 4096 + (scan.endAt(i) - start)) * 256 + concept;
      // Most sentences hold so few that a search beats a table.
      if (known.length > fewHits) table ??= new Set(known);
      if (table === undefined ? known.includes(key) : table.has(key)) continue;
      const hit = scan.hitAt(i);
      if (hit === undefined) continue;
      known.push(key);
      table?.add(key);
      hits.push(hit);
    }
    return hits;
  }

  /**
   * A sentence is read in its own language; nouns that travelled everywhere (review, cashback) are
   * also read in English, and long foreign phrases count where mixed languages hide an offer.
   */
  private isRead(index: number): boolean {
    const { scan, line, lang } = this;
    const { langs, means, wide } = scan.vocabulary;
    const form = scan.formAt(index);
    const concept = means[form] ?? 0;
    // Small words and first halves of forms with a gap are not yet anything.
    if (concept === concepts.length) return false;
    const spokenIn = langs[form] ?? 0;
    const start = scan.startAt(index);
    const end = scan.endAt(index);
    if (end > line.end || start < line.start) return false;
    if (spokenIn === this.own) return true;
    if (spokenIn === english) return lang === "other" || travels[concept] === 1;
    // Letters and digits inside a Japanese or Chinese form mean nothing in other languages.
    if (wide[form] === 1) return lang !== "ja" && lang !== "zh" && scan.isWideAt(start);
    if (end - start < foreignCharsMin) return false;
    return lang === "other" || this.smallWordsOf(spokenIn) > 1;
  }

  /** How many small words of a language stand in a sentence that is mostly in another. */
  private smallWordsOf(lang: number): number {
    this.smallWords ??= new Int8Array(languages.length).fill(-1);
    const known = this.smallWords[lang] ?? -1;
    if (known >= 0) return known;
    const { scan, range } = this;
    const { forms, langs } = scan.vocabulary;
    let count = 0;
    for (let i = range.from; i < range.to && count < 2; i++) {
      const form = scan.formAt(i);
      if (langs[form] === lang && forms[form]?.functionWord === true) count++;
    }
    this.smallWords[lang] = count;
    return count;
  }
}

const english = languages.indexOf("en");
/** Shorter foreign forms are accidents. */
const foreignCharsMin = 7;

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

const travels = Uint8Array.from(concepts, (concept) => (travelling.has(concept) ? 1 : 0));

/** Concepts whose short forms mean nothing inside a longer phrase. */
const coverable: ReadonlySet<Concept> = new Set<Concept>([
  "review",
  "rate",
  "rating",
  "star",
  "fiveStars",
  "publicVoice",
  "reviewTrade",
  "self",
  "gone",
  "negator",
  "gift",
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
  "report",
  "contactUs",
  "retaliation",
  "withhold",
  "change",
  "remove",
  "you",
  "we",
]);

/** Drops hits whose meaning a longer phrase around them has taken. */
export function withoutCovered(hits: readonly RawHit[]): readonly RawHit[] {
  if (hits.length < 2) return hits;
  if (hits.length <= fewHits) return hits.filter((hit) => !isCoveredByAny(hit, hits));
  const byStart = isSorted(hits) ? hits : hits.toSorted((a, b) => a.start - b.start);
  const reach = new Int32Array(byStart.length);
  byStart.forEach((hit, at) => {
    reach[at] = Math.max(reach[at - 1] ?? 0, hit.end);
  });
  return hits.filter((hit) => !coverable.has(hit.form.concept) || !isCovered(hit, byStart, reach));
}

/** Matches come in the order of the text, but for those of forms with a gap. */
function isSorted(hits: readonly RawHit[]): boolean {
  for (let at = 1; at < hits.length; at++) {
    if ((hits[at]?.start ?? 0) < (hits[at - 1]?.start ?? 0)) return false;
  }
  return true;
}

/** Among so few, looking at all is quicker than putting them in order. */
const fewHits = 24;

function isCoveredByAny(hit: RawHit, hits: readonly RawHit[]): boolean {
  if (!coverable.has(hit.form.concept)) return false;
  const length = hit.end - hit.start;
  for (const other of hits) {
    if (other.start > hit.start || other.end < hit.end) continue;
    if (isWider(other, length) && covering(other, hit)) return true;
  }
  return false;
}

/** Looks back from the hits that start last before this one ends, while any reaches so far. */
function isCovered(hit: RawHit, byStart: readonly RawHit[], reach: Int32Array): boolean {
  let low = 0;
  let high = byStart.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((byStart[middle]?.start ?? 0) <= hit.start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0 && (reach[at] ?? 0) >= hit.end; at--) {
    const other = byStart[at];
    if (other === undefined || other.end < hit.end) continue;
    if (isWider(other, hit.end - hit.start) && covering(other, hit)) return true;
  }
  return false;
}

/** Longer, or a compound such as "seller rating" that is known as both feedback and review. */
function isWider(other: RawHit, length: number): boolean {
  const own = other.end - other.start;
  return own > length || (own === length && other.form.concept === "feedback");
}

/** Whether a phrase takes the meaning of a shorter one inside it. */
function covering(outer: RawHit, inner: RawHit): boolean {
  if (outer.form.gap !== undefined && outer.form.concept !== "notNegator") return false;
  const concept = inner.form.concept;
  if (outer.form.concept === concept) return false;
  // "At no cost", "not happy", "don't forget": the phrase says what its negator does.
  if (concept === "negator") return true;
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
  // "Write something nice" gives nothing.
  if (concept === "gift") return outer.form.concept === "publicVoice";
  if (concept === "freeItem")
    return outer.form.concept === "ask" || outer.form.concept === "notNegator";
  // A "rating of the seller" is seller feedback, whatever word it is made of.
  if ((concept === "review" || concept === "rating") && outer.form.concept === "feedback") {
    return true;
  }
  // "Melden Sie sich" wants to hear from somebody; "melden" alone reports him.
  if (concept === "retaliation" || concept === "withhold")
    return outer.form.concept === "contactUs";
  // "Anything's off" waits for nothing to go.
  if (concept === "gone" && outer.form.concept === "unhappy") return true;
  // Eine "Meinung" or "Urteil" that is to be published is no court's.
  if (concept === "forbid")
    return (
      outer.form.concept === "notNegator" ||
      outer.form.concept === "review" ||
      outer.form.concept === "pity"
    );
  // "You promised us a review" reminds of a duty; it reports nothing.
  if (concept === "report") return outer.form.concept === "duty";
  return outer.form.concept === "notNegator";
}
