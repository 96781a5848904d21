import type { Span } from "../../../kernel/span.ts";
import type { Concept } from "../concept.ts";
import type { ConceptSet } from "../concept-set.ts";
import type { ScreenContext } from "../context.ts";
import type { Language } from "../language.ts";

/** A concept found in a sentence, with what the sentence does to it. */
export type Hit = {
  readonly concept: Concept;
  readonly lang: Language | "any";
  /** Where it stands in the original text. */
  readonly span: Span;
  /** Its place among the words of the text; for distances. */
  readonly word: number;
  /** The clause of the sentence it stands in, counted from 0. */
  readonly clause: number;
  /** A negator of its clause reaches it. */
  readonly negated: boolean;
  /** It stands inside somebody's quoted words. */
  readonly quoted: boolean;
};

/** One sentence, heading or list item. */
export type Sentence = Asked & {
  readonly index: number;
  readonly span: Span;
  readonly lang: Language | "other";
  readonly question: boolean;
  readonly paragraph: number;
  /** It speaks about what may not be done, or stands in a list of such things. */
  readonly policy: boolean;
  readonly words: number;
  /** Every concept that stands here, in whatever voice, in the order of the text. */
  readonly hits: readonly Hit[];
  /** Those of them that the writer means: neither negated nor quoted. */
  readonly meant: readonly Hit[];
  /** Whether a concept is among `hits`. */
  says(concept: Concept): boolean;
  /** Whether one of some concepts is among `hits`. */
  saysAny(concepts: ConceptSet): boolean;
  /** Whether a concept is among `meant`. */
  means(concept: Concept): boolean;
  /** Whether one of some concepts is among `meant`. */
  meansAny(concepts: ConceptSet): boolean;
};

/** Hits of a sentence that are worked out once for all rules; undefined before one asks. */
type Asked = {
  opinions: readonly Hit[] | undefined;
  given: readonly Hit[] | undefined;
};

/** A text as rules see it. */
export type Reading = {
  readonly text: string;
  readonly context: ScreenContext;
  readonly lang: Language | "other";
  readonly sentences: readonly Sentence[];
  readonly words: number;
  /** The language of some words, such as a sentence, where they leave no doubt. */
  sureLanguage(words: string): Language | null;
  /** Whether a concept stands anywhere in the text, in whatever voice. */
  has(concept: Concept): boolean;
  /** Whether one of some concepts could stand in the text; cheap, and never wrongly false. */
  mayHave(concepts: ConceptSet): boolean;
  /** The same text for a rule that looks only where what it needs could stand together, or null. */
  near(ways: readonly Closeness[]): Reading | null;
  /** What a text that is read for one rule is taken from. */
  readonly whole?: Reading;
  /** By sentence of such a text: 1 where the rule looks. */
  readonly looksAt?: Uint8Array;
};

/** So many sentences in a row that hold one concept of each group. */
export type Closeness = { readonly sentences: number; readonly of: readonly ConceptSet[] };

/** The hits of a sentence that the writer means. */
export function meantOf(hits: readonly Hit[]): readonly Hit[] {
  return hits.some(isDistant) ? hits.filter((hit) => !isDistant(hit)) : hits;
}

/** What is denied or somebody else's words. */
const isDistant = (hit: Hit) => hit.negated || hit.quoted;
