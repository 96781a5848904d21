import { considerations } from "../kit/concept.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import type { Hit, Sentence } from "../kit/reader/reading.ts";
import { cover, denies, means, meant, says } from "../kit/roles.ts";

/** A review written for something is not published as a free one. */
export const noIncentivisedReview = defineRule({
  id: "no-incentivised-review",
  title: "No review written in return for something",
  clause: "REV-020",
  alsoHolds: ["REV-021"],
  category: "INCENTIVISED_DISCLOSURE",
  surfaces: ["review", "feedback"],
  outcome: "hold",
  rationale:
    "The writer is honest about it, and that is a good thing: it shows who offered what. The text " +
    "itself is still part of an exchange.",
  needs: [["disclosure", "forThese"]],
  check: (text) => text.sentences.flatMap((one) => discloses(one, text.text)),
  message: "This says that the review was written in return for something.",
  suggestion:
    "Tell us who offered it. You can write again about a product that you paid for yourself.",
  examples: {
    en: {
      hits: [
        "[[They knocked 30% off my next order for leaving this]].",
        "The [[shop is paying me a tenner for this]], but the torch is decent.",
        "The [[maker lent me this saw because I agreed to film and review it]].",
        "I [[received this free in exchange for my honest review]].",
        "[[Got it for free to test]], works well.",
        "Five stars because [[they gave me]] a voucher for the review.",
        "I [[get my money back for this review]], so here it is.",
        "The [[seller sent me]] this lamp for a review.",
        "[[Got a gift card to write this]], the torch is decent.",
        "[This [[review was written as part of a campaign]].] It replaces my old one.",
      ],
      passes: [
        "I was told to write down the serial number for the warranty. The drill runs fine.",
        "I got to keep the old one as well when they sent the replacement, and the new one works.",
        "Got this as a birthday gift from my wife and use it daily.",
        "They sent a free replacement lid when mine cracked, so five stars for service and the pot is good.",
        "I agreed to review the settings with support, and now it works.",
        "A card in the box promised $10 for five stars. I am giving two because the lid leaks.",
        "Got it in the sale for half price.",
        "The seller sent me a new lid within a day.",
        "They sent a new one when it broke, so I am happy with the service.",
        "It comes with one free pick.",
        "Half of these reviewers were paid to write nice things. Mine broke.",
        "I read the reviews, got one free month with it and give it three stars.",
      ],
    },
  },
});

function discloses(sentence: Sentence, text: string): readonly Evidence[] {
  if (denies(sentence, "disclosure", "promised")) return [];
  if (says(sentence, "report") && !means(sentence, "promised", "forThese")) return [];
  // "They promised my money back if I delete this" tells of an offer against the review.
  if (says(sentence, "report", "promised") && means(sentence, "remove", "change")) return [];
  const found = meant(sentence, "disclosure").filter((hit) => !isToOthers(hit, sentence));
  if (found.length === 0) return paidForThese(sentence);
  if (mends(sentence, found)) return [];
  const tied = [
    ...meant(sentence, "promised", "exchange"),
    ...meant(sentence, ...named).filter((hit) => isTheWriters(hit, found, sentence.lang, text)),
  ];
  const apart = tied.filter((hit) =>
    found.every((one) => hit.span.start < one.span.start || hit.span.end > one.span.end),
  );
  const inside = tied.length > apart.length;
  const words = meant(sentence, "forThese").filter(
    (hit) => !found.some((one) => overlap(one, hit)),
  );
  if (words.length > 0) return [cover([...found, ...words])];
  return inside || apart.length > 0 ? [cover([...found, ...tied])] : paidForThese(sentence);
}

/** "They sent a new lid free of charge, so five stars": what replaces a faulty one is no reward. */
function mends(sentence: Sentence, found: readonly Hit[]): boolean {
  if (!says(sentence, "replacement")) return false;
  if (!means(sentence, "promised", "forThese")) return true;
  const repairs = meant(sentence, "replacement");
  const given = found.some((one) => repairs.some((hit) => overlap(one, hit)));
  return given && !means(sentence, "exchange", "forThese");
}

/** "Most reviewers got it free", "people who were paid to write": told of others. */
function isToOthers(given: Hit, { hits }: Sentence): boolean {
  const isOther = ({ concept, span, word }: Hit) =>
    (concept === "audience" || concept === "thirdParty") &&
    span.start < given.span.start &&
    given.word - word <= othersWordsMax &&
    !hits.some((place) => place.concept === "reviewSite" && overlap(place, { span }));
  const other = hits.findLast(isOther);
  return (
    other !== undefined &&
    !hits.some(
      ({ concept, span }) =>
        concept === "iBuyer" && span.start >= other.span.start && span.end <= given.span.end,
    )
  );
}

const othersWordsMax = 6;

/** What a thing may have been given for, where it is named close to it. */
const named = ["review", "rate", "rating", "fiveStars"] as const;

/** "I read the reviews, got one free and give it five stars" names no reason for what was given. */
function isTheWriters(
  hit: Hit,
  found: readonly Hit[],
  lang: Sentence["lang"],
  text: string,
): boolean {
  if (!found.some((one) => Math.abs(one.word - hit.word) <= tieWordsMax)) return false;
  if (lang !== "en" || found.some((one) => overlap(one, hit))) return true;
  return hit.concept === "review" && !/s$/i.test(text.slice(hit.span.start, hit.span.end));
}

const tieWordsMax = 10;

/** "I got a 20 euro voucher for writing this." */
function paidForThese(sentence: Sentence): readonly Evidence[] {
  const words = meant(sentence, "forThese");
  if (words.length === 0) return [];
  // "They offered me ten for this review, but I bought it myself": whoever turns away refused it.
  if (says(sentence, "report") && says(sentence, "contrast", "negator")) return [];
  // "Here is my review: I paid 40 for it" names a price; what is given comes from somebody.
  const comes = meant(sentence, "offer", "promised", "exchange", "report", "disclosure");
  const sums = comes.some((hit) => !words.some((one) => overlap(one, hit)))
    ? ([...bare, "amount", "percent"] as const)
    : [];
  const paid = meant(sentence, ...gifts, "refund", ...sums);
  return paid.length > 0 ? [cover([...paid, ...words])] : [];
}

const overlap = (one: Pick<Hit, "span">, other: Pick<Hit, "span">) =>
  one.span.start < other.span.end && other.span.start < one.span.end;

/** What a buyer may name without having been given it. */
const bare = ["money", "warranty", "access", "extra"] as const;

const gifts = considerations.filter((one) => !bare.some((other) => other === one));
