/**
 * A stretch of a text: UTF-16 offsets into the original, end exclusive, both on code-point
 * borders. `text.slice(span.start, span.end)` is the quote.
 */
export type Span = { readonly start: number; readonly end: number };

/** Whether two spans are the same stretch. */
export const isSameSpan = (one: Span, other: Span): boolean =>
  one.start === other.start && one.end === other.end;

/** Moves a span outward to code-point borders, so that it never cuts a surrogate pair. */
export function onCodePoints(text: string, span: Span): Span {
  const cuts = (at: number) =>
    at > 0 && at < text.length && isLow(text, at) && isHigh(text, at - 1);
  return {
    start: cuts(span.start) ? span.start - 1 : span.start,
    end: cuts(span.end) ? span.end + 1 : span.end,
  };
}

const isHigh = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xdc00;
