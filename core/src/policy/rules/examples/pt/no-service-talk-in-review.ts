import type { Examples } from "../../../kit/define-rule.ts";

/** What no-service-talk-in-review finds and spares in Portuguese. */
export const examples: Examples = {
  hits: [
    "[[O vendedor nunca responde.]]",
    "[[A encomenda chegou com duas semanas de atraso.]]",
    "[[Péssimo atendimento, ainda espero o reembolso.]]",
    "[[O carteiro deixou o pacote na chuva.]]",
    "[[Entrega rápida e vendedor atencioso.]]",
  ],
  passes: [
    "Chegou tarde, mas o som é ótimo.",
    "Quebrou em dois dias e pedi o reembolso.",
    "Entrega rápida, funciona bem.",
    "Boa qualidade.",
    "O interruptor responde na hora.",
  ],
};
