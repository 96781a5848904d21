import type { LetterWords } from "./words.ts";

/** The letter in Dutch. */
export const nl: LetterWords = {
  subject: "{marketplace}: ons besluit en de redenen ervan",
  greeting: "Hallo,",
  intro:
    "Op {date} hebben wij een besluit genomen dat u aangaat. Deze brief zegt welk, waarom, waarop het " +
    "berust en hoe u het door iemand anders kunt laten bekijken.",
  headings: {
    decision: "Wat wij besloten hebben",
    facts: "Waar het om gaat",
    rules: "Welke regels gelden",
    evidence: "Waarop wij steunen",
    how: "Hoe wij ertoe kwamen",
    next: "Wat u nu kunt doen",
    remedy: "Als u het niet eens bent",
  },
  measures: {
    education: "Hieronder leggen wij de regel uit. Er wordt niets beperkt.",
    warning: "U krijgt tijd om dit in orde te maken voordat iets wordt beperkt.",
    "templates-only": "Berichten aan kopers gaan alleen met onze sjablonen uit.",
    "messaging-suspended":
      "U kunt kopers antwoorden die u schrijven, maar niet als eerste schrijven.",
    "requests-off": "Voor uw bestellingen gaan geen verzoeken om een recensie uit.",
    "selling-suspended": "Uw verkopersaccount is geschorst.",
    "selling-withdrawn": "Uw verkopersaccount wordt gesloten.",
    "funds-withheld": "Een deel van uw saldo wordt ingehouden.",
    "legal-referral": "Wij geven het dossier aan de autoriteiten.",
    "public-disclosure": "Wij noemen uw bedrijf in ons openbare register van besluiten.",
    "intake-closed": "Het product neemt geen nieuwe recensies aan.",
    "rating-withheld": "De sterren van het product worden niet getoond; een opmerking zegt dat.",
    "offers-suppressed": "De aanbiedingen van het product worden niet getoond.",
    delisted: "Het product wordt van de marktplaats gehaald.",
    "family-frozen": "De varianten van deze familie kunnen niet worden gewijzigd.",
    "review-weightless": "De recensie blijft leesbaar en telt niet mee voor de sterren.",
    "review-removed": "De recensie wordt niet meer getoond en telt niet meer mee.",
    "contributions-limited": "Met uw account kunt u geen recensies, stemmen of antwoorden geven.",
    "community-closed": "Uw account doet niet meer mee aan recensies, stemmen en antwoorden.",
  },
  duration: {
    dated: "Van {from} tot {until}.",
    open: "Vanaf {from}, tot het wordt opgeheven.",
    once: "Gedaan met deze brief.",
  },
  territory: "Het geldt in: {countries}.",
  acts: {
    message: "Een bericht van {date} ({id}).",
    review: "Een recensie van {date} ({id}).",
    feedback: "Een verkopersbeoordeling van {date} ({id}).",
    listing: "Een aanbieding, per {date} ({id}).",
    insert: "Een bijsluiter in een pakket van {date} ({id}).",
    account: "Wat een account tot {date} deed.",
    request: "Verzoeken om recensies tot {date} ({id}).",
  },
  ground: "{rule} Dit is regel {ruleId} in versie {version}, die toen gold.",
  law: "De wet erachter: {law}.",
  quote: "Deze woorden: “{quote}”",
  sources: {
    own_initiative: "Wij hebben dit zelf gevonden; niemand heeft het gemeld.",
    notice: "Iemand heeft het ons gemeld ({noticeId}).",
    trusted_flagger: "Een betrouwbare flagger heeft het ons gemeld ({noticeId}).",
  },
  automated: {
    detectedNot: "Software wees erop. Iemand heeft het bekeken en besloten.",
    detectedNotByMachine: "Iemand heeft het gevonden en besloten.",
    detectedPartly: "Software wees erop en bereidde het besluit voor. Iemand heeft het genomen.",
  },
  todo: {
    stop_and_correct: "Stop hiermee en herstel vóór {deadline} wat nog tegen de regel is.",
    use_templates: "Gebruik tot {deadline} de sjablonen en laat weg wat gemarkeerd is.",
    write_anew: "U kunt opnieuw schrijven, in woorden die de regels volgen.",
    nothing: "U hoeft niets te doen.",
  },
  consequence:
    "Een nieuwe overtreding binnen {days} dagen zou de volgende stap brengen: {measure} Die zou eigen " +
    "redenen hebben.",
  noConsequence: "Er is geen volgende stap.",
  remedy:
    "U kunt tot {until} gratis bezwaar maken: {path}. Iemand die niet bij dit besluit betrokken was, " +
    "behandelt het. U kunt op elk punt ingaan en hoeft niets toe te geven.",
  outside: "U kunt zich ook wenden tot: {outOfCourt} Of tot een rechter: {court}",
  closing: "{marketplace}, besluit {statementId}, zaak {caseId}",
  grounds: {
    arrangedReviews: {
      rule: "Kopers schrijven recensies uit eigen beweging; niemand bestelt, ruilt of regelt ze.",
      because:
        "De accounts in het dossier handelden samen zoals kopers die elkaar niet kennen dat niet doen.",
    },
    ownReviews: {
      rule: "Niemand recenseert wat hijzelf, zijn huishouden, zijn werkgever of een concurrent verkoopt.",
      because: "De gegevens verbinden de accounts met de verkoper of een concurrent.",
    },
    paidReviews: {
      rule: "Voor een recensie wordt niets gegeven of beloofd, vooraf noch achteraf.",
      because: "Kopers kregen iets voor het schrijven, of voor wat ze geschreven hadden.",
    },
    selectiveAsking: {
      rule: "Alle kopers worden gelijk om een recensie gevraagd, wat ze ook van hun bestelling vinden.",
      because:
        "Wie gevraagd werd, hangt sterker af van het verloop van de bestelling dan toeval toelaat.",
    },
    mergedListings: {
      rule: "Alleen uitvoeringen van één product delen een familie, zodat recensies bij hun onderwerp blijven.",
      because: "Recensies van het ene product werden bij een ander getoond.",
    },
    swayedVotes: {
      rule: "Stemmen en meldingen zijn van ieder zelf; niemand regelt ze.",
      because: "Stemmen of meldingen kwamen samen op een afgesproken manier.",
    },
    forbiddenMessages: {
      rule: "Berichten aan kopers dienen hun bestelling of beantwoorden hun vraag, volgens de regels.",
      because: "Geweigerde teksten zijn opnieuw geprobeerd nadat de reden was gegeven.",
    },
    reportedContent: {
      rule: "Niemand probeert recensies, stemmen, beoordelingen of verzoeken tegen de regels te beïnvloeden.",
      because: "Wat gemeld is, is bekeken en met de regels vergeleken.",
    },
    suspectedReview: {
      rule: "Een recensie die misschien niet echt is, telt niet voor de sterren tot duidelijk is wat ze is.",
      because:
        "Iemand heeft de recensie en wat eromheen staat bekeken, en twijfelt of ze vanzelf ontstond.",
    },
    contentRules: {
      rule: "Een recensie gaat over het product, in woorden die iedereen mag lezen.",
      because:
        "Iemand heeft de recensie gelezen en vond woorden waarvoor de regels geen ruimte laten.",
    },
    wrongProduct: {
      rule: "Een recensie staat bij het product waarover ze gaat.",
      because: "Iemand heeft de recensie gelezen; ze gaat over een ander product.",
    },
    legalOrder: {
      rule: "Wat een rechter of autoriteit heeft laten weghalen, wordt niet getoond.",
      because: "Er is een bevel over deze recensie.",
    },
  },
  report: {
    subject: "{marketplace}: wat er van uw melding {reportId} is geworden",
    intro:
      "Op {date} heeft iemand besloten over wat u meldde. Deze brief zegt wat ervan is geworden, " +
      "waarom, en hoe u het door iemand anders kunt laten bekijken.",
    founded: "U had gelijk: het is tegen de regels. Wie het treft, hoort dat zelf.",
    unfounded: "Het is niet tegen de regels en blijft zoals het is.",
    reason: "De reden, in de woorden van wie besloot: “{reason}”",
    source: "U hebt het gemeld ({noticeId}).",
    seen: "Iemand heeft gelezen wat u meldde, uw reden en wat erover vastligt.",
    person: "Iemand heeft de recensie gelezen en wat erover vastligt.",
  },
  outcome: {
    subject: "{marketplace}: wat er van uw bezwaar is geworden",
    intro:
      "op {filed} maakte u bezwaar tegen besluit {statementId}. Iemand die er niet bij betrokken was, " +
      "heeft het behandeld en op {decided} beantwoord.",
    headings: {
      outcome: "Wat er besloten is",
      reason: "Waarom",
      next: "Wat u nu kunt doen",
    },
    upheld: "Het besluit blijft. Er verandert niets aan.",
    partly: "Het besluit verandert: een deel ervan eindigt vandaag.",
    reversed: "U had gelijk. Het besluit is vernietigd en wat het oplegde, eindigt vandaag.",
    restored: "Wat de maatregelen hadden veranderd, is hersteld zonder dat u iets doet.",
    again:
      "Met bewijs dat eerder niet bekend kon zijn, kunt u tot {until} nog één keer bezwaar maken.",
    notAgain: "Binnen de marktplaats is dit antwoord het laatste.",
    page: "Het besluit, uw bezwaar en wat u nog kunt doen: {page}",
    closing: "{marketplace}, bezwaar {appealId}, besluit {statementId}",
  },
  ended: {
    subject: "{marketplace}: een maatregel is beëindigd",
    intro: "Op {date} eindigde een maatregel van besluit {statementId}. Die luidde:",
    because: {
      expired: "Zij eindigde vanzelf: haar tijd is om.",
      cured: "Zij is opgeheven: wat haar nodig maakte, is in orde gebracht.",
      mistake: "Zij is opgeheven: het was een fout van ons.",
      appeal_overdue: "Zij is opgeheven: uw bezwaar is niet op tijd beantwoord.",
    },
    page: "Het besluit en wat verder geldt: {page}",
  },
};
