import type { Span } from "../../../kernel/span.ts";
import type { Concept } from "../concept.ts";
import type { Language } from "../language.ts";
import { charKinds, charKindTable } from "./characters.ts";
import type { FoldBuffer } from "./fold.ts";
import type { Line } from "./lines.ts";
import { markNegation } from "./negation.ts";
import { SentenceMatches, withoutCovered } from "./pick-hits.ts";
import { type Hit, type Sentence, voicesOf } from "./reading.ts";
import type { RawHit, Scan } from "./scan.ts";
import type { Shape } from "./shapes.ts";
import type { Range } from "./tell-language.ts";

/** What a sentence is made from. */
export type Parts = {
  readonly line: Line;
  readonly index: number;
  readonly scan: Scan;
  readonly range: Range;
  readonly shapes: readonly Shape[];
  readonly lang: Language | "other";
};

type Voices = ReturnType<typeof voicesOf>;

/**
 * A sentence that is read closely only when a rule asks what it says: of most it is enough to know
 * what they could say, which is nothing that the rule is about.
 */
export class LazySentence implements Sentence {
  readonly index: number;
  readonly span: Span;
  readonly lang: Language | "other";
  readonly question: boolean;
  readonly paragraph: number;
  readonly couldSay: readonly Concept[];
  policy = false;
  private readonly parts: Parts;
  private readonly matches: SentenceMatches;
  private voices: Voices | undefined;
  private counted = -1;

  constructor(parts: Parts) {
    const { line, index, scan, range, shapes, lang } = parts;
    const { starts, ends } = scan.buffer;
    const start = starts[line.start] ?? 0;
    this.parts = parts;
    this.index = index;
    this.span = { start, end: ends[line.end - 1] ?? start };
    this.lang = lang;
    this.question = line.question;
    this.paragraph = line.paragraph;
    this.matches = new SentenceMatches(scan, range, lang);
    const couldSay = this.matches.concepts();
    this.couldSay =
      shapes.length === 0
        ? couldSay
        : [...new Set([...couldSay, ...shapes.map(({ concept }) => concept)])];
  }

  get words(): number {
    if (this.counted < 0) this.counted = countWords(this.parts.scan.buffer, this.parts.line);
    return this.counted;
  }

  get hits(): readonly Hit[] {
    return this.read().hits;
  }

  get meant(): readonly Hit[] {
    return this.read().meant;
  }

  get saidConcepts(): readonly Concept[] {
    return this.read().saidConcepts;
  }

  get meantConcepts(): readonly Concept[] {
    return this.read().meantConcepts;
  }

  private read(): Voices {
    this.voices ??=
      this.couldSay.length === 0 ? silent : voicesOf(hitsOf(this.matches.hits(), this.parts));
    return this.voices;
  }
}

const silent = voicesOf([]);

function hitsOf(
  raw: readonly RawHit[],
  { shapes, scan: { buffer }, line, lang }: Parts,
): readonly Hit[] {
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
