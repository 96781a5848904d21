import type { Concept } from "../kit/concept.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { leadsOut } from "../kit/links.ts";
import { leadsTo } from "../kit/own-contacts.ts";
import type { Hit, Reading, Sentence } from "../kit/reader/reading.ts";
import { each, means, meant, near, says } from "../kit/roles.ts";

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
    { sentences: 1, of: [["messenger"], ["ask", "contactUs"]] },
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
        "We booked it through roomsearch.example and paid too much.",
        "You can hear people well over Skype with it.",
        "I follow a channel where someone tests pans, and this one won.",
        "It was on sale when I bought it.",
        "My followers asked me how it fries, so here it is.",
        "The code on the lid says made in Portugal.",
      ],
    },
  },
});

function promotes(sentence: Sentence, text: Reading): readonly Evidence[] {
  const links = meant(sentence, "url").filter(
    (hit) => leadsOut(hit, text) && !isOnlyNamed(hit, sentence, text),
  );
  const promo = [...meant(sentence, "promoInReview"), ...links, ...profilesIn(sentence)];
  return [...each(promo), ...codesIn(sentence, text)];
}

/** "I booked through roomfinder.example": a shop by its name, where nobody is sent anywhere. */
function isOnlyNamed(link: Hit, sentence: Sentence, { text }: Reading): boolean {
  if (says(sentence, "disclosure")) return true;
  const isFull = /^https?:|^www\.|\//i.test(text.slice(link.span.start, link.span.end));
  // "Mine at pans.example are brighter", "my blog pans.example".
  const isOwn = meant(sentence, "iBuyer").some((one) => leadsTo(one, link, text));
  if (isFull || isOwn || means(sentence, ...calls)) return false;
  const before = text.slice(Math.max(sentence.span.start, link.span.start - 16), link.span.start);
  return ledTo[sentence.lang]?.test(before) !== true;
}

/** What sends a reader to the address right behind it. */
const ledTo: Partial<Record<Sentence["lang"], RegExp>> = {
  en: /\b(?:visit|check|check out|try|see|go to|head (?:over )?to|more (?:at|on)|over at)[: ]+$/i,
  de: /(?:besuch\S*|mehr (?:auf|bei|unter)|(?:geht?|schaut?) (?:mal )?(?:auf|bei|zu))[: ]+$/i,
  fr: /(?:visitez|voir|voyez|allez (?:sur|voir)|plus sur|rendez-vous sur)[: ]+$/i,
  es: /(?:visit(?:a|ad|en|e)|ver|(?:id|ve|ir|vayan) a|m[aá]s en|entra(?:d|r)? en)[: ]+$/i,
  it: /(?:visitate|visita|andate (?:su|a)|vai su|(?:di )?pi[uù] su|altro su)[: ]+$/i,
  nl: /(?:bezoek|meer op|(?:ga|kijk) (?:eens )?(?:naar|op))[: ]+$/i,
  pt: /(?:visite|visitem|acesse|vejam? em|v[aá] (?:a|em)|mais em)[: ]+$/i,
  pl: /(?:zajrzyj\S* na|wejd[zź]\S* na|wi[eę]cej na|odwied[zź]\S*)[: ]+$/i,
  sv: /(?:bes[oö]k|mer p[aå]|g[aå] (?:in p[aå]|till))[: ]+$/i,
};

/** What sends a reader somewhere, or praises what is there. */
const calls = [
  ...["ask", "you", "offer", "buy", "contactUs", "outsideLink", "messenger", "promo"],
  ...["discount", "coupon", "percent", "topicPrice", "self"],
] as const satisfies readonly Concept[];

/** "Add me on Signal" calls; "you can hear people well over Skype" names a use. */
function profilesIn(sentence: Sentence): readonly Hit[] {
  const profiles = meant(sentence, "messenger");
  if (profiles.length === 0 || says(sentence, "promised", "disclosure")) return [];
  const asked = near(profiles, meant(sentence, "ask", "contactUs"), callWordsMax);
  return asked === undefined ? [] : profiles;
}

const callWordsMax = 6;

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
