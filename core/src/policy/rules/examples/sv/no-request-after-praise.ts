import type { Examples } from "../../../kit/define-rule.ts";

/** What no-request-after-praise finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Kul att]] tältet höll tätt. Kan du skriva en [[recension]]?",
    "[[Tack för dina fina ord]]. Vill du lägga upp dem som ett [[omdöme]]?",
    "[[Vad roligt]] att läsa. [[Betygsätt]] oss gärna på sidan.",
    "[[Tack för berömmet]], lämna gärna ett [[omdöme]].",
    "[[Det gläder oss]]. Kan du [[betygsätta]] lampan?",
  ],
  passes: [
    "Kul att tältet höll tätt. Delen kommer på måndag.",
    "Tack för dina fina ord.",
    "Vad skönt att storleken passar. Fakturan är bifogad.",
    "Tack för berömmet, verkstaden är stolt.",
    "Det gläder oss. Vilken storlek behöver du?",
  ],
};
