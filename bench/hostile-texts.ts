import { expandForm } from "@candor/core/policy/kit/reader/expand.ts";
import { surfaces } from "@candor/core/policy/kit/verdict.ts";
import { lexicons } from "@candor/core/policy/lexicons/index.ts";
import { type BenchText, sentencesByLanguage } from "./screening-texts.ts";
import { mixed } from "./texts.ts";

/** So many bytes have texts made to be slow. */
export const hostileBytes = 102_400;

/** Texts made to be slow: each is one way in which matchers have been brought to their knees. */
export function hostileTexts(): Readonly<Record<string, string>> {
  const filled = (piece: string) =>
    piece.repeat(Math.ceil(hostileBytes / new TextEncoder().encode(piece).length));
  const languagesInTurn = [...sentencesByLanguage().values()].flatMap(({ near, hits }) => [
    ...near.slice(0, 1),
    ...hits.slice(0, 1),
  ]);
  return {
    "one letter": filled("a"),
    "one word without end": filled("review"),
    "beginnings of forms": filled("leave us a five star leave us a "),
    "brackets and stars": filled("((((****[[[["),
    "nested repeats": filled("((review)review)(((please)review) "),
    "spaced letters": filled("r e v i e w "),
    "letters of other scripts": filled("r\u0435vi\u0435w \u0440l\u0435as\u0435 "),
    "scripts in turn": filled("review \u0435\u0441\u043b\u0438 \u03b1\u03b2\u03b3 \u597d\u8bc4 "),
    "full-width letters": filled("\uff52\uff45\uff56\uff49\uff45\uff57\u3000"),
    "letters that other letters stand in for": filled("r3v13w f33db4ck "),
    "combining marks": filled("e\u0301\u0302\u0303"),
    "zero-width joints": filled("re\u200bvi\u200dew "),
    emoji: filled("\u{1f600}\u{1f381}\u2b50"),
    digits: filled("0123 456-789 "),
    addresses: filled("a@b.example www.c.example "),
    "no sentence ever ends": filled("we will send you a gift for a review "),
    "a sentence each two letters": filled("a. b! c? "),
    "sentences of one word": filled("Review. Gift. Refund. Please. "),
    "sentences of one word in no order": inNoOrder(["Review. ", "Gift. ", "Refund. ", "Please. "]),
    "questions of one word in no order": inNoOrder(keyWords.map((word) => `${word}? `)),
    "list items of one word in no order": inNoOrder(keyWords.map((word) => `- ${word}\n`)),
    "paragraphs of one word in no order": inNoOrder(keyWords.map((word) => `${word}\n\n`)),
    "sentences of two words in no order": inNoOrder(
      keyWords.flatMap((one) => keyWords.map((other) => `${one} ${other}. `)),
    ),
    "numbered items of two words in no order": inNoOrder(
      keyWords.flatMap((one, at) => keyWords.map((other) => `${at}. ${one} ${other}\n`)),
    ),
    "words in no order": inNoOrder(keyWords.map((word) => `${word} `)),
    "pleas without end": filled("It hurts us. Please review. "),
    "offers without a review": filled("We send you a gift card. "),
    "one denial after another": filled("no not never without "),
    "quotes inside quotes": filled('"review "gift "review '),
    "marks that turn the direction": filled("re\u202evi\u2066ew \u202dgift\u202c "),
    "all languages in turn": filled(`${languagesInTurn.join(" ")} `),
    "wide characters": filled("\u8bc4\u8bba\u597d\u8bc4\u8fd4\u73b0"),
    "a real message again and again": filled(
      "Your refund is on its way. Could you update your review once it has arrived? ",
    ),
  };
}

const keyWords = [
  ...["review", "gift", "refund", "please", "stars", "happy", "five", "feedback", "card", "change"],
  ...["remove", "email", "contact", "coupon", "free", "send", "leave", "we", "you", "if", "not"],
  ...["never", "after", "friend", "our", "your", "rating", "money", "whatsapp", "bad", "good"],
];

/** Pieces one after another, of which nobody can tell the next. */
function inNoOrder(pieces: readonly string[]): string {
  let text = "";
  for (let at = 0; text.length < hostileBytes; at++) text += pieces[mixed(at, 7) % pieces.length];
  return text;
}

/**
 * Texts that chance puts together from what the lexicons hold: of one language or of three, from
 * few phrases or many, a few to a sentence or many, with one or two ways to end it.
 */
export function chanceTexts(count: number): readonly BenchText[] {
  const spoken = lexicons.map(({ forms }) => phrasesOf(Object.values(forms).flat()));
  return Array.from({ length: count }, (_, seed) => {
    let drawn = 0;
    const any = <Thing>(list: readonly Thing[]) =>
      list[mixed(seed, drawn++) % list.length] as Thing;
    const books =
      any([1, 1, 3]) === 1 ? [any([spoken[0], any(spoken)])] : [1, 2, 3].map(() => any(spoken));
    const phrases = Array.from({ length: any([1, 3, 8, 30, 200]) }, () => any(any(books) ?? []));
    const ends = [any(sentenceEnds), any(sentenceEnds)].slice(any([0, 1]));
    const [perSentence, joint] = [
      any([1, 1, 2, 3, 5, 12, 40]),
      any([" ", " ", " ", "", ", ", "-", "\u200b"]),
    ];
    let text = "";
    for (let bytes = 0; bytes < hostileBytes; ) {
      const words = Array.from({ length: perSentence }, () => any(phrases));
      const sentence = `${words.join(joint)}${any(ends)}`;
      text += sentence;
      bytes += Buffer.byteLength(sentence);
    }
    return { text, surface: any(surfaces) };
  });
}

const sentenceEnds = [
  ...[". ", "? ", "! ", "\n", "\n\n", "\n- ", "\n1. ", ": ", ", ", " ", "\u3002", "? No, "],
  ...[". If ", "; ", "... ", "\n> ", " - ", '" "'],
];

/** Each form in one of its ways, with a word where a gap may be. */
const phrasesOf = (forms: readonly string[]) =>
  forms.flatMap((form) =>
    expandForm(form)
      .slice(0, 1)
      .map((phrase) => phrase.replaceAll("*", "").replaceAll(/~|\.{3}/g, " x ")),
  );
