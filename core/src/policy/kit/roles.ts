import { isSameSpan, type Span } from "../../kernel/span.ts";
import { isBystander, isThreatByBuyer, offersPolitely, openingCharsMax } from "./bystanders.ts";
import { isCommentedOn } from "./commented.ts";
import type { Concept } from "./concept.ts";
import { isOutside } from "./context.ts";
import type { Evidence } from "./define-rule.ts";
import type { Hit, Reading, Sentence } from "./reader/reading.ts";

const none: readonly Hit[] = [];

/** Hits of the named concepts that the writer means, in the order of the text. */
export function meant(sentence: Sentence, ...names: readonly Concept[]): readonly Hit[] {
  if (!meansOneOf(sentence, names)) return none;
  if (sentence.meant.length > searchedMax) return meantByTable(sentence, names);
  const found: Hit[] = [];
  for (const hit of sentence.meant) {
    if (!names.includes(hit.concept)) continue;
    // Of those on the same words the one named first stands first.
    let at = found.length;
    for (; at > 0; at--) {
      const before = found[at - 1];
      if (before === undefined || !isSameSpan(before.span, hit.span)) break;
      if (names.indexOf(before.concept) <= names.indexOf(hit.concept)) break;
    }
    if (at === found.length) found.push(hit);
    else found.splice(at, 0, hit);
  }
  return found;
}

/** In a sentence with more hits a search through all of them would take longer than a table. */
const searchedMax = 32;
const tables = new WeakMap<Sentence, ReadonlyMap<Concept, readonly Hit[]>>();

function meantByTable(sentence: Sentence, names: readonly Concept[]): readonly Hit[] {
  const table = tables.get(sentence) ?? tableOf(sentence);
  let found = none;
  for (let at = 0; at < names.length; at++) {
    const name = names[at];
    const more = name === undefined || names.indexOf(name) < at ? undefined : table.get(name);
    if (more !== undefined) found = found.length === 0 ? more : merged(found, more);
  }
  return found;
}

/** Two lists in the order of the text as one; on the same words the first list stands first. */
function merged(one: readonly Hit[], other: readonly Hit[]): readonly Hit[] {
  const all: Hit[] = [];
  let next = 0;
  for (const hit of one) {
    for (; next < other.length; next++) {
      const candidate = other[next];
      if (candidate === undefined || !standsBefore(candidate.span, hit.span)) break;
      all.push(candidate);
    }
    all.push(hit);
  }
  for (; next < other.length; next++) {
    const candidate = other[next];
    if (candidate !== undefined) all.push(candidate);
  }
  return all;
}

const standsBefore = (a: Span, b: Span) =>
  a.start < b.start || (a.start === b.start && a.end < b.end);

function tableOf(sentence: Sentence): ReadonlyMap<Concept, readonly Hit[]> {
  const table = new Map<Concept, Hit[]>();
  for (const hit of sentence.meant) {
    const known = table.get(hit.concept);
    if (known === undefined) table.set(hit.concept, [hit]);
    else known.push(hit);
  }
  tables.set(sentence, table);
  return table;
}

/** Whether the writer means one of the named concepts. */
export function means(sentence: Sentence, ...names: readonly Concept[]): boolean {
  return meansOneOf(sentence, names);
}

function meansOneOf(sentence: Sentence, names: readonly Concept[]): boolean {
  for (let at = 0; at < names.length; at++) {
    const name = names[at];
    if (name !== undefined && sentence.means(name)) return true;
  }
  return false;
}

/** Whether the words stand there at all, in whatever voice. */
export function says(sentence: Sentence, ...names: readonly Concept[]): boolean {
  for (let at = 0; at < names.length; at++) {
    const name = names[at];
    if (name !== undefined && sentence.says(name)) return true;
  }
  return false;
}

/** Whether one of the named concepts stands there negated. */
export function denies(sentence: Sentence, ...names: readonly Concept[]): boolean {
  if (!says(sentence, ...names)) return false;
  return sentence.hits.some((hit) => hit.negated && names.includes(hit.concept));
}

/** The first hit of `left` and of `right` at most `words` apart, in either order. */
export function near(
  left: readonly Hit[],
  right: readonly Hit[],
  words: number,
): readonly [Hit, Hit] | undefined {
  for (const one of left) {
    for (const other of right) {
      if (one !== other && Math.abs(one.word - other.word) <= words) return [one, other];
    }
  }
  return undefined;
}

/** The first hit of `left` that stands at most `words` before one of `right`. */
export function leads(
  left: readonly Hit[],
  right: readonly Hit[],
  words: number,
): readonly [Hit, Hit] | undefined {
  for (const one of left) {
    for (const other of right) {
      const gap = other.word - one.word;
      if (gap >= 0 && gap <= words && one !== other) return [one, other];
    }
  }
  return undefined;
}

/** The stretch from the first to the last of some hits. */
export function cover(hits: readonly Hit[]): Evidence {
  return {
    start: Math.min(...hits.map((hit) => hit.span.start)),
    end: Math.max(...hits.map((hit) => hit.span.end)),
  };
}

/** A whole sentence as evidence. */
export function whole(sentence: Sentence): Evidence {
  return { start: sentence.span.start, end: sentence.span.end };
}

/** The whole text as evidence, from its first sentence to its last. */
export function allOf(text: Reading): readonly Evidence[] {
  const start = text.sentences[0]?.span.start;
  const end = text.sentences.at(-1)?.span.end;
  return start === undefined || end === undefined ? [] : [{ start, end }];
}

/** Spans of hits, one each. */
export function each(hits: readonly { readonly span: Span }[]): readonly Evidence[] {
  return hits.map((hit) => ({ start: hit.span.start, end: hit.span.end }));
}

/**
 * Sentences in which the writer speaks for himself: not policy talk, and not about what others do.
 * Outside the marketplace's own channels people also write about offers, so there a sentence about
 * third parties counts only when it also turns to the reader, and what policy talk follows is what
 * it is about.
 */
export function spoken(text: Reading): readonly Sentence[] {
  let found = spokenByText.get(text);
  if (found === undefined) {
    const { looksAt, whole } = text;
    found =
      whole === undefined || looksAt === undefined
        ? spokenIn(text)
        : spoken(whole).filter(({ index }) => looksAt[index] === 1);
    spokenByText.set(text, found);
  }
  return found;
}

function spokenIn(text: Reading): readonly Sentence[] {
  return text.sentences.filter(
    (sentence, at) =>
      !sentence.policy &&
      !isThreatByBuyer(sentence) &&
      !reports(sentence, text) &&
      !isAnsweredNo(sentence, text.sentences[at + 1], text) &&
      !isAskedAbout(sentence, text.sentences[at + 1]) &&
      !isCommentedOn(sentence, at, text),
  );
}

/** Every rule asks; the answer is the same. */
const spokenByText = new WeakMap<Reading, readonly Sentence[]>();

/** "Vouchers for stars? We never did." asks what nobody offers, and says so. */
function isAnsweredNo(sentence: Sentence, next: Sentence | undefined, text: Reading): boolean {
  if (!sentence.question || next === undefined) return false;
  if (says(sentence, "you", "happy", "unhappy") || says(next, "notNegator", "you", "evasion"))
    return false;
  if (opensWithNo.test(text.text.slice(next.span.start, next.span.end))) return true;
  if (next.words > 7) return false;
  return says(next, "negator") && (says(next, "we") || next.hits[0]?.concept === "negator");
}

/** "Vouchers for stars, the leaflet says. Is this legal?": whoever asks so offers nothing. */
const isAskedAbout = (sentence: Sentence, next: Sentence | undefined) =>
  next?.question === true &&
  next.words <= askedWordsMax &&
  says(next, "advice") &&
  !says(sentence, "you", "ask");
const askedWordsMax = 7;

/** "No, and nobody should": such an answer may go on for long. */
const opensWithNo =
  /^(?:no|nein|non|não|nee|nie|nej|hayır|いいえ|不是|不行|不可以)\s*[,.;:、，。]/iu;

function reports(sentence: Sentence, text: Reading): boolean {
  const open = isOutside(text.context);
  if (says(sentence, "pageTalk") && !says(sentence, "ask", "offer", "we")) return true;
  if (!open)
    return (
      (says(sentence, "report") && (isAboutOthers(sentence) || !means(sentence, "ask", "offer"))) ||
      (says(sentence, "report") && isToldBack(sentence)) ||
      isReceived(sentence) ||
      (isAboutOthers(sentence) && denies(sentence, "we"))
    );
  if (says(sentence, "report")) return true;
  if (sentence.question && offersPolitely(sentence)) return false;
  if (sentence.question && says(sentence, "advice")) return true;
  // "Warning: please prove it or risk a ban from the platform" warns nobody but the reader.
  const threatens = says(sentence, "threat") && says(sentence, "you") && says(sentence, "ask");
  if (says(sentence, "thirdParty") && says(sentence, "advice") && !threatens) return true;
  if (isTitleOfRefusal(sentence) || isTitle(sentence)) return true;
  if (!says(sentence, "thirdParty")) return false;
  const others = sentence.hits.find(
    (hit) => hit.concept === "thirdParty" && !isBystander(hit, sentence),
  );
  if (others === undefined) return false;
  // "Sellers asking for stars: report them" speaks about them from its first words on.
  const before = sentence.hits.filter((hit) => hit.span.end <= others.span.start);
  const opens =
    others.span.start - sentence.span.start <= openingCharsMax &&
    before.every((hit) => hit.concept === "advice");
  return opens ? !says(sentence, "you") : !says(sentence, "you", "ask", "write");
}

/** "I get ten dollars for five stars" is told by who was offered them. */
const isReceived = (sentence: Sentence) =>
  means(sentence, "disclosure") &&
  !says(sentence, "you") &&
  meant(sentence, "iBuyer").some((hit) =>
    meant(sentence, "disclosure").some(
      ({ span }) => span.start >= hit.span.start && span.start - hit.span.end <= 1,
    ),
  );
/** "You write that somebody offered you stars for cash": one phrase says who, and that he did. */
const isToldBack = ({ hits }: Sentence) =>
  hits.some(
    ({ concept, span }) =>
      concept === "report" &&
      hits.some((other) => other.concept === "thirdParty" && isSameSpan(other.span, span)),
  );

/** "Someone claiming to be us may ask you for stars" warns of him, whatever he asks. */
function isAboutOthers(sentence: Sentence): boolean {
  if (!says(sentence, "thirdParty")) return false;
  const first = sentence.hits.find((hit) => hit.concept !== "advice");
  return sentence.hits.some(
    (hit) => hit.concept === "thirdParty" && (hit === first || isOpening(hit, sentence)),
  );
}

/** "Worth reading: why vouchers for reviews backfire" opens as an article does and asks nobody. */
function isTitle(sentence: Sentence): boolean {
  return (
    says(sentence, "advice") &&
    !says(sentence, "you", "we", "ask", "offer", "iBuyer") &&
    sentence.hits.some((hit) => hit.concept === "advice" && opensItem(hit, sentence))
  );
}

const isOpening = (hit: Hit, sentence: Sentence) => hit.span.start - sentence.span.start <= 2;
/** Behind a bullet or the number of an item. */
const opensItem = (hit: Hit, sentence: Sentence) => hit.span.start - sentence.span.start <= 4;

/** "Why we give nothing for reviews." */
function isTitleOfRefusal(sentence: Sentence): boolean {
  if (!says(sentence, "advice")) return false;
  const opening = sentence.hits.find((hit) => hit.concept === "advice");
  return (
    opening !== undefined &&
    opensItem(opening, sentence) &&
    !sentence.question &&
    says(sentence, "negator", "notNegator")
  );
}
