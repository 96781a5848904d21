import type { Span } from "@candor/core/kernel/span.ts";

/** Words to underline: how severe, and the number that leads to the finding. */
export type Mark = Span & {
  readonly outcome: "warn" | "hold" | "refuse";
  readonly number: number | null;
};

/** A part of a text that is wholly marked by one mark, or not at all. */
export type Stretch = Span & { readonly mark: Mark | null };

const severity = { warn: 0, hold: 1, refuse: 2 } as const;

/**
 * Cuts a text into stretches for showing. Where marks overlap the severest wins; the number stands
 * only on the last stretch of its mark. Together the stretches are exactly the text.
 */
export function stretches(text: string, marks: readonly Mark[]): Stretch[] {
  const within = marks
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start),
      end: Math.min(text.length, mark.end),
    }))
    .filter((mark) => mark.start < mark.end);
  const cuts = [...new Set([0, text.length, ...within.flatMap((mark) => [mark.start, mark.end])])];
  cuts.sort((a, b) => a - b);
  const parts: Stretch[] = [];
  for (const [at, start] of cuts.entries()) {
    const end = cuts[at + 1];
    if (end === undefined) break;
    const mark = severestAt(within, start);
    const number = mark !== null && mark.end === end ? mark.number : null;
    parts.push({ start, end, mark: mark === null ? null : { ...mark, number } });
  }
  return parts;
}

function severestAt(marks: readonly Mark[], at: number): Mark | null {
  let severest: Mark | null = null;
  for (const mark of marks) {
    if (mark.start > at || mark.end <= at) continue;
    if (severest === null || severity[mark.outcome] > severity[severest.outcome]) severest = mark;
  }
  return severest;
}
