import { type Concept, concepts } from "../concept.ts";
import type { ScreenContext } from "../context.ts";
import { type Language, languageOf } from "../language.ts";
import { charKinds, charKindTable } from "./characters.ts";
import { FoldBuffer, foldBriefly } from "./fold.ts";
import { type Line, layOut } from "./layout.ts";
import { markNegation } from "./negation.ts";
import { hitsIn, withoutCovered } from "./pick-hits.ts";
import { type Hit, type Reading, type Sentence, voicesOf } from "./reading.ts";
import { repair } from "./repair.ts";
import { type RawHit, Scan } from "./scan.ts";
import { findShapes, type Shape } from "./shapes.ts";
import { languageAt, type Range, scriptOf } from "./tell-language.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * Reads a text: folds it, undoes disguises, cuts it into sentences, finds every concept in one
 * pass, tells each sentence's language and voice.
 */
export function read(text: string, context: ScreenContext, vocabulary: Vocabulary): Reading {
  return new LazyReading(text, context, vocabulary);
}

/**
 * Reads a text for as long as `use` runs, in memory that the next text uses again. The reading
 * must not be kept.
 */
export function readFor<Answer>(
  text: string,
  context: ScreenContext,
  vocabulary: Vocabulary,
  use: (reading: Reading) => Answer,
): Answer {
  const buffer = spare ?? new FoldBuffer(1 << 12);
  // Whoever reads meanwhile gets memory of his own.
  spare = undefined;
  const reading = new LazyReading(text, context, vocabulary, buffer);
  try {
    return use(reading);
  } finally {
    reading.release();
    spare = buffer;
  }
}

let spare: FoldBuffer | undefined;

/**
 * A reading that does no more than it is asked for: most texts hold no combination of concepts
 * that any rule needs, and are done after one pass, before any sentence is built.
 */
class LazyReading implements Reading {
  readonly text: string;
  readonly context: ScreenContext;
  private readonly scan: Scan;
  private readonly lines: readonly Line[];
  private readonly shapes: readonly Shape[];
  private readonly shapeConcepts: ReadonlySet<Concept>;
  private told: Language | "other" | undefined;
  private read: Built | undefined;

  constructor(text: string, context: ScreenContext, vocabulary: Vocabulary, memory?: FoldBuffer) {
    const { buffer, lines } = layOut(repair(foldBriefly(text), vocabulary.words), memory);
    this.text = text;
    this.context = context;
    this.lines = lines;
    this.scan = new Scan(buffer, vocabulary);
    this.shapes = findShapes(text);
    this.shapeConcepts = new Set(this.shapes.map((shape) => shape.concept));
  }

  release(): void {
    this.scan.release();
  }

  get lang(): Language | "other" {
    const { scan, context } = this;
    const all = { start: 0, end: scan.buffer.length, from: 0, to: scan.count };
    this.told ??= languageAt(scan, all, languageOf(context.lang));
    return this.told;
  }

  get sentences(): readonly Sentence[] {
    return this.full().sentences;
  }

  get words(): number {
    return this.full().words;
  }

  has(concept: Concept): boolean {
    return this.full().present.has(concept);
  }

  mayHave(concept: Concept): boolean {
    return this.scan.mayMean(conceptPlaces.get(concept) ?? 0) || this.shapeConcepts.has(concept);
  }

  private full() {
    this.read ??= this.build();
    return this.read;
  }

  private build(): Built {
    const { scan, lines, lang } = this;
    const shapesPerLine = shapesByLine(this.shapes, lines, scan.buffer);
    const sentences = withPolicyVoice(
      rangesOf(scan, lines).map((range, index) =>
        sentenceOf({
          line: lines[index] ?? noLine,
          index,
          scan,
          range,
          shapes: shapesPerLine[index] ?? noShapes,
          textLang: lang,
        }),
      ),
      lines,
    );
    const present = new Set<Concept>();
    let words = 0;
    for (const sentence of sentences) {
      words += sentence.words;
      for (const concept of sentence.saidConcepts) present.add(concept);
    }
    return { sentences, present, words };
  }
}

const noLine: Line = {
  start: 0,
  end: 0,
  question: false,
  bullet: false,
  colon: false,
  paragraph: 0,
};

const conceptPlaces: ReadonlyMap<Concept, number> = new Map(
  concepts.map((concept, place) => [concept, place]),
);

type Built = {
  readonly sentences: readonly Sentence[];
  readonly present: ReadonlySet<Concept>;
  readonly words: number;
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

/** Each shape goes to the last sentence that starts before it, whatever signs stand between. */
function shapesByLine(
  shapes: readonly Shape[],
  lines: readonly Line[],
  buffer: FoldBuffer,
): readonly Shape[][] {
  if (shapes.length === 0) return [];
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
  const foreign = own === "other" && scriptOf(buffer, line.start, line.end) === "other";
  const lang = own === "other" && !foreign ? textLang : own;
  const raw = hitsIn(scan, range, lang);
  const hits =
    raw.length === 0 && shapes.length === 0 ? none : hitsOf(raw, shapes, buffer, { line, lang });
  return {
    index,
    span: { start, end },
    lang,
    question: line.question,
    paragraph: line.paragraph,
    policy: false,
    words: countWords(buffer, line),
    ...voicesOf(hits),
  };
}

const none: readonly Hit[] = [];
const noShapes: readonly Shape[] = [];

function hitsOf(
  raw: readonly RawHit[],
  shapes: readonly Shape[],
  buffer: FoldBuffer,
  { line, lang }: { readonly line: Line; readonly lang: Language | "other" },
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
    const forbids = sentence.hits.some(
      (hit) => hit.concept === "forbid" && !hit.negated && !turns(sentence, hit),
    );
    if (listed && !(line?.bullet ?? false) && !startsQuoted(sentence)) listed = false;
    const policy = forbids || listed;
    if (forbids && (line?.colon === true || lines[index + 1]?.bullet === true)) listed = true;
    return policy ? { ...sentence, policy } : sentence;
  });
}

/** "We never ask for stars, but please leave five": after the turn he speaks for himself. */
function turns({ hits }: Sentence, forbidding: Hit): boolean {
  const turn = hits.find(
    (hit) => hit.concept === "contrast" && hit.span.start >= forbidding.span.end,
  );
  return (
    turn !== undefined &&
    hits.some((hit) => hit.concept === "ask" && !hit.negated && hit.span.start > turn.span.start)
  );
}

const startsQuoted = (sentence: Sentence) => sentence.hits[0]?.quoted === true;
