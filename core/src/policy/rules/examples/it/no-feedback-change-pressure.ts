import type { Examples } from "../../../kit/define-rule.ts";

/** What no-feedback-change-pressure finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "La preghiamo di [[eliminare la valutazione del venditore]] oggi.",
    "[[Modifica il tuo feedback]] e ti mandiamo un buono sconto.",
    "Abbiamo sistemato tutto, è giusto che il [[feedback sparisca]].",
    "Potresti [[togliere il feedback]] negativo?",
    "Pretendiamo che lei [[corregga il feedback]] immediatamente.",
  ],
  passes: [
    "Se lo desidera, può modificare o eliminare il feedback al venditore.",
    "Non le chiederemo di cambiare il suo feedback.",
    "Il suo feedback ci ha aiutati con l'imballaggio.",
    "Grazie per il feedback.",
    "Il feedback al venditore si può completare dal proprio account.",
  ],
};
