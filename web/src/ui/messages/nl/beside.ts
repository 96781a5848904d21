import type { ShopperMessages } from "../messages.ts";

/** What stands under a review, and reviews from elsewhere, in Dutch. */
export const beside: ShopperMessages = {
  following: {
    reply: (seller) => `Antwoord van ${seller}, die dit verkoopt`,
    replyWhat: "Een verkoper van dit product heeft één keer in het openbaar geantwoord.",
    replyTitle:
      "Verkopers mogen onder hun naam antwoorden. Een antwoord verandert woorden noch sterren.",
    quote: (sellers) => `Mag worden aangehaald door ${sellers}`,
    quoteWhat: "De schrijver laat deze verkoper de beoordeling elders aanhalen.",
    quoteTitle:
      "Een beoordeling is van wie haar schreef. Niemand haalt haar elders aan zonder toestemming.",
  },
  spotlight: {
    title: "Van andere marktplaatsen",
    note: "Ze tellen waar ze geschreven zijn",
    what: "Deze beoordelingen gaan over hetzelfde product en komen van een andere marktplaats.",
    because:
      "Een beoordeling hoort bij haar marktplaats. Elders wordt ze getoond; sterren en stemmen tellen daar niet.",
  },
};
