import { anyOpinion, asksForOpinion, isFair, opinionHits, sellerSurfaces } from "../kit/acts.ts";
import type { Concept } from "../kit/concept.ts";
import { isOutside } from "../kit/context.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { across, inTurn, nothing, within } from "../kit/neighbours.ts";
import type { Hit, Sentence } from "../kit/reader/reading.ts";
import { cover, leads, means, meant, says, spoken } from "../kit/roles.ts";

/** Never tie a buyer's money back to a review written, changed or removed. */
export const noRefundForReview = defineRule({
  id: "no-refund-for-review",
  title: "Never tie a refund to a review",
  clause: "REV-026",
  alsoHolds: ["REV-021", "FBK-027"],
  category: "REFUND_FOR_REVIEW",
  surfaces: sellerSurfaces,
  outcome: "refuse",
  rationale:
    "A refund is owed for a fault, never for words. Tied to a review it becomes a payment for it, " +
    "whether the review is to be written, improved or taken away.",
  needs: [["refund"], [...anyOpinion, "reviewTrade", "screenshot"]],
  together: [{ sentences: 3, of: [["refund"], [...anyOpinion, "reviewTrade", "screenshot"]] }],
  check: (text) => {
    const sentences = spoken(text);
    const open = isOutside(text.context);
    return inTurn(
      () => within(sentences, tiedWithin),
      () => across(sentences, 2, tiedAcross),
      () => across(sentences, 1, paysOnProof),
      () => within(sentences, (one) => paysBySteps(one, sentences)),
      () => (open ? within(sentences, (one) => paysForProof(one, one)) : nothing),
      () => (open ? across(sentences, 2, paysForProof) : nothing),
    );
  },
  message: "This ties a refund to a review.",
  suggestion: "Refund what is owed and say nothing about the review.",
  examples: {
    en: {
      hits: [
        "Please send us a [[screenshot of your review]]. Your [[money back]] comes by PayPal.",
        "Shall we settle this? You [[bump it to five and we send the full price back]].",
        "We [[refund the full price once your review]] is online.",
        "[[Change your review and you get your money back]].",
        "The [[refund is sent after you delete the one star rating]].",
        "Post five stars and we will pay the [[full amount back]] by PayPal.",
        "[[We have refunded half. The other half follows when the review is gone]].",
      ],
      passes: [
        {
          text: "A consumer magazine tested nine clubs: most want five stars before the refund.",
          context: { surface: "social" },
        },
        "We've put the £40 back on your card because the lid was cracked. No need to do anything.",
        "Your refund went out on Tuesday. Your review stays yours either way.",
        "Warning: cards that promise a refund for stars are not from us.",
        "We've refunded the full amount to your card because the kettle leaked.",
        "Your refund does not depend on any review.",
        {
          text: "Anyone else getting mails that promise the full price back for stars?",
          context: { surface: "social" },
        },
        "We can't give refunds for reviews, but we can replace the lid.",
        "If the lamp is not right, you get your money back within 30 days.",
        "Your refund is on its way. We are sorry about the dent.",
      ],
    },
  },
});

function tiedWithin(sentence: Sentence): readonly Evidence[] {
  const refunds = meant(sentence, "refund");
  if (refunds.length === 0) return nothing;
  const silence = buysSilence(sentence);
  if (silence.length > 0) return [cover([...refunds, ...silence])];
  const opinions = [...opinionHits(sentence), ...meant(sentence, "reviewTrade")];
  if (opinions.length === 0) return nothing;
  const bargains = means(sentence, "once", "gone", "exchange", "reviewTrade");
  if (says(sentence, "unhappy", "contactUs") && !bargains) return [];
  // "Review it or not, the refund is yours": the two are set apart, unless one waits for the other.
  if (isFair(sentence) && !means(sentence, "once", "withhold", "gone", "exchange")) return [];
  const tied = means(
    sentence,
    "if",
    "once",
    "exchange",
    "gone",
    "change",
    "remove",
    "offer",
    "withhold",
    "write",
    "rate",
    "buy",
    "reviewTrade",
    "screenshot",
  );
  return tied ? [cover([...refunds, ...opinions])] : [];
}

/** "Refunded as soon as you confirm that you won't post a bad review": silence is what is paid. */
function buysSilence(sentence: Sentence): readonly Hit[] {
  if (!means(sentence, "if", "once", "withhold") || isFair(sentence)) return [];
  const waits = meant(sentence, "if", "once", "withhold");
  const denied = (names: readonly Concept[]) =>
    sentence.hits.filter((hit) => hit.negated && names.includes(hit.concept));
  const act = leads(waits, denied(["write", "rate"]), silenceWordsMax)?.[1];
  if (act === undefined) return [];
  return leads([act], denied(["negative"]), actWordsMax) ?? [];
}

const silenceWordsMax = 8;
const actWordsMax = 3;

function tiedAcross(one: Sentence, next: Sentence): readonly Evidence[] {
  const found = tiedBetween(one, next);
  return found.length > 0 ? found : tiedBetween(next, one);
}

function tiedBetween(giving: Sentence, asking: Sentence): readonly Evidence[] {
  const refunds = meant(giving, "refund");
  if (refunds.length === 0) return nothing;
  const opinions = opinionHits(asking);
  if (opinions.length === 0) return nothing;
  const waits = means(giving, "once", "exchange", "withhold") && asking.index < giving.index;
  const demands =
    !isDone(giving) &&
    means(asking, "change", "remove", "withhold", "gone") &&
    (asking.question || means(asking, "once", "if", "ask", "withhold", "before", "duty")) &&
    means(asking, "review", "rating");
  const comesAfter = asking.index > giving.index;
  const headline = comesAfter && giving.words <= headlineWordsMax;
  const announced = headline && asksForOpinion(asking) && !isFair(asking);
  const first = comesAfter && means(asking, "before", "once", "withhold") && !isDone(giving);
  if (waits || demands || announced || first) return [cover(refunds), cover(opinions)];
  return nothing;
}

/** "Order, post your text, send the screenshot. Your money comes back.": what a deal is made of. */
function paysForProof(asking: Sentence, giving: Sentence): readonly Evidence[] {
  const refunds = meant(giving, "refund");
  const proof = meant(asking, "screenshot");
  if (refunds.length === 0 || proof.length === 0 || says(asking, "unhappy")) return nothing;
  const steps = means(asking, "buy", "reviewTrade") && means(asking, "write", ...anyOpinion);
  return steps ? [cover(proof), cover(refunds)] : nothing;
}

/** "Please send a picture of your review. The money comes by PayPal." */
function paysOnProof(asking: Sentence, giving: Sentence): readonly Evidence[] {
  if (!means(asking, "ask", "contactUs") || !means(giving, "money", "pay")) return nothing;
  const proof = meant(asking, "screenshot");
  const opinions = meant(asking, "review", "rating", "fiveStars");
  const refunds = meant(giving, "refund");
  if (proof.length === 0 || opinions.length === 0 || says(asking, "unhappy")) return nothing;
  return refunds.length > 0 ? [cover([...proof, ...opinions]), cover(refunds)] : nothing;
}

/** "Leave a review. Send us a screenshot. Get your money back.": each step has its sentence. */
function paysBySteps(asking: Sentence, sentences: readonly Sentence[]): readonly Evidence[] {
  if (!means(asking, "write", "rate") || says(asking, "unhappy")) return nothing;
  const opinions = meant(asking, "review", "rating", "fiveStars", "publicVoice", "rate");
  const at = sentences.indexOf(asking);
  const [proof, pay] = [sentences[at + 1], sentences[at + 2]];
  if (opinions.length === 0 || proof === undefined || pay === undefined) return nothing;
  const refunds = meant(pay, "refund");
  const shown = meant(proof, "screenshot");
  const steps = shown.length > 0 && refunds.length > 0 && pay.index - asking.index === 2;
  return steps && !says(proof, "unhappy", "replacement") && !says(pay, "unhappy")
    ? [cover(opinions), cover(shown), cover(refunds)]
    : nothing;
}

/** "Money back! Write about it": so few words are a headline, not an account of what was done. */
const headlineWordsMax = 4;

/** "We have refunded you": what is done waits for nothing. */
function isDone(sentence: Sentence): boolean {
  return !means(sentence, "offer", "if", "once", "withhold", "exchange");
}
