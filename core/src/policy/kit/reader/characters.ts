/** What a folded UTF-16 unit is, for finding words. */
export const charKinds = { other: 0, letter: 1, digit: 2, wide: 3 } as const;

let kinds: Uint8Array | undefined;

/** Kinds of all UTF-16 units, built once: a table is the only test cheap enough per character. */
export function charKindTable(): Uint8Array {
  if (kinds !== undefined) return kinds;
  kinds = new Uint8Array(65_536);
  const units = new Uint16Array(blockSize);
  for (let from = 0; from < 65_536; from += blockSize) {
    if (isUniform(from)) continue;
    for (let at = 0; at < blockSize; at++) units[at] = from + at;
    const block = String.fromCharCode(...units);
    mark(kinds, from, block.matchAll(/\p{N}+/gu), charKinds.digit);
    mark(kinds, from, block.matchAll(/[\p{L}\p{M}]+/gu), charKinds.letter);
  }
  kinds.fill(charKinds.letter, hangulFirst, hangulLast + 1);
  for (let code = 0x3000; code < 0xfb00; code++) if (isWide(code)) kinds[code] = charKinds.wide;
  return kinds;
}

const blockSize = 1_024;
const hangulFirst = 0xac00;
const hangulLast = 0xd7a3;

/**
 * Whether a block need not be looked through: all Han, all Hangul, halves of surrogate pairs, which
 * are nothing by themselves, and what is for private use.
 */
function isUniform(from: number): boolean {
  const last = from + blockSize - 1;
  return (
    (from >= 0x3400 && last <= 0x9fff) ||
    (from >= hangulFirst && last <= hangulLast) ||
    (from >= 0xd800 && last <= 0xf8ff)
  );
}

function mark(
  table: Uint8Array,
  from: number,
  runs: Iterable<RegExpExecArray>,
  kind: number,
): void {
  for (const { 0: run, index } of runs) table.fill(kind, from + index, from + index + run.length);
}

/** Letters of scripts that put no spaces between words: kana and Han. */
function isWide(code: number): boolean {
  return (
    (code >= 0x3041 && code <= 0x30ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    code === 0x3005
  );
}

/** Kinds of units that shapes need; a text without them needs no search for such shapes. */
export const signKinds = {
  digit: 1,
  dollar: 2,
  stop: 4,
  at: 8,
  tag: 16,
  bracket: 32,
  percent: 64,
  picture: 128,
  other: 256,
} as const;

/** By folded unit below 128: its kind of sign, or 0. */
export const signKindsOfUnits = new Uint8Array(128);
for (const [signs, kind] of [
  ["0123456789", signKinds.digit],
  ["$", signKinds.dollar],
  [".:", signKinds.stop],
  ["@", signKinds.at],
  ["<", signKinds.tag],
  ["([", signKinds.bracket],
  ["%", signKinds.percent],
] as const) {
  for (let at = 0; at < signs.length; at++) signKindsOfUnits[signs.charCodeAt(at)] = kind;
}
