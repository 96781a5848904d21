import type { ShopperMessages } from "../messages.ts";

/** The landing page, signing in, what fails, and how reviews work, in French. */
export const entrance: ShopperMessages = {
  signIn: {
    title: "Se connecter à la démo",
    lead: "Choisissez qui vous êtes. Ces personnes sont inventées ; rien ne quitte cette machine.",
    as: (name) => `Continuer en tant que ${name}`,
    shoppers: "Clients",
    moderators: "Modérateurs",
    operators: "Exploitants",
    none: "Connectez-vous sur votre place de marché ; elle vous ramène ici.",
  },
  landing: {
    title: "Des avis qui disent pourquoi",
    lead: "Candor est le système d’avis et d’évaluations d’une place de marché, dont les règles sont du code. Chaque mise en attente, chaque mention et chaque chiffre ouvre sa raison.",
    exhibit: {
      text: "Merci pour votre commande. Nous vous remboursons en totalité dès que vos cinq étoiles sont en ligne.",
      words: "Nous vous remboursons en totalité dès que vos cinq étoiles sont en ligne.",
      what: "Non envoyé : ceci propose un remboursement contre un avis.",
      because: "Aucun remboursement contre un avis, quoi que dise l’avis",
      instead: "Réglez d’abord la commande, et ne demandez rien.",
      disagree: "Recours jusqu’au vendredi 4 décembre 2026 ; une autre personne décide.",
    },
    word: "Pourquoi est-ce souligné ?",
    wordWhat:
      "Les mots soulignés ont fait l’objet d’une décision, d’une personne ou d’un programme, et ouvrent leur raison.",
    wordBecause:
      "Chaque décision nomme sa règle, la clause et la version du règlement de ce jour-là.",
    wordFacts: "Les mots exacts, ou les faits, sur lesquels elle repose.",
    wordInstead: "Ce qu’il faut faire pour que l’issue soit différente.",
    wordDisagree: "Où faire un recours, et jusqu’à quand.",
    read: "Lire en client",
    readAbout:
      "Des produits avec leurs étoiles pondérées, la moyenne simple à côté, et comment les deux sont calculées.",
    write: "Écrire en client",
    writeAbout:
      "Les étoiles d’abord, puis les mots. Une règle qui s’arrête sur un mot le montre pendant que vous écrivez.",
    decide: "Décider en modérateur",
    decideAbout:
      "Les avis en attente, du plus ancien au plus récent, avec les mots marqués, la règle et la raison.",
    sell: "Vendre",
    sellAbout:
      "Ce qui attend un vendeur, les commandes et les messages, avec les règles avant l’envoi.",
    operate: "Modifier un règlement",
    operateAbout:
      "Rédigez une version, voyez-la corrigée, testez-la sur l’historique, annoncez-la à temps.",
    tours: "Trois visites de deux minutes",
    tourNames: {
      ring: "Trouver le réseau",
      refused: "Écrire un message qui est refusé",
      policy: "Modifier un règlement",
    },
    check: "Vérifier la méthode",
    checkAbout:
      "Comment les avis sont recueillis, contrôlés, classés et moyennés, d’après les réglages en vigueur.",
    build: "Construire avec",
    buildAbout: "Chaque opération en OpenAPI 3.1, avec toutes les façons dont elle peut échouer.",
    buildOpen: "Ouvrir la description",
    parts: "Voir les éléments",
    partsAbout: "Couleurs, caractères et tous les composants dans tous leurs états.",
    partsOpen: "Ouvrir la galerie",
    enter: (name) => `Entrer en tant que ${name}`,
  },
  failed: {
    title: "Cette page n’a pas pu être affichée",
    back: "Revenir aux produits",
    requestId: (id) => `Requête ${id}`,
  },
  about: {
    title: "Comment fonctionnent les avis ici",
    lead: (marketplace, policy) =>
      `Ce que ${marketplace} fait des avis, d’après les réglages en vigueur (règlement ${policy}).`,
    versions: "Nos règles, version par version",
    asking: "Quand on demande aux acheteurs",
    askingLead:
      "On demande une fois à chaque acheteur d’une commande arrivée, avec les mêmes mots neutres, quoi qu’il en pense.",
    askingWindow: (from, to) => `Du jour ${from} au jour ${to} après la livraison.`,
    askingEstimate: (days) =>
      `Si la livraison n’est qu’estimée : à partir du jour ${days} après la première date estimée.`,
    askingReminder: (estimateDays, orderDays) =>
      `Comme rappel : ${estimateDays} jours après la dernière date estimée ou ${orderDays} jours après la commande, selon ce qui vient d’abord, et pas si le vendeur a déjà été évalué.`,
    askingWeek: (count) => `Au plus ${count} courriels de ce genre en sept jours.`,
    askingQuiet: (from, to) => `Aucun de ${from} à ${to}, à l’heure de la place de marché.`,
    samples: (units, reviews) =>
      `Seule la place de marché donne des échantillons, à des personnes qu’elle choisit : au plus ${units} exemplaires d’un produit avec toutes ses variantes, et seulement tant qu’il a moins de ${reviews} avis. Personne ne doit un avis en échange.`,
    who: "Qui peut écrire",
    whoAnyone:
      "Toute personne qui a un compte peut donner son avis, une fois, sur un produit qu’elle a utilisé.",
    whoSpend: (amount) => `Le compte a dépensé au moins ${amount} au cours des 12 derniers mois.`,
    whoTies:
      "Les vendeurs, leur personnel et leur famille ne peuvent donner d’avis ni sur ce qu’ils vendent, ni sur le produit d’un concurrent de la même catégorie.",
    whoTiesYears: (days) => `Un lien compte encore ${days} jours après sa fin.`,
    whoQuota: (count) =>
      `Avis sur des produits non achetés ici : ${count} par semaine au plus pour chaque compte.`,
    whoRelease: "Les avis ouvrent à la sortie du produit.",
    whoStars: "Des étoiles sans texte supposent un achat ici.",
    check: "Ce qui est contrôlé",
    checkPurchase: (percent) =>
      `« Achat vérifié » signifie : la commande est enregistrée ici, n’a pas été annulée, et au moins ${percent} du prix habituel a été payé.`,
    checkAll:
      "Tout texte est contrôlé selon les mêmes règles avant publication, quelles que soient ses étoiles. Les règles ne lisent que les mots : les étoiles ne décident de rien.",
    checkHold:
      "Certains constats refusent un texte ; d’autres demandent qu’une personne le lise d’abord. L’auteur voit toujours les mots et la règle.",
    checkPublished: "Tous les avis conformes aux règles sont publiés, les bons comme les mauvais.",
    checkNobody: "Personne ne modifie les mots d’un client : ni le vendeur, ni la place de marché.",
    rulesTitle: "Les règles pour les textes d’avis",
    ruleColumn: "Règle",
    clauseColumn: "Article",
    outcomeColumn: "Ce qui se passe",
    outcome: {
      warn: "Conseil à l’auteur",
      hold: "Une personne lit d’abord",
      refuse: "Non publié",
    },
    average: "Comment les étoiles sont calculées",
    averageLead:
      "Les étoiles sont une moyenne pondérée. Chaque note a un poids, produit de trois facteurs. Les étoiles n’en font jamais partie.",
    averageFormula: "étoiles = somme de (étoiles × poids) ÷ somme des poids",
    factor: "Facteur",
    share: "Compte pour",
    factorAge: (days) => `Âge : le poids diminue de moitié tous les ${days} jours`,
    factorAgeNow: "une note d’aujourd’hui",
    factorAgeThen: (days) => `une note d’il y a ${days} jours`,
    factorPlatform: "Achat vérifié ici",
    factorClaimed: "Achat vérifié par la source d’où l’avis a été importé",
    factorNone: "Achat non vérifié",
    factorSample: "Échantillon gratuit de la place de marché",
    averagePlain:
      "La moyenne simple figure à côté des étoiles, pour que vous voyiez ce que les poids changent.",
    averageVersion: (version) =>
      `Formule ${version}. Chacun peut recalculer chaque chiffre à partir du registre public.`,
    order: "Comment les avis sont classés",
    orderLead:
      "« Les plus utiles d’abord » classe selon le nombre de lecteurs qui ont trouvé un avis utile, puis selon la date. « Les plus récents » et « les plus anciens » suivent la seule date. Aucun ordre ne regarde les étoiles, et aucun ne s’achète.",
    removal: "Quand un avis est retiré",
    removalLead: (days) =>
      `Seulement pour une raison de cette liste, jamais parce qu’il est négatif. Un avis en cours d’examen ne compte pas tant qu’une personne n’a pas décidé, ${days} jours au plus.`,
    money: "Paiements et cadeaux",
    moneyLead:
      "Les avis donnés contre de l’argent, un remboursement, un cadeau ou une remise ne sont pas publiés ici. La seule exception est le programme d’échantillons de la place de marché, dont les avis portent la mention « Échantillon gratuit ».",
    proof: "Comment nous contrôler",
    proofLead:
      "Chaque décision est une entrée d’un registre public qui se vérifie sans faire confiance à ce serveur. Le changement d’un seul mot publié se voit.",
    proofReports: "Rapports sur ce qui a été décidé ici",
    proofLog: "Le dernier point de contrôle",
  },
};
