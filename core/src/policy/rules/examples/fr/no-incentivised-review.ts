import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentivised-review finds and spares in French. */
export const examples: Examples = {
  hits: [
    "Payé deux fois moins cher [[parce que je devais laisser un avis]].",
    "[[Publication sponsorisée, mais mon avis]] reste libre.",
    "On m'a promis un bon de [[10 € pour cet avis]].",
    "Le [[vendeur me rembourse si je mets cinq étoiles]].",
    "Je participe [[au tirage au sort avec cet avis]].",
    "Une fois [[cet avis en ligne, la boutique m'a remboursé le prix]].",
    "[[La marque m'a offert la lampe pour pouvoir en parler]].",
    "J'ai [[reçu ce produit gratuitement en échange d'un avis]].",
    "[[Offert pour tester]], il marche bien.",
    "Cinq étoiles car [[le vendeur me rembourse contre mon avis]].",
    "[[En échange de mon avis honnête]] j'ai eu une remise.",
    "[[Je reçois dix euros pour cet avis]].",
  ],
  passes: [
    "Donc voilà mon avis : payé 40 €, cassé au bout de deux semaines.",
    "J'ai pu garder l'ancien quand ils ont envoyé le nouveau, et il marche bien.",
    "Offert par ma femme pour mon anniversaire, je l'utilise tous les jours.",
    "Le vendeur m'a envoyé gratuitement un nouveau couvercle car le mien était fendu.",
    "Le vendeur m'a envoyé un nouveau couvercle gratuitement.",
    "Acheté en solde à moitié prix.",
    "Le câble était offert avec la lampe.",
    "Une carte promettait un cadeau pour cinq étoiles, j'en mets deux.",
    "Ma sœur l'a reçu à Noël et elle en est contente.",
  ],
};
