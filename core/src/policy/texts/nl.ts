import type { LanguageTexts } from "./said.ts";

/** Dutch: formal address, no blame, no exclamation marks. */
export const nl: LanguageTexts = {
  "no-cancel-request": {
    title: "Vraag een koper nooit te annuleren omdat u niet kunt leveren",
    message: "Dit vraagt de koper een bestelling te annuleren die u niet kunt leveren.",
    suggestion: "Annuleer de bestelling zelf en zeg waarom.",
  },
  "no-diverting-unhappy-buyers": {
    title: "Leid ontevreden kopers nooit naar een privékanaal in plaats van naar een review",
    message: "Dit stuurt ontevreden kopers naar u in plaats van naar een review.",
    suggestion: "Bied iedereen hulp aan, zonder daarnaast over reviews te spreken.",
  },
  "no-emoji": {
    title: "Geen emoji in berichten",
    message: "Hier staat een emoji.",
    suggestion: "Zeg het in woorden.",
  },
  "no-empty-lines": {
    title: "Niet meer dan één lege regel achter elkaar",
    message: "Hier blijft meer dan één regel leeg.",
    suggestion: "Laat tussen alinea's één regel leeg.",
  },
  "no-empty-message": {
    title: "Geen bericht dat alleen bedankt of zegt dat u er bent",
    message: "Dit zegt de koper niets wat de marktplaats niet al zegt.",
    suggestion: "Verstuur het niet, of voeg toe wat de koper moet weten of kiezen.",
  },
  "no-feedback-change-pressure": {
    title: "Dring nooit aan en beloon nooit om verkopersfeedback te laten wijzigen",
    message: "Dit zet de koper onder druk om verkopersfeedback te wijzigen of te verwijderen.",
    suggestion: "Zeg neutraal dat feedback gewijzigd kan worden, of laat het weg.",
  },
  "no-hate": {
    title: "Geen aanval op mensen om wie ze zijn",
    message: "Dit kan overkomen als een aanval op mensen om wie ze zijn.",
    suggestion: "Zeg wat er mis was met de bestelling of het product.",
  },
  "no-illegal-content": {
    title: "Niets verbodens of gevaarlijks",
    message: "Dit lijkt iets verbodens aan te bieden of aan te kondigen.",
    suggestion: "Haal de gemarkeerde woorden weg. Is iemand in gevaar, bel dan het alarmnummer.",
  },
  "no-incentive-for-review": {
    title: "Bied nooit iets aan voor een review",
    message: "Dit biedt iets aan voor een review of beoordeling.",
    suggestion: "Vraag zonder iets aan te bieden, of geef zonder een woord over reviews.",
  },
  "no-incentivised-review": {
    title: "Geen review in ruil voor iets",
    message: "Dit zegt dat de review in ruil voor iets is geschreven.",
    suggestion:
      "Vertel ons wie het aanbood. Over een product dat u zelf betaalde, kunt u opnieuw schrijven.",
  },
  "no-insider-reviews": {
    title: "Vraag familie, vrienden of medewerkers nooit om reviews",
    message: "Dit vraagt mensen dicht bij de verkoper om reviews.",
    suggestion: "Vraag hun het product te testen en het u onder vier ogen te vertellen.",
  },
  "no-insults": {
    title: "Geen beledigingen, sarcasme of dreigementen tegen een koper",
    message: "Dit kan onbeleefd of dreigend overkomen.",
    suggestion: "Zeg in een of twee zinnen wat er gebeurde en wat u deed.",
  },
  "no-link-in-review": {
    title: "Geen links buiten de marktplaats",
    message: "Dit leidt weg van de marktplaats.",
    suggestion: "Haal de link weg en noem wat u bedoelt.",
  },
  "no-marketing-message": {
    title: "Geen reclame aan kopers via de marktplaats",
    message: "Dit maakt reclame in plaats van de bestelling te dienen.",
    suggestion: "Blijf bij de bestelling, zonder aanbiedingen, codes of andere producten.",
  },
  "no-markup": {
    title: "Geen HTML in berichten",
    message: "Hier staat HTML, die als losse tekens wordt verzonden.",
    suggestion: "Schrijf gewone tekst.",
  },
  "no-obscenity": {
    title: "Geen grove woorden, geen scheldpartijen",
    message: "Hier staat een grof woord.",
    suggestion: "Zeg hetzelfde zonder het gemarkeerde woord.",
  },
  "no-opt-out-link": {
    title: "Geen afmeldregel in een bericht",
    message: "Hier staat een eigen regel om af te melden.",
    suggestion: "Laat die weg; de marktplaats voegt de instellingen van de koper toe.",
  },
  "no-outside-contact": {
    title: "Geen links, e-mailadressen, telefoonnummers of berichtendiensten van buiten",
    message: "Dit leidt de koper naar een weg buiten de marktplaats.",
    suggestion: "Antwoord hier, in het gesprek bij de bestelling.",
  },
  "no-personal-data-in-reply": {
    title: "Geen persoonlijke gegevens in een openbaar antwoord",
    message: "Dit toont in het openbaar persoonlijke gegevens van een koper.",
    suggestion:
      "Laat namen, adressen en bestelnummers weg; schrijf de koper in het gesprek bij de bestelling.",
  },
  "no-personal-data-in-review": {
    title: "Geen persoonlijke gegevens in een review of feedback",
    message: "Hier staat een adres, een nummer of een e-mailadres.",
    suggestion: "Haal de gemarkeerde woorden weg; de rest kan worden geplaatst.",
  },
  "no-positive-review-request": {
    title: "Vraag nooit om een positieve review of een aantal sterren",
    message: "Dit vraagt om een goede review in plaats van een eerlijke.",
    suggestion: "Vraag om een review zonder te zeggen hoe die moet zijn.",
  },
  "no-price-talk-in-review": {
    title: "Geen woord over prijzen elders of voorraad",
    message: "Hier staat waar het product goedkoper of op voorraad is.",
    suggestion: "Zeg of het u de prijs waard was.",
  },
  "no-product-talk-in-feedback": {
    title: "Feedback die alleen over het product gaat, is een review",
    message: "Dit gaat alleen over het product, niet over de verkoper.",
    suggestion:
      "Verplaats het met één klik naar een productreview, of voeg toe hoe de verkoper u hielp.",
  },
  "no-promotion-in-review": {
    title: "Geen reclame in een review of feedback",
    message: "Hier wordt ergens reclame voor gemaakt.",
    suggestion: "Blijf bij wat u van het product vindt, zonder codes, winkels of kanalen.",
  },
  "no-refund-for-review": {
    title: "Koppel een terugbetaling nooit aan een review",
    message: "Dit koppelt een terugbetaling aan een review.",
    suggestion: "Betaal terug wat verschuldigd is en zeg niets over de review.",
  },
  "no-repeat-request": {
    title: "Vraag nooit een tweede keer voor dezelfde bestelling",
    message: "Dit vraagt opnieuw om een review voor dezelfde bestelling.",
    suggestion: "Vraag het niet nog eens. De marktplaats stuurt zelf het ene verzoek.",
  },
  "no-request-after-praise": {
    title: "Beantwoord een compliment nooit met een verzoek om een review",
    message: "Op een compliment volgt hier een verzoek om een review.",
    suggestion: "Bedank en laat het daarbij. De marktplaats vraagt iedereen met dezelfde woorden.",
  },
  "no-request-from-happy-buyers-only": {
    title: "Vraag nooit alleen tevreden kopers om een review",
    message: "Dit vraagt alleen tevreden kopers om een review.",
    suggestion: "Vraag alle kopers met dezelfde woorden, zonder voorwaarde.",
  },
  "no-review-by-seller": {
    title: "Geen review door de verkoper, de maker of wie hun na staat",
    message: "Dit lijkt geschreven door iemand die bij de verkoper of maker hoort.",
    suggestion: "Plaats het als tekst van de verkoper, of laat ons weten dat er geen band is.",
  },
  "no-review-change-request": {
    title: "Vraag een koper nooit een productreview te wijzigen of te verwijderen",
    message: "Dit vraagt de koper een productreview te wijzigen of te verwijderen.",
    suggestion: "Laat het verzoek weg. Zeg wat u deed om het in orde te maken.",
  },
  "no-review-coaching": {
    title: "Zeg een koper nooit wat er in een review moet staan",
    message: "Dit zegt de koper wat hij moet schrijven.",
    suggestion: "Laat de woorden aan de koper.",
  },
  "no-review-pressure": {
    title: "Zet een koper nooit onder druk over een review of feedback",
    message: "Dit zet de koper onder druk over een review.",
    suggestion: "Help met de bestelling en laat de koper zijn mening.",
  },
  "no-review-trade": {
    title: "Geen handel in reviews",
    message: "Dit biedt, zoekt of regelt een handel in reviews.",
    suggestion: "Laat reviews over aan kopers die ze willen schrijven.",
  },
  "no-reviews-against-rivals": {
    title: "Regel nooit reviews over het product van een concurrent",
    message: "Dit regelt een review over het product van een concurrent.",
    suggestion: "Laat de reviews van andere verkopers aan hun kopers.",
  },
  "no-service-talk-in-review": {
    title: "Een review die alleen over verkoper of bezorging gaat, is feedback",
    message: "Dit gaat alleen over de verkoper of de bezorging.",
    suggestion:
      "Verplaats het met één klik naar de verkopersfeedback, of voeg toe wat u van het product vindt.",
  },
  "no-shouting": {
    title: "Geen geschreeuw: hoofdletters en rijen uitroeptekens",
    message: "Dit kan overkomen als schreeuwen.",
    suggestion: "Schrijf in gewone letters, met één teken aan het eind.",
  },
  "no-spam": {
    title: "Geen herhaling, geen plaatjes van tekens",
    message: "Hier herhalen zich dezelfde woorden of tekens.",
    suggestion: "Zeg het één keer, in uw eigen woorden.",
  },
  "no-unsupported-language": {
    title: "Alleen talen waarvan bekend is dat de lezer ze leest",
    message: "Dit staat in een taal die de lezer misschien niet leest.",
    suggestion: "Schrijf in de taal van de lezer, of voeg een vertaling toe.",
  },
  "no-vote-request": {
    title: "Vraag nooit om stemmen op reviews of meldingen ertegen",
    message: "Dit vraagt om stemmen op reviews of om meldingen ertegen.",
    suggestion: "Laat stemmen en meldingen over aan de lezers.",
  },
};
