import type { Examples } from "../../../kit/define-rule.ts";

/** What no-promotion-in-review finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Använd min kod]] så blir det billigare.",
    "[[Prenumerera på min kanal]] för recept.",
    "Hela testet ligger på [[www.stekpannor.example]].",
    "Här är min [[affiliatelänk]].",
    "Den finns också [[i min butik]].",
  ],
  passes: [
    "Jag använde en rabattkod när jag köpte den.",
    "Den bästa panna jag haft.",
    "Under locket står en kod ingraverad.",
    "Den var på rea när jag köpte den.",
    "Vi har paddlat i kanalen med den, den är tät.",
  ],
};
