import { evenly, foldInto, foldsAlone } from "./fold.ts";
import { FoldBuffer } from "./fold-buffer.ts";

/**
 * Lexicon forms as one row of 16-bit units, read by the trie when a text comes near them. Letters
 * stand for themselves; brackets are marks, and behind each mark but the last stands how far it is
 * to the next mark of the same bracket.
 */
export const marks = { open: 0xe000, or: 0xe001, close: 0xe002, end: 0xe003 } as const;

/** Parts words. */
export const space = 0x20;
/** At the end of a form: whatever ending the word has. */
export const star = 0x2a;
const hyphen = 0x2d;
const bracketsMax = 32;

/** Writes forms behind one another. */
export class ProgramWriter {
  private units = new Uint16Array(1 << 20);
  private used = 0;
  /** The mark of each open bracket whose distance is not yet known. */
  private readonly waiting = new Int32Array(bracketsMax);

  /** The units written so far; what stands behind them means nothing. */
  get written(): Uint16Array {
    return this.units.subarray(0, this.used);
  }

  /** Writes a form, folded as texts are; answers where it begins. */
  add(form: string): number {
    const start = this.used;
    const even = evenly(form);
    if (!this.write(form, even, false)) {
      this.used = start;
      this.write(form, even, true);
    }
    this.put(marks.end);
    return start;
  }

  /** Writes a form, in brackets of its own where it is bare; false where it has to be. */
  private write(form: string, even: string, bare: boolean): boolean {
    const outer = bare ? 1 : 0;
    let depth = bare ? this.open(0) : 0;
    for (let at = 0; at < form.length; at++) {
      at = this.copy(even, at, form.length);
      if (at >= form.length) break;
      const code = even.charCodeAt(at);
      if (code === 0x28) depth = this.open(depth);
      else if (code === 0x7c) {
        if (depth === 0) return false;
        this.next(depth, marks.or);
      } else if (code === 0x29) {
        if (depth <= outer) throw new Error(`unbalanced brackets in "${form}"`);
        this.next(depth, marks.close);
        depth--;
      } else at = this.putFolded(form, at);
    }
    if (depth > outer) throw new Error(`unbalanced brackets in "${form}"`);
    if (bare) this.next(depth, marks.close);
    return true;
  }

  /** Copies units that fold to one each, from a place on; answers where that ends. */
  private copy(even: string, from: number, end: number): number {
    this.reserve(end - from);
    const { units } = this;
    let { used } = this;
    let at = from;
    for (; at < end; at++) {
      const code = even.charCodeAt(at);
      const unit = code < 128 ? (plain[code] ?? 0) : foldsAlone(code, even.charCodeAt(at + 1));
      if (unit <= 0) break;
      units[used++] = unit === hyphen ? space : unit;
    }
    this.used = used;
    return at;
  }

  private open(depth: number): number {
    this.waiting[depth + 1] = this.used;
    this.put(marks.open);
    this.put(0);
    if (depth + 2 >= bracketsMax) throw new Error("a form has too many brackets inside brackets");
    return depth + 1;
  }

  private next(depth: number, mark: number): void {
    const before = this.waiting[depth] ?? 0;
    this.units[before + 1] = this.used - before;
    this.waiting[depth] = this.used;
    this.put(mark);
    if (mark === marks.or) this.put(0);
  }

  /** Folds the stretch of other letters from `from` on; answers its last place. */
  private putFolded(form: string, from: number): number {
    let end = from;
    while (end < form.length && !isSyntax(form.charCodeAt(end))) end++;
    foldInto(form.slice(from, end), folding);
    for (let i = 0; i < folding.length; i++) this.put(asFolded(folding.codes[i] ?? space));
    return end - 1;
  }

  private put(unit: number): void {
    if (this.used === this.units.length) this.reserve(1);
    this.units[this.used++] = unit;
  }

  private reserve(count: number): void {
    if (this.used + count <= this.units.length) return;
    const grown = new Uint16Array(this.units.length * 2 + count);
    grown.set(this.units);
    this.units = grown;
  }
}

const folding = new FoldBuffer(64);

const isSyntax = (code: number) => code === 0x28 || code === 0x29 || code === 0x7c;

/** Lower case, with hyphens as spaces. */
function asFolded(code: number): number {
  if (code === hyphen) return space;
  return code >= 0x41 && code <= 0x5a ? code + 32 : code;
}

/** By ASCII unit: what it is written as; 0 for brackets and bars. */
const plain = Uint16Array.from({ length: 128 }, (_, code) => (isSyntax(code) ? 0 : asFolded(code)));

/** How a form can end: as written, or with any ending of its last word. */
export const endings = { closed: 1, open: 2 } as const;

/** Whether a form can end behind the space or star at `from`, with at most a star and spaces. */
export function tailEnds(units: Uint16Array, from: number, starred: boolean): number {
  let at = from + 1;
  for (;;) {
    const unit = units[at] ?? marks.end;
    if (unit === marks.end) return starred ? endings.open : endings.closed;
    if (unit === marks.open) {
      let ends = 0;
      let mark = at;
      do {
        ends |= tailEnds(units, mark + 1, starred);
        mark += units[mark + 1] ?? 1;
      } while (units[mark] === marks.or);
      return ends;
    }
    if (unit === marks.or) at = behindBracket(units, at);
    else if (unit === marks.close || unit === space) at++;
    else if (unit === star && !starred) return tailEnds(units, at, true);
    else return 0;
  }
}

/** Where the alternative that ends with the mark at `at` goes on: behind its closing bracket. */
export function behindBracket(units: Uint16Array, at: number): number {
  let mark = at;
  while (units[mark] === marks.or) mark += units[mark + 1] ?? 1;
  return mark + 1;
}
