import type { enVariations } from "./en-variations.ts";

/** Variations that share reviews, in German. */
export const deVariations: typeof enVariations = {
  shared: (count) => `Wertungen von ${count} Varianten zusammen`,
  why: "warum zusammen",
  what: (title) => `Diese Sterne und Bewertungen gelten „${title}“ und Varianten davon.`,
  because:
    "Varianten teilen Bewertungen, solange sie sich nur wenig und in keiner Funktion unterscheiden.",
  facts: (count) =>
    `${count} Varianten teilen derzeit; jede Bewertung bleibt bei dem, was gekauft wurde.`,
  instead: "Die Tabelle zeigt jede Variante für sich, und ein Link lässt die anderen weg.",
  each: "Jede Variante für sich",
  variation: "Variante",
  stars: "Sterne",
  ratings: "Wertungen",
  none: "noch keine",
  own: "Nur diese Variante",
  all: "Alle Varianten, die teilen",
  onlyOwn: "Sie sehen die Bewertungen dieser Variante allein.",
  of: (title) => `Zu ${title}`,
  earlierTitle: "Diese Seite gehörte früher zu einem anderen Produkt",
  earlier: (title, day, count) =>
    `Bis zum ${day} zeigte sie „${title}“. Bewertungen davon: ${count}. Sie bleiben dabei und zählen hier nicht.`,
  earlierLink: "Diese lesen",
  onlyEarlier: "Sie sehen Bewertungen dessen, was diese Seite früher zeigte.",
  today: "Bewertungen des heutigen Produkts",
};
