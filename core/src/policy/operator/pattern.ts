import { charKinds, charKindTable } from "../kit/reader/characters.ts";
import { fold } from "../kit/reader/fold.ts";

/** A word of a text, folded, with its place in the original. */
export type Token = { readonly word: string; readonly start: number; readonly end: number };

/**
 * A text's words as patterns see them: lower case, without accents, full-width forms and invisible
 * characters. Each Han or kana character is a word.
 */
export function tokensOf(text: string): readonly Token[] {
  const { codes, starts, ends, length } = fold(text);
  const kinds = charKindTable();
  const tokens: Token[] = [];
  for (let at = 0; at < length; at++) {
    const kind = kinds[codes[at] ?? 0];
    if (kind === undefined || kind === charKinds.other) continue;
    const first = at;
    let word = String.fromCharCode(codes[at] ?? 0);
    while (kind !== charKinds.wide && at + 1 < length) {
      const next = kinds[codes[at + 1] ?? 0];
      if (next !== charKinds.letter && next !== charKinds.digit) break;
      at += 1;
      word += String.fromCharCode(codes[at] ?? 0);
    }
    tokens.push({ word, start: starts[first] ?? 0, end: ends[at] ?? 0 });
  }
  return tokens;
}

/** One place of a pattern: the words that fit there, and how many others may stand before it. */
type Item = { readonly words: ReadonlySet<string>; readonly stems: readonly string[]; gap: number };

/** A pattern, ready to match. */
export type Pattern = { readonly source: string; readonly items: readonly Item[] };

/** Bounds that keep matching linear, whatever a pattern says. */
export const patternBounds = { charsMax: 300, itemsMax: 20, gapWordsMax: 20 } as const;
const gapWordsDefault = 3;

/**
 * Reads a pattern, or says what is wrong with it. Words in order; `(gift|voucher*)` is any of some;
 * `*` ends a stem; `...` lets up to three other words stand between, `...8` up to eight. There is
 * nothing else, and nothing that could take long: `(use|enter) ...3 (code|coupon*)`.
 */
export function readPattern(source: string): Pattern | { readonly problem: string } {
  if (source.length > patternBounds.charsMax) {
    return { problem: `is longer than ${patternBounds.charsMax} characters` };
  }
  const items: Item[] = [];
  let gap = 0;
  for (const part of source.trim().split(/\s+(?![^(]*\))/)) {
    const dots = /^\.\.\.(\d{0,2})$/.exec(part);
    if (dots !== null) {
      gap = dots[1] === "" ? gapWordsDefault : Number(dots[1]);
      if (items.length === 0) return { problem: "begins with a gap" };
      if (gap > patternBounds.gapWordsMax) {
        return { problem: `has a gap of more than ${patternBounds.gapWordsMax} words` };
      }
      continue;
    }
    const read = readItems(part, gap);
    if ("problem" in read) return read;
    items.push(...read);
    gap = 0;
  }
  if (items.length > patternBounds.itemsMax) {
    return { problem: `has more than ${patternBounds.itemsMax} words` };
  }
  return gap > 0 ? { problem: "ends with a gap" } : { source, items };
}

/** A word, or a choice; a word of several characters without spaces is one item for each. */
function readItems(part: string, gap: number): readonly Item[] | { readonly problem: string } {
  const choice = /^\(([^()]+)\)$/.exec(part);
  const options = choice === null ? [part] : (choice[1] ?? "").split("|").map((one) => one.trim());
  const words = new Set<string>();
  const stems: string[] = [];
  for (const option of options) {
    const isStem = option.endsWith("*");
    const plain = isStem ? option.slice(0, -1) : option;
    if (!/^[\p{L}\p{M}\p{N}]+$/u.test(plain)) {
      return { problem: `${JSON.stringify(option)} is no word; letters, digits and a last * are` };
    }
    const folded = tokensOf(plain).map(({ word }) => word);
    if (folded.length !== 1 && options.length === 1 && !isStem) {
      return folded.map((word, at) => item([word], [], at === 0 ? gap : 0));
    }
    const [word] = folded;
    if (word === undefined || folded.length !== 1) {
      return { problem: `${JSON.stringify(option)} must be one word, or one character of Chinese` };
    }
    if (isStem && [...word].length < 2) return { problem: `${option} is too short for a stem` };
    if (isStem) stems.push(word);
    else words.add(word);
  }
  return [item(words, stems, gap)];
}

const item = (words: Iterable<string>, stems: readonly string[], gap: number): Item => ({
  words: new Set(words),
  stems,
  gap,
});

const fits = ({ words, stems }: Item, word: string) =>
  words.has(word) || stems.some((stem) => word.startsWith(stem));

/**
 * Every stretch of words that a pattern fits, the shortest from each beginning and none inside
 * another, as token indices with the end exclusive. Walks the words once for each item and gap.
 */
export function matchesOf(
  { items }: Pattern,
  tokens: readonly Token[],
): readonly [number, number][] {
  // ends[i]: where the items from the current one on end, when that one stands at word i.
  let ends = new Int32Array(tokens.length).fill(-1);
  for (let at = items.length - 1; at >= 0; at--) {
    const here = items[at];
    const next = items[at + 1];
    if (here === undefined) break;
    const before = new Int32Array(tokens.length).fill(-1);
    for (let i = 0; i < tokens.length; i++) {
      if (!fits(here, tokens[i]?.word ?? "")) continue;
      before[i] = next === undefined ? i + 1 : nearest(ends, i + 1, next.gap);
    }
    ends = before;
  }
  const found: [number, number][] = [];
  ends.forEach((end, start) => {
    if (end > 0 && start >= (found.at(-1)?.[1] ?? 0)) found.push([start, end]);
  });
  return found;
}

function nearest(ends: Int32Array, from: number, gap: number): number {
  for (let i = from; i <= from + gap && i < ends.length; i++) {
    const end = ends[i] ?? -1;
    if (end >= 0) return end;
  }
  return -1;
}
