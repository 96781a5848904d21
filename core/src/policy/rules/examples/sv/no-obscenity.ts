import type { Examples } from "../../../kit/define-rule.ts";

/** What no-obscenity finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "Vilken [[jävla]] lampa.",
    "Säljaren är en [[fitta]].",
    "Ren [[skit]].",
    "[[Dra åt helvete]].",
    "Trasig igen, [[för fan]].",
  ],
  passes: [
    "Vilken ful lampa.",
    "Kul att höra.",
    "Skitter och skrammel i högtalaren försvann.",
    "Fanns i tre färger, skönt att slippa välja.",
    "Luktar starkt av plast.",
  ],
};
