import type { Examples } from "../../../kit/define-rule.ts";

/** What no-incentivised-review finds and spares in French. */
export const examples: Examples = {
  hits: [
    "[[Publication sponsorisée, mais mon avis]] reste libre.",
    "Une fois [[cet avis en ligne, la boutique m'a remboursé le prix]].",
    "[[La marque m'a offert la lampe pour pouvoir en parler]].",
    "J'ai [[reçu ce produit gratuitement en échange d'un avis]].",
    "[[Offert pour tester]], il marche bien.",
    "Cinq étoiles car [[le vendeur me rembourse contre mon avis]].",
    "[[En échange de mon avis honnête]] j'ai eu une remise.",
    "[[Je reçois dix euros pour cet avis]].",
  ],
  passes: [
    "Le vendeur m'a envoyé un nouveau couvercle gratuitement.",
    "Acheté en solde à moitié prix.",
    "Le câble était offert avec la lampe.",
    "Une carte promettait un cadeau pour cinq étoiles, j'en mets deux.",
    "Ma sœur l'a reçu à Noël et elle en est contente.",
  ],
};
