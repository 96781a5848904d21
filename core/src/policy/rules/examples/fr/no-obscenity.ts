import type { Examples } from "../../../kit/define-rule.ts";

/** What no-obscenity finds and spares in French. */
export const examples: Examples = {
  hits: [
    "Quelle lampe de [[merde]].",
    "Le vendeur est un [[connard]].",
    "C'est [[chiant]] à monter.",
    "Bande de [[salopards]].",
    "[[Putain]], encore cassé.",
  ],
  passes: [
    "Quelle lampe affreuse.",
    "Le concombre est resté frais dans cette boîte.",
    "Le salon est mieux éclairé maintenant.",
    "Le conseil du vendeur était juste.",
    "Ça sent fort le plastique.",
  ],
};
