import type { Examples } from "../../../kit/define-rule.ts";

/** What no-feedback-change-pressure finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "Wilt u vandaag nog de [[verkopersfeedback verwijderen]]?",
    "[[Pas je feedback aan]] en we sturen een kortingsbon.",
    "Alles is opgelost, het is niet meer dan redelijk dat de [[feedback verdwijnt]].",
    "Kunt u uw [[feedback intrekken]]?",
    "We eisen dat u de [[feedback per direct corrigeert]].",
  ],
  passes: [
    "U kunt uw verkopersfeedback wijzigen of verwijderen als u dat wilt.",
    "We vragen u niet om uw feedback te wijzigen.",
    "Uw feedback hielp ons met de verpakking.",
    "Bedankt voor uw feedback.",
    "Uw feedback kunt u in uw account aanvullen.",
  ],
};
