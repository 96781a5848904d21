import type { Examples } from "../../../kit/define-rule.ts";

/** What no-service-talk-in-review finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Il venditore non risponde mai.]]",
    "[[Il pacco è arrivato con due settimane di ritardo.]]",
    "[[Pessimo servizio clienti, aspetto ancora il rimborso.]]",
    "[[Il corriere ha lasciato il pacco sotto la pioggia.]]",
    "[[Consegna rapida e venditore gentile.]]",
  ],
  passes: [
    "Arrivato tardi, ma suona benissimo.",
    "Rotto dopo due giorni, ho chiesto il rimborso.",
    "Consegna rapida, funziona bene.",
    "Buona qualità.",
    "L'interruttore reagisce all'istante.",
  ],
};
