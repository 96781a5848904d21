import type { Lexicon } from "../../lexicons/lexicon.ts";
import { type Concept, concepts } from "../concept.ts";
import type { Language } from "../language.ts";
import type { LazyTrie } from "./automaton.ts";
import type { Columns } from "./columns.ts";
import { Compiler } from "./compile.ts";
import { expandForm } from "./expand.ts";
import type { WordMemo } from "./word-memo.ts";

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
export type WordSet = {
  has(word: string): boolean;
  /** Where words that begin at a place of a text end, the shortest first. */
  endsFrom(text: string, start: number, charsMax: number): readonly number[];
};

/** All lexicons compiled for one pass over a text. */
export type Vocabulary = Columns & {
  readonly forms: readonly Form[];
  /** Walked from word starts, and from every wide character. */
  readonly trie: LazyTrie;
  /** What the tries say of words that texts hold. */
  readonly memo: WordMemo;
  /** Single words of all forms; disguised tokens are rewritten only into one of these. */
  readonly words: WordSet;
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
  return compiler.pack();
}

type Halves = readonly [first: string, second?: string];

/** What stands before and after a form's gap; one part where there is none. */
function halvesOf(form: string): readonly Halves[] {
  if (!form.includes("~")) return [[form]];
  const gap = outerGap(form);
  if (gap >= 0) return [[form.slice(0, gap), form.slice(gap + 1)]];
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
