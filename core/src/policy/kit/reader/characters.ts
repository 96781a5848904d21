/** What a folded UTF-16 unit is, for finding words. */
export const charKinds = { other: 0, letter: 1, digit: 2, wide: 3 } as const;

let kinds: Uint8Array | undefined;

/** Kinds of all UTF-16 units, built once: a table is the only test cheap enough per character. */
export function charKindTable(): Uint8Array {
  if (kinds !== undefined) return kinds;
  kinds = new Uint8Array(65_536);
  for (let code = 0; code < 65_536; code++) {
    const char = String.fromCharCode(code);
    if (isWide(code)) kinds[code] = charKinds.wide;
    else if (code >= 0x30 && code <= 0x39) kinds[code] = charKinds.digit;
    else if (/[\p{L}\p{M}]/u.test(char)) kinds[code] = charKinds.letter;
    else if (/\p{N}/u.test(char)) kinds[code] = charKinds.digit;
  }
  return kinds;
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
