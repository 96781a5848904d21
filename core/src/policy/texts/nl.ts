import type { LanguageTexts } from "./texts.ts";

/** Dutch: formal address, no blame, no exclamation marks. */
export const nl: LanguageTexts = {
  "no-cancel-request": {
    message: "Dit vraagt de koper een bestelling te annuleren die u niet kunt leveren.",
    suggestion: "Annuleer de bestelling zelf en zeg waarom.",
  },
  "no-diverting-unhappy-buyers": {
    message: "Dit stuurt ontevreden kopers naar u in plaats van naar een review.",
    suggestion: "Bied iedereen hulp aan, zonder daarnaast over reviews te spreken.",
  },
  "no-emoji": { message: "Hier staat een emoji.", suggestion: "Zeg het in woorden." },
  "no-empty-lines": {
    message: "Hier blijft meer dan één regel leeg.",
    suggestion: "Laat tussen alinea's één regel leeg.",
  },
  "no-empty-message": {
    message: "Dit zegt de koper niets wat de marktplaats niet al zegt.",
    suggestion: "Verstuur het niet, of voeg toe wat de koper moet weten of kiezen.",
  },
  "no-feedback-change-pressure": {
    message: "Dit zet de koper onder druk om verkopersfeedback te wijzigen of te verwijderen.",
    suggestion: "Zeg neutraal dat feedback gewijzigd kan worden, of laat het weg.",
  },
  "no-hate": {
    message: "Dit valt mensen aan om wie ze zijn.",
    suggestion: "Zeg wat er mis was met de bestelling of het product.",
  },
  "no-illegal-content": {
    message: "Dit lijkt iets verbodens aan te bieden of aan te kondigen.",
    suggestion: "Haal de gemarkeerde woorden weg. Is iemand in gevaar, bel dan het alarmnummer.",
  },
  "no-incentive-for-review": {
    message: "Dit biedt iets aan voor een review of beoordeling.",
    suggestion: "Vraag zonder iets aan te bieden, of geef zonder een woord over reviews.",
  },
  "no-incentivised-review": {
    message: "Dit zegt dat de review in ruil voor iets is geschreven.",
    suggestion:
      "Vertel ons wie het aanbood. Over een product dat u zelf betaalde, kunt u opnieuw schrijven.",
  },
  "no-insider-reviews": {
    message: "Dit vraagt mensen dicht bij de verkoper om reviews.",
    suggestion: "Vraag hun het product te testen en het u onder vier ogen te vertellen.",
  },
  "no-insults": {
    message: "Dit leest als onbeleefd of dreigend.",
    suggestion: "Zeg in een of twee zinnen wat er gebeurde en wat u deed.",
  },
  "no-link-in-review": {
    message: "Dit leidt weg van de marktplaats.",
    suggestion: "Haal de link weg en noem wat u bedoelt.",
  },
  "no-marketing-message": {
    message: "Dit maakt reclame in plaats van de bestelling te dienen.",
    suggestion: "Blijf bij de bestelling, zonder aanbiedingen, codes of andere producten.",
  },
  "no-markup": {
    message: "Hier staat HTML, die als losse tekens wordt verzonden.",
    suggestion: "Schrijf gewone tekst.",
  },
  "no-obscenity": {
    message: "Hier staat een grof woord.",
    suggestion: "Zeg hetzelfde zonder het gemarkeerde woord.",
  },
  "no-opt-out-link": {
    message: "Hier staat een eigen regel om af te melden.",
    suggestion: "Laat die weg; de marktplaats voegt de instellingen van de koper toe.",
  },
  "no-outside-contact": {
    message: "Dit leidt de koper naar een weg buiten de marktplaats.",
    suggestion: "Antwoord hier, in het gesprek bij de bestelling.",
  },
  "no-personal-data-in-reply": {
    message: "Dit toont in het openbaar persoonlijke gegevens van een koper.",
    suggestion:
      "Laat namen, adressen en bestelnummers weg; schrijf de koper in het gesprek bij de bestelling.",
  },
  "no-personal-data-in-review": {
    message: "Hier staat een adres, een nummer of een e-mailadres.",
    suggestion: "Haal de gemarkeerde woorden weg; de rest kan worden geplaatst.",
  },
  "no-positive-review-request": {
    message: "Dit vraagt om een goede review in plaats van een eerlijke.",
    suggestion: "Vraag om een review zonder te zeggen hoe die moet zijn.",
  },
  "no-price-talk-in-review": {
    message: "Hier staat waar het product goedkoper of op voorraad is.",
    suggestion: "Zeg of het u de prijs waard was.",
  },
  "no-product-talk-in-feedback": {
    message: "Dit gaat alleen over het product, niet over de verkoper.",
    suggestion:
      "Verplaats het met één klik naar een productreview, of voeg toe hoe de verkoper u hielp.",
  },
  "no-promotion-in-review": {
    message: "Hier wordt ergens reclame voor gemaakt.",
    suggestion: "Blijf bij wat u van het product vindt, zonder codes, winkels of kanalen.",
  },
  "no-refund-for-review": {
    message: "Dit koppelt een terugbetaling aan een review.",
    suggestion: "Betaal terug wat verschuldigd is en zeg niets over de review.",
  },
  "no-repeat-request": {
    message: "Dit vraagt opnieuw om een review voor dezelfde bestelling.",
    suggestion: "Vraag het niet nog eens. De marktplaats stuurt zelf het ene verzoek.",
  },
  "no-request-after-praise": {
    message: "Op een compliment volgt hier een verzoek om een review.",
    suggestion: "Bedank en laat het daarbij. De marktplaats vraagt iedereen met dezelfde woorden.",
  },
  "no-request-from-happy-buyers-only": {
    message: "Dit vraagt alleen tevreden kopers om een review.",
    suggestion: "Vraag alle kopers met dezelfde woorden, zonder voorwaarde.",
  },
  "no-review-by-seller": {
    message: "Dit lijkt geschreven door iemand die bij de verkoper of maker hoort.",
    suggestion: "Plaats het als tekst van de verkoper, of laat ons weten dat er geen band is.",
  },
  "no-review-change-request": {
    message: "Dit vraagt de koper een productreview te wijzigen of te verwijderen.",
    suggestion: "Laat het verzoek weg. Zeg wat u deed om het in orde te maken.",
  },
  "no-review-coaching": {
    message: "Dit zegt de koper wat hij moet schrijven.",
    suggestion: "Laat de woorden aan de koper.",
  },
  "no-review-pressure": {
    message: "Dit zet de koper onder druk over een review.",
    suggestion: "Help met de bestelling en laat de koper zijn mening.",
  },
  "no-review-trade": {
    message: "Dit biedt, zoekt of regelt een handel in reviews.",
    suggestion: "Laat reviews over aan kopers die ze willen schrijven.",
  },
  "no-reviews-against-rivals": {
    message: "Dit regelt een review over het product van een concurrent.",
    suggestion: "Laat de reviews van andere verkopers aan hun kopers.",
  },
  "no-service-talk-in-review": {
    message: "Dit gaat alleen over de verkoper of de bezorging.",
    suggestion:
      "Verplaats het met één klik naar de verkopersfeedback, of voeg toe wat u van het product vindt.",
  },
  "no-shouting": {
    message: "Dit leest als geroep.",
    suggestion: "Schrijf in gewone letters, met één teken aan het eind.",
  },
  "no-spam": {
    message: "Hier herhalen zich dezelfde woorden of tekens.",
    suggestion: "Zeg het één keer, in uw eigen woorden.",
  },
  "no-unsupported-language": {
    message: "Dit staat in een taal die de lezer misschien niet leest.",
    suggestion: "Schrijf in de taal van de lezer, of voeg een vertaling toe.",
  },
  "no-vote-request": {
    message: "Dit vraagt om stemmen op reviews of om meldingen ertegen.",
    suggestion: "Laat stemmen en meldingen over aan de lezers.",
  },
};
