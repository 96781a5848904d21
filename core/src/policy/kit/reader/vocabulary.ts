import type { Lexicon } from "../../lexicons/lexicon.ts";
import { type Concept, concepts } from "../concept.ts";
import { type Language, languages } from "../language.ts";
import type { LazyTrie } from "./automaton.ts";
import { Compiler } from "./compile.ts";
import { expandForm } from "./expand.ts";

/** What a lexicon entry, or the half of one, says where it is found. */
export type Form = {
  readonly lang: Language;
  readonly concept: Concept;
  /** Written without spaces around words: matches anywhere. */
  readonly wide: boolean;
  /** For forms with a gap: which pair, and which half this is. */
  readonly gap?: { readonly id: number; readonly half: "first" | "second" };
  /** True for the small words that only tell the language. */
  readonly functionWord: boolean;
};

/** The single words of all forms. */
export type WordSet = { has(word: string): boolean };

/** All lexicons compiled for one pass over a text. */
export type Vocabulary = {
  readonly forms: readonly Form[];
  /** Walked from word starts, and from every wide character. */
  readonly trie: LazyTrie;
  /** Walked from every letter inside long words: compounds. */
  readonly inner: LazyTrie;
  /** Single words of all forms; disguised tokens are rewritten only into one of these. */
  readonly words: WordSet;
  /** By form: 0 without a gap, the gap's number for a first half, minus it for a second. */
  readonly gaps: Int32Array;
  /** The highest number of a gap. */
  readonly gapsMax: number;
  /** By form: its language's place in `languages`. */
  readonly langs: Uint8Array;
  /** By form: its concept's place in `concepts`. */
  readonly concepts: Uint8Array;
  /** By form: its concept's place, or that behind the last where it means none by itself. */
  readonly means: Uint8Array;
  /** By form: where its row begins in `weights`. */
  readonly weightRows: Uint8Array;
  /** By row and number of letters: how strongly a form speaks for its language. */
  readonly weights: Float32Array;
};

/** Compiles lexicons in small steps, so that a server that warms up can answer between two. */
export function* compileVocabulary(lexicons: readonly Lexicon[]): Generator<void, Vocabulary> {
  const compiler = new Compiler();
  for (const lexicon of lexicons) {
    const base = { lang: lexicon.lang, wide: !lexicon.spaces };
    for (const word of lexicon.functionWords) {
      compiler.add(word, { ...base, concept: "negator", functionWord: true });
    }
    for (const concept of concepts) {
      for (const form of lexicon.forms[concept] ?? []) {
        for (const [first, second] of halvesOf(form)) {
          const entry = { ...base, concept, functionWord: false };
          if (second === undefined) compiler.add(first, entry);
          else compiler.addGap(first, second, entry);
        }
      }
      yield;
    }
  }
  yield;
  const packed = compiler.pack();
  return { ...packed, ...columnsOf(packed.forms) };
}

/** What the scan reads of a form, as columns. */
function columnsOf(forms: readonly Form[]) {
  return {
    gaps: Int32Array.from(forms, ({ gap }) =>
      gap === undefined ? 0 : gap.half === "first" ? gap.id + 1 : -gap.id - 1,
    ),
    gapsMax: forms.reduce((most, { gap }) => Math.max(most, gap === undefined ? 0 : gap.id + 1), 0),
    langs: Uint8Array.from(forms, (form) => languages.indexOf(form.lang)),
    concepts: Uint8Array.from(forms, (form) => concepts.indexOf(form.concept)),
    means: Uint8Array.from(forms, ({ functionWord, gap, concept }) =>
      functionWord || gap?.half === "first" ? concepts.length : concepts.indexOf(concept),
    ),
    weightRows: Uint8Array.from(forms, ({ functionWord, gap }) =>
      functionWord ? 0 : gap === undefined ? lettersInRow : 2 * lettersInRow,
    ),
    weights,
  };
}

const lettersInRow = 16;

/**
 * A form's length is how unlikely it is to be an accident; small words say most, halves nothing.
 */
const weights = Float32Array.from({ length: 3 * lettersInRow }, (_, at) => {
  const letters = at % lettersInRow;
  if (at < lettersInRow) return Math.min(3, letters - 0.5);
  return at < 2 * lettersInRow ? Math.min(2, letters / 5) : 0;
});

type Halves = readonly [first: string, second?: string];

/** What stands before and after a form's gap; one part where there is none. */
function halvesOf(form: string): readonly Halves[] {
  const gap = outerGap(form);
  if (gap >= 0) return [[form.slice(0, gap), form.slice(gap + 1)]];
  if (!form.includes("~")) return [[form]];
  return expandForm(form).map((literal): Halves => {
    const [first = "", second] = literal.split("~");
    return second === undefined ? [first] : [first, second];
  });
}

/** Where a gap stands outside all brackets, so that its halves can be expanded apart. */
function outerGap(form: string): number {
  let depth = 0;
  for (let at = 0; at < form.length; at++) {
    if (form[at] === "(") depth++;
    else if (form[at] === ")") depth--;
    else if (form[at] === "~" && depth === 0) return at;
  }
  return -1;
}
