import { defineRule } from "../kit/define-rule.ts";
import type { Hit } from "../kit/reader/reading.ts";
import { each, means, meant, says, spoken } from "../kit/roles.ts";

/** A seller who cannot deliver cancels; the buyer is not asked to. */
export const noCancelRequest = defineRule({
  id: "no-cancel-request",
  title: "Never ask the buyer to cancel because you cannot deliver",
  clause: "MSG-012",
  category: "PRESSURE",
  surfaces: ["message", "email"],
  outcome: "hold",
  rationale: "Who cancels carries the record. A buyer must not carry the seller's missing stock.",
  needs: [["cancelAsk"]],
  together: [{ sentences: 1, of: [["cancelAsk"], ["ask", "if", "duty"]] }],
  check: (text) =>
    spoken(text)
      .filter((one) => means(one, "ask", "if", "duty") && !says(one, "instead"))
      .filter((one) => !says(one, "unhappy"))
      .filter(
        (one) => !(one.question && choice.test(text.text.slice(one.span.start, one.span.end))),
      )
      .flatMap((one) => each(meant(one, "cancelAsk").filter((hit) => !isOurs(hit, text.text)))),
  message: "This asks the buyer to cancel an order that you cannot fulfil.",
  suggestion: "Cancel the order yourself and say why.",
  examples: {
    en: {
      hits: [
        "We have no stock, please [[cancel your order]].",
        "Could you [[cancel the order]]? The lamp is sold out.",
        "Please [[request a cancellation]] from your side.",
        "The pan is out of stock. Would you [[cancel this purchase]]?",
        "Kindly [[ask for a cancellation]], as we cannot ship.",
      ],
      passes: [
        "We have cancelled the order because the lamp is sold out.",
        "You asked to cancel; we did so today.",
        "We can cancel the order and refund it, if you prefer.",
        "The order cannot be cancelled any more: it has left.",
        "Please tell us which colour you want.",
        "Your cancellation has reached us.",
      ],
    },
  },
});

/** "Shall we cancel the order, or would you rather wait?" leaves the choice to the buyer. */
const choice =
  /^[^.!?]*(?<!\p{L})(?:shall we|should we|would you rather|do you want|sollen wir|möchten sie|wollen sie|zullen we|zullen wij|wilt u|wil je|ska vi|vill du|vill ni)(?!\p{L}).*(?<!\p{L})(?:or|oder|of|eller)(?!\p{L})/iu;

/** "We can cancel the order if you prefer": whoever does it asks nobody. */
const isOurs = ({ span }: Hit, text: string): boolean =>
  /\b(?:i|we)(?:['’]ll|['’]d)? (?:(?:can|could|will|would|may) )?(?:also |then |gladly |either )?$/i.test(
    text.slice(Math.max(0, span.start - oursCharsMax), span.start),
  );

const oursCharsMax = 24;
