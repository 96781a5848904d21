import type { Examples } from "../../../kit/define-rule.ts";

/** What no-vote-request finds and spares in Swedish. */
export const examples: Examples = {
  hits: [
    "[[Klicka på hjälpsam]] under vår recension, tack.",
    "[[Markera]] alla våra omdömen som [[användbara]].",
    "Kan du [[anmäla recensionen]] som missbruk?",
    "[[Rösta på den hjälpsamma]] med fem stjärnor.",
    "[[Rapportera de dåliga omdömena]] från förra veckan.",
  ],
  passes: [
    "Det omdömet var hjälpsamt, filtermåttet stod där.",
    "Din fråga var användbar för oss.",
    "Vi ber aldrig om att klicka på hjälpsam.",
    "Anmäl skadan till fraktbolaget, så hjälper vi dig.",
    "Ett hjälpsamt tips om skötsel ligger i kartongen.",
  ],
};
