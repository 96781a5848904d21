import type { Examples } from "../../../kit/define-rule.ts";

/** What no-opt-out-link finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "[[Uitschrijven]] kan hier.",
    "[[Meld je af]] met een klik.",
    "Hier is de [[afmeldlink]].",
    "Wilt u [[geen berichten meer ontvangen]], antwoord dan STOP.",
    "U kunt zich op elk moment [[afmelden]].",
  ],
  passes: [
    "U kunt de instellingen in uw account wijzigen.",
    "Uw koffieabonnement vertrekt maandag.",
    "Hebt u het onderdeel niet meer nodig, stuur het dan terug.",
    "Met de kraan dicht krijgt het filter geen water.",
    "De garantie schrijft u online in.",
  ],
};
