import type { Lexicon } from "../../lexicons/lexicon.ts";
import { type Concept, concepts } from "../concept.ts";
import type { Language } from "../language.ts";
import { FormTrie } from "./automaton.ts";
import { expandForm } from "./expand.ts";
import { fold } from "./fold.ts";

/** What the automaton reports where a form ends. */
export type Form = {
  readonly lang: Language;
  readonly concept: Concept;
  /** Whether a word must end where the form ends. */
  readonly closed: boolean;
  /** Written without spaces around words: matches anywhere. */
  readonly wide: boolean;
  /** For forms with a gap: which pair, and which half this is. */
  readonly gap?: { readonly id: number; readonly half: "first" | "second" };
  /** True for the small words that only tell the language. */
  readonly functionWord: boolean;
};

/** All lexicons compiled for one pass over a text. */
export type Vocabulary = {
  readonly forms: readonly Form[];
  /** Walked from word starts, and from every wide character. */
  readonly trie: FormTrie;
  /** Walked from every letter inside long words: compounds. */
  readonly inner: FormTrie;
  /** Single words of all forms; disguised tokens are rewritten only into one of these. */
  readonly words: ReadonlySet<string>;
  readonly gapCount: number;
};

/** Words whose mirror image is an ordinary word, so that reading them backwards would be wrong. */
const mirrors = new Set(["reward", "drawer", "rewards", "drawers"]);
const disguisable: ReadonlySet<Concept> = new Set<Concept>([
  "review",
  "feedback",
  "rating",
  "star",
  "coupon",
  "discount",
  "refund",
  "giftCard",
  "positive",
  "remove",
  "gift",
  "publicVoice",
  "messenger",
]);

/** Compiles lexicons; done once, at the first text. */
export function compileVocabulary(lexicons: readonly Lexicon[]): Vocabulary {
  const forms: Form[] = [];
  const trie = new FormTrie();
  const inner = new FormTrie();
  const words = new Set<string>();
  let gapCount = 0;

  const addLiteral = (literal: string, form: Omit<Form, "closed">) => {
    const opens = literal.startsWith("*");
    const closed = !literal.endsWith("*") && !form.wide;
    const bare = foldForm(literal.replace(/^\*|\*$/g, ""));
    if (bare === "") return;
    const output = forms.push({ ...form, closed }) - 1;
    (opens ? inner : trie).add(bare, output);
    if (form.wide) return;
    for (const word of bare.split(" ")) if (word.length > 1) words.add(word);
    if (!form.functionWord && disguisable.has(form.concept) && !opens && /^[a-z]{6,}$/.test(bare)) {
      addDisguises(bare, trie, output);
    }
  };

  for (const lexicon of lexicons) {
    const wide = !lexicon.spaces;
    const base = { lang: lexicon.lang, wide };
    for (const word of lexicon.functionWords) {
      addLiteral(word, { ...base, concept: "negator", functionWord: true });
    }
    for (const concept of concepts) {
      for (const literal of (lexicon.forms[concept] ?? []).flatMap(expandForm)) {
        const [first, second] = literal.split("~").map((half) => half.trim());
        const entry = { ...base, concept, functionWord: false };
        if (first === undefined || second === undefined) {
          addLiteral(literal, entry);
          continue;
        }
        const id = gapCount++;
        addLiteral(first, { ...entry, gap: { id, half: "first" } });
        addLiteral(second, { ...entry, gap: { id, half: "second" } });
      }
    }
  }
  trie.seal();
  inner.seal();
  return { forms, trie, inner, words, gapCount };
}

/** A word written backwards or torn in two is one more form of the same word. */
function addDisguises(word: string, trie: FormTrie, output: number): void {
  if (!mirrors.has(word)) trie.add([...word].reverse().join(""), output);
  for (let cut = 2; cut <= word.length - 2; cut++) {
    trie.add(`${word.slice(0, cut)} ${word.slice(cut)}`, output);
  }
}

/** Folds a form as texts are folded, with hyphens as spaces. */
function foldForm(form: string): string {
  const folded = fold(form);
  let out = "";
  for (let i = 0; i < folded.length; i++) out += String.fromCharCode(folded.codes[i] ?? 32);
  return out.replace(/-/g, " ").replace(/ +/g, " ").trim();
}
