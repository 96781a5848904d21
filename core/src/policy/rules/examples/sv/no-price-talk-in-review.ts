import type { Examples } from "../../../kit/define-rule.ts";

/** What no-price-talk-in-review finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Billigare på]] bygghandeln.",
    "Såg den [[någon annanstans till halva priset]].",
    "Nu är den [[åter i lager]].",
    "[[Priset sjönk]] dagen efter.",
    "[[Hittade den billigare]] i stan.",
  ],
  passes: [
    "Prisvärd.",
    "Lite dyr, men håller länge.",
    "Väl värd pengarna.",
    "Dyr för att vara plast.",
    "Den lättaste av de tre.",
  ],
};
