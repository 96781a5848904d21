import { anyOpinion, asksForOpinion, isFair } from "../kit/acts.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { across, inTurn, nothing, within } from "../kit/neighbours.ts";
import type { Reading, Sentence } from "../kit/reader/reading.ts";
import { cover, means, meant, spoken } from "../kit/roles.ts";

/** A buyer's praise is no opening to ask for a review. */
export const noRequestAfterPraise = defineRule({
  id: "no-request-after-praise",
  title: "Never answer praise with a request for a review",
  clause: "REQ-012",
  category: "GATING",
  surfaces: ["message", "email", "review_reply", "feedback_reply"],
  outcome: "refuse",
  rationale: "Asking the buyers who wrote in to praise, and not the others, selects by mood.",
  needs: [["praiseReply"], anyOpinion],
  together: [{ sentences: 3, of: [["praiseReply"], anyOpinion] }],
  check: (text) => {
    const sentences = spoken(text);
    return inTurn(
      () => within(sentences, (one) => asksAfter(one, one, text)),
      () => across(sentences, 2, (one, next) => asksAfter(one, next, text)),
    );
  },
  message: "This answers praise with a request for a review.",
  suggestion: "Thank the buyer and leave it there. The marketplace asks everyone in neutral words.",
  examples: {
    en: {
      hits: [
        "[[Great to hear]] that the lamp works. [[Would you leave a review]]?",
        "[[Glad you like]] it. A [[review]] would help others, please.",
        "[[Thank you for your kind words]]. Please [[post them as a review]].",
        "[[So glad]] you wrote. Could you [[share your experience]] on the page?",
        "[[Happy to hear]] that, please [[rate us]] too.",
      ],
      passes: [
        "Great to hear that the lamp works. The spare bulb ships on Monday.",
        "Thank you for your kind words about the lamp.",
        "Thanks for the kind words. We appreciate your review and hope to see you again.",
        "Glad you like it. The manual for the timer is attached.",
        "So glad the part fits. Nothing more is needed from you.",
        "We are happy to hear from you. Which size did you receive?",
      ],
    },
  },
});

/** "We appreciate your review and hope to see you again" thanks for what was written. */
const onlyThanks = (sentence: Sentence, { text }: Reading) =>
  !sentence.question &&
  !means(sentence, "write") &&
  thanking.test(text.slice(sentence.span.start, sentence.span.end));

const thanking =
  /^(?:we|i|wir|ich|nous|je|wij|vi|jag)? ?(?:really |sehr |oprecht |verkligen )?(?:appreciate your|freuen uns (?:sehr )?über (?:ihre|deine|eure) \p{L}+ und|apprécions (?:votre|ton)|agradecemos (?:su|tu|a sua|o seu|vuestr)|apprezziamo (?:la (?:sua|tua|vostra)|il)|waarderen (?:je|uw)|uppskattar (?:ditt|din|er)|cieszymy się z|yorumunuz bizi|değerlendirmeniz bizi)(?!\p{L})/iu;

function asksAfter(one: Sentence, next: Sentence, text: Reading): readonly Evidence[] {
  if (!means(one, "praiseReply")) return nothing;
  // "We would be glad to read it" asks; "we are glad to read it" answers.
  const asks = meant(one, "ask");
  const praise = meant(one, "praiseReply").filter(
    ({ span }) => !asks.some((ask) => ask.span.start <= span.start && ask.span.end > span.start),
  );
  if (praise.length === 0 || isFair(next) || !asksForOpinion(next)) return [];
  if (onlyThanks(next, text)) return [];
  const asked = meant(next, "review", "feedback", "rating", "publicVoice", "rate", "fiveStars");
  return asked.length === 0
    ? []
    : [cover(praise), cover([...asked, ...meant(next, "write").slice(0, 1)])];
}
