import { isSameSpan } from "../../kernel/span.ts";
import { considerations, opinions } from "../kit/concept.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import type { Hit, Reading, Sentence } from "../kit/reader/reading.ts";
import { allOf, meant, says } from "../kit/roles.ts";

/** Longer texts hold more than one topic. */
const wordsMax = 60;

/** A product review that is only about seller or delivery belongs to seller feedback. */
export const noServiceTalkInReview = defineRule({
  id: "no-service-talk-in-review",
  title: "A review that is only about seller or delivery is feedback",
  clause: "REV-040",
  alsoHolds: ["FBK-006"],
  category: "MISROUTED",
  surfaces: ["review"],
  outcome: "hold",
  rationale:
    "Readers of the product page want to know the product. What the seller or carrier did counts " +
    "where it can change something: in the feedback for the order.",
  needs: [["topicService", "topicDelivery"]],
  wordsMax,
  check: onlyService,
  message: "This is only about the seller or the delivery.",
  suggestion: "Move it to seller feedback with one click, or add what you think of the product.",
  confidence: 0.7,
  examples: {
    en: {
      hits: [
        "[[Seller never answered my three messages.]]",
        "[[Parcel came two weeks late.]]",
        "[[Terrible customer service, refund still missing.]]",
        "[[The courier left the box in the rain.]]",
        "[[Fast shipping and a friendly seller.]]",
        "[[The shop never picks up the phone and the courier was rude.]]",
        "[[Seller only answered after he saw my review.]]",
        "[[Promised for Wednesday, the parcel came on Saturday.]]",
      ],
      passes: [
        "Arrived late, but the sound is great.",
        "The seller was kind and the lamp is bright.",
        "Broke after two days and I had to ask for a refund.",
        "Fast delivery. Works well.",
        "The seller rang me about the phone, and its speaker is loud.",
        "Great value.",
        "Lovely towels, quick shipping.",
        "Will be ordering more for my sister.",
      ],
    },
  },
});

/** What other rules judge, or reports of it. */
const elsewhere = ["disclosure", "self", "promoInReview", "url", "reviewTrade"] as const;

/** Fewer words on the seller among more others are an aside. */
const wordsPerTopicMax = 8;

function onlyService(text: Reading): readonly Evidence[] {
  if (text.words > wordsMax) return [];
  if (elsewhere.some((concept) => text.has(concept)) || tellsOfAnOffer(text)) return [];
  const judging = text.sentences.filter((one) => !isUntried(one, text));
  if (judging.some(namesOther)) return [];
  if (judging.some((one) => turnsAway(one) || isElsewhere(one) || praisesOther(one, text)))
    return [];
  const named = text.sentences.flatMap((one) => one.hits.filter(isTopical));
  if (named.every(({ span }) => ordering.test(text.text.slice(span.start, span.end)))) return [];
  const places = new Set(named.map((hit) => hit.word));
  return places.size * wordsPerTopicMax >= text.words && places.size > 0 ? allOf(text) : [];
}

const isTopical = ({ concept }: Hit) => concept === "topicService" || concept === "topicDelivery";

/** "I will order more": what the buyer does himself says nothing about how he was served. */
const ordering = /^(?:re)?(?:order|bestell|beställ|command|ordin|pedid|encomend|zam[oó]w|sipari)/i;

/** "Excellent cream, great shipping": what is praised apart from service is what was bought. */
function praisesOther(sentence: Sentence, { text }: Reading): boolean {
  const parts = text.slice(sentence.span.start, sentence.span.end).split(",");
  if (parts.length === 1) return false;
  let start = sentence.span.start;
  return parts.some((part) => {
    const end = start + part.length;
    const inside = sentence.hits.filter(({ span }) => span.start >= start && span.end <= end);
    start = end + 1;
    const praise = inside.find(({ concept }) => concept === "positive");
    // "Super price, quick delivery" praises nothing that was bought.
    if (priceWords.test(part)) return false;
    return praise !== undefined && !inside.some(isTopical) && / \p{L}{3,}/u.test(part.trim());
  });
}

const priceWords =
  /(?<!\p{L})(?:preis|prijs|pris|priset|price|prix|precio|prezzo|preço|cena|ceny|fiyat)(?!\p{L})/iu;

/** Who was pressed to change his stars tells of that, not of the service. */
const tellings = ["report", "change", "remove"] as const;

/** "They promised me twenty for it" reports an offer; "promised for Monday" is about delivery. */
const tellsOfAnOffer = (text: Reading) =>
  tellings.some((concept) => text.has(concept)) &&
  [...considerations, ...opinions].some((concept) => text.has(concept));

/** "Of the lamp itself I can say nothing yet" judges no lamp. */
const isUntried = (sentence: Sentence, { text }: Reading) =>
  says(sentence, "negator") &&
  sentence.words <= untriedWordsMax &&
  untried.test(text.slice(sentence.span.start, sentence.span.end));
const untriedWordsMax = 12;
const untried =
  /\b(?:tried|tested|used|opened|no idea|say (?:anything|nothing)|nichts sagen|noch nicht|ausprobiert|rien (?:à )?dire|pas (?:encore )?(?:essayé|testé|reçu)|nada que decir|no (?:lo|la) he probado|probado|niente da dire|provat[oa]|nada a dizer|testei|niets (?:over )?zeggen|geprobeerd|nic (?:nie )?powie\S*|próbował\S*|inget att säga|provat|denemedim)/iu;

/** A whole sentence without a word on seller or delivery speaks of something else. */
function isElsewhere(sentence: Sentence): boolean {
  return sentence.words > shortWordsMax && !sentence.hits.some(isTopical);
}

const shortWordsMax = 4;

/** "They never pick up the phone", "they read my review": such a phrase is about the seller. */
function namesOther({ hits }: Sentence): boolean {
  const service = hits.filter((hit) => hit.concept === "topicService");
  return hits.some(
    ({ concept, span }) =>
      (concept === "topicProduct" || concept === "review") &&
      !service.some(
        (hit) =>
          // "As described" is said of both.
          !isSameSpan(hit.span, span) && hit.span.start <= span.start && hit.span.end >= span.end,
      ),
  );
}

/** "The staff was kind, but the saw is blunt": after the turn it is about something else. */
function turnsAway(sentence: Sentence): boolean {
  const turn = meant(sentence, "contrast").at(-1);
  return (
    turn !== undefined &&
    !sentence.hits.some(
      (hit) =>
        (hit.concept === "topicService" || hit.concept === "topicDelivery") &&
        hit.span.start > turn.span.start,
    )
  );
}
