import type { Examples } from "../../../kit/define-rule.ts";

/** What no-illegal-content finds and spares in Italian. */
export const examples: Examples = {
  hits: [
    "[[Ti ammazzo]], corriere.",
    "Offre anche [[documenti falsi]].",
    "Si paga con [[carte rubate]].",
    "Chiedimi come [[aggirare la sicurezza]] del forno.",
    "Qui si può [[comprare droga]].",
  ],
  passes: [
    "La finta pelle sembra vera.",
    "La chiusura di sicurezza per bambini funziona.",
    "Mi hanno rubato il pacco dal portone.",
    "La carta è un po' sottile.",
    "Questa luce uccide l'atmosfera.",
  ],
};
