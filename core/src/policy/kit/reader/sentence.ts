import type { Span } from "../../../kernel/span.ts";
import type { Concept } from "../concept.ts";
import { type ConceptSet, conceptSet, hasBit, meet, placeOf, setBit } from "../concept-set.ts";
import type { Language } from "../language.ts";
import { charKinds, charKindTable } from "./characters.ts";
import type { Marking } from "./clauses.ts";
import type { FoldBuffer } from "./fold-buffer.ts";
import type { Glance } from "./glance.ts";
import type { Line } from "./lines.ts";
import { markedHits, mayQuote } from "./negation.ts";
import { SentenceMatches } from "./pick-hits.ts";
import { type Hit, meantOf, type Sentence } from "./reading.ts";
import type { Scan } from "./scan.ts";
import type { Shape } from "./shapes.ts";

/** What a sentence is made from. */
export type Source = {
  readonly glance: Glance;
  readonly scan: Scan;
  languageOf(line: number): Language | "other";
  shapesOf(line: number): readonly Shape[];
};

/**
 * A sentence that is read closely only when a rule asks what it says: of most it is enough to know
 * what they could say, which is nothing that the rule is about.
 */
export class LazySentence implements Sentence {
  readonly index: number;
  policy = false;
  /** One before it that says the same. */
  like: LazySentence | undefined;
  opinions: readonly Hit[] | undefined;
  given: readonly Hit[] | undefined;
  private readonly line: Line;
  private readonly source: Source;
  private place: Span | undefined;
  private told: Language | "other" | undefined;
  private gathered: SentenceMatches | undefined;
  private said: ConceptSet | undefined;
  private plain: boolean | undefined;
  private heard: readonly Hit[] | undefined;
  private owned: readonly Hit[] | undefined;
  private ownedSet: ConceptSet | undefined;
  private counted = -1;

  constructor(line: Line, index: number, source: Source) {
    this.line = line;
    this.source = source;
    this.index = index;
  }

  get question(): boolean {
    return this.line.question;
  }

  get paragraph(): number {
    return this.line.paragraph;
  }

  get span(): Span {
    this.place ??= this.placeInText();
    return this.place;
  }

  private placeInText(): Span {
    const { buffer } = this.source.glance;
    return { start: buffer.startOf(this.line.start), end: buffer.endOf(this.line.end - 1) };
  }

  get lang(): Language | "other" {
    this.told ??= this.like?.lang ?? this.source.languageOf(this.index);
    return this.told;
  }

  get words(): number {
    if (this.counted < 0) this.counted = countWords(this.source.glance.buffer, this.line);
    return this.counted;
  }

  get hits(): readonly Hit[] {
    this.heard ??= this.read();
    return this.heard;
  }

  get meant(): readonly Hit[] {
    this.owned ??= meantOf(this.hits);
    return this.owned;
  }

  says(concept: Concept): boolean {
    return this.saysAt(placeOf(concept));
  }

  means(concept: Concept): boolean {
    if (!this.saysAt(placeOf(concept))) return false;
    return this.isPlain() || hasBit(this.allMeant(), placeOf(concept));
  }

  saysAny(concepts: ConceptSet): boolean {
    if (!this.source.glance.lines.couldMeanWithin(this.index, this.index + 1, concepts))
      return false;
    return meet(this.allSaid(), concepts);
  }

  meansAny(concepts: ConceptSet): boolean {
    return this.saysAny(concepts) && (this.isPlain() || meet(this.allMeant(), concepts));
  }

  /** By what any language could mean, then by what this sentence's own does. */
  private saysAt(place: number): boolean {
    if (!this.source.glance.lines.couldMean(this.index, place)) return false;
    return hasBit(this.allSaid(), place);
  }

  private allMeant(): ConceptSet {
    this.ownedSet ??= this.like?.allMeant() ?? conceptSet(this.meant.map((hit) => hit.concept));
    return this.ownedSet;
  }

  private allSaid(): ConceptSet {
    this.said ??= this.like?.allSaid() ?? this.gatherSaid();
    return this.said;
  }

  private gatherSaid(): ConceptSet {
    const said = this.matches.said();
    for (const { concept } of this.source.shapesOf(this.index)) setBit(said, 0, placeOf(concept));
    return said;
  }

  /** Whether nothing denies and nobody is quoted, so that all that is said is meant. */
  private isPlain(): boolean {
    this.plain ??= this.like?.isPlain() ?? this.findsPlain();
    return this.plain;
  }

  private findsPlain(): boolean {
    return !this.saysAt(negator) && !mayQuote(this.source.glance.buffer, this.line);
  }

  private get matches(): SentenceMatches {
    this.gathered ??= new SentenceMatches(this.source.scan, this.line, this.index, this.lang);
    return this.gathered;
  }

  private read(): readonly Hit[] {
    const { glance } = this.source;
    if (!glance.lines.couldMeanAny(this.index)) return none;
    const marking = { buffer: glance.buffer, line: this.line, lang: this.lang };
    return hitsOf(this.matches, this.source.shapesOf(this.index), marking);
  }
}

const negator = placeOf("negator");
const none: readonly Hit[] = [];

function hitsOf(
  matches: SentenceMatches,
  shapes: readonly Shape[],
  marking: Marking,
): readonly Hit[] {
  const { marked, borders } = markedHits(matches, marking);
  for (const shape of shapes) {
    marked.push({
      concept: shape.concept,
      lang: "any",
      span: { start: shape.start, end: shape.end },
      word: wordAt(shape.start, matches, marking.buffer),
      clause: clauseAt(shape.start, borders, marking.buffer),
      negated: false,
      quoted: false,
    });
  }
  if (!areInOrder(marked)) putInOrder(marked);
  return marked;
}

const inOrder = (a: Hit, b: Hit) => a.span.start - b.span.start || a.span.end - b.span.end;

/** Nearly all are, and to sort even a few makes a copy of them. */
function areInOrder(hits: readonly Hit[]): boolean {
  for (let at = 1; at < hits.length; at++) {
    const [before, hit] = [hits[at - 1], hits[at]];
    if (before !== undefined && hit !== undefined && inOrder(before, hit) > 0) return false;
  }
  return true;
}

/** Few stand in a wrong place, and those not far from the right one. */
function putInOrder(hits: Hit[]): void {
  for (let at = 1; at < hits.length; at++) {
    const hit = hits[at];
    let to = at;
    for (; to > 0; to--) {
      const before = hits[to - 1];
      if (hit === undefined || before === undefined || inOrder(before, hit) <= 0) break;
      hits[to] = before;
    }
    if (hit !== undefined && to < at) hits[to] = hit;
  }
}

/** In which clause of a sentence a place of the original text lies. */
function clauseAt(place: number, borders: readonly number[], { starts }: FoldBuffer): number {
  return borders.filter((border) => (starts[border] ?? 0) <= place).length;
}

/** How many words stand before a place, as far as the matches of its sentence tell. */
function wordAt(place: number, { from, to, scan }: SentenceMatches, { starts }: FoldBuffer) {
  let word = from < to ? scan.wordAt(from) : 0;
  for (let at = from; at < to; at++) {
    if ((starts[scan.startAt(at)] ?? 0) <= place) word = Math.max(word, scan.wordAt(at));
  }
  return word;
}

/** How many words a line holds. */
export function countWords(buffer: FoldBuffer, line: Line): number {
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
