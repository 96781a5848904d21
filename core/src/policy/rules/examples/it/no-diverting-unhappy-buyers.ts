import type { Examples } from "../../../kit/define-rule.ts";

/** What no-diverting-unhappy-buyers finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "Non mi metta un [[brutto voto, la risolviamo io e Lei]].",
    "Qualsiasi cosa non funzioni [[mi scriva subito, niente voti]] negativi per favore.",
    {
      text: "Contento? Scrivilo su Google. [[Scontento]]? [[Scrivi a noi.]]",
      context: { surface: "email" },
    },
    "Entusiasta? La scheda prodotto ti aspetta. Deluso? [[La nostra mail.]]",
    "[[Ci contatti prima di lasciare una recensione negativa]].",
    "Soddisfatto? Lascia una recensione. [[Insoddisfatto? Dillo solo a noi]].",
    "[[Per qualsiasi problema ci scriva, invece di pubblicare una brutta recensione]].",
    "Le belle esperienze vanno nelle recensioni, [[i reclami a noi]].",
    "[[Scrivici prima di dare un voto negativo]].",
    "Se qualcosa non La convince non lo scriva nella [[recensione: ci chiami]].",
  ],
  passes: [
    "Se non è soddisfatto della pentola, ci contatti entro quattordici giorni.",
    "Soddisfatto o no, può lasciare una recensione o scriverci.",
    "Ci contatti prima di aprire la parte sigillata.",
    "Se manca un pezzo, ci scriva e lo spediamo.",
    "Leggiamo ogni recensione con attenzione.",
  ],
};
