import { type Concept, concepts } from "../concept.ts";
import { placeOf } from "../concept-set.ts";
import { languages } from "../language.ts";
import { type Entries, LazyTrie } from "./automaton.ts";
import { columnsOf } from "./columns.ts";
import { halvesOf } from "./expand.ts";
import { behindBracket, endings, marks, ProgramWriter, space, star, tailEnds } from "./program.ts";
import type { Form, Vocabulary } from "./vocabulary.ts";
import { WordMemo } from "./word-memo.ts";

/**
 * Gathers forms for the tries without spelling them out: each is written down as it is, and read
 * only where a text comes near it.
 */
export class Compiler {
  private readonly forms: Form[] = [];
  private readonly program = new ProgramWriter();
  private readonly starts: number[] = [];
  private readonly starred: number[] = [];
  private readonly kinds: number[] = [];
  private readonly letters: number[] = [];
  private gapCount = 0;
  /** One-word literals that were disguised before, with what they mean. */
  private readonly disguised = new Set<string>();

  /** Adds forms that all say the same. */
  add(written: readonly string[], form: Form): void {
    const halves = written.flatMap(halvesOf);
    this.program.take(
      halves.flatMap(([first, second]) => (second === undefined ? [first] : [first, second])),
    );
    for (const [first, second] of halves) {
      if (second === undefined) this.addNext(first, form);
      else {
        const id = this.gapCount++;
        this.addNext(first, { ...form, gap: { id, half: "first" } });
        this.addNext(second, { ...form, gap: { id, half: "second" } });
      }
    }
  }

  private addNext(written: string, form: Form): void {
    const start = this.program.next();
    this.addEntry(start, written, form, 0);
    if (form.functionWord || form.wide || !disguisable.has(form.concept)) return;
    const words: Word[] = [];
    gatherWords(this.program.written, start, "", words);
    for (const { word, open } of words) this.addDisguises(word, open, form);
  }

  /** Readies what was added for texts. */
  pack(): Vocabulary {
    const { forms } = this;
    const columns = columnsOf(forms);
    const units = this.program.written.slice();
    const entries: Entries = {
      starts: Int32Array.from(this.starts),
      wide: columns.wide,
      kinds: Int32Array.from(this.kinds),
      letters: Uint8Array.from(this.letters),
      starred: Uint8Array.from(this.starred),
    };
    let made: LazyTrie | undefined;
    const words = () => {
      made ??= new LazyTrie(units, entries, "words");
      return made;
    };
    const trie = new LazyTrie(units, entries, "forms");
    return {
      ...columns,
      forms,
      trie,
      memo: new WordMemo(trie, new LazyTrie(units, entries, "insides"), columns),
      words: {
        has: (word) => words().has(word),
        endsFrom: (text, start, charsMax) => words().endsFrom(text, start, charsMax),
      },
    };
  }

  /** A disguise weighs what the word weighs that it hides; 0 letters where nothing is hidden. */
  private addEntry(start: number, written: string, form: Form, disguiseOf: number): void {
    this.forms.push(form);
    this.starts.push(start);
    this.starred.push(written.includes("*") && opensWithStar.test(written) ? 1 : 0);
    this.kinds.push(kindOf(form));
    this.letters.push(Math.min(disguiseOf, lettersThatWeigh));
  }

  /** A word written backwards or torn in two is one more form of the same word. */
  private addDisguises(word: string, open: boolean, form: Form): void {
    if (word.length < disguiseCharsMin) return;
    const kind = kindOf(form);
    const key = `${kind} ${open} ${word}`;
    if (kind > 0 && this.disguised.has(key)) return;
    this.disguised.add(key);
    const disguises: string[] = [];
    if (!mirrors.has(word)) disguises.push([...word].reverse().join(""));
    for (let cut = 2; cut <= word.length - 2; cut++) {
      disguises.push(`${word.slice(0, cut)} ${word.slice(cut)}`);
    }
    const written = `(${disguises.join("|")})${open ? "*" : ""}`;
    this.addEntry(this.program.add(written), written, form, word.length);
  }
}

/** A literal of one word, and whether it may have any ending. */
type Word = { readonly word: string; readonly open: boolean };

/** Gathers the literals of a form, from a place in it, that are one word in a to z. */
function gatherWords(units: Uint16Array, from: number, head: string, words: Word[]): void {
  let before = head;
  for (let at = from; ; ) {
    const unit = units[at] ?? marks.end;
    if (unit >= 0x61 && unit <= 0x7a) before += String.fromCharCode(unit);
    if (unit === marks.or) at = behindBracket(units, at);
    else if (unit === marks.close || (unit >= 0x61 && unit <= 0x7a)) at++;
    else if (unit === space && before === "") at++;
    else if (unit === marks.open) {
      let mark = at;
      do {
        gatherWords(units, mark + 2, before, words);
        mark += units[mark + 1] ?? 1;
      } while (units[mark] === marks.or);
      return;
    } else {
      if (before !== "") gatherEnded(units, at, before, words);
      return;
    }
  }
}

/** Takes a word that ends at a place of its form, if the form can end there too. */
function gatherEnded(units: Uint16Array, at: number, word: string, words: Word[]): void {
  const unit = units[at] ?? marks.end;
  if (unit === marks.end) words.push({ word, open: false });
  if (unit !== space && unit !== star) return;
  const ends = tailEnds(units, at, unit === star);
  if ((ends & endings.closed) > 0) words.push({ word, open: false });
  if ((ends & endings.open) > 0) words.push({ word, open: true });
}

/** Equal for forms that mean the same in the same language; 0 for halves, which mean nothing. */
function kindOf({ lang, concept, functionWord, gap }: Form): number {
  if (gap !== undefined) return 0;
  const meaning = languages.indexOf(lang) * concepts.length + placeOf(concept);
  return 1 + meaning * 2 + (functionWord ? 1 : 0);
}

/** A star that some way through the form may begin with. */
const opensWithStar = /(?:^|[(|)] *)\*/;

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
