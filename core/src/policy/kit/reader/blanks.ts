import type { FoldBuffer } from "./fold-buffer.ts";

const space = 0x20;
const newline = 0x0a;

/** Spaces, tabs and line breaks. */
export const isBlank = (code: number) => code === space || (code >= 9 && code <= 13);

type Blanks = { readonly end: number; readonly lines: number };
const oneSpace = { end: 0, lines: 0 };

/** The run of blanks at `start`; what it answers holds until the next call. */
export function blankRun(from: FoldBuffer, start: number): Blanks {
  if (from.codes[start] === space && !isBlank(from.codes[start + 1] ?? 0)) {
    oneSpace.end = start + 1;
    return oneSpace;
  }
  let end = start;
  let lines = 0;
  while (end < from.length) {
    const code = from.codes[end] ?? 0;
    if (!isBlank(code)) break;
    if (code === newline) lines++;
    end++;
  }
  return { end, lines };
}

/** A line break ends a sentence, unless a long line just wraps into the next. */
export function breaksHere(from: FoldBuffer, at: number, run: Blanks): boolean {
  if (run.end >= from.length || at === 0 || run.lines > 1) return true;
  const last = from.codes[at - 1] ?? 0;
  return last !== 0x2c || run.end - at > 2;
}
