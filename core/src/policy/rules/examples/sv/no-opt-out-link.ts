import type { Examples } from "../../../kit/define-rule.ts";

/** What no-opt-out-link finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Avregistrera dig]] här.",
    "[[Avprenumerera]] med ett klick.",
    "Vill du [[slippa fler meddelanden]], svara STOPP.",
    "Du kan när som helst [[avanmäla dig]].",
    "Svara NEJ om du [[inte längre vill ha]] våra meddelanden.",
  ],
  passes: [
    "Du ändrar inställningarna i ditt konto.",
    "Kaffeprenumerationen går i väg på måndag.",
    "Behöver du inte delen, skicka tillbaka den.",
    "Stäng kranen så stannar vattnet.",
    "Garantin registreras på ordersidan.",
  ],
};
