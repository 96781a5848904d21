import { foldInto } from "./fold.ts";
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
const newline = 0x0a;
const bracketsMax = 32;

/** Writes forms behind one another. */
export class ProgramWriter {
  private units = new Uint16Array(1 << 20);
  private used = 0;
  /** Forms that are still to be written, folded as texts are, each up to a line's end. */
  private readonly waiting = new FoldBuffer(1 << 12);
  private nextForm = 0;
  /** The mark of each open bracket whose distance is not yet known. */
  private readonly unclosed = new Int32Array(bracketsMax);

  /** The units written so far; what stands behind them means nothing. */
  get written(): Uint16Array {
    return this.units.subarray(0, this.used);
  }

  /** Takes the forms that `next` writes; folding them one by one takes several times as long. */
  take(forms: readonly string[]): void {
    foldInto(`${forms.join("\n")}\n`, this.waiting);
    this.nextForm = 0;
  }

  /** Writes the next of the forms taken; answers where it begins. */
  next(): number {
    const { codes } = this.waiting;
    const from = this.nextForm;
    const end = codes.indexOf(newline, from);
    this.nextForm = end + 1;
    return this.write(codes, from, end);
  }

  /** Writes a form that folds to itself; answers where it begins. */
  add(form: string): number {
    const codes = letters.length < form.length ? new Uint16Array(form.length) : letters;
    for (let at = 0; at < form.length; at++) codes[at] = form.charCodeAt(at);
    return this.write(codes, 0, form.length);
  }

  private write(codes: Uint16Array, from: number, end: number): number {
    const start = this.used;
    // No character takes more than two units.
    this.reserve(2 * (end - from) + 4);
    if (!this.copy(codes, from, end, false)) {
      this.used = start;
      this.copy(codes, from, end, true);
    }
    this.units[this.used++] = marks.end;
    return start;
  }

  /** Copies a form, in brackets of its own where it is bare; false where it has to be. */
  private copy(codes: Uint16Array, from: number, end: number, bare: boolean): boolean {
    const { units } = this;
    const outer = bare ? 1 : 0;
    let depth = bare ? this.open(0) : 0;
    for (let at = from; at < end; at++) {
      // Nearly all are letters.
      let { used } = this;
      let code = codes[at] ?? space;
      for (; isLetter(code) && at < end; code = codes[++at] ?? space) units[used++] = code;
      this.used = used;
      if (at === end) break;
      if (code === 0x28) depth = this.open(depth);
      else if (code === 0x7c) {
        if (depth === 0) return false;
        this.goOn(depth, marks.or);
        this.used++;
      } else if (code === 0x29) {
        if (depth <= outer) throw new Error(`unbalanced brackets in "${said(codes, from, end)}"`);
        this.goOn(depth, marks.close);
        depth--;
      } else units[this.used++] = code === hyphen ? space : code;
    }
    if (depth > outer) throw new Error(`unbalanced brackets in "${said(codes, from, end)}"`);
    if (bare) this.goOn(depth, marks.close);
    return true;
  }

  private open(depth: number): number {
    if (depth + 2 >= bracketsMax) throw new Error("a form has too many brackets inside brackets");
    this.unclosed[depth + 1] = this.used;
    this.units[this.used++] = marks.open;
    this.units[this.used++] = 0;
    return depth + 1;
  }

  /** Writes the next mark of a bracket, and before it how far it is from the last. */
  private goOn(depth: number, mark: number): void {
    const before = this.unclosed[depth] ?? 0;
    this.units[before + 1] = this.used - before;
    this.unclosed[depth] = this.used;
    this.units[this.used++] = mark;
  }

  private reserve(count: number): void {
    if (this.used + count <= this.units.length) return;
    const grown = new Uint16Array(this.units.length * 2 + count);
    grown.set(this.units);
    this.units = grown;
  }
}

/** Where a form that was a string is written from. */
const letters = new Uint16Array(1 << 10);

const isLetter = (code: number) => code !== 0x7c && (code > 0x2d || code === space);

const said = (codes: Uint16Array, from: number, end: number) =>
  String.fromCharCode(...codes.subarray(from, end));

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
