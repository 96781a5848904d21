import type { Concept } from "../concept.ts";
import { type ConceptSet, conceptSet, hasBit, meet, placeOf, setBit } from "../concept-set.ts";
import type { ScreenContext } from "../context.ts";
import { type Language, languageOf } from "../language.ts";
import { foldBriefly } from "./fold.ts";
import { Glance } from "./glance.ts";
import { type Layout, layOut } from "./layout.ts";
import type { Line } from "./lines.ts";
import { markPolicy } from "./policy-talk.ts";
import type { Closeness, Reading, Sentence } from "./reading.ts";
import { repair } from "./repair.ts";
import { withoutRepeats } from "./repeats.ts";
import { Scan } from "./scan.ts";
import { countWords, LazySentence } from "./sentence.ts";
import { findShapes, type Shape, shapesByLine } from "./shapes.ts";
import { joinSpacedLetters } from "./spaced-letters.ts";
import { sureLanguage } from "./sure-language.ts";
import { languageAt, scriptOf, textWeight } from "./tell-language.ts";
import { Sheet } from "./tokens.ts";
import type { Vocabulary, WordSet } from "./vocabulary.ts";

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
  const sheet = spare ?? new Sheet(1 << 12);
  // Whoever reads meanwhile gets memory of his own.
  spare = undefined;
  const reading = new LazyReading(text, context, vocabulary, sheet);
  try {
    return use(reading);
  } finally {
    reading.release();
    spare = sheet;
  }
}

let spare: Sheet | undefined;

/**
 * A reading that does no more than it is asked for: most texts hold no combination of concepts
 * that any rule needs, and are done after one pass, before any sentence is built.
 */
class LazyReading implements Reading {
  readonly text: string;
  readonly context: ScreenContext;
  /** All lines, also those that are not read because they say again what was said. */
  private readonly allLines: readonly Line[];
  private readonly layout: Layout;
  private readonly glance: Glance;
  private readonly shapes: readonly Shape[][];
  private readonly sayings: readonly number[] | undefined;
  private scanned: Scan | undefined;
  private told: Language | "other" | undefined;
  private built: readonly LazySentence[] | undefined;
  private counted = -1;
  /** The concepts that were asked for, and those of them that some sentence says. */
  private readonly asked = conceptSet([]);
  private readonly said = conceptSet([]);

  constructor(text: string, context: ScreenContext, vocabulary: Vocabulary, memory?: Sheet) {
    const { layout: whole, kinds, repaired } = laidOut(text, vocabulary.words, memory);
    // What is kept must not need what the next text is folded in.
    if (memory === undefined) whole.buffer.settle();
    const { layout, left, sayings } = withoutRepeats(text, whole);
    const glance = new Glance(layout, vocabulary);
    this.text = text;
    this.context = context;
    this.allLines = whole.lines;
    this.layout = layout;
    this.glance = glance;
    this.sayings = sayings;
    const shapes = findShapes(text, {
      kinds,
      // What was repaired is not as it was written.
      digits: repaired ? Number.POSITIVE_INFINITY : glance.digits,
      has: (word) => repaired || hasBit(glance.lines.anywhere, word),
    });
    const perLine = shapesByLine(shapes, whole);
    this.shapes = left === undefined ? perLine : left.map((line) => perLine[line] ?? []);
    this.shapes.forEach((ofLine, line) => {
      for (const { concept } of ofLine) glance.lines.add(line, placeOf(concept));
    });
  }

  release(): void {
    this.scanned?.release();
    this.glance.release();
  }

  get lang(): Language | "other" {
    const { glance, context, layout } = this;
    const all = { first: 0, end: glance.lines.count, from: 0, to: layout.buffer.length };
    this.told ??= languageAt(glance, all, languageOf(context.lang));
    return this.told;
  }

  get sentences(): readonly Sentence[] {
    this.built ??= this.build();
    return this.built;
  }

  get words(): number {
    if (this.counted < 0) {
      const { buffer } = this.layout;
      this.counted = this.allLines.reduce((count, line) => count + countWords(buffer, line), 0);
    }
    return this.counted;
  }

  sureLanguage(words: string): Language | null {
    return sureLanguage(words, this.glance.vocabulary);
  }

  has(concept: Concept): boolean {
    const place = placeOf(concept);
    if (!hasBit(this.glance.lines.anywhere, place)) return false;
    if (!hasBit(this.asked, place)) {
      setBit(this.asked, 0, place);
      if (this.sentences.some((sentence) => sentence.says(concept))) setBit(this.said, 0, place);
    }
    return hasBit(this.said, place);
  }

  mayHave(concepts: ConceptSet): boolean {
    return meet(this.glance.lines.anywhere, concepts);
  }

  near(ways: readonly Closeness[]): Reading | null {
    const { lines } = this.glance;
    let looksAt: Uint8Array | undefined;
    for (const { of, sentences } of ways) looksAt = lines.markTogether(of, sentences, looksAt);
    if (looksAt === undefined) return null;
    return looksAt.includes(0) ? new NearReading(this, looksAt) : this;
  }

  private get scan(): Scan {
    this.scanned ??= new Scan(this.glance);
    return this.scanned;
  }

  private build(): readonly LazySentence[] {
    const { glance, layout, scan, shapes } = this;
    const source = {
      glance,
      scan,
      languageOf: (line: number) => this.languageOf(line),
      shapesOf: (line: number) => shapes[line] ?? noShapes,
    };
    const sentences = layout.lines.map((line, index) => new LazySentence(line, index, source));
    if (this.sayings !== undefined) pairUp(sentences, this.sayings, shapes);
    if (hasBit(glance.lines.anywhere, placeOf("forbid")))
      markPolicy(sentences, layout.lines, this.context);
    return sentences;
  }

  private languageOf(index: number): Language | "other" {
    const { glance, layout } = this;
    const { start, end } = layout.lines[index] ?? noLine;
    const hint = this.lang === "other" ? undefined : this.lang;
    const lines = { first: index, end: index + 1, from: start, to: end };
    const own = languageAt(glance, lines, hint, textWeight);
    if (own !== "other") return own;
    return scriptOf(layout.buffer, start, end) === "other" ? own : this.lang;
  }
}

/** A text as it is read for one rule. */
class NearReading implements Reading {
  readonly whole: Reading;
  readonly looksAt: Uint8Array;
  readonly text: string;
  readonly context: ScreenContext;

  constructor(whole: Reading, looksAt: Uint8Array) {
    this.whole = whole;
    this.looksAt = looksAt;
    this.text = whole.text;
    this.context = whole.context;
  }

  get lang(): Language | "other" {
    return this.whole.lang;
  }

  get sentences(): readonly Sentence[] {
    return this.whole.sentences;
  }

  get words(): number {
    return this.whole.words;
  }

  sureLanguage(words: string): Language | null {
    return this.whole.sureLanguage(words);
  }

  has(concept: Concept): boolean {
    return this.whole.has(concept);
  }

  mayHave(concepts: ConceptSet): boolean {
    return this.whole.mayHave(concepts);
  }

  near(ways: readonly Closeness[]): Reading | null {
    return this.whole.near(ways);
  }
}

/** Folds a text and lays it out, and once more where disguises were undone. */
function laidOut(text: string, words: WordSet, sheet = new Sheet(text.length + 16)) {
  const folded = foldBriefly(text);
  let layout = layOut(folded, sheet);
  const kinds = layout.signs;
  const joined = layout.spaced ? joinSpacedLetters(folded, words) : folded;
  if (joined !== folded) layout = layOut(joined, sheet);
  const repaired = layout.disguised ? repair(joined, words) : joined;
  if (repaired !== joined) layout = layOut(repaired, sheet);
  return { layout, kinds, repaired: repaired !== folded };
}

const noShapes: readonly Shape[] = [];

const noLine: Line = {
  start: 0,
  end: 0,
  question: false,
  bullet: false,
  colon: false,
  paragraph: 0,
};

/** Those that say the same, without an address or the like, are read closely once. */
function pairUp(
  sentences: readonly LazySentence[],
  sayings: readonly number[],
  shapes: readonly Shape[][],
): void {
  const firsts: (LazySentence | undefined)[] = [];
  sentences.forEach((sentence, index) => {
    if ((shapes[index]?.length ?? 0) > 0) return;
    const saying = sayings[index] ?? 0;
    const first = firsts[saying];
    if (first === undefined) firsts[saying] = sentence;
    else sentence.like = first;
  });
}
