import type { Examples } from "../../../kit/define-rule.ts";

/** What no-cancel-request finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "De voorraad is op, [[annuleer uw bestelling]] alstublieft.",
    "Zou u de [[bestelling willen annuleren]]? De lamp is op.",
    "Wilt u een [[annulering aanvragen]] via uw account?",
    "We verzoeken u de [[order zelf te annuleren]].",
    "Kun je je [[bestelling cancelen]] aub? Die kleur is op.",
  ],
  passes: [
    "We hebben de bestelling geannuleerd omdat de lamp op is.",
    "Zoals u vroeg is de bestelling vanmorgen geannuleerd.",
    "De bestelling is gisteren vertrokken en ligt al bij de koerier.",
    "We hebben uw annulering ontvangen.",
    "Laat ons weten welke kleur u wilt.",
  ],
};
