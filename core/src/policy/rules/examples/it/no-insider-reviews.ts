import type { Examples } from "../../../kit/define-rule.ts";

/** What no-insider-reviews finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Mamma, puoi lasciare una recensione]] alle mie candele?",
    "[[Cari colleghi, per favore valutate]] il nuovo mocio.",
    "[[Amici, lasciate cinque stelle]] al mio negozio, per favore.",
    "[[Zia, mi scriveresti un commento]] sulla pagina, per favore?",
    "[[Team: tutti devono lasciare una recensione]] questa settimana.",
    "[[Ragazzi del negozio, ognuno scriva due paroline carin]]e sotto la lampada, grazie.",
  ],
  passes: [
    "Mamma, puoi provare le mie candele prima della vendita?",
    "Tutto il team ringrazia per la recensione.",
    "I dipendenti non devono valutare i nostri prodotti.",
    "Un regalo per la famiglia e gli amici.",
    "Il nostro team legge ogni commento.",
    "I ragazzi del negozio dicono grazie per la recensione.",
  ],
};
