import type { Span } from "../../../kernel/span.ts";
import type { Concept } from "../concept.ts";
import { signKinds } from "./characters.ts";
import type { Layout } from "./layout.ts";
import { shapeWords } from "./shape-words.ts";

/** Something recognised by its shape in the original text, in any language. */
export type Shape = Span & { readonly concept: Concept };

/** What is known of a text before it is searched; no count or kind of sign is ever too low. */
export type Signs = {
  /** Bits of `signKinds`. */
  readonly kinds: number;
  readonly digits: number;
  /** Words that shapes are spelled with, by `shapeWords`. */
  has(word: number): boolean;
};

type Clues = Signs & {
  /** A full stop or colon that more follows without a space. */
  readonly stops: boolean;
};

type Pattern = {
  readonly concept: Concept;
  /** Whether what it needs is there; cheap. */
  readonly may: (clues: Clues) => boolean;
  readonly sign: RegExp;
  /** Sticky where `starts` is given, global where not. */
  readonly pattern: RegExp;
  /** More of them in a text say nothing that these did not. */
  readonly most?: number;
  /** Global: the signs that a match can start with, so that it is tried nowhere else. */
  readonly starts?: RegExp;
};

/** An at sign in brackets, or in a word of some other language than English. */
const spellsAt = ({ kinds, has }: Clues) =>
  (kinds & signKinds.bracket) > 0 || has(shapeWords.spelled);

const spelledMail =
  /(?<![\p{sc=Latin}\p{N}._-])[\p{L}\p{N}._-]{2,40} ?(?:\[at\]|\(at\)|\(a\)| at | arroba | chiocciola | apenstaartje | arobase | snabel-?a | małpa | kuyruklu a ) ?[\p{L}\p{N}-]{2,40}(?:\.| ?(?:\[dot\]|\(dot\)| dot | punkt | point | punto | ponto | punt | kropka ) ?)[a-z]{2,8}(?![\p{sc=Latin}\p{N}])/giu;

/**
 * Addresses, numbers, sums and markup. Every pattern starts at a rare character or digit, has
 * bounded repeats, and cannot backtrack over more than its bound.
 */
const patterns: readonly Pattern[] = [
  {
    concept: "url",
    may: ({ stops }) => stops,
    sign: /:\/\/|www\.|\.(?:com|net|org|shop|store|example|test|io|co|info|biz|app|me|ly|gl|de|fr|es|it|nl|pl|se|cn|jp|eu|uk)(?![a-z0-9])/i,
    pattern:
      /\bhttps?:\/\/[^\s<>"')\]]{1,300}|\bwww\.[^\s<>"')\]]{1,300}|(?<![\p{sc=Latin}\p{N}@.-])[a-z0-9][a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,30}){0,3}\.(?:com|net|org|shop|store|example|test|io|co|info|biz|app|me|ly|gl|de|fr|es|it|nl|pl|se|cn|jp|eu|uk)(?![\p{sc=Latin}\p{N}@-]|\.[\p{L}\p{N}])(?:\/[^\s<>"')\]]{0,200})?/giu,
  },
  {
    concept: "url",
    may: ({ kinds, has }) => has(shapeWords.dot) || (kinds & signKinds.bracket) > 0,
    sign: /dot|[[(]\.[\])]/i,
    pattern:
      /(?<![\p{sc=Latin}\p{N}])[a-z0-9][a-z0-9-]{1,40} ?(?:\[\.\]|\(\.\)|\[dot\]|\(dot\)| dot ) ?(?:com|net|org|shop|store|example|test|io|co|de|fr|me|ly)(?![\p{sc=Latin}\p{N}])/giu,
  },
  {
    concept: "email",
    may: ({ kinds }) => (kinds & signKinds.at) > 0,
    sign: /@/,
    pattern:
      /(?<![\p{sc=Latin}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,30}){1,4}/gu,
  },
  {
    // Spelled out with "at" as a word: a plain full stop is one only without spaces around it.
    concept: "email",
    may: (clues) =>
      clues.has(shapeWords.at) && (clues.stops || clues.has(shapeWords.dot)) && !spellsAt(clues),
    sign: /[ \n]at [^ ]+(?:\.[a-z]| ?(?:\[dot\]|\(dot\)| dot))/i,
    pattern: spelledMail,
  },
  {
    concept: "email",
    may: spellsAt,
    sign: /\bat [^ ]+(?:\.[a-z]| ?(?:\[dot\]|\(dot\)| dot| punkt| punto| ponto| punt| kropka))|\[at\]|\(at\)|arroba|chiocciola|apenstaart|arobase|snabel|małpa|kuyruklu|\(a\)/i,
    pattern: spelledMail,
  },
  {
    concept: "phone",
    starts: /[0-9+(]/g,
    may: ({ digits }) => digits >= 7,
    sign: /[\d０-９]/,
    pattern:
      /(?<![\p{sc=Latin}\p{N}.,#-])(?:\+\d{1,3}[ ./-]?(?:\d[ ./-])?|1[ .-](?=8\d\d[ .-]))?(?:\(\d{2,5}\)[ ./-]?)?\d{2,5}(?:[ ./-]\d{2,8}){1,5}(?![\p{sc=Latin}\p{N}%€$]|[.,]\d)|(?<![\p{sc=Latin}\p{N}.,#-])\+?\d{9,13}(?![\p{sc=Latin}\p{N}])/uy,
  },
  {
    concept: "orderNumber",
    may: ({ digits }) => digits >= 17,
    sign: /\d/,
    pattern: /(?<![\p{sc=Latin}\p{N}-])\d{3}-\d{7}-\d{7}(?![\p{sc=Latin}\p{N}-])/gu,
  },
  {
    concept: "amount",
    starts: /[0-9$€£¥￥₺]/g,
    may: ({ kinds }) => (kinds & (signKinds.digit | signKinds.dollar)) > 0,
    sign: /[$€£¥￥₺₽₩]|usd|eur|gbp|dollar|bucks|quid|pounds|pln|zł|\bkr\b|kronor|\btl\b|lira|円|元|块/i,
    pattern:
      /[$€£¥￥₺] ?\d{1,7}(?:[.,]\d{1,3})?|\d{1,7}(?:[.,]\d{1,3})? ?(?:[$€£₺₽₩]|(?:usd|eur|euros?|gbp|pln|zł|złotych|kr|kronor|sek|tl|lira|liralık|dollars?|bucks|quid|pounds)(?![\p{L}])|円|元|块钱?)|(?<![\p{L}])\$\{?(?:x{1,4}|n|[a-z_.]{0,30}(?:amount|value|sum|price|money|credit|bonus|reward)[a-z_]{0,20})(?![\p{L}])\}?/iuy,
  },
  {
    concept: "percent",
    may: ({ kinds, has }) => (kinds & signKinds.percent) > 0 || has(shapeWords.percent),
    sign: /[%％]|percent|prozent|procent/i,
    pattern: /(?:\d{1,3}|x{1,3}|n) ?(?:%|％|percent|per cent|prozent|procent)/giu,
  },
  {
    concept: "streetAddress",
    may: ({ kinds }) => (kinds & signKinds.digit) > 0,
    sign: /\d[a-z]? [^a-z\d ]|(?:stra(?:ß|ss)e|str\.|weg|gasse|allee|platz|straat|laan|gatan|vägen) \d|(?:ue|ia|lle|ua|l\.|ida) /,
    pattern:
      /(?<![\p{L}\p{N}])\d{1,5}[a-z]? (?:\p{Lu}[\p{L}'-]{1,20} ){1,3}(?:Street|St|Lane|Road|Rd|Avenue|Ave|Drive|Court|Way|Close|Boulevard|Blvd|Terrace|Place)(?![\p{L}])|\p{Lu}[\p{L}-]{1,30}(?:straße|strasse|str\.|weg|gasse|allee|platz|straat|laan|gatan|vägen) \d{1,4}(?![\p{L}\p{N}])|(?<!\p{L})(?:[Rr]ue|[Vv]ia(?! (?:the|a|an|my|this|your|our|its) )|[Cc]alle|[Rr]ua|[Uu]l\.|Avenida|Avenue) (?:\p{L}{1,20} ){0,2}\p{L}{2,20},? (?:n\.? ?)?\d{1,4}(?![\p{L}\p{N}])/gu,
  },
  {
    concept: "markup",
    may: ({ kinds }) => (kinds & signKinds.tag) > 0,
    sign: /</,
    pattern: /<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,200})?\/?>/giu,
  },
  {
    concept: "emoji",
    most: 1_000,
    may: ({ kinds }) => (kinds & signKinds.picture) > 0,
    sign: /\p{Extended_Pictographic}/u,
    pattern: /[\p{Emoji_Presentation}]|\p{Extended_Pictographic}\ufe0f/gu,
  },
];

/** Finds all shapes; texts without the tell-tale signs cost only the sign tests. */
export function findShapes(text: string, signs: Signs): readonly Shape[] {
  const clues: Clues = {
    kinds: signs.kinds,
    digits: signs.digits,
    has: (word) => signs.has(word),
    stops: (signs.kinds & signKinds.stop) > 0 && (goesOn(text, ".") || goesOn(text, ":")),
  };
  let shapes: Shape[] | undefined;
  for (const one of patterns) {
    if (!one.may(clues) || !one.sign.test(text)) continue;
    let left = one.most ?? Number.POSITIVE_INFINITY;
    for (const { 0: match, index } of matchesOf(one, text)) {
      if (left-- === 0) break;
      if (one.concept === "phone" && !isPhone(match, text, index)) continue;
      if (one.concept === "email" && !isMail(match, text, index)) continue;
      if (one.concept === "url" && joinsSentences(match, text, index)) continue;
      const start = one.concept === "amount" && isUnitedStates(text, index) ? index - 2 : index;
      shapes ??= [];
      shapes.push({ concept: one.concept, start, end: index + match.length });
    }
  }
  return shapes ?? none;
}

const none: readonly Shape[] = [];

/** Whether a sum begins with "US", right before its sign. */
function isUnitedStates(text: string, sign: number): boolean {
  return (
    /[$€£¥￥₺]/.test(text.charAt(sign)) && /^us$/i.test(text.slice(Math.max(0, sign - 2), sign))
  );
}

/** Whether something other than a blank follows one of these signs. */
function goesOn(text: string, sign: string): boolean {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (text.charCodeAt(at + 1) > 0x20) return true;
  }
  return false;
}

/** All matches from left to right; tried only where the pattern can start, if that is known. */
function* matchesOf({ pattern, starts }: Pattern, text: string): Generator<RegExpExecArray> {
  if (starts === undefined) {
    yield* text.matchAll(pattern);
    return;
  }
  starts.lastIndex = 0;
  while (starts.test(text)) {
    const at = starts.lastIndex - 1;
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    yield match;
    starts.lastIndex = at + match[0].length;
  }
}

/** "A great pedal.It is quiet", "I love it.it lasts": a stop without its blank, no address. */
function joinsSentences(match: string, text: string, at: number): boolean {
  const ending = /^[^/:]+\.(it|me|es|de|se|io|co|app|shop|store|test|example|info)$/i.exec(
    match,
  )?.[1];
  if (ending === undefined || /^www\./i.test(match)) return false;
  if (/^[A-Z][a-z]/.test(ending)) return true;
  return (
    /^(?:it|me|es|de|se|io|co)$/.test(ending) &&
    /^ \p{Ll}/u.test(text.slice(at + match.length, at + match.length + 2)) &&
    !placeWords.test(text.slice(Math.max(0, at - 12), at))
  );
}

/** What leads to an address, right before it. */
const placeWords =
  /(?:^|[\s(])(?:on|at|to|see|visit|from|via|auf|bei|unter|sur|chez|su|en|em|no|na|op|på|w|z|de)[: ]+$/i;

/** What calls for an address, right before it. */
const mailWords =
  /(?:mail|write|contact|reach|message|ask|send|schreib|écri|escrib|scriv|escrev|napisz)\S{0,12}(?: \S{1,12}){0,3}[ :]*$/i;
const topDomains =
  /\.(?:com|net|org|shop|store|example|test|io|co|info|biz|app|me|de|fr|es|it|nl|pl|se|cn|jp|eu|uk|email|online)$/i;

/** "Look at it.Thanks" is no address, and "photos at shop.example" names a place. */
function isMail(match: string, text: string, at: number): boolean {
  if (!/ at /i.test(match)) return true;
  // "It was fine at some point in June": with the English "at" only English dots.
  if (/ point /i.test(match)) return false;
  const spelled = /dot|punkt|point|punto|ponto|punt|kropka/i.test(match);
  if (!spelled && !topDomains.test(match)) return false;
  const name = match.split(/ at /i, 1)[0] ?? "";
  // "SAVE10 at shop.example" is a code and where to use it.
  if (/^(?=.*[A-Z])[A-Z0-9]{4,}$/.test(name)) return false;
  return (
    /[\p{N}._-]/u.test(name) || spelled || mailWords.test(text.slice(Math.max(0, at - 40), at))
  );
}

/** Words that make digits a number to dial. */
const contactWords =
  /(?:call|text|phone|toll-?free|helpline|hotline|care|support|tel|mobile|cell|whatsapp|sms|ring (?:me|us)|dial|reach (?:me|us)|(?:text|call|reach|ring|phone) (?:me|us|him|her|them|the seller) (?:at|on)|number is|anruf|handy|rufnummer|telefon|ll[aá]m|escr[ií]b|m[aá]rca(?:me|nos)|chiam|scriv|appel|[ée]crive|lig(?:a|ue)|chama|escrev|zap|bel|zadzwon|dzwon|num[eé]r to|ara|電話|电话|微信|加)\S{0,8}(?: (?:al|au|unter|at|on|no|para o|pod|op|på))?(?: (?:numer|nr|n[uú]mero|num[eé]ro|nummer))?[:. ]{0,3}$/;

/** Seven digits or more, and not a date, a year span or an order number. */
function isPhone(match: string, text: string, at: number): boolean {
  const digits = match.replace(/\D/g, "");
  if (digits.length < 7 || digits.length > 15) return false;
  if (/^\d{3}-\d{7}-\d{7}$/.test(match)) return false;
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/.test(match)) return false;
  if (/^(?:19|20)\d\d[ ./-](?:19|20)\d\d$/.test(match)) return false;
  const before = text.slice(Math.max(0, at - 24), at).toLowerCase();
  const groups = match.split(/[ ./-]+/).length;
  const written =
    /^(?:\+|\()/.test(match) || (match.startsWith("0") && digits.length >= 9 && groups <= 5);
  if (numberedThings.test(before)) return false;
  // "Me liga no 11 98888-7777": behind such a word "no" is no number of an order.
  if (contactWords.test(before)) return true;
  return (written || tollFree.test(match)) && !/(?:no|nr|number)[.:# ]*$/.test(before);
}

/** Numbers that cost the caller nothing are written like nothing else: "1-888-555-0100". */
const tollFree = /^(?:1[ .-])?8(?:00|33|44|55|66|77|88)[ .-]\d{3}[ .-]\d{4}$/;
/** Words before a number that nobody dials. */
const numberedThings =
  /(?:order|tracking|invoice|model|part|serial|batch|lot|#|bestell\S*|sendung\S*|ean|isbn|sku|ref\S*)(?: no| nr| number)?(?: is)?[.:# ]*$/;

/** Each shape goes to the last sentence that starts before it, whatever signs stand between. */
export function shapesByLine(
  shapes: readonly Shape[],
  { buffer, lines }: Pick<Layout, "buffer" | "lines">,
): readonly Shape[][] {
  if (shapes.length === 0) return [];
  const perLine: Shape[][] = lines.map(() => []);
  const sorted = [...shapes].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const shape of sorted) {
    while (at < lines.length - 1 && buffer.startOf(lines[at + 1]?.start ?? 0) <= shape.start) at++;
    perLine[at]?.push(shape);
  }
  return perLine;
}
