import type { Examples } from "../../../kit/define-rule.ts";

/** What no-product-talk-in-feedback finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Fint ljud, batteriet räcker hela dagen.]]",
    "[[Dragkedjan gick sönder efter två dagar.]]",
    "[[Motorn i mixern har lagt av.]]",
    "[[Färgen försvann i tvätten.]]",
    "[[Vass kniv, skönt handtag.]]",
  ],
  passes: [
    "Pålitlig säljare, snabbt och smidigt.",
    "Lampan var trasig och säljaren bytte den.",
    "Snabb leverans, bra kvalitet.",
    "Fel färg skickades och ingen svarar.",
    "Väl packat, fungerar.",
  ],
};
