/** Where an offset stands in a text: 1-based line and column, and the line itself. */
export type Position = { readonly line: number; readonly column: number };

/** Finds lines and columns of offsets; the line table is built once. Columns are UTF-16 units. */
export class TextLines {
  readonly #starts: number[] = [0];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** The position of an offset; past the end it is the end. */
  positionOf(offset: number): Position {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }

  /** A line without its line break. */
  lineText(line: number): string {
    const start = this.#starts[line - 1] ?? this.#text.length;
    const next = this.#starts[line];
    return this.#text.slice(start, next === undefined ? undefined : next - 1).replace(/\r$/, "");
  }
}

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;
const empty = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** How many cells a terminal needs for a text: two for East Asian letters, none for marks. */
export function terminalCells(text: string): number {
  let cells = 0;
  for (const char of text) cells += empty.test(char) ? 0 : wide.test(char) ? 2 : 1;
  return cells;
}
