import { anyOpinion, asksForOpinion, considerationHits, opinionHits } from "../kit/acts.ts";
import { considerations } from "../kit/concept.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { within } from "../kit/neighbours.ts";
import type { Reading, Sentence } from "../kit/reader/reading.ts";
import { cover, each, means, meant, says, spoken } from "../kit/roles.ts";

/** Messages and inserts serve the order; they do not advertise. */
export const noMarketingMessage = defineRule({
  id: "no-marketing-message",
  title: "No advertising to buyers through the marketplace",
  clause: "MSG-004",
  alsoHolds: ["MSG-022"],
  category: "MARKETING",
  surfaces: ["message", "insert", "review_reply", "feedback_reply"],
  outcome: "hold",
  rationale: "A buyer gave an address to receive an order, not offers.",
  needs: [["promo", "coupon", "discount", "percent", "outsideLink"]],
  together: [{ sentences: 1, of: [["promo", "coupon", "discount"]] }],
  check: (text) => within(spoken(text), (sentence) => advertises(sentence, text)),
  message: "This advertises instead of serving the order.",
  suggestion: "Keep to the order. Leave out offers, codes and other products.",
  examples: {
    en: {
      hits: [
        { text: "[[Use PAN10 at the checkout]] next time.", context: { surface: "review_reply" } },
        "[[Join our newsletter]] for more.",
        "Use the code PAN for [[20% off your next]] pan.",
        "[[Check out our]] other lamps.",
        "Our [[summer collection]] has arrived: [[shop now]].",
        "A [[voucher]] for your next order is in the box.",
      ],
      passes: [
        "Your code expired in May, so I took 5 € off the invoice.",
        "You can send it back, or keep the pan for 30 % back.",
        "Lia from the after-sale team answers you here.",
        "The promotion code you used covered the postage; the refund concerns the lamp only.",
        "The discount you used was 20%, as the invoice shows.",
        "We cannot change your newsletter setting.",
        "The price was lower because of the summer sale, and we are sorry that you missed it.",
        "The lamp is not for sale any more, so we cannot send a second one.",
        "The voucher you paid with was returned to your account.",
        "Please choose one of our two colours and we will send it.",
      ],
    },
  },
});

function advertises(sentence: Sentence, text: Reading): readonly Evidence[] {
  const rewards = opinionHits(sentence).length > 0 ? meant(sentence, ...considerations) : [];
  // "A photo of your review is worth a code for the next order": a reward is no advert as well.
  // "It was cheaper because of the sale" tells what is over.
  const past = meant(sentence, "spent");
  const lured =
    says(sentence, "offer", ...allurements) ||
    codeWord.test(text.text.slice(sentence.span.start, sentence.span.end));
  const promo = meant(sentence, "promo").filter(
    (hit) =>
      (lured || !nextOrder.test(text.text.slice(hit.span.start, hit.span.end))) &&
      ![...rewards, ...past].some(
        (one) => one.span.start < hit.span.end && hit.span.start < one.span.end,
      ),
  );
  if (
    anyOpinion.some((concept) => text.has(concept)) &&
    considerationHits(sentence).length > 0 &&
    (asksForOpinion(sentence) || promo.length === 0 || means(sentence, "exchange"))
  )
    return [];
  const repaid = says(sentence, "spent") && says(sentence, "refund");
  const explains = says(sentence, "pageTalk") && !says(sentence, ...luring);
  if (promo.length > 0 && !repaid && !explains && !says(sentence, "report")) return each(promo);
  if (asksForPart(sentence, text.text)) return [];
  const priced = says(sentence, "percent", "money", "promo", "freeItem");
  const gift = meant(sentence, "coupon", "discount").filter(
    ({ span }) => priced || !everyday.test(text.text.slice(span.start, span.end)),
  );
  const settled = says(sentence, "orderWord", "refund", "spent") || explains;
  const used = sentence.hits.some((hit) => hit.concept === "pay" || hit.negated);
  return gift.length > 0 && !settled && !used
    ? [cover([...gift, ...meant(sentence, "percent")])]
    : [];
}

/** "We can add the spare part to your next order" offers nothing to buy. */
const nextOrder =
  /^(?:(?:uw|je) )?(?:volgende (?:bestelling|aankoop)|nästa (?:beställning|order|köp))$/i;
const codeWord = /(?<!\p{L})(?:code|kod(?:en)?)(?!\p{L})/iu;
const allurements = ["coupon", "discount", "percent", "freeItem", "gift", "money"] as const;

/** A code opens locks too, one saves power, and a repair has its receipt. */
const everyday =
  /^(?:(?:mit(?: dem)?|ihre?n?|deine?n?|einen) code|sparen|(?:bon|bonnetje|cheque) van)$/i;

/** "Do I get a discount for the stain?": a buyer asks what the seller may grant. */
const asksForPart = (sentence: Sentence, text: string) =>
  sentence.question &&
  !says(sentence, "percent", "promo", "you") &&
  buyerAsks.test(text.slice(sentence.span.start, sentence.span.end));
const buyerAsks =
  /(?<!\p{L})(?:(?:bekomme|kriege|bekäme|kann) ich|gibt es|gäbe es|(?:krijg|kan) ik|(?:får|kan) jag|can i|do i get)(?!\p{L})/iu;

/** "Whatever the page shows is what counts" explains a sale to who asked; these call for it. */
const luring = ["offer", "ask", "percent", "freeItem", "gift", "money"] as const;
