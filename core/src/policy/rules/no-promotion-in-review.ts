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
  needs: [["promoInReview", "url", "reviewTrade", "messenger", "coupon", "promo", "percent"]],
  together: [
    { of: [["promoInReview", "url", "percent"]] },
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
        "Schöne Pfanne, mit [[MILA15]] wird sie 15 % billiger.",
        "More at [[www.panblog.example]].",
        "Get it through my [[referral link]].",
      ],
      passes: [
        "I used a coupon and paid half.",
        "The MX500 was 20 % off when I bought it.",
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
  return [
    ...each([...promo, ...(calls ? meant(sentence, "messenger") : [])]),
    ...codesIn(sentence, text),
  ];
}

/** "PANFAN10 takes 10 % off": a code in capitals ends in what it saves. */
function codesIn(sentence: Sentence, text: Reading): readonly Evidence[] {
  const shares = meant(sentence, "percent").map(({ span }) =>
    text.text.slice(span.start, span.end).replace(/\D/g, ""),
  );
  if (shares.length === 0) return [];
  const { start, end } = sentence.span;
  return [
    ...text.text.slice(start, end).matchAll(/(?<![\p{L}\d])\p{Lu}{3,}(\d{1,2})(?![\p{L}\d])/gu),
  ]
    .filter(([, number]) => number !== undefined && shares.includes(number))
    .map(({ 0: code, index }) => ({ start: start + index, end: start + index + code.length }));
}
