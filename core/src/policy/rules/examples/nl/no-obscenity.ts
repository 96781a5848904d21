import type { Examples } from "../../../kit/define-rule.ts";

/** What no-obscenity finds and spares in Dutch. */
export const examples: Examples = {
  hits: [
    "Wat een [[kut]] lamp.",
    "De verkoper is een [[klootzak]].",
    "Wat een [[klotezooi]].",
    "[[Rot op]].",
    "Weer kapot, [[godverdomme]].",
  ],
  passes: [
    "Wat een lelijke lamp.",
    "Een helder boek over leven met kanker.",
    "De lullaby speelt zachtjes.",
    "De kotter op de plaat is mooi getekend.",
    "Ruikt sterk naar plastic.",
  ],
};
