/**
 * Words of another system as their author wrote them: that system's own escapes are undone (HTML
 * entities, line-break tags), characters that nobody can see or that are half a character are
 * dropped, and the form is NFC. No visible word changes. Null if nothing is left.
 */
export function sourceText(text: string | null | undefined): string | null {
  if (text == null) return null;
  let plain = text;
  if (plain.includes("<")) plain = plain.replaceAll(/<br\s*\/?>/gi, "\n");
  if (plain.includes("&")) plain = plain.replaceAll(entity, decode);
  plain = plain
    .replaceAll(/(?![\t\n\r])\p{Cc}/gu, "")
    .replaceAll(/\p{Surrogate}/gu, "\ufffd")
    .normalize("NFC")
    .trim();
  return plain === "" ? null : plain;
}

/** A person's name on one line with single spaces; null if nothing is left. */
export function sourceName(text: string | null | undefined, charsMax: number): string | null {
  const name = sourceText(text)?.replaceAll(/\s+/gu, " ") ?? null;
  if (name === null || name.length <= charsMax) return name;
  return Array.from(name)
    .slice(0, charsMax / 2)
    .join("")
    .trim();
}

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi;

const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
};

function decode(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
}
