import type { ShopperMessages } from "../messages.ts";

/** What a buyer is asked, and how a conversation is reported, in French. */
export const asked: ShopperMessages = {
  asked: {
    title: "Ce qui vous est demandé",
    lead: "Chaque commande fait l’objet d’une seule demande, dans les mêmes termes pour tous. Étoiles, retours et remboursements n’y jouent aucun rôle.",
    none: "Rien pour le moment.",
    noneHint: "Dès qu’une de vos commandes est en route, elle apparaît ici.",
    order: (order, seller) => `Commande ${order} chez ${seller}`,
    askedOn: (day) => `Demandé le ${day}`,
    planned: (day) => `La demande vous sera faite à partir du ${day}`,
    notAsked: "Non demandé",
    because: {
      automatic: "La demande est faite automatiquement à tous les clients.",
      button: "Le vendeur a appuyé sur le bouton pour cette commande.",
      api: "La place de marché l’a déclenchée pour cette commande.",
      seller_message: "Le vendeur l’a demandé dans un message.",
    },
    mail: {
      waiting: "L’e-mail est en route.",
      sending: "L’e-mail est en route.",
      sent: "L’e-mail a été envoyé.",
      bounced: "L’e-mail est revenu.",
      failed: "L’e-mail n’a pas pu être remis.",
      unknown: "On ne sait pas si l’e-mail est arrivé.",
    },
    reason: {
      opted_out: "Vous avez arrêté ces e-mails.",
      order_cancelled: "La commande a été annulée.",
      never_delivered: "Elle n’est jamais arrivée.",
      fraud: "Le compte a été fermé.",
      seller_switched_off: "Le vendeur ne fait rien demander automatiquement.",
      seller_requests_off: "Une mesure contre le vendeur retient les demandes.",
      buyer_unreachable: "Aucune adresse e-mail ne fonctionne.",
      language_unavailable: "Il n’y a pas encore de texte dans votre langue.",
      already_given: "Vous avez déjà noté le vendeur.",
      window_closed: "Le délai pour demander est passé.",
    },
    perWeek: "Nombre maximal de ces e-mails en sept jours",
    perWeekHint: "Vide : autant que tout le monde.",
    link: "Ce qui vous est demandé, et pourquoi",
  },
  telling: {
    title: "Signaler cette conversation",
    lead: "Une personne lit ce que l’autre partie a écrit et décide. Demander simplement un remboursement ou laisser un mauvais avis ne se signale pas.",
    why: "Ce qui s’est passé",
    reason: {
      extortion: "Menace de mauvaises étoiles pour obtenir plus que le dû",
      off_platform: "Demande de payer ou d’échanger ailleurs",
      abuse: "Insultes ou menaces",
    },
    note: "Avec vos mots",
    send: "Signaler",
    taken: "Signalé. Une personne lit la conversation.",
  },
};
