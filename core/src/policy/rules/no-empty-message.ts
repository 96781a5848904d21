import { defineRule, type Evidence } from "../kit/define-rule.ts";
import type { Hit, Reading, Sentence } from "../kit/reader/reading.ts";
import { allOf } from "../kit/roles.ts";

/** Longer texts hold something, even where the lexicon does not know it. */
const wordsMax = 45;

/** A message must hold something the buyer needs. */
export const noEmptyMessage = defineRule({
  id: "no-empty-message",
  title: "No message that only says thank you or that you are there",
  clause: "MSG-021",
  alsoHolds: ["MSG-020"],
  category: "UNNECESSARY",
  surfaces: ["message"],
  outcome: "hold",
  rationale:
    "Buyers read messages because they may matter. Thanks, greetings and news that the " +
    "marketplace sends anyway teach them to stop reading.",
  needs: [["thanks", "hello", "orderNotice"]],
  wordsMax,
  check: saysNothing,
  message: "This tells the buyer nothing that the marketplace does not tell already.",
  suggestion: "Leave it unsent, or add what the buyer needs to know or decide.",
  examples: {
    en: {
      hits: [
        "[[Thank you so much for your purchase. Have a fantastic day!]]",
        "[[This is to confirm that we got your order.]]",
        "[[Thanks! We are here if you need us.]]",
        "[[Hi Dana, your order is on its way. Enjoy!]]",
        "[[Hello, your parcel has been shipped today. Best regards]]",
      ],
      passes: [
        "Thank you for your order. Which colour should the handle have?",
        "Thanks, your invoice is attached.",
        "We've refunded the full amount because the kettle leaked. No need to reply.",
        "Your parcel is delayed by two days because of the storm.",
        "Hi Dana, please hold the button for five seconds.",
      ],
    },
  },
});

/** "Hi, how are you?" A longer question asks for something. */
const greetingWordsMax = 5;

/** A longer sentence that thanks or confirms says something besides. */
const idleWordsMax = 20;

/** "Your order is confirmed": what confirms it is the notice itself, and asks for nothing. */
const isInNotice = ({ concept, span }: Hit, { hits }: Sentence) =>
  concept === "useful" &&
  hits.some(
    (hit) =>
      hit.concept === "orderNotice" &&
      ((hit.span.start === span.start && hit.span.end >= span.end) ||
        (hit.span.end === span.end && hit.span.start <= span.start)),
  );

/** News of an order may be wrapped in more words and say no more. */
const noticeWordsMax = 32;

function saysNothing(text: Reading): readonly Evidence[] {
  if (text.words > wordsMax || text.context.lastWriter === "buyer") return [];
  const useful: readonly string[] = [
    "useful",
    "review",
    "feedback",
    "rating",
    "star",
    "refund",
    "replacement",
    "url",
    "email",
    "phone",
    "change",
    "remove",
    "promo",
    "coupon",
    "discount",
    "rate",
    "unhappy",
    "cancelAsk",
    "messenger",
    "helpfulVote",
    "insult",
    "gift",
    "freeItem",
    "giftCard",
    "fiveStars",
    "publicVoice",
  ];
  let empty = 0;
  for (const sentence of text.sentences) {
    const greets = sentence.hits.some((hit) => hit.concept === "hello");
    if (sentence.question && (!greets || sentence.words > greetingWordsMax)) return [];
    if (sentence.hits.some((hit) => useful.includes(hit.concept) && !isInNotice(hit, sentence)))
      return [];
    // "Merci de débrancher l'appareil" opens with a word of thanks and asks for something.
    const asked = new Set(
      sentence.hits.filter((hit) => hit.concept === "ask").map((hit) => hit.span.start),
    );
    const idle = sentence.hits.some(
      (hit) =>
        !hit.quoted &&
        ((hit.concept === "thanks" && !asked.has(hit.span.start)) ||
          hit.concept === "hello" ||
          hit.concept === "orderNotice"),
    );
    const tells = sentence.hits.some((hit) => hit.concept === "orderNotice");
    if (idle && sentence.words <= (tells ? noticeWordsMax : idleWordsMax)) empty++;
    else if (sentence.words > 6) return [];
  }
  return empty > 0 ? allOf(text) : [];
}
