import { bitsMax } from "../concept-set.ts";

/** Words that shapes are spelled with, as bits behind the concepts. */
export const shapeWords = {
  dot: bitsMax - 1,
  percent: bitsMax - 2,
  at: bitsMax - 3,
  /** An at sign or a dot in a word of some other language. */
  spelled: bitsMax - 4,
} as const;

const spellings: readonly (readonly [number, RegExp])[] = [
  [shapeWords.dot, /dot/],
  [shapeWords.percent, /percent|prozent|procent/],
  [shapeWords.at, /^at$/],
  [
    shapeWords.spelled,
    /arroba|chiocciola|apenstaart|arobase|snabel|malpa|kuyruklu|punkt|point|punto|ponto|punt|kropka/,
  ],
];

/** Which of them a word is or holds. */
export function shapeBitsOf(codes: Uint16Array, start: number, end: number): readonly number[] {
  let word = "";
  for (let at = start; at < end; at++) word += String.fromCharCode(codes[at] ?? 0);
  return spellings.flatMap(([bit, spelling]) => (spelling.test(word) ? [bit] : []));
}
