import type { Span } from "../../../kernel/span.ts";
import type { Concept } from "../concept.ts";
import { type ConceptSet, hasBit, placeOf, setBit } from "../concept-set.ts";
import type { Language } from "../language.ts";
import { charKinds, charKindTable } from "./characters.ts";
import type { FoldBuffer } from "./fold-buffer.ts";
import type { Glance } from "./glance.ts";
import type { Line } from "./lines.ts";
import { markNegation } from "./negation.ts";
import { SentenceMatches, withoutCovered } from "./pick-hits.ts";
import { type Asked, type Hit, type Sentence, voicesOf } from "./reading.ts";
import type { RawHit, Scan } from "./scan.ts";
import type { Shape } from "./shapes.ts";

/** What a sentence is made from. */
export type Source = {
  readonly glance: Glance;
  readonly scan: Scan;
  languageOf(line: number): Language | "other";
  shapesOf(line: number): readonly Shape[];
};

type Voices = ReturnType<typeof voicesOf>;

/**
 * A sentence that is read closely only when a rule asks what it says: of most it is enough to know
 * what they could say, which is nothing that the rule is about.
 */
export class LazySentence implements Sentence {
  readonly index: number;
  readonly question: boolean;
  readonly paragraph: number;
  policy = false;
  readonly asked: Asked = { opinions: undefined, given: undefined };
  private readonly line: Line;
  private readonly source: Source;
  private place: Span | undefined;
  private told: Language | "other" | undefined;
  private gathered: SentenceMatches | undefined;
  private possible: readonly Concept[] | undefined;
  private own: ConceptSet | undefined;
  private voices: Voices | undefined;
  private counted = -1;

  constructor(line: Line, index: number, source: Source) {
    this.line = line;
    this.source = source;
    this.index = index;
    this.question = line.question;
    this.paragraph = line.paragraph;
  }

  get span(): Span {
    this.place ??= this.placeInText();
    return this.place;
  }

  private placeInText(): Span {
    const { starts, ends } = this.source.glance.buffer;
    const start = starts[this.line.start] ?? 0;
    return { start, end: ends[this.line.end - 1] ?? start };
  }

  get lang(): Language | "other" {
    this.told ??= this.source.languageOf(this.index);
    return this.told;
  }

  get words(): number {
    if (this.counted < 0) this.counted = countWords(this.source.glance.buffer, this.line);
    return this.counted;
  }

  get hits(): readonly Hit[] {
    return this.read().hits;
  }

  get meant(): readonly Hit[] {
    return this.read().meant;
  }

  says(concept: Concept): boolean {
    return this.could(concept) && this.read().says(concept);
  }

  means(concept: Concept): boolean {
    return this.could(concept) && this.read().means(concept);
  }

  /** By what any language could mean, then by what this sentence's own could. */
  private could(concept: Concept): boolean {
    this.possible ??= this.source.glance.lines.possibleIn(this.index);
    const { possible } = this;
    // Hardly ever more than a few: a search beats any table.
    for (let at = 0; at < possible.length; at++) {
      if (possible[at] !== concept) continue;
      this.own ??= this.ownConcepts();
      return hasBit(this.own, placeOf(concept));
    }
    return false;
  }

  private ownConcepts(): ConceptSet {
    const own = this.matches.concepts();
    for (const { concept } of this.source.shapesOf(this.index)) setBit(own, 0, placeOf(concept));
    return own;
  }

  private get matches(): SentenceMatches {
    this.gathered ??= new SentenceMatches(this.source.scan, this.line, this.index, this.lang);
    return this.gathered;
  }

  private read(): Voices {
    this.voices ??= this.readClosely();
    return this.voices;
  }

  private readClosely(): Voices {
    const { glance } = this.source;
    if (!glance.lines.couldMeanAny(this.index)) return silent;
    const shapes = this.source.shapesOf(this.index);
    const parts = { shapes, buffer: glance.buffer, line: this.line, lang: this.lang };
    return voicesOf(hitsOf(this.matches.hits(), parts));
  }
}

const silent = voicesOf([]);

type Parts = {
  readonly shapes: readonly Shape[];
  readonly buffer: FoldBuffer;
  readonly line: Line;
  readonly lang: Language | "other";
};

function hitsOf(raw: readonly RawHit[], { shapes, buffer, line, lang }: Parts): readonly Hit[] {
  const { marked, clauses } = markNegation(withoutCovered(raw), buffer, line, lang);
  const wordAt = wordsBefore(raw, buffer);
  for (const shape of shapes) {
    marked.push({
      concept: shape.concept,
      lang: "any",
      span: { start: shape.start, end: shape.end },
      word: wordAt(shape.start),
      clause: clauses(shape.start),
      negated: false,
      quoted: false,
    });
  }
  return marked.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Says how many words stand before a place; asked from left to right. */
function wordsBefore(raw: readonly RawHit[], buffer: FoldBuffer): (place: number) => number {
  let word = raw[0]?.word ?? 0;
  let sorted: readonly RawHit[] | undefined;
  let at = 0;
  return (place) => {
    sorted ??= raw.toSorted((a, b) => a.start - b.start);
    for (; at < sorted.length; at++) {
      const hit = sorted[at];
      if (hit === undefined || (buffer.starts[hit.start] ?? 0) > place) break;
      word = Math.max(word, hit.word);
    }
    return word;
  };
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
