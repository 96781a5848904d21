import type { ShopperMessages } from "../messages.ts";

/** Notices of illegal content, in French. */
export const notices: ShopperMessages = {
  notices: {
    menu: "Signaler un contenu illicite",
    title: "Notification d’un contenu illicite",
    lead: "Chacun peut dire qu’un contenu d’ici enfreint la loi. Une personne décide, et vous apprenez la suite donnée et pourquoi.",
    rulesOnly:
      "Ce qui n’enfreint que les règles de cette place de marché se signale à côté de l’avis.",
    where: "Où cela se trouve",
    whereHint: "L’adresse de la page ou de l’avis. S’il y en a plusieurs : une par ligne.",
    whereProblem: "Aucun avis, produit ou vendeur ne se trouve à ces adresses.",
    law: "Quelle loi est enfreinte",
    lawHint: "Aussi précisément que possible : le texte et l’article.",
    why: "Pourquoi elle est enfreinte",
    whyHint: "Copiez les mots en cause et dites ce qui est illicite.",
    name: "Votre nom",
    email: "Votre adresse e-mail",
    emailHint:
      "Pour l’accusé de réception et la réponse. L’auteur du contenu n’apprend ni l’un ni l’autre.",
    unnamed: "Il s’agit d’abus sexuels sur des enfants, et je reste anonyme.",
    goodFaith: "Je crois de bonne foi que tout ceci est exact et complet.",
    send: "Déposer la notification",
    incomplete:
      "Non déposée : il manque quelque chose. Le nom et l’adresse e-mail en font partie, ainsi que votre parole à la fin.",
    receivedTitle: "Votre notification est reçue",
    received: (id, day) => `Numéro ${id}, ${day}.`,
    due: (day) => `Une personne répond avant le ${day} inclus.`,
    keep: "Gardez l’adresse de cette page : la réponse s’y trouvera.",
    mailed: "L’accusé de réception et la réponse vont aussi à votre adresse e-mail.",
    waits: "Personne n’a encore décidé.",
    founded: "Votre notification a été jugée fondée.",
    unfounded: "Votre notification n’a pas été jugée fondée.",
    byPerson: "Une personne en a décidé, pas une machine.",
    reason: "Son motif",
    redress: "Si vous voyez les choses autrement",
    outOfCourt: "Hors tribunal",
    court: "En justice",
  },
};
