import { anyOpinion, considerationHits, sellerSurfaces } from "../kit/acts.ts";
import type { Concept } from "../kit/concept.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { within } from "../kit/neighbours.ts";
import type { Hit, Reading, Sentence } from "../kit/reader/reading.ts";
import { cover, leads, means, meant, near, says, spoken } from "../kit/roles.ts";

const asking = [
  "write",
  "ask",
  "rate",
  "we",
  "you",
  "if",
  "once",
  "publicVoice",
  "exchange",
] as const;

/** Never ask for a good review: not for stars, not for kind words. */
export const noPositiveReviewRequest = defineRule({
  id: "no-positive-review-request",
  title: "Never ask for a positive review or a number of stars",
  clause: "REV-028",
  alsoHolds: ["REV-029", "REQ-010", "MSG-023"],
  category: "POSITIVE_ONLY",
  surfaces: sellerSurfaces,
  outcome: "refuse",
  rationale:
    "A buyer decides what to say. Asking for five stars or good words asks for an opinion that " +
    "may not be theirs.",
  needs: [anyOpinion],
  together: [
    { sentences: 1, of: [["fiveStars"], [...asking, "offer"]] },
    { sentences: 1, of: [["positive"], anyOpinion, ["write", "ask", "rate", "exchange"]] },
  ],
  check: (text) => within(spoken(text), (sentence) => asksForPraise(sentence, text)),
  message: "This asks for a good review instead of an honest one.",
  suggestion: "Ask for a review without saying what it should be.",
  examples: {
    en: {
      hits: [
        "Please [[leave us a 5*]] review of the lamp.",
        "Please give us nothing less than [[five stars]].",
        "Do not forget to [[leave five stars]].",
        "We never ask for much but please [[leave five stars]].",
        "Please [[leave a positive review]] for the lamp.",
        "We would be happy about [[five stars]].",
        "Tell us whatever you think in a review, as long as it has [[five stars]].",
        "[[L e a v e   u s   5   s t a r s]]",
        "[[Fiv3 st4rz]] would make our day.",
        "Anything but [[top marks]] would hurt us, so please rate us with care.",
      ],
      passes: [
        {
          text: "We are sorry that you were asked for five stars.",
          context: { surface: "review_reply" },
        },
        {
          text: "We regret that our service fell short of five stars for you.",
          context: { surface: "review_reply" },
        },
        "We're delighted you had a five star experience with our shop.",
        "Please use screws of 3 x 5* (see note), we have sent six.",
        { text: "See why our guests rate us 5 stars.", context: { surface: "social" } },
        {
          text: "Our site shows five star reviews from your page.",
          context: { surface: "social" },
        },
        "Rated five stars by Kitchen Weekly. Hand wash only.",
        "You may leave a review, good or bad.",
        "Thank you for your kind review of the lamp.",
        "We do not ask for five stars. Your honest view is enough.",
        "The hotel next door has five stars, so parking is easy to find.",
      ],
    },
  },
});

/** What turns a question into a request. */
const requesting = ["write", "ask", "rate", "publicVoice", "exchange", "once"] as const;

function asksForPraise(sentence: Sentence, text: Reading): readonly Evidence[] {
  if (says(sentence, "helpfulVote", "abuseReport")) return [];
  // "With four or five stars he is sent on": a mark where ways part is not asked for.
  if (isOpen(text) && says(sentence, "routes") && says(sentence, "threshold")) return [];
  if (says(sentence, "fairness") && !takesFairnessBack(sentence)) return [];
  const thanks = says(sentence, "thanks") && !means(sentence, "ask", "if", "offer");
  if (thanks) return [];
  if (
    sentence.question &&
    says(sentence, "useful") &&
    !means(sentence, "write", "rate", "publicVoice", "review")
  )
    return [];
  const stars = meant(sentence, "fiveStars");
  // "Would you trust a lamp with only five stars?" asks for an answer, not for stars.
  const wanting = isOpen(text)
    ? calling
    : sentence.question
      ? requesting
      : isAnswer(text) || namesExperience(sentence, stars)
        ? demanding
        : asking;
  if (isOpen(text) && !calls(sentence, text)) return [];
  // "Top marks and you get a mug": what is given for them asks for them.
  const bargain =
    !isOpen(text) &&
    means(sentence, "offer") &&
    !says(sentence, "disclosure") &&
    considerationHits(sentence).length > 0;
  if (stars.length > 0 && (bargain || means(sentence, ...wanting))) {
    return [cover([...stars, ...leadIn(sentence, stars)])];
  }
  const insiders = means(sentence, "kin", "staff");
  const good = meant(sentence, "positive");
  const wanted = meant(sentence, "review", "feedback", "rating", ...(insiders ? [] : spokenOf));
  // "Why bad reviews are good" praises nothing; where adjectives follow, either order asks.
  const praise =
    sentence.lang === "en" && !means(sentence, "ask")
      ? leads(good, wanted, 3)
      : near(good, wanted, 3);
  if (praise !== undefined && means(sentence, "write", "ask", "rate", "exchange")) {
    return [cover([...praise, ...leadIn(sentence, praise)])];
  }
  return [];
}

/** "Say whatever you think, as long as it is five of them": the condition behind it counts. */
function takesFairnessBack(sentence: Sentence): boolean {
  const fair = sentence.hits.filter((hit) => hit.concept === "fairness");
  const end = Math.max(...fair.map((hit) => hit.span.end));
  const behind = (hit: Hit) => hit.span.start >= end;
  return (
    meant(sentence, "if").some(behind) && meant(sentence, "fiveStars", "positive").some(behind)
  );
}

/** "We noticed your five stars", "we fell short of them": an answer speaks of those given. */
const demanding = ["write", "ask", "rate", "if", "publicVoice"] as const;
const isAnswer = (text: Reading) => text.context.surface.endsWith("_reply");

/** "A five star experience" is a kind of experience. */
const namesExperience = (sentence: Sentence, stars: readonly Hit[]) =>
  sentence.lang === "en" &&
  stars.length > 0 &&
  stars.every(({ span }) =>
    meant(sentence, "happy").some((one) => one.span.start <= span.start && one.span.end > span.end),
  );

/** In public "our five star reviews" are shown off; there only a call asks for more. */
const calling = ["write", "ask", "rate", "publicVoice", "exchange"] as const;
const isOpen = (text: Reading) => text.context.surface === "social";

/** A call says please, or opens with what is to be done: "Help us grow: rate us five stars". */
function calls(sentence: Sentence, { text }: Reading): boolean {
  // "I rate my stay 5 of 5" tells what the writer does himself.
  if (meant(sentence, "iBuyer").some(({ span }) => span.start === sentence.span.start))
    return false;
  const led = opensWith(sentence, "if", "once");
  const told = says(sentence, "audience") && !says(sentence, "you", "ask", "we");
  if (led && told) return false;
  if (means(sentence, "ask", "duty", "publicVoice", "offer")) return !isReceived(sentence);
  const given = means(sentence, "disclosure") || considerationHits(sentence).length > 0;
  if (means(sentence, "exchange") && given) return true;
  // "4-5 stars: they go to Google" leads somebody by his mark.
  if (says(sentence, "routes")) return false;
  // "If you like the app, rate it" calls; "if a guest is glad, he rates us" tells.
  const spokenTo = says(sentence, "you") && !says(sentence, "audience");
  const marks = led && spokenTo ? /[:!–—→,]\s*$/u : /[:!–—→]\s*$/u;
  // "Our guests stay and give us five stars" tells what they do.
  const subjects = meant(sentence, "audience", "thirdParty", "we", "you");
  return meant(sentence, "write", "rate", "fiveStars").some(({ span }) => {
    const before = text.slice(sentence.span.start, span.start);
    if (before.length <= openingCharsMax || marks.test(before)) return true;
    if (sentence.lang === "tr" && closes.test(text.slice(span.start, sentence.span.end)))
      return true;
    return goesOn.test(before) && !subjects.some((one) => one.span.start < span.start);
  });
}

/** In Turkish what is to be done stands last: "bize beş yıldız verin!" */
const closes = /(?:[iıuü]n(?:[iıuü]z)?|sene)[^\p{L}]*$/u;

/** "Open the store page and leave five stars": what is to be done next. */
const goesOn =
  /(?:[,&]|(?<![\p{L}'’])(?:and|then|und|dann|et|puis|y|luego|e|poi|depois|en|dan|i|och|sedan|ve))\s+$/iu;

const opensWith = (sentence: Sentence, ...names: readonly Concept[]) =>
  meant(sentence, ...names).some(({ span }) => span.start - sentence.span.start <= openingCharsMax);

/** "If a host gives you five stars, you earn a badge": the reader is who gets them. */
const isReceived = (sentence: Sentence) =>
  meant(sentence, "fiveStars").some((stars) =>
    meant(sentence, "you").some(
      (you) =>
        stars.word - you.word === 1 &&
        meant(sentence, "write").some((act) => you.word - act.word === 1),
    ),
  );

/** How far into a sentence its first word may stand, behind a bullet or an emoji. */
const openingCharsMax = 6;

/** What friends and staff are to say has a rule of its own. */
const spokenOf = ["publicVoice"] as const;

/** The verb that asks, where it stands close before what is asked for. */
function leadIn(sentence: Sentence, object: Parameters<typeof cover>[0]) {
  return leads(meant(sentence, "write", "rate"), object, 4)?.slice(0, 1) ?? [];
}
