import type { Examples } from "../../../kit/define-rule.ts";

/** What no-hate finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Åk hem till ditt land]].",
    "Alltid samma sak med de där [[smutsiga utlänningarna]].",
    "[[Köp aldrig av invandrare]].",
    "[[Typisk zigenare]], lurade mig på växeln.",
    "De som packat är [[undermänniskor]].",
  ],
  passes: [
    "Tillverkad utomlands och välgjord.",
    "Den utländska kontakten passar inte i uttaget.",
    "Glaset var smutsigt när det kom.",
    "Säljaren skriver knagglig svenska men är hjälpsam.",
    "Gratis retur till landet den kom från.",
  ],
};
