/** Words by which somebody can be known, looked for in whatever case and spacing they stand. */
export type Telltales = {
  /** A text with every letter of them covered; as long as before, so that spans still point. */
  readonly covered: (text: string) => string;
  /** The same for every text inside a JSON value. */
  readonly coveredDeep: <Value>(value: Value) => Value;
  readonly areIn: (text: string) => boolean;
};

/** Shorter values, such as a country, stand in too many sentences that are about nobody. */
const valueCharsMin = 4;
/** Where a letter is a word or half of one, fewer are enough. */
const valueCharsMinOfIdeographs = 2;
/** A name's parts tell of somebody; those of an address only where they are no common words. */
const partCharsMin = { name: 3, address: 6 } as const;
const phoneDigitsMin = 6;

const partsOf: Readonly<Record<string, number>> = {
  recipient_name: partCharsMin.name,
  address_line_1: partCharsMin.address,
  address_line_2: partCharsMin.address,
  city: partCharsMin.address,
};

const cover = "█";

/** What tells of a buyer, from the fields that they gave and the address they are mailed at. */
export function telltalesOf(
  fields: readonly { readonly field: string; readonly value: string }[],
): Telltales {
  const found = fields.map(({ field, value }) => patternsOf(field, value.trim()));
  // Whole values first: where one begins with another, all of the longer one is covered.
  const whole = found.flatMap(({ whole }) => whole).sort((a, b) => b.length - a.length);
  const patterns = [...new Set([...whole, ...found.flatMap(({ parts }) => parts)])];
  const pattern = patterns.length === 0 ? null : new RegExp(patterns.join("|"), "giu");
  const covered = (text: string) =>
    pattern === null ? text : text.replaceAll(pattern, (words) => words.replaceAll(/\S/g, cover));
  const coveredDeep = (value: unknown): unknown => {
    if (typeof value === "string") return covered(value);
    if (Array.isArray(value)) return value.map(coveredDeep);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, coveredDeep(one)]));
  };
  return {
    covered,
    coveredDeep: coveredDeep as Telltales["coveredDeep"],
    areIn: (text) => covered(text) !== text,
  };
}

function patternsOf(
  field: string,
  value: string,
): { readonly whole: readonly string[]; readonly parts: readonly string[] } {
  const isIdeographic = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\s]+$/u.test(value);
  if (value.length < (isIdeographic ? valueCharsMinOfIdeographs : valueCharsMin)) {
    return { whole: [], parts: [] };
  }
  const partMin = partsOf[field];
  const words = value.split(/[\s,;]+/u).filter((word) => word !== "");
  const parts =
    partMin === undefined
      ? []
      : words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) >= partMin);
  const phone = field === "phone" ? phonePatterns(value) : [];
  return {
    whole: [value.split(/\s+/u).map(escaped).join("\\s+")],
    parts: [
      ...parts.map((part) => `(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`),
      ...phone,
    ],
  };
}

/** A number is written with or without its country, and its digits are set apart as one likes. */
function phonePatterns(value: string): readonly string[] {
  const digits = value.replaceAll(/\D/g, "");
  if (digits.length < phoneDigitsMin) return [];
  return [digits.slice(-phoneDigitsMin).split("").join("[\\s()./-]*")];
}

const escaped = (word: string) => word.replaceAll(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
