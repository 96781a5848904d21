import type { ShopperMessages } from "../messages.ts";

/** The landing page, signing in, what fails, and how reviews work, in Dutch. */
export const entrance: ShopperMessages = {
  signIn: {
    title: "Inloggen in de demo",
    lead: "Kies wie u wilt zijn. Deze mensen zijn verzonnen; niets verlaat deze computer.",
    as: (name) => `Doorgaan als ${name}`,
    shoppers: "Klanten",
    moderators: "Moderatoren",
    operators: "Beheerders",
    none: "Log in op uw platform; dat brengt u hier terug.",
  },
  landing: {
    title: "Reviews die zeggen waarom",
    lead: "Candor is het systeem voor reviews en feedback van een verkoopplatform, met de regels als code. Elke wachttijd, elk label en elk getal opent zijn reden.",
    exhibit: {
      text: "Bedankt voor uw bestelling. U krijgt alles terugbetaald zodra uw vijf sterren online staan.",
      words: "U krijgt alles terugbetaald zodra uw vijf sterren online staan.",
      what: "Niet verzonden: dit biedt een terugbetaling voor een review.",
      because: "Geen terugbetaling voor een review, wat er ook in staat",
      instead: "Breng eerst de bestelling in orde, en vraag niets.",
      disagree: "Bezwaar tot vrijdag 4 december 2026; iemand anders beslist.",
    },
    word: "Waarom is dit onderstreept?",
    wordWhat: "Over onderstreepte woorden is door iemand of iets beslist; ze openen hun reden.",
    wordBecause: "Elke beslissing noemt de regel, de bepaling en de beleidsversie van die dag.",
    wordFacts: "De precieze woorden, of de feiten, waarop zij rust.",
    wordInstead: "Wat te doen voor een andere uitkomst.",
    wordDisagree: "Waar u bezwaar maakt, en tot wanneer.",
    read: "Lezen als klant",
    readAbout:
      "Producten met gewogen sterren, het gewone gemiddelde ernaast, en hoe beide tot stand komen.",
    write: "Schrijven als klant",
    writeAbout:
      "Eerst sterren, dan woorden. Een regel die op een woord let, laat dat zien terwijl u typt.",
    decide: "Beslissen als moderator",
    decideAbout:
      "Vastgehouden reviews, oudste eerst, met de gemarkeerde woorden, de regel en de reden.",
    sell: "Verkopen",
    sellAbout:
      "Wat op een verkoper wacht, bestellingen en berichten, met de regels vóór het versturen.",
    operate: "Een beleid wijzigen",
    operateAbout:
      "Stel een versie op, zie de wijzigingen gemarkeerd, toets haar aan het verleden en kondig haar op tijd aan.",
    tours: "Drie rondleidingen van twee minuten",
    tourNames: {
      ring: "Vind het netwerk",
      refused: "Schrijf een bericht dat wordt geweigerd",
      policy: "Wijzig een beleid",
    },
    check: "De methode nagaan",
    checkAbout:
      "Hoe reviews worden verzameld, gecontroleerd, geordend en gemiddeld, volgens de geldende instellingen.",
    build: "Erop bouwen",
    buildAbout: "Elke bewerking als OpenAPI 3.1, met elke manier waarop die kan mislukken.",
    buildOpen: "De beschrijving openen",
    parts: "De onderdelen bekijken",
    partsAbout: "Kleuren, letters en elk onderdeel in al zijn toestanden.",
    partsOpen: "De galerij openen",
    enter: (name) => `Verder als ${name}`,
  },
  failed: {
    title: "Deze pagina kon niet worden getoond",
    back: "Terug naar de producten",
    requestId: (id) => `Aanvraag ${id}`,
  },
  about: {
    title: "Zo werken reviews hier",
    lead: (marketplace, policy) =>
      `Wat ${marketplace} met reviews doet, volgens de geldende instellingen (beleid ${policy}).`,
    versions: "Onze regels, versie voor versie",
    asking: "Wanneer kopers worden gevraagd",
    askingLead:
      "Elke koper van een aangekomen bestelling wordt één keer gevraagd, in dezelfde neutrale woorden, wat die er ook van vindt.",
    askingWindow: (from, to) => `Van dag ${from} tot dag ${to} na de bezorging.`,
    askingEstimate: (days) =>
      `Waar de bezorging alleen is geschat: vanaf dag ${days} na de vroegste schatting.`,
    askingReminder: (estimateDays, orderDays) =>
      `Als herinnering: ${estimateDays} dagen na de laatste schatting of ${orderDays} dagen na de bestelling, wat het eerst komt, en niet als de verkoper al is beoordeeld.`,
    askingWeek: (count) => `Hoogstens ${count} van zulke mails in zeven dagen.`,
    askingQuiet: (from, to) => `Geen van ${from} tot ${to}, volgens de klok van de marktplaats.`,
    samples: (units, reviews) =>
      `Alleen de marktplaats geeft proefexemplaren, aan mensen die zij kiest: hoogstens ${units} stuks van een product met al zijn varianten, en alleen zolang het minder dan ${reviews} reviews heeft. Niemand is er een review voor schuldig.`,
    who: "Wie mag schrijven",
    whoAnyone:
      "Iedereen met een account mag een product dat hij heeft gebruikt één keer recenseren.",
    whoSpend: (amount) =>
      `Het account heeft in de laatste 12 maanden minstens ${amount} uitgegeven.`,
    whoTies:
      "Verkopers, hun medewerkers en families mogen niet recenseren wat zij verkopen, en ook geen product van een concurrent in dezelfde categorie.",
    whoTiesYears: (days) => `Een band telt nog ${days} dagen nadat hij is geëindigd.`,
    whoQuota: (count) =>
      `Reviews van producten die niet hier zijn gekocht: hooguit ${count} per week per account.`,
    whoRelease: "Reviews openen als een product verschijnt.",
    whoStars: "Voor sterren zonder tekst is een aankoop hier nodig.",
    check: "Wat wordt gecontroleerd",
    checkPurchase: (percent) =>
      `“Geverifieerde aankoop” betekent: de bestelling is hier bekend, is niet geannuleerd, en minstens ${percent} van de gewone prijs is betaald.`,
    checkAll:
      "Elke tekst wordt voor publicatie met dezelfde regels gecontroleerd, hoeveel sterren hij ook heeft. De regels kijken alleen naar woorden: sterren beslissen niets.",
    checkHold:
      "Sommige bevindingen wijzen een tekst af; andere vragen dat eerst een mens kijkt. De schrijver ziet altijd de woorden en de regel.",
    checkPublished:
      "Alle reviews die zich aan de regels houden worden gepubliceerd, goede en slechte gelijk.",
    checkNobody: "Niemand wijzigt de woorden van een klant: de verkoper niet en het platform niet.",
    rulesTitle: "De regels voor reviewteksten",
    ruleColumn: "Regel",
    clauseColumn: "Bepaling",
    outcomeColumn: "Wat er gebeurt",
    outcome: {
      warn: "Tip aan de schrijver",
      hold: "Eerst kijkt een mens",
      refuse: "Niet gepubliceerd",
    },
    average: "Hoe de sterren tot stand komen",
    averageLead:
      "De sterren zijn een gewogen gemiddelde. Elke beoordeling heeft een gewicht uit drie factoren, vermenigvuldigd. Sterren zijn nooit een factor.",
    averageFormula: "sterren = som van (sterren × gewicht) ÷ som van de gewichten",
    factor: "Onderdeel",
    share: "Telt voor",
    factorAge: (days) => `Leeftijd: het gewicht halveert elke ${days} dagen`,
    factorAgeNow: "een beoordeling van vandaag",
    factorAgeThen: (days) => `een beoordeling van ${days} dagen geleden`,
    factorPlatform: "Aankoop hier geverifieerd",
    factorClaimed: "Aankoop geverifieerd door de bron waaruit is geïmporteerd",
    factorNone: "Aankoop niet geverifieerd",
    factorSample: "Gratis proefproduct van het platform",
    averagePlain:
      "Het gewone gemiddelde staat naast de sterren, zodat u ziet wat de gewichten veranderen.",
    averageVersion: (version) =>
      `Formule ${version}. Iedereen kan elk getal narekenen uit het openbare logboek.`,
    order: "Hoe reviews worden geordend",
    orderLead:
      "“Nuttigste eerst” ordent naar hoeveel lezers een review nuttig vonden, daarna op datum. “Nieuwste” en “oudste” volgen alleen de datum. Geen volgorde kijkt naar sterren, en geen is te koop.",
    removal: "Wanneer reviews worden verwijderd",
    removalLead: (days) =>
      `Alleen om een reden uit deze lijst, nooit omdat een review negatief is. Een verdachte review telt niet tot een mens heeft beslist, hooguit ${days} dagen.`,
    money: "Betalingen en cadeaus",
    moneyLead:
      "Reviews in ruil voor geld, terugbetaling, cadeaus of korting worden hier niet gepubliceerd. De enige uitzondering is het proefprogramma van het platform zelf; die reviews dragen het label “Gratis proefproduct”.",
    proof: "Hoe u ons kunt nagaan",
    proofLead:
      "Elke beslissing is een regel in een openbaar logboek dat te controleren is zonder deze server te vertrouwen. Eén gewijzigd woord valt op.",
    proofReports: "Verslagen van wat hier is beslist",
    proofLog: "Het nieuwste controlepunt",
  },
};
