import type { Examples } from "../../../kit/define-rule.ts";

/** What no-feedback-change-pressure finds and spares in German. */
export const examples: Examples = {
  hits: [
    "Bitte [[löschen Sie Ihr Feedback]] noch heute.",
    "[[Ändern Sie Ihr Feedback]] und wir schicken einen Gutschein.",
    "Es ist nur fair, wenn das schlechte [[Feedback verschwindet]].",
    "Könnten Sie das [[Feedback bitte entfernen]]?",
    "Wir erwarten, dass Sie das [[Feedback umgehend zurückziehen]].",
  ],
  passes: [
    "Sie können Ihr Feedback ändern oder entfernen, wenn Sie möchten.",
    "Wir werden Sie nicht bitten, Ihr Feedback zu ändern.",
    "Ihr Feedback hat uns geholfen, die Verpackung zu verbessern.",
    "Danke für Ihr Feedback.",
    "Feedback lässt sich in Ihrem Konto ergänzen.",
  ],
};
