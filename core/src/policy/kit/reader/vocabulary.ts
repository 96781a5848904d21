import type { Lexicon } from "../../lexicons/lexicon.ts";
import { type Concept, concepts } from "../concept.ts";
import { type Language, languages } from "../language.ts";
import { FormTrie } from "./automaton.ts";
import { expandForm } from "./expand.ts";
import { fold } from "./fold.ts";

/** What the automaton reports where a form ends. */
export type Form = {
  readonly lang: Language;
  readonly concept: Concept;
  readonly letters: number;
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
  /** By form: 1 where a word must end with it. */
  readonly closed: Uint8Array;
  /** By form: 0 without a gap, the gap's number for a first half, minus it for a second. */
  readonly gaps: Int32Array;
  /** By form: its language's place in `languages`. */
  readonly langs: Uint8Array;
  /** By form: how strongly it speaks for its language. */
  readonly weights: Float32Array;
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

/** Compiles lexicons in small steps, so that a server that warms up can answer between two. */
export function* compileVocabulary(lexicons: readonly Lexicon[]): Generator<void, Vocabulary> {
  const forms: Form[] = [];
  const trie = new FormTrie();
  const inner = new FormTrie();
  const words = new Set<string>();
  const seen = new Set<string>();
  let gapCount = 0;

  const addLiteral = (literal: string, form: Omit<Form, "closed" | "letters">) => {
    const opens = literal.startsWith("*");
    const bare = foldForm(literal.replace(/^\*|\*$/g, ""));
    const closed = !literal.endsWith("*") && (!form.wide || /[a-z0-9]$/.test(bare));
    if (bare === "") return;
    const key = `${form.lang} ${form.concept} ${closed} ${opens} ${form.functionWord} ${bare}`;
    if (form.gap === undefined) {
      if (seen.has(key)) return;
      seen.add(key);
    }
    const output = forms.push({ ...form, closed, letters: bare.length }) - 1;
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
      for (const form of lexicon.forms[concept] ?? []) {
        const entry = { ...base, concept, functionWord: false };
        for (const [first, second] of halvesOf(form)) {
          if (second.length === 0) {
            for (const literal of first) addLiteral(literal, entry);
            continue;
          }
          const id = gapCount++;
          for (const literal of first)
            addLiteral(literal, { ...entry, gap: { id, half: "first" } });
          for (const literal of second) {
            addLiteral(literal, { ...entry, gap: { id, half: "second" } });
          }
        }
      }
      yield;
    }
  }
  trie.seal();
  yield;
  inner.seal();
  return { forms, trie, inner, words, ...columnsOf(forms) };
}

/** What the scan reads of a form, as columns. */
function columnsOf(forms: readonly Form[]) {
  return {
    closed: Uint8Array.from(forms, (form) => (form.closed ? 1 : 0)),
    gaps: Int32Array.from(forms, ({ gap }) =>
      gap === undefined ? 0 : gap.half === "first" ? gap.id + 1 : -gap.id - 1,
    ),
    langs: Uint8Array.from(forms, (form) => languages.indexOf(form.lang)),
    weights: Float32Array.from(forms, weightOf),
  };
}

/** A form's length is how unlikely it is to be an accident; small words say most. */
function weightOf({ functionWord, gap, letters }: Form): number {
  if (functionWord) return Math.min(3, letters - 0.5);
  return gap === undefined ? Math.min(2, letters / 5) : 0;
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

type Halves = readonly [first: readonly string[], second: readonly string[]];

/** The literals before and after a form's gap; the second half is empty where there is none. */
function halvesOf(form: string): readonly Halves[] {
  const gap = outerGap(form);
  if (gap >= 0) {
    return [[expandForm(form.slice(0, gap).trim()), expandForm(form.slice(gap + 1).trim())]];
  }
  return expandForm(form).map((literal): Halves => {
    const [first = "", second] = literal.split("~").map((half) => half.trim());
    return [[first], second === undefined ? [] : [second]];
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
