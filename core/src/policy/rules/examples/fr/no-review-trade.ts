import type { Examples } from "../../../kit/define-rule.ts";

/** What no-review-trade finds and spares in French. */
export const examples: Examples = {
  hits: [
    {
      text: "Notre outil demande la note : les bonnes partent sur Google, [[les autres restent en interne]].",
      context: { surface: "social" },
    },
    {
      text: "Vous avez trois étoiles ? Nous [[faisons grimper votre note]], [[paiement au résultat]].",
      context: { surface: "social" },
    },
    {
      text: "[[Lot de 50 avis]], [[profils anciens]], tarif en message privé.",
      context: { surface: "social" },
    },
    { text: "[[Avis]] Google, formules dès 99 € pour cinq avis.", context: { surface: "social" } },
    {
      text: "Outil d'avis dès 49 € : les [[râleurs arrivent dans votre boîte]].",
      context: { surface: "social" },
    },
    "[[Achetez des avis]] vérifiés chez nous.",
    "[[Testeurs recherchés]] : produit [[remboursé après avis]].",
    "Rejoignez notre [[groupe de testeurs]].",
    "Je propose un [[échange d'avis]], [[un avis contre un avis]].",
    "[[Boostez votre note]] avec de vrais avis.",
  ],
  passes: [
    {
      text: "Achetez l'esprit tranquille : voyez les avis sous chaque théière.",
      context: { surface: "email" },
    },
    {
      text: "La plateforme fait supprimer les faux avis qui lui sont signalés.",
      context: { surface: "social" },
    },
    {
      text: "Nous cherchons des testeurs pour notre nouvelle appli.",
      context: { surface: "social" },
    },
    { text: "Lot de 50 pinceaux, avis clients sur la fiche.", context: { surface: "social" } },
    { text: "À ne jamais faire : acheter des avis.", context: { surface: "social" } },
    "Nous n'achetons pas d'avis.",
    "Lisez les avis avant d'acheter la tente.",
    "Notre groupe de lecture se réunit mardi.",
    "Le testeur de piles est joint.",
    "Vos avis nous sont utiles.",
  ],
};
