import { defineRule } from "../kit/define-rule.ts";
import { each, meant } from "../kit/roles.ts";

/** Settings belong to the marketplace's own footer. */
export const noOptOutLink = defineRule({
  id: "no-opt-out-link",
  title: "No unsubscribe line in a message",
  clause: "MSG-034",
  category: "STYLE",
  surfaces: ["message"],
  outcome: "warn",
  rationale: "The marketplace adds the buyer's settings to each message; a second one misleads.",
  needs: [["optOut"]],
  check: (text) => text.sentences.flatMap((one) => each(meant(one, "optOut"))),
  message: "This adds an unsubscribe line of its own.",
  suggestion: "Leave it out; the marketplace adds the buyer's settings.",
  examples: {
    en: {
      hits: [
        "[[Unsubscribe]] here.",
        "To [[opt out]], reply with stop.",
        "[[Click here to unsubscribe]].",
        "If you [[no longer wish to receive]] mail, tell us.",
        "To [[stop receiving]] these messages, write to us.",
      ],
      passes: [
        "You can change your settings in your account.",
        "Your subscription box ships on Monday.",
        "If you no longer need the part, send it back.",
        "The filter stops receiving water when the valve is closed.",
        "The lamp can be opened out flat.",
      ],
    },
  },
});
