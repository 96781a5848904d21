import type { Span } from "../../kernel/span.ts";

/**
 * A rectangle on a page of a picture, in pixels of the page as people see it: turned upright as its
 * file says, not straightened. Pages count from 1.
 */
export type Box = {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A word with the place where it stands. */
export type SeenWord = { readonly text: string; readonly box: Box };

/** A line of print. Lines of one paragraph follow each other and share its number. */
export type SeenLine = { readonly paragraph: number; readonly words: readonly SeenWord[] };

/** A QR code, or a bar code that holds more than an article number. */
export type SeenCode = { readonly format: string; readonly content: string; readonly box: Box };

/** What was read off a picture or a document, page by page. */
export type SeenPicture = {
  readonly pages: readonly { readonly width: number; readonly height: number }[];
  readonly lines: readonly SeenLine[];
  readonly codes: readonly SeenCode[];
};

/** A word's place in the text that is judged. */
export type Place = Span & { readonly box: Box; readonly line: number };

const han = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * The text of a picture as one string, with the place of each of its words. Lines of a paragraph
 * are joined, words that a line's end broke are made whole, and what a code holds follows as a
 * paragraph of its own, so that the same rules judge print and code.
 */
export function textOfPicture(seen: Pick<SeenPicture, "lines" | "codes">): {
  readonly text: string;
  readonly places: readonly Place[];
} {
  let text = "";
  const places: Place[] = [];
  const add = (words: string, box: Box, line: number) => {
    places.push({ start: text.length, end: text.length + words.length, box, line });
    text += words;
  };
  seen.lines.forEach(({ paragraph, words }, line) => {
    const isFirst = seen.lines[line - 1]?.paragraph !== paragraph;
    if (isFirst && text !== "") text += "\n\n";
    words.forEach((word, index) => {
      if (index > 0 || !isFirst) text += gapBefore(word.text, text);
      const next = seen.lines[line + 1];
      const isBroken = index === words.length - 1 && next?.paragraph === paragraph;
      add(isBroken ? halfWord(word.text, next?.words[0]?.text ?? "") : word.text, word.box, line);
    });
  });
  seen.codes.forEach(({ content, box }, index) => {
    if (text !== "") text += "\n\n";
    add(content, box, seen.lines.length + index);
  });
  return { text: text.replaceAll(brokenWord, ""), places: withoutMarks(text, places) };
}

/** Stands where a line's end broke a word, until the halves are joined. */
const brokenWord = "\u0000";

function halfWord(text: string, next: string): string {
  return /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + brokenWord : text;
}

function gapBefore(word: string, text: string): string {
  const before = text.at(-1) ?? "";
  if (before === brokenWord) return "";
  return han.test(before) && han.test(word[0] ?? "") ? "" : " ";
}

function withoutMarks(text: string, places: readonly Place[]): readonly Place[] {
  if (!text.includes(brokenWord)) return places;
  const marksBefore = (at: number) => text.slice(0, at).split(brokenWord).length - 1;
  return places.map((place) => ({
    ...place,
    start: place.start - marksBefore(place.start),
    end: place.end - marksBefore(place.end),
  }));
}

/** How much thicker than its words a joined box may be: slanting lines are marked word by word. */
const slackMax = 1.5;

/** Where a stretch of the text stands: a box for each line, or for each word of a slanting one. */
export function boxesOf(spans: readonly Span[], places: readonly Place[]): readonly Box[] {
  const boxes: Box[] = [];
  for (const span of spans) {
    let open: Open | null = null;
    for (const { start, end, box, line } of places) {
      if (end <= span.start || start >= span.end) continue;
      const joined: Open | null = open === null || open.line !== line ? null : join(open, box);
      if (joined === null) boxes.push(box);
      else boxes[boxes.length - 1] = joined.box;
      open = joined ?? { box, line, widest: box.width, tallest: box.height };
    }
  }
  return boxes;
}

type Open = {
  readonly box: Box;
  readonly line: number;
  readonly widest: number;
  readonly tallest: number;
};

/** Both words in one box, unless that would be mostly paper; print may run along or up a page. */
function join(open: Open, next: Box): Open | null {
  const box = around(open.box, next);
  const widest = Math.max(open.widest, next.width);
  const tallest = Math.max(open.tallest, next.height);
  const fits = box.height <= tallest * slackMax || box.width <= widest * slackMax;
  return fits ? { box, line: open.line, widest, tallest } : null;
}

function around(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    page: one.page,
    x,
    y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}
