import type { LetterWords } from "./words.ts";

/** The letter in French. */
export const fr: LetterWords = {
  subject: "{marketplace} : notre décision et ses motifs",
  greeting: "Bonjour,",
  intro:
    "Le {date}, nous avons pris une décision qui vous concerne. Cette lettre dit laquelle, pourquoi, " +
    "sur quoi elle repose et comment la faire examiner par une autre personne.",
  headings: {
    decision: "Ce que nous avons décidé",
    facts: "De quoi il s'agit",
    rules: "Les règles qui s'appliquent",
    evidence: "Ce sur quoi nous nous appuyons",
    how: "Comment nous y sommes arrivés",
    next: "Ce que vous pouvez faire",
    remedy: "Si vous n'êtes pas d'accord",
  },
  measures: {
    education: "Nous expliquons la règle ci-dessous. Rien n'est limité.",
    warning: "Vous avez du temps pour corriger cela avant toute limitation.",
    "templates-only": "Les messages aux acheteurs ne partent qu'avec nos modèles.",
    "messaging-suspended":
      "Vous pouvez répondre aux acheteurs qui vous écrivent, mais non écrire en premier.",
    "requests-off": "Aucune demande d'avis n'est envoyée pour vos commandes.",
    "selling-suspended": "Votre compte vendeur est suspendu.",
    "selling-withdrawn": "Votre compte vendeur est fermé.",
    "funds-withheld": "Une partie de votre solde est retenue.",
    "legal-referral": "Nous transmettons le dossier aux autorités.",
    "public-disclosure": "Nous nommons votre entreprise dans notre registre public des décisions.",
    "intake-closed": "Le produit ne reçoit plus de nouveaux avis.",
    "rating-withheld": "Les étoiles du produit ne sont pas affichées ; une note le dit.",
    "offers-suppressed": "Les offres du produit ne sont pas affichées.",
    delisted: "Le produit est retiré de la place de marché.",
    "family-frozen": "Les déclinaisons de cette famille ne peuvent pas être modifiées.",
    "review-weightless": "L'avis reste lisible et ne compte pas dans les étoiles.",
    "review-removed": "L'avis n'est plus affiché et ne compte plus.",
    "contributions-limited": "Votre compte ne peut plus donner d'avis, de votes ni de réponses.",
    "community-closed": "Votre compte ne participe plus aux avis, aux votes ni aux réponses.",
  },
  duration: {
    dated: "Du {from} au {until}.",
    open: "À partir du {from}, jusqu'à sa levée.",
    once: "Fait avec cette lettre.",
  },
  territory: "Elle vaut dans : {countries}.",
  acts: {
    message: "Un message du {date} ({id}).",
    review: "Un avis du {date} ({id}).",
    feedback: "Une évaluation du {date} ({id}).",
    listing: "Une annonce, au {date} ({id}).",
    insert: "Un encart de colis du {date} ({id}).",
    account: "Les actes d'un compte jusqu'au {date}.",
    request: "Des demandes d'avis jusqu'au {date} ({id}).",
  },
  ground: "{rule} C'est la règle {ruleId} dans la version {version}, en vigueur à ce moment.",
  law: "La loi derrière elle : {law}.",
  quote: "Ces mots : « {quote} »",
  sources: {
    own_initiative: "Nous l'avons trouvé nous-mêmes ; personne ne l'a signalé.",
    notice: "Quelqu'un nous l'a signalé ({noticeId}).",
    trusted_flagger: "Un signaleur de confiance nous l'a signalé ({noticeId}).",
  },
  automated: {
    detectedNot: "Un logiciel l'a indiqué. Une personne l'a examiné et a décidé.",
    detectedNotByMachine: "Une personne l'a trouvé et a décidé.",
    detectedPartly: "Un logiciel l'a indiqué et a préparé la décision. Une personne l'a prise.",
  },
  todo: {
    stop_and_correct:
      "Cessez cela et corrigez avant le {deadline} ce qui enfreint encore la règle.",
    use_templates: "Jusqu'au {deadline}, utilisez les modèles et laissez ce qui est marqué.",
    write_anew: "Vous pouvez écrire de nouveau, en des mots qui respectent les règles.",
    nothing: "Vous n'avez rien à faire.",
  },
  consequence:
    "Un nouveau manquement dans les {days} jours amènerait l'étape suivante : {measure} Elle aurait " +
    "ses propres motifs.",
  noConsequence: "Il n'y a pas d'étape suivante.",
  remedy:
    "Vous pouvez faire appel gratuitement jusqu'au {until} : {path}. Une personne étrangère à cette " +
    "décision l'examine. Vous pouvez répondre à chaque point et n'avez rien à reconnaître.",
  outside: "Vous pouvez aussi vous adresser à : {outOfCourt} Ou à un tribunal : {court}",
  closing: "{marketplace}, décision {statementId}, dossier {caseId}",
  grounds: {
    arrangedReviews: {
      rule: "Les acheteurs écrivent des avis de leur propre gré ; personne ne les commande, ne les échange ni ne les arrange.",
      because:
        "Les comptes du dossier ont agi ensemble comme ne le font pas des acheteurs qui ne se connaissent pas.",
    },
    ownReviews: {
      rule: "Personne ne donne d'avis sur ce que vendent lui-même, son foyer, son employeur ou un concurrent.",
      because: "Les données relient les comptes auteurs au vendeur ou à un concurrent.",
    },
    paidReviews: {
      rule: "Rien n'est donné ni promis pour un avis, ni avant ni après.",
      because:
        "Des acheteurs ont reçu quelque chose pour écrire, ou en échange de ce qu'ils ont écrit.",
    },
    selectiveAsking: {
      rule: "Tous les acheteurs sont sollicités de la même façon, quoi qu'ils pensent de leur commande.",
      because:
        "Qui a été sollicité dépend du déroulement de la commande plus que ne le permet le hasard.",
    },
    mergedListings: {
      rule: "Seules les versions d'un même produit partagent une famille, pour que les avis restent avec leur objet.",
      because: "Des avis sur un produit ont été affichés pour un autre.",
    },
    swayedVotes: {
      rule: "Les votes et signalements sont l'affaire de chacun ; personne ne les arrange.",
      because: "Des votes ou signalements sont venus ensemble d'une façon convenue.",
    },
    forbiddenMessages: {
      rule: "Les messages aux acheteurs servent leur commande ou répondent à leur question, dans le respect des règles.",
      because: "Des textes refusés ont été essayés de nouveau après que le motif avait été donné.",
    },
    reportedContent: {
      rule: "Personne n'essaie d'influencer avis, votes, évaluations ou demandes contre les règles.",
      because: "Ce qui a été signalé a été examiné et comparé aux règles.",
    },
    suspectedReview: {
      rule: "Un avis peut-être non authentique ne compte pas dans les étoiles tant que l'on ne sait pas ce qu'il est.",
      because:
        "Quelqu'un a examiné l'avis et ce qui l'entoure, et doute qu'il soit venu de lui-même.",
    },
    contentRules: {
      rule: "Un avis parle du produit, en des mots que tout le monde peut lire.",
      because: "Une personne a lu l'avis et y a trouvé des mots que les règles n'admettent pas.",
    },
    wrongProduct: {
      rule: "Un avis se trouve avec le produit dont il parle.",
      because: "Une personne a lu l'avis ; il parle d'un autre produit.",
    },
    legalOrder: {
      rule: "Ce qu'un tribunal ou une autorité a ordonné de retirer n'est pas affiché.",
      because: "Il existe un ordre au sujet de cet avis.",
    },
  },
  report: {
    subject: "{marketplace} : la suite donnée à votre signalement {reportId}",
    intro:
      "Le {date}, une personne a décidé de ce que vous avez signalé. Cette lettre dit la suite donnée, " +
      "pourquoi, et comment la faire examiner par une autre personne.",
    founded: "Vous aviez raison : cela enfreint les règles. Qui est visé l'apprend directement.",
    unfounded: "Cela n'enfreint pas les règles et reste tel quel.",
    reason: "Le motif, dans les mots de la personne qui a décidé : « {reason} »",
    source: "Vous l'avez signalé ({noticeId}).",
    seen: "Une personne a lu ce que vous avez signalé, votre motif et ce qui est enregistré.",
    person: "Une personne a lu l'avis et ce qui est enregistré à son sujet.",
  },
  outcome: {
    subject: "{marketplace} : la suite donnée à votre appel",
    intro:
      "le {filed}, vous avez fait appel de la décision {statementId}. Une personne étrangère à cette " +
      "décision a examiné votre appel et y a répondu le {decided}.",
    headings: {
      outcome: "Ce qui a été décidé",
      reason: "Pourquoi",
      next: "Ce que vous pouvez faire",
    },
    upheld: "La décision est maintenue. Rien n'y change.",
    partly: "La décision change : une partie prend fin aujourd'hui.",
    reversed:
      "Vous aviez raison. La décision est annulée et ce qu'elle imposait prend fin aujourd'hui.",
    restored: "Ce que les mesures avaient changé est rétabli, sans que vous ayez rien à faire.",
    again:
      "Avec des éléments impossibles à connaître avant, vous pouvez faire appel encore une fois " +
      "jusqu'au {until}.",
    notAgain: "Au sein de la place de marché, cette réponse est la dernière.",
    page: "La décision, votre appel et ce que vous pouvez encore faire : {page}",
    closing: "{marketplace}, appel {appealId}, décision {statementId}",
  },
  ended: {
    subject: "{marketplace} : une mesure a pris fin",
    intro: "Le {date}, une mesure de la décision {statementId} a pris fin. Elle disait :",
    because: {
      expired: "Elle a pris fin d’elle-même : son délai est écoulé.",
      cured: "Elle a été levée : ce qui la motivait a été corrigé.",
      mistake: "Elle a été levée : c’était une erreur de notre part.",
      appeal_overdue: "Elle a été levée : votre appel n’a pas reçu de réponse à temps.",
    },
    page: "La décision et ce qui reste valable : {page}",
  },
};
