import type { ShopperMessages } from "../messages.ts";

/** Notices of illegal content, in Dutch. */
export const notices: ShopperMessages = {
  notices: {
    menu: "Illegale inhoud melden",
    title: "Melding van illegale inhoud",
    lead: "Iedereen kan zeggen dat hier iets tegen de wet is. Een mens beslist, en u hoort wat ervan is gekomen en waarom.",
    rulesOnly: "Wat alleen de regels van dit platform schendt, meldt u naast de review zelf.",
    where: "Waar het staat",
    whereHint: "Het adres van de pagina of van de review. Meer adressen: één per regel.",
    whereProblem: "Op deze adressen staat geen review, product of verkoper.",
    law: "Welke wet het schendt",
    lawHint: "Zo precies als u kunt: de wet en het artikel.",
    why: "Waarom het die schendt",
    whyHint: "Kopieer de woorden die u bedoelt en zeg wat eraan onwettig is.",
    name: "Uw naam",
    email: "Uw e-mailadres",
    emailHint:
      "Voor de ontvangstbevestiging en het antwoord. Wie de woorden schreef, krijgt geen van beide te zien.",
    unnamed: "Het gaat om seksueel misbruik van kinderen en ik noem mijn naam niet.",
    goodFaith: "Ik geloof te goeder trouw dat dit alles juist en volledig is.",
    send: "Melding indienen",
    incomplete:
      "Niet ingediend: er ontbreekt iets. Naam en e-mailadres horen erbij, en aan het eind uw woord.",
    receivedTitle: "Uw melding is ontvangen",
    received: (id, day) => `Nummer ${id}, ${day}.`,
    due: (day) => `Een mens antwoordt uiterlijk op ${day}.`,
    keep: "Bewaar het adres van deze pagina: hier komt het antwoord te staan.",
    mailed: "Bevestiging en antwoord gaan ook naar uw e-mailadres.",
    waits: "Nog niemand heeft beslist.",
    founded: "Uw melding is juist bevonden.",
    unfounded: "Uw melding is niet juist bevonden.",
    byPerson: "Een mens heeft dit beslist, geen machine.",
    reason: "De reden",
    redress: "Als u het anders ziet",
    outOfCourt: "Buiten de rechter om",
    court: "Bij de rechter",
  },
};
