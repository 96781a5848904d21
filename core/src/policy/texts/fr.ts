import type { LanguageTexts } from "./said.ts";

/** French: formal address, no blame, no exclamation marks. */
export const fr: LanguageTexts = {
  "no-cancel-request": {
    title: "Ne jamais demander à l'acheteur d'annuler faute de pouvoir livrer",
    message: "Ceci demande à l'acheteur d'annuler une commande que vous ne pouvez pas livrer.",
    suggestion: "Annulez la commande vous-même et dites pourquoi.",
  },
  "no-diverting-unhappy-buyers": {
    title: "Ne jamais diriger les mécontents vers un canal privé plutôt que vers un avis",
    message: "Ceci dirige les acheteurs mécontents vers vous plutôt que vers un avis.",
    suggestion: "Proposez votre aide à tous, sans parler d'avis par la même occasion.",
  },
  "no-emoji": {
    title: "Pas d'emoji dans les messages",
    message: "Ceci contient un emoji.",
    suggestion: "Dites-le avec des mots.",
  },
  "no-empty-lines": {
    title: "Pas plus d'une ligne vide d'affilée",
    message: "Ceci laisse plus d'une ligne vide.",
    suggestion: "Laissez une seule ligne vide entre les paragraphes.",
  },
  "no-empty-message": {
    title: "Pas de message qui ne fait que remercier ou se dire disponible",
    message: "Ceci n'apprend à l'acheteur rien que la place de marché ne lui dise déjà.",
    suggestion: "N'envoyez pas ce message, ou ajoutez ce que l'acheteur doit savoir ou décider.",
  },
  "no-feedback-change-pressure": {
    title: "Ne jamais pousser ni récompenser un acheteur pour changer son évaluation du vendeur",
    message: "Ceci pousse l'acheteur à modifier ou à retirer son évaluation du vendeur.",
    suggestion: "Dites de façon neutre qu'une évaluation peut être modifiée, ou n'en parlez pas.",
  },
  "no-hate": {
    title: "Pas d'attaque contre des personnes pour ce qu'elles sont",
    message: "Ceci peut se lire comme une attaque contre des personnes pour ce qu'elles sont.",
    suggestion: "Dites ce qui n'allait pas dans la commande ou le produit.",
  },
  "no-illegal-content": {
    title: "Rien d'illégal ni de dangereux",
    message: "Ceci semble proposer ou annoncer quelque chose d'illégal.",
    suggestion: "Retirez les mots marqués. Si quelqu'un est en danger, appelez les secours.",
  },
  "no-incentive-for-review": {
    title: "Ne jamais rien offrir contre un avis",
    message: "Ceci offre quelque chose contre un avis ou une note.",
    suggestion: "Demandez sans rien offrir, ou offrez sans dire un mot des avis.",
  },
  "no-incentivised-review": {
    title: "Pas d'avis écrit en échange de quelque chose",
    message: "Ceci dit que l'avis a été écrit en échange de quelque chose.",
    suggestion:
      "Dites-nous qui l'a proposé. Vous pouvez écrire de nouveau sur un produit que vous avez payé vous-même.",
  },
  "no-insider-reviews": {
    title: "Ne jamais demander d'avis à sa famille, ses amis ou son personnel",
    message: "Ceci demande des avis à des proches du vendeur.",
    suggestion: "Demandez-leur d'essayer le produit et de vous répondre en privé.",
  },
  "no-insults": {
    title: "Ni insultes, ni sarcasmes, ni menaces envers un acheteur",
    message: "Ceci peut se lire comme impoli ou menaçant.",
    suggestion: "Dites en une ou deux phrases ce qui s'est passé et ce que vous avez fait.",
  },
  "no-link-in-review": {
    title: "Pas de liens hors de la place de marché",
    message: "Ceci renvoie hors de la place de marché.",
    suggestion: "Retirez le lien et nommez ce dont vous parlez.",
  },
  "no-marketing-message": {
    title: "Pas de publicité aux acheteurs par la place de marché",
    message: "Ceci fait de la publicité au lieu de servir la commande.",
    suggestion: "Restez-en à la commande, sans offres, codes ni autres produits.",
  },
  "no-markup": {
    title: "Pas de HTML dans les messages",
    message: "Ceci contient du HTML, qui est envoyé tel quel.",
    suggestion: "Écrivez du texte simple.",
  },
  "no-obscenity": {
    title: "Pas de mots obscènes ni d'injures",
    message: "Ceci contient un mot obscène.",
    suggestion: "Dites la même chose sans le mot marqué.",
  },
  "no-opt-out-link": {
    title: "Pas de ligne de désabonnement dans un message",
    message: "Ceci ajoute une ligne de désabonnement.",
    suggestion: "Laissez-la de côté ; la place de marché ajoute les réglages de l'acheteur.",
  },
  "no-outside-contact": {
    title: "Pas de liens, d'e-mails, de téléphones ni de messageries externes",
    message: "Ceci mène l'acheteur hors de la place de marché.",
    suggestion: "Répondez ici, dans le fil de la commande.",
  },
  "no-personal-data-in-reply": {
    title: "Pas de données personnelles dans une réponse publique",
    message: "Ceci montre en public des données personnelles d'un acheteur.",
    suggestion:
      "Retirez noms, adresses et numéros de commande ; écrivez à l'acheteur dans le fil de la commande.",
  },
  "no-personal-data-in-review": {
    title: "Pas de données personnelles dans un avis ou une évaluation",
    message: "Ceci contient une adresse, un numéro ou un e-mail.",
    suggestion: "Retirez les mots marqués ; le reste peut être publié.",
  },
  "no-positive-review-request": {
    title: "Ne jamais demander un avis positif ni un nombre d'étoiles",
    message: "Ceci demande un bon avis plutôt qu'un avis sincère.",
    suggestion: "Demandez un avis sans dire ce qu'il doit être.",
  },
  "no-price-talk-in-review": {
    title: "Pas un mot des prix ailleurs ni de la disponibilité",
    message: "Ceci dit où le produit est moins cher ou disponible.",
    suggestion: "Dites s'il valait son prix pour vous.",
  },
  "no-product-talk-in-feedback": {
    title: "Une évaluation qui ne parle que du produit est un avis",
    message: "Ceci ne parle que du produit, pas du vendeur.",
    suggestion:
      "Déplacez-le en un clic vers un avis sur le produit, ou ajoutez comment le vendeur vous a servi.",
  },
  "no-promotion-in-review": {
    title: "Pas de publicité dans un avis ou une évaluation",
    message: "Ceci fait de la publicité.",
    suggestion: "Gardez ce que vous pensez du produit, sans codes, boutiques ni chaînes.",
  },
  "no-refund-for-review": {
    title: "Ne jamais lier un remboursement à un avis",
    message: "Ceci lie un remboursement à un avis.",
    suggestion: "Remboursez ce qui est dû, sans parler de l'avis.",
  },
  "no-repeat-request": {
    title: "Ne jamais demander deux fois pour la même commande",
    message: "Ceci redemande un avis pour la même commande.",
    suggestion:
      "Ne demandez pas une seconde fois. La place de marché envoie d'elle-même son unique demande.",
  },
  "no-request-after-praise": {
    title: "Ne jamais répondre à un compliment par une demande d'avis",
    message: "Ceci répond à des compliments par une demande d'avis.",
    suggestion:
      "Remerciez, et restez-en là. La place de marché demande à tous avec les mêmes mots.",
  },
  "no-request-from-happy-buyers-only": {
    title: "Ne jamais demander un avis aux seuls acheteurs satisfaits",
    message: "Ceci ne demande un avis qu'aux acheteurs satisfaits.",
    suggestion: "Demandez à tous avec les mêmes mots, sans condition.",
  },
  "no-review-by-seller": {
    title: "Pas d'avis du vendeur, du fabricant ni de leurs proches",
    message: "Ceci semble écrit par une personne liée au vendeur ou au fabricant.",
    suggestion: "Publiez-le comme texte du vendeur, ou dites-nous que vous n'êtes pas lié à lui.",
  },
  "no-review-change-request": {
    title: "Ne jamais demander de modifier ou de retirer un avis sur un produit",
    message: "Ceci demande à l'acheteur de modifier ou de retirer un avis sur un produit.",
    suggestion: "Laissez la demande de côté. Dites ce que vous avez fait pour arranger les choses.",
  },
  "no-review-coaching": {
    title: "Ne jamais dire à un acheteur quoi écrire dans un avis",
    message: "Ceci dit à l'acheteur quoi écrire.",
    suggestion: "Laissez-lui le choix des mots.",
  },
  "no-review-pressure": {
    title: "Ne jamais faire pression sur un acheteur à propos d'un avis ou d'une évaluation",
    message: "Ceci met l'acheteur sous pression à propos d'un avis.",
    suggestion: "Aidez pour la commande et laissez à l'acheteur son opinion.",
  },
  "no-review-trade": {
    title: "Pas de commerce d'avis",
    message: "Ceci propose, cherche ou organise un commerce d'avis.",
    suggestion: "Laissez les avis aux acheteurs qui veulent les écrire.",
  },
  "no-reviews-against-rivals": {
    title: "Ne jamais organiser d'avis sur le produit d'un concurrent",
    message: "Ceci organise un avis sur le produit d'un concurrent.",
    suggestion: "Laissez les avis sur les autres vendeurs à leurs acheteurs.",
  },
  "no-service-talk-in-review": {
    title: "Un avis qui ne parle que du vendeur ou de la livraison est une évaluation",
    message: "Ceci ne parle que du vendeur ou de la livraison.",
    suggestion:
      "Déplacez-le en un clic vers l'évaluation du vendeur, ou ajoutez ce que vous pensez du produit.",
  },
  "no-shouting": {
    title: "Pas de cris : majuscules et suites de points d'exclamation",
    message: "Ceci se lit comme un cri.",
    suggestion: "Écrivez en lettres normales, avec un seul signe à la fin.",
  },
  "no-spam": {
    title: "Pas de répétitions, pas d'images faites de signes",
    message: "Ceci répète les mêmes mots ou les mêmes signes.",
    suggestion: "Dites-le une fois, avec vos mots.",
  },
  "no-unsupported-language": {
    title: "Seulement des langues que le lecteur sait lire",
    message: "Ceci est dans une langue que le lecteur ne lit peut-être pas.",
    suggestion: "Écrivez dans la langue du lecteur, ou ajoutez une traduction.",
  },
  "no-vote-request": {
    title: "Ne jamais demander de votes sur des avis ni de signalements contre eux",
    message: "Ceci demande des votes sur des avis ou des signalements contre eux.",
    suggestion: "Laissez les votes et les signalements aux lecteurs.",
  },
};
