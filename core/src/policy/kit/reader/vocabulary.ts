import type { Lexicon } from "../../lexicons/lexicon.ts";
import { type Concept, concepts } from "../concept.ts";
import type { Language } from "../language.ts";
import type { LazyTrie } from "./automaton.ts";
import type { Columns } from "./columns.ts";
import { Compiler } from "./compile.ts";
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
    const { lang, functionWords, forms } = lexicon;
    const wide = !lexicon.spaces;
    compiler.add(functionWords, { lang, wide, concept: "negator", functionWord: true });
    for (const concept of concepts) {
      compiler.add(forms[concept] ?? [], { lang, wide, concept, functionWord: false });
      yield;
    }
  }
  yield;
  return compiler.pack();
}
