import { charKinds } from "./characters.ts";
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

/**
 * "给 5 星", "领 取 券": a script without spaces puts a blank around digits and Latin letters for
 * looks only, and around one character that stands alone for disguise.
 */
export function isForLooks({ codes }: FoldBuffer, at: number, kinds: Uint8Array): boolean {
  const before = kinds[codes[at - 1] ?? 0];
  const behind = kinds[codes[at + 1] ?? 0];
  if (before !== charKinds.wide && behind !== charKinds.wide) return false;
  if (before !== behind) return before !== charKinds.other && behind !== charKinds.other;
  return kinds[codes[at + 2] ?? 0] !== before || kinds[codes[at - 2] ?? 0] !== before;
}
