import type { Examples } from "../../../kit/define-rule.ts";

/** What no-cancel-request finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "Lampan är slut i lager, [[avbeställ din order]] så löser det sig.",
    "Kan du [[annullera beställningen]] från din sida?",
    "Vi kan tyvärr inte skicka. Snälla, [[begär en avbokning]] via ditt konto.",
    "Vore tacksamma om du kunde [[avboka köpet]] själv.",
    "Färgen är slut, var snäll och [[avbryt köpet]] i appen.",
  ],
  passes: [
    "Vi har annullerat beställningen eftersom lampan är slut.",
    "Din avbokning har kommit fram till oss.",
    "Ordern gick i väg i går och kan inte längre stoppas.",
    "Vilken färg vill du ha i stället?",
    "Beställningen avbröts som du bad om.",
  ],
};
