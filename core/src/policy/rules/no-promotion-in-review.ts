import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { leadsOut } from "../kit/links.ts";
import type { Reading, Sentence } from "../kit/reader/reading.ts";
import { each, means, meant, says } from "../kit/roles.ts";

/** A review does not advertise. */
export const noPromotionInReview = defineRule({
  id: "no-promotion-in-review",
  title: "No advertising inside a review or feedback",
  clause: "REV-049",
  alsoHolds: ["REV-055"],
  category: "PROMO_IN_REVIEW",
  surfaces: ["review", "feedback"],
  outcome: "hold",
  rationale: "A reader came for an opinion, not for an offer.",
  needs: [["promoInReview", "url", "reviewTrade", "messenger", "coupon", "promo"]],
  together: [
    { of: [["promoInReview", "url"]] },
    { sentences: 1, of: [["messenger"], ["ask", "you"]] },
  ],
  check: (text) => text.sentences.flatMap((sentence) => promotes(sentence, text)),
  message: "This advertises something.",
  suggestion: "Keep what you think of the product; leave out codes, shops and channels.",
  examples: {
    en: {
      hits: [
        "[[Use my code]] PAN10 at checkout.",
        "Great pan. [[Visit my channel]] for recipes.",
        "[[My shop sells]] the same one cheaper.",
        "Lovely pan, 10% [[off for my followers]].",
        "More at [[www.panblog.example]].",
        "Get it through my [[referral link]].",
      ],
      passes: [
        "I used a coupon and paid half.",
        "The best pan I ever had.",
        "I follow a channel where someone tests pans, and this one won.",
        "It was on sale when I bought it.",
        "My followers asked me how it fries, so here it is.",
        "The code on the lid says made in Portugal.",
      ],
    },
  },
});

function promotes(sentence: Sentence, text: Reading): readonly Evidence[] {
  const links = meant(sentence, "url").filter((hit) => leadsOut(hit, text));
  const promo = [...meant(sentence, "promoInReview"), ...links];
  const calls = means(sentence, "ask", "you") && !says(sentence, "promised", "disclosure");
  return each([...promo, ...(calls ? meant(sentence, "messenger") : [])]);
}
