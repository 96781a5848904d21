import type { Concept } from "../concept.ts";
import { TrieBuilder } from "./automaton.ts";
import { FoldBuffer, foldInto } from "./fold.ts";
import type { Form, Vocabulary } from "./vocabulary.ts";

/** What the literals of a lexicon entry have in common. */
export type Entry = Omit<Form, "closed" | "letters">;

/**
 * Adds forms to a trie without spelling them out: a form is walked once, with all the nodes that
 * its choices have led to so far.
 */
export class Compiler {
  readonly forms: Form[] = [];
  private readonly trie = new TrieBuilder();
  private readonly words = new TrieBuilder();
  /** Where the middles and ends of compounds hang, apart from all other forms. */
  private readonly inner = this.trie.child(0, star);
  /** By node of the trie: the node of `words` for the letters since the last space. */
  private readonly wordOf: number[] = [0, 0];
  /** By node: how many letters lead to it. */
  private readonly lengths: number[] = [0, 0];
  /** By node: whether they are one word in a to z. */
  private readonly plain: boolean[] = [true, false];
  private gapCount = 0;

  /** Adds a form of two halves with other words between them. */
  addGap(first: string, second: string, entry: Entry): void {
    const id = this.gapCount++;
    this.add(first, { ...entry, gap: { id, half: "first" } });
    this.add(second, { ...entry, gap: { id, half: "second" } });
  }

  /** Adds every literal of a form without a gap. */
  add(form: string, entry: Entry): void {
    const parts = form.match(/[(|)]|[^(|)]+/g) ?? [];
    const { nodes, end } = this.walk(parts, 0, [0], !entry.wide);
    if (end < parts.length) throw new Error(`unbalanced brackets in "${form}"`);
    const made: number[] = [];
    for (const node of nodes) this.finish(node, entry, made);
  }

  /** Packs what was added. */
  pack(): Pick<Vocabulary, "forms" | "trie" | "inner" | "words"> {
    const { forms, trie, inner, words } = this;
    return { forms, trie: trie.pack(0, star), inner: trie.pack(inner), words: words.pack() };
  }

  /** Walks a form up to its end or an unopened bracket, from all of `starts` at once. */
  private walk(
    parts: readonly string[],
    from: number,
    starts: readonly number[],
    parted: boolean,
  ): { nodes: readonly number[]; end: number } {
    const nodes: number[] = [];
    let branch = starts;
    let at = from;
    for (; at < parts.length && parts[at] !== ")"; at++) {
      const part = parts[at] ?? "";
      if (part === "(") {
        const inner = this.walk(parts, at + 1, branch, parted);
        if (parts[inner.end] !== ")") throw new Error(`unbalanced brackets in "${parts.join("")}"`);
        branch = inner.nodes;
        at = inner.end;
      } else if (part === "|") {
        for (const node of branch) nodes.push(node);
        branch = starts;
      } else {
        const codes = codesOf(part);
        branch = branch.map((node) => this.follow(node, codes, parted));
      }
    }
    for (const node of branch) nodes.push(node);
    return { nodes: nodes.length > 1 ? [...new Set(nodes)] : nodes, end: at };
  }

  /** One space is as good as many, and none stands in front. */
  private follow(from: number, codes: readonly number[], parted: boolean): number {
    const { trie, wordOf } = this;
    let node = from;
    for (let at = 0; at < codes.length; at++) {
      const code = codes[at] ?? space;
      if (code === space) {
        if (this.opensWord(node)) continue;
        if (parted) this.endWord(node);
      }
      const next = trie.child(node, code);
      if (next === wordOf.length) this.note(node, code);
      node = next;
    }
    return node;
  }

  private opensWord(node: number): boolean {
    return node === 0 || node === this.inner || this.trie.charOf(node) === space;
  }

  private endWord(node: number): void {
    const word = this.wordOf[node] ?? 0;
    if (word > 0 && !this.words.reports(word)) this.words.addOutput(word, 0);
  }

  /** Notes what is known of a node that was just made. */
  private note(parent: number, code: number): void {
    this.lengths.push((this.lengths[parent] ?? 0) + 1);
    this.plain.push(this.plain[parent] === true && code >= 0x61 && code <= 0x7a);
    this.wordOf.push(code === space ? 0 : this.words.child(this.wordOf[parent] ?? 0, code));
  }

  /** Reports an entry at the end of one of its literals. */
  private finish(node: number, entry: Entry, made: number[]): void {
    const { trie } = this;
    let last = this.withoutSpace(node);
    const open = trie.charOf(last) === star;
    if (open) last = this.withoutSpace(trie.parentOf(last));
    if (this.opensWord(last)) return;
    const closed = !open && (!entry.wide || isLatin(trie.charOf(last)));
    if (entry.gap === undefined && this.isKnown(last, entry, closed)) return;
    const length = this.lengths[last] ?? 0;
    const output = this.formFor(entry, closed, length, made);
    trie.addOutput(last, output);
    if (entry.wide) return;
    this.endWord(last);
    if (entry.functionWord || !disguisable.has(entry.concept)) return;
    if (length < disguiseCharsMin || this.plain[last] !== true) return;
    this.addDisguises(trie.lettersTo(last), output);
  }

  private withoutSpace(node: number): number {
    return this.trie.charOf(node) === space ? this.trie.parentOf(node) : node;
  }

  private isKnown(node: number, entry: Entry, closed: boolean): boolean {
    if (!this.trie.reports(node)) return false;
    return this.trie.outputsAt(node).some((output) => {
      const form = this.forms[output];
      return (
        form !== undefined &&
        form.gap === undefined &&
        form.lang === entry.lang &&
        form.concept === entry.concept &&
        form.functionWord === entry.functionWord &&
        form.closed === closed
      );
    });
  }

  /** Literals of one entry that weigh the same share one form. */
  private formFor(entry: Entry, closed: boolean, length: number, made: number[]): number {
    const letters = Math.min(length, lettersThatWeigh);
    const key = letters * 2 + (closed ? 1 : 0);
    let output = made[key];
    if (output === undefined) {
      output = this.forms.push({ ...entry, closed, letters }) - 1;
      made[key] = output;
    }
    return output;
  }

  /** A word written backwards or torn in two is one more form of the same word. */
  private addDisguises(word: string, output: number): void {
    if (!mirrors.has(word)) this.addPlain([...word].reverse().join(""), output);
    for (let cut = 2; cut <= word.length - 2; cut++) {
      this.addPlain(`${word.slice(0, cut)} ${word.slice(cut)}`, output);
    }
  }

  private addPlain(letters: string, output: number): void {
    this.trie.addOutput(this.follow(0, codesOf(letters), false), output);
  }
}

const space = 0x20;
const hyphen = 0x2d;
const star = 0x2a;
const isLatin = (code: number) => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** Longer forms speak no louder for their language. */
const lettersThatWeigh = 10;
/** Shorter words are other words when they are written backwards or torn. */
const disguiseCharsMin = 6;

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

const folding = new FoldBuffer(64);

/** Part of a form, folded as texts are folded, with hyphens as spaces. */
function codesOf(part: string): readonly number[] {
  foldInto(part, folding);
  const codes: number[] = [];
  for (let at = 0; at < folding.length; at++) {
    const code = folding.codes[at] ?? space;
    codes.push(code === hyphen ? space : code);
  }
  return codes;
}
