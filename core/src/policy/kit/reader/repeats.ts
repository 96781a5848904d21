import type { Layout } from "./layout.ts";

/** Shorter texts are read whole. */
const linesMin = 512;
/** A row of lines that came so often before says nothing new. */
const knownTimes = 16;
/** As many lines as a row has; rules look no further than from its first to its last. */
const rowLines = 8;

/** A text without its repeats. */
export type Unrepeated = {
  readonly layout: Layout;
  /** Which lines are left, if not all. */
  readonly left?: readonly number[];
  /** In a long text, by line that is left a number that lines which say the same share. */
  readonly sayings?: readonly number[];
};

/**
 * A long text without what it says again and again: where each row of lines up to the next one like
 * this came often before, the text goes on behind that. Each row of lines that is left stands in
 * the whole text, and each that stands there is left, so that rules find in it what they would find
 * in the whole, if not each time.
 */
export function withoutRepeats(text: string, layout: Layout): Unrepeated {
  if (layout.lines.length <= linesMin) return { layout };
  const sayings = sayingsOf(text, layout);
  const left = linesLeft(sayings);
  if (left.length === layout.lines.length) return { layout, sayings };
  return {
    layout: narrowed(layout, left),
    left,
    sayings: left.map((line) => sayings[line] ?? 0),
  };
}

function linesLeft(sayings: readonly number[]): readonly number[] {
  const rows = rowsOf(sayings);
  /** By row: how often it came, and where it comes last before one that is not well known. */
  const times = new Uint32Array(sayings.length);
  const last = new Uint32Array(sayings.length);
  let ahead = 0;
  const left: number[] = [];
  for (let at = 0; at < sayings.length; at++) {
    left.push(at);
    const first = at - rowLines + 1;
    const row = rows[first];
    if (row === undefined) continue;
    times[row] = (times[row] ?? 0) + 1;
    ahead = Math.max(ahead, first + 1);
    for (; (times[rows[ahead] ?? -1] ?? 0) >= knownTimes; ahead++) last[rows[ahead] ?? 0] = ahead;
    const like = last[row] ?? 0;
    if (like <= first) continue;
    left.splice(-rowLines);
    for (at = like; at < like + rowLines; at++) left.push(at);
    at--;
  }
  return left;
}

/** A layout with some of its lines, and with no other tokens than theirs. */
function narrowed(layout: Layout, left: readonly number[]): Layout {
  const { lines, tokens } = layout;
  const stretches = left.map((line) => ({
    start: lines[line]?.start ?? 0,
    end: lines[line + 1]?.start ?? Number.POSITIVE_INFINITY,
  }));
  tokens.keep(stretches);
  return { ...layout, lines: left.flatMap((line) => lines[line] ?? []) };
}

/** By line a number that lines with the same words, signs and blanks share. */
function sayingsOf(text: string, { buffer, lines }: Layout): readonly number[] {
  const { starts } = buffer;
  const numbers = new Map<string, number>();
  return lines.map((line, at) => {
    const next = lines[at + 1];
    const end = next === undefined ? text.length : starts[next.start];
    return numberOf(text.slice(starts[line.start], end), numbers);
  });
}

/** By line a number that it shares with each line that begins an equal row. */
function rowsOf(sayings: readonly number[]): readonly number[] {
  let rows = sayings;
  for (let length = 1; length < rowLines; length *= 2) {
    const numbers = new Map<number, number>();
    rows = rows
      .slice(0, Math.max(0, rows.length - length))
      .map((row, at) => numberOf(row * sayings.length + (rows[at + length] ?? 0), numbers));
  }
  return rows;
}

/** The number of something, by the order in which it was first met. */
function numberOf<Thing>(thing: Thing, numbers: Map<Thing, number>): number {
  const known = numbers.get(thing);
  if (known !== undefined) return known;
  numbers.set(thing, numbers.size);
  return numbers.size - 1;
}
