import { asksForOpinion, onMarketplace } from "../kit/acts.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { hostOf } from "../kit/links.ts";
import { within } from "../kit/neighbours.ts";
import { isShopsOwn } from "../kit/own-contacts.ts";
import type { Hit, Reading, Sentence } from "../kit/reader/reading.ts";
import { cover, each, means, meant, says, spoken } from "../kit/roles.ts";

/** Contact between seller and buyer stays on the marketplace. */
export const noOutsideContact = defineRule({
  id: "no-outside-contact",
  title: "No outside links, e-mail addresses, phone numbers or messengers",
  clause: "MSG-031",
  alsoHolds: ["MSG-030", "MSG-037", "MSG-033", "MSG-002", "PII-004"],
  category: "OFF_CHANNEL",
  surfaces: ["message", "insert", "review_reply", "feedback_reply"],
  outcome: "refuse",
  rationale:
    "On the marketplace both sides are protected: words are kept, addresses stay private, and a " +
    "dispute can be decided. Outside they are not.",
  needs: [
    [
      "url",
      "email",
      "phone",
      "messenger",
      "outsideLink",
      "emailWord",
      "phoneWord",
      "spelledDigits",
      "reviewSite",
    ],
  ],
  check: (text) => within(spoken(text), (sentence) => leadsOutside(sentence, text)),
  message: "This leads the buyer to a channel outside the marketplace.",
  suggestion: "Answer here, in the order's own thread.",
  examples: {
    en: {
      hits: [
        {
          text: "Next time order on [[our website]], it is cheaper there.",
          context: { surface: "review_reply" },
        },
        "Text me at [[555 0134]] and I sort it out.",
        "Write to [[help@shop.example]] for the refund.",
        "[[Add us on WhatsApp]] for faster help.",
        "[[Scan the]] code to register.",
        "Details at [[www.shop.example/lamp]].",
        "We would love it if you rated us on [[Trustpilot]]: {link}",
        {
          text: "Our team at [[support@shop.example]] resets it for you.",
          context: { surface: "review_reply" },
        },
      ],
      passes: [
        "Show the QR code of the return label at the counter.",
        { text: "You will find the manual on our website.", context: { surface: "review_reply" } },
        "Please answer here, we do not use phone or WhatsApp.",
        "Your order 303-1234567-7654321 ships on 12.05.2026.",
        "The lamp needs 230 V and weighs 2500 g.",
        "Please contact us through the order page.",
        "The manual is attached as a PDF.",
        "We saw what you wrote on Google about the lid. A new one is in the post.",
        {
          text: "Book your delivery slot at https://slots.carrier.example/a1.",
          context: { surface: "message", allowedHosts: ["slots.carrier.example"] },
        },
      ],
    },
  },
});

function leadsOutside(sentence: Sentence, text: Reading): readonly Evidence[] {
  // In a public answer a number that nobody is asked to use is the buyer's: personal data.
  const contacts = meant(sentence, "email", "phone").filter(
    (hit) => onMarketplace(text) || isShopsOwn(hit, sentence, text),
  );
  const links = meant(sentence, "url").filter((hit) => !isAllowed(hit, text));
  const messengers = meant(sentence, "messenger");
  // A public answer that names the seller's own shop sells there.
  const sells =
    text.context.surface.endsWith("_reply") && means(sentence, "buy", "coupon", "promo");
  const outside = onMarketplace(text) || sells ? meant(sentence, "outsideLink") : [];
  const spelled = numberInWords(meant(sentence, "spelledDigits"), text.text);
  const sites = onMarketplace(text) ? placesAskedFor(sentence, text) : nothing;
  return [...each([...links, ...contacts, ...messengers, ...outside, ...sites]), ...spelled];
}

/** "Rate us on Trustpilot": who asks for a review elsewhere leads there, with or without a link. */
function placesAskedFor(sentence: Sentence, { text }: Reading): readonly Hit[] {
  const places = meant(sentence, "reviewSite").filter(
    ({ span }) =>
      outsidePlaces.test(text.slice(span.start, span.end)) &&
      !appStore.test(text.slice(span.end, span.end + appStoreChars)),
  );
  if (places.length === 0 || !asksForOpinion(sentence)) return nothing;
  // "Thank you for rating us there" and "we saw what you wrote there" ask for none.
  if (says(sentence, "thanks") && !means(sentence, "ask")) return nothing;
  const tells = meant(sentence, "publicVoice").some(
    ({ span }) => span.start === sentence.span.start,
  );
  return tells || means(sentence, "ask", "write", "rate") ? places : nothing;
}

/** Other marketplaces are left out: texts from there name the place they are written in. */
const outsidePlaces =
  /google|gmb|g ?maps|trustpilot|tripadvisor|yelp|facebook|kiyoh|jameda|kununu|provenexpert|ekomi|trusted shops|shopauskunft|webwinkelkeur|feedback company|ceneo|opineo|gowork|znanylekarz|pages jaunes|グーグル|食べログ/iu;
/** An app that asks for a rating in its own shop leads nowhere. */
const appStore = /^ ?play/i;
const appStoreChars = 5;
const nothing: readonly Hit[] = [];

/** A link to a host that the message's purpose allows. */
function isAllowed(hit: Hit, text: Reading): boolean {
  const address = text.text.slice(hit.span.start, hit.span.end);
  const secure = !/^http:/i.test(address);
  return secure && (text.context.allowedHosts ?? []).includes(hostOf(address));
}

/** Fewer spelled pairs in a row are a time or a count, not a number to dial. */
const spelledPairsMin = 4;

/** Digits that go on where words left off: "zero six, 12 55 01 99". */
const digitsAfterWords = /^[\s,.-]*(?:\d[\s.-]?){6}/;

/** A telephone number written as words, found by the pairs of digits that overlap along it. */
function numberInWords(pairs: readonly Hit[], text: string): readonly Evidence[] {
  const runs: Hit[][] = [];
  for (const pair of pairs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && pair.word - last.word <= 2) run.push(pair);
    else runs.push([pair]);
  }
  return runs
    .map((run) => cover(run))
    .filter(({ end }, at) => {
      const rest = text.slice(end, end + digitsReach);
      return (runs[at]?.length ?? 0) >= spelledPairsMin || digitsAfterWords.test(rest);
    });
}

/** As much of the text as six digits with their signs take. */
const digitsReach = 24;
