import { isFair } from "../kit/acts.ts";
import { defineRule, type Evidence } from "../kit/define-rule.ts";
import { within } from "../kit/neighbours.ts";
import type { Sentence } from "../kit/reader/reading.ts";
import { cover, means, meant, near, says, spoken } from "../kit/roles.ts";

/** Never press for seller feedback to be changed or removed. */
export const noFeedbackChangePressure = defineRule({
  id: "no-feedback-change-pressure",
  title: "Never press or reward a buyer to change seller feedback",
  clause: "FBK-027",
  alsoHolds: ["FBK-026"],
  category: "CHANGE_REMOVE",
  surfaces: ["message", "insert", "email", "feedback_reply", "social"],
  outcome: "refuse",
  rationale:
    "After a resolution a seller may say, once and neutrally, that feedback can be edited. A " +
    "request, a reward or a reproach turns the notice into pressure.",
  needs: [["change", "remove", "gone"], ["feedback"]],
  together: [{ sentences: 1, of: [["change", "remove", "gone"], ["feedback"]] }],
  check: (text) => within(spoken(text), presses),
  message: "This presses the buyer to change or remove feedback.",
  suggestion: "Say neutrally that feedback can be edited, or leave it out.",
  examples: {
    en: {
      hits: [
        "We fixed your order, so now it is only fair that the [[bad feedback disappears]].",
        "Please [[remove the feedback]] today.",
        "Would you [[delete your feedback]] for a voucher?",
        "[[Change your feedback]] and we send a discount.",
        "We need you to [[revise the feedback]] immediately.",
      ],
      passes: [
        "If you feel the matter is settled, you are free to edit or delete the seller feedback, but you don't have to.",
        "It is possible to update or remove feedback if you wish.",
        "We will not ask you to change your feedback.",
        "Please edit your feedback and try again: it holds a phone number.",
        "Your feedback helped us to change our packaging.",
        "You can add to your feedback at any time. There is no need to.",
      ],
    },
  },
});

function presses(sentence: Sentence): readonly Evidence[] {
  const pair = near(meant(sentence, "change", "remove", "gone"), meant(sentence, "feedback"), 7);
  // "Please revise your feedback and try again" is what a form says.
  if (pair === undefined || means(sentence, "pageTalk")) return [];
  const reward = means(
    sentence,
    "coupon",
    "discount",
    "gift",
    "giftCard",
    "money",
    "refund",
    "points",
    "amount",
  );
  const pressed =
    means(sentence, "ask", "duty", "pity", "legal", "suspension", "withhold", "once") &&
    (means(sentence, "duty", "pity", "legal") || !means(sentence, "if"));
  if (isFair(sentence) && !reward && !means(sentence, "duty", "pity", "legal")) return [];
  const begs = says(sentence, "ask") && sentence.question;
  // "Whether to change it is up to you" opens with the act and demands nothing.
  const bare =
    !isFair(sentence) &&
    meant(sentence, "change", "remove").some((hit) => hit.span.start - sentence.span.start <= 2);
  return reward || pressed || begs || bare ? [cover(pair)] : [];
}
