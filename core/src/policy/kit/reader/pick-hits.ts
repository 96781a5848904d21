import { type Concept, concepts } from "../concept.ts";
import { type ConceptSet, conceptSet, hasBit, placeOf, setBit } from "../concept-set.ts";
import { type Language, languages } from "../language.ts";
import { covering } from "./covering.ts";
import type { Line } from "./lines.ts";
import type { Scan } from "./scan.ts";

/**
 * The matches of one sentence that are read in its language, none twice. They stay numbers in the
 * scan, so that a sentence of which a rule only asks what it says costs no object a hit.
 */
export class SentenceMatches {
  readonly scan: Scan;
  /** Where they stand in the scan, in its order. */
  readonly from: number;
  readonly to: number;
  /** Where those of other languages behind them end. */
  private readonly end: number;
  private readonly line: Line;
  private readonly lang: Language | "other";
  private readonly own: number;
  /** By language: how many of its small words stand here, up to two; -1 where not yet counted. */
  private smallWords: Int8Array | undefined;

  constructor(scan: Scan, line: Line, index: number, lang: Language | "other") {
    this.scan = scan;
    this.line = line;
    this.lang = lang;
    this.own = lang === "other" ? -1 : languages.indexOf(lang);
    this.from = scan.count;
    scan.gather(index);
    this.end = scan.count;
    this.to = this.pick();
    this.coverShorter();
  }

  /** Every concept that some match means, but for those whose meaning a longer phrase has taken. */
  said(): ConceptSet {
    const { from, to, scan } = this;
    const said = conceptSet([]);
    for (let at = from; at < to; at++) {
      if (!scan.isCovered(at)) setBit(said, 0, scan.conceptAt(at));
    }
    return said;
  }

  /** Those that mean one of some concepts, but for what a longer phrase has taken. */
  meaning(some: ConceptSet): readonly number[] {
    const { from, to, scan } = this;
    let found: number[] | undefined;
    for (let at = from; at < to; at++) {
      if (!hasBit(some, scan.conceptAt(at)) || scan.isCovered(at)) continue;
      if (found === undefined) found = [at];
      else found.push(at);
    }
    return found ?? none;
  }

  /** Puts what is read before what is not; answers where it ends. */
  private pick(): number {
    const { end, from, scan } = this;
    let kept = from;
    for (let at = from; at < end; at++) {
      if (this.isRead(at) && !this.isKnown(at, kept)) scan.swap(at, kept++);
    }
    return kept;
  }

  /** Whether one of the matches up to a place means the same by the same words. */
  private isKnown(match: number, to: number): boolean {
    const { from, scan } = this;
    const start = scan.startAt(match);
    const end = scan.endAt(match);
    for (let at = to - 1; at >= from; at--) {
      // Only forms with a gap begin before the word that was read last.
      if (scan.startAt(at) < start && !scan.isJoinedAt(at)) return false;
      if (scan.startAt(at) !== start || scan.endAt(at) !== end) continue;
      if (scan.conceptAt(at) === scan.conceptAt(match)) return true;
    }
    return false;
  }

  /** Marks the matches whose meaning a longer phrase around them has taken. */
  private coverShorter(): void {
    const { from, to, scan } = this;
    if (to - from < 2) return;
    if (reach.length < to - from) reach = new Int32Array(2 * (to - from));
    let parted: number[] | undefined;
    let furthest = 0;
    for (let at = from; at < to; at++) {
      if (!scan.isJoinedAt(at)) furthest = Math.max(furthest, scan.endAt(at));
      else if (scan.conceptAt(at) === notNegator) {
        parted ??= [];
        parted.push(at);
      }
      reach[at - from] = furthest;
    }
    for (let at = from; at < to; at++) {
      const outer = coveredBy[scan.conceptAt(at)];
      if (outer !== undefined && this.isInside(at, outer, parted ?? none)) scan.cover(at);
    }
  }

  /**
   * Looks back while any match reaches so far, then at what begins with the same letter. Forms with
   * a gap stand out of order, so they are looked at one by one.
   */
  private isInside(match: number, outer: ConceptSet, parted: readonly number[]): boolean {
    const { from, to, scan } = this;
    const start = scan.startAt(match);
    const end = scan.endAt(match);
    for (let at = match - 1; at >= from && (reach[at - from] ?? 0) >= end; at--) {
      if (this.takes(at, start, end, outer)) return true;
    }
    for (let at = match + 1; at < to && scan.startAt(at) <= start; at++) {
      if (this.takes(at, start, end, outer)) return true;
    }
    for (const at of parted) if (this.takes(at, start, end, outer)) return true;
    return false;
  }

  /** Whether a match lies round a stretch of the text, and means what takes the meaning away. */
  private takes(match: number, start: number, end: number, outer: ConceptSet): boolean {
    const { scan } = this;
    if (scan.startAt(match) > start || scan.endAt(match) < end) return false;
    const concept = scan.conceptAt(match);
    if (!hasBit(outer, concept)) return false;
    if (scan.isJoinedAt(match) && concept !== notNegator) return false;
    const length = scan.endAt(match) - scan.startAt(match);
    // Or a compound such as "seller rating" that is known as both feedback and review.
    return length > end - start || concept === feedback;
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
    if (concept === fiveStars && scan.endsScaleAt(start)) return false;
    if (spokenIn === this.own) return true;
    if (spokenIn === english) return lang === "other" || travels[concept] === 1;
    // Letters and digits inside a Japanese or Chinese form mean nothing in other languages.
    if (wide[form] === 1) return lang !== "ja" && lang !== "zh" && scan.isWideAt(start);
    if (end - start < foreignCharsMin) return false;
    if (concept === fiveStars && end - start >= starsCharsMin) return true;
    return lang === "other" || this.smallWordsOf(spokenIn) > 1;
  }

  /** How many small words of a language stand in a sentence that is mostly in another. */
  private smallWordsOf(lang: number): number {
    this.smallWords ??= new Int8Array(languages.length).fill(-1);
    const known = this.smallWords[lang] ?? -1;
    if (known >= 0) return known;
    const { end, from, scan } = this;
    const { forms, langs } = scan.vocabulary;
    let count = 0;
    for (let i = from; i < end && count < 2; i++) {
      const form = scan.formAt(i);
      if (langs[form] === lang && forms[form]?.functionWord === true) count++;
    }
    this.smallWords[lang] = count;
    return count;
  }
}

const none: readonly number[] = [];

const english = languages.indexOf("en");
/** Shorter foreign forms are accidents. */
const foreignCharsMin = 7;
/** "Cinco estrellas" means the same in a sentence of any language. */
const starsCharsMin = 11;

/** Of the sentence that is being read: the furthest end of its matches up to each. */
let reach = new Int32Array(1 << 8);

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
  "gift",
  "discount",
  "refund",
  "freeItem",
]);

const travels = Uint8Array.from(concepts, (concept) => (travelling.has(concept) ? 1 : 0));

const notNegator = placeOf("notNegator");
const feedback = placeOf("feedback");
const fiveStars = placeOf("fiveStars");

/** By place: what takes the meaning away of each concept; never itself. */
const coveredBy: readonly (ConceptSet | undefined)[] = concepts.map((inner) => {
  const outer = covering[inner];
  return outer && conceptSet(outer.filter((concept) => concept !== inner));
});
