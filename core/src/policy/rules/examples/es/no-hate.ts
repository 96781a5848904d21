import type { Examples } from "../../../kit/define-rule.ts";

/** What no-hate finds and spares in Spanish. */
export const examples: Examples = {
  hits: [
    "[[Vete a tu país]].",
    "Estos [[sucios extranjeros]] otra vez.",
    "[[No compren nunca a inmigrantes]].",
    "[[Malditos moros]] del locutorio.",
    "Son unos [[subhumanos]].",
  ],
  passes: [
    "Hecho en otro país, y bien hecho.",
    "El enchufe extranjero no encaja.",
    "El cristal llegó sucio.",
    "El vendedor escribe un español flojo pero ayuda enseguida.",
    "Devuelto a su país de origen sin coste.",
  ],
};
