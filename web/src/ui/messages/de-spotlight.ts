import type { enSpotlight } from "./en-spotlight.ts";

/** Reviews from other marketplaces, in German. */
export const deSpotlight: typeof enSpotlight = {
  title: "Aus anderen Marktplätzen",
  note: "Sie zählen dort, wo sie geschrieben wurden",
  what: "Diese Bewertungen gelten demselben Produkt und stammen aus einem anderen Marktplatz.",
  because:
    "Eine Bewertung gehört ihrem Marktplatz. Anderswo wird sie gezeigt; Sterne und Stimmen zählen dort nicht.",
};
