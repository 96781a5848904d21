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
export type Sentence = {
  readonly index: number;
  readonly span: Span;
  readonly lang: Language | "other";
  readonly question: boolean;
  readonly paragraph: number;
  /** It speaks about what may not be done, or stands in a list of such things. */
  readonly policy: boolean;
  readonly words: number;
  /** What could stand here, before it is read closely; holds all of `saidConcepts`. */
  readonly couldSay: readonly Concept[];
  /** Every concept that stands here, in whatever voice, in the order of the text. */
  readonly hits: readonly Hit[];
  /** Those of them that the writer means: neither negated nor quoted. */
  readonly meant: readonly Hit[];
  /** The concepts of `hits`, each once. */
  readonly saidConcepts: readonly Concept[];
  /** The concepts of `meant`, each once. */
  readonly meantConcepts: readonly Concept[];
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
};

/** What follows from the hits of a sentence: which of them are meant, and all by name. */
export function voicesOf(
  hits: readonly Hit[],
): Pick<Sentence, "hits" | "meant" | "saidConcepts" | "meantConcepts"> {
  const meant = hits.some(isDistant) ? hits.filter((hit) => !isDistant(hit)) : hits;
  const saidConcepts = conceptsOf(hits);
  const meantConcepts = meant === hits ? saidConcepts : conceptsOf(meant);
  return { hits, meant, saidConcepts, meantConcepts };
}

/** What is denied or somebody else's words. */
const isDistant = (hit: Hit) => hit.negated || hit.quoted;

function conceptsOf(hits: readonly Hit[]): readonly Concept[] {
  const found: Concept[] = [];
  for (const { concept } of hits) if (!found.includes(concept)) found.push(concept);
  return found;
}
