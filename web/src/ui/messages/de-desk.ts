import type { enDesk } from "./en-desk.ts";

const one = (count: number, single: string, many: string) => (count === 1 ? single : many);

/** The queue of held reviews, in German. */
export const deDesk: typeof enDesk = {
  title: "Zurückgehaltene Bewertungen",
  lead: "Älteste zuerst. Sterne ordnen diese Liste nie.",
  none: "Nichts wartet.",
  noneHint: "Neues erscheint hier, sobald es kommt.",
  waits: (hours) =>
    hours < 1
      ? "wartet weniger als eine Stunde"
      : hours < 48
        ? `wartet ${hours} ${one(hours, "Stunde", "Stunden")}`
        : `wartet ${Math.floor(hours / 24)} Tage`,
  heldBecause: {
    words: "Eine Regel verlangt, dass eine Person die markierten Wörter ansieht.",
    account: "Dieses Konto steht unter Beobachtung, darum liest zuerst eine Person.",
    inferred_tie: "Eine Verbindung zu einem Verkäufer wurde erschlossen, nicht angegeben.",
  },
  photos: "Fotos",
  photosLead: "Was eine Regel auf einem Foto fand und ein Mensch ansehen soll.",
  photosNone: "Kein Foto wartet.",
  photosNoneHint:
    "Ein Foto kommt hierher, wenn eine Regel etwas darauf findet, das ein Mensch sehen muss.",
  photoReason: "Ihre Begründung; der Autor liest sie",
  photoShow: "Zeigen",
  photoRefuse: "Nicht zeigen",
  photoDecided: "Entschieden. Der Autor sieht Ihre Begründung.",
  decide: "Entscheidung",
  publish: "Veröffentlichen",
  refuse: "Ablehnen",
  reason: "Ihr Grund",
  reasonHint:
    "Die verfassende Person liest ihn. Sagen Sie, was im Text gegen welche Regel steht, oder warum nichts.",
  rule: "Regel",
  ruleHint: "Für eine Ablehnung: gegen welche Regel die Wörter stehen.",
  noRule: "Regel wählen",
  words: "Die Wörter",
  wordsHint: "Kopieren Sie genau die Wörter aus dem Text, die dagegen stehen.",
  decided: "Entschieden. Die verfassende Person sieht Ihren Grund.",
  next: "Weitere zurückgehaltene",
  version: (version) => `Fassung ${version}`,
  facts: "Was bekannt ist",
  factsPurchase: "Kauf",
  factsSubmitted: "Geschrieben",
};
