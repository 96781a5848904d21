import type { ShopperProblems } from "../problems.ts";

/** Refusals that shoppers meet, in Dutch. */
export const problems: ShopperProblems = {
  not_found: {
    title: "Op dit adres is er niets voor u.",
    remedy:
      "Controleer het adres. Wat van anderen is, krijgt hetzelfde antwoord als wat niet bestaat.",
  },
  product_unknown: {
    title: "Dit product staat niet in de catalogus.",
    remedy: "Controleer het adres; misschien heeft het platform het nog niet doorgegeven.",
  },
  marketplace_unknown: {
    title: "Dit platform bestaat niet.",
    remedy: "Kies onder aan de pagina een platform dat bestaat.",
  },
  seller_unknown: {
    title: "Deze verkoper bestaat niet.",
    remedy: "Controleer het adres; misschien heeft het platform de verkoper nog niet doorgegeven.",
  },
  forbidden: {
    title: "Deze pagina is voor een ander account.",
    remedy: "Log in met een account dat dit recht heeft.",
  },
  rate_limited: {
    title: "Te veel aanvragen in korte tijd.",
    remedy: "Wacht even en laad de pagina opnieuw.",
  },
  cursor_invalid: { title: "Deze lijst is veranderd.", remedy: "Begin weer op de eerste pagina." },
  internal: {
    title: "Aan onze kant is iets stuk.",
    remedy: "Er is niets gewijzigd. Gebeurt het weer, meld dan het nummer van de aanvraag.",
  },
  unavailable: {
    title: "De dienst start, stopt of bereikt zijn database niet.",
    remedy: "Probeer het over enkele seconden opnieuw; er is niets gewijzigd.",
  },
  data_on_hold: {
    title: "Je gegevens moeten voorlopig bewaard blijven voor een rechtsvordering.",
    remedy: "Er is niets gewist. Vraag het na die tijd opnieuw.",
  },
  contributions_restricted: {
    title: "Dit account mag nu geen reviews schrijven.",
    remedy:
      "In de motivering die u hebt gekregen staat waarom, tot wanneer, en hoe u bezwaar maakt.",
  },
  intake_closed: {
    title: "Dit product neemt op dit moment geen nieuwe reviews aan.",
    remedy: "Op de productpagina staat waarom en tot wanneer.",
  },
  product_not_listed: {
    title: "Dit product is niet te koop, dus het kan niet worden gerecenseerd.",
    remedy: "Reviews openen weer als het product opnieuw te koop is.",
  },
  promotional_lock: {
    title: "Een eerdere review van u over dit product maakte reclame.",
    remedy:
      "Daarmee is dit product voor uw account gesloten. Was dat een vergissing, maak dan bezwaar.",
  },
  not_released: {
    title: "Dit product is nog niet verschenen.",
    remedy: "Vanaf de dag van verschijnen kunt u het recenseren.",
  },
  own_product: {
    title: "Uw account is verbonden met een verkoper van dit product.",
    remedy:
      "Verkopers, hun medewerkers en families recenseren niet wat zij verkopen. Klopt de band niet, maak dan bezwaar.",
  },
  competitor_product: {
    title: "Uw account is verbonden met een verkoper van concurrerende producten.",
    remedy:
      "Verkopers, hun medewerkers en families recenseren geen concurrenten. Klopt de band niet, maak dan bezwaar.",
  },
  spend_too_low: {
    title: "Uw account heeft nog niet het bedrag besteed dat reviews hier opent.",
    remedy: "Het opent vanzelf zodra de kaartbetalingen van de laatste 12 maanden genoeg zijn.",
  },
  purchase_required: {
    title: "Voor sterren zonder tekst is hier een aankoop van dit product nodig.",
    remedy: "Voeg een paar woorden over het product toe.",
  },
  intake_verified_only: {
    title: "Voorlopig neemt dit product alleen reviews aan van wie het hier kocht.",
    remedy: "Op de productpagina staat waarom en tot wanneer.",
  },
  unverified_quota: {
    title: "U hebt deze week alle reviews van elders gekochte producten gebruikt.",
    remedy: "Daarna openen er meer. Producten die u hier kocht, zijn niet beperkt.",
  },
  review_refused: {
    title: "Niet gepubliceerd: de tekst heeft woorden die de regels niet toestaan.",
    remedy: "Wijzig de gemarkeerde woorden; bij elk staat wat wel kan.",
  },
  review_exists: {
    title: "U hebt dit product al gerecenseerd.",
    remedy: "U kunt de review op zijn pagina wijzigen.",
  },
  edit_conflict: {
    title: "De review is intussen elders gewijzigd.",
    remedy: "Herhaal de wijziging op de nieuwste versie.",
  },
  review_not_published: {
    title: "Deze review is niet gepubliceerd.",
    remedy: "Laad hem opnieuw om te zien hoe het ermee staat.",
  },
  feedback_exists: {
    title: "U hebt over deze bestelling al feedback gegeven.",
    remedy: "Wijzig de feedback op de eigen pagina, zolang dat kan.",
  },
  feedback_missing: {
    title: "Er is geen feedback om te wijzigen.",
    remedy: "Wat is ingetrokken, blijft ingetrokken.",
  },
  feedback_too_early: {
    title: "Het is te vroeg voor feedback over deze bestelling.",
    remedy: "Dat kan enkele dagen na de bevestiging.",
  },
  feedback_too_late: {
    title: "Feedback over deze bestelling is gesloten.",
    remedy: "Wat u kocht, kunt u nog wel recenseren.",
  },
  feedback_edit_closed: {
    title: "Deze feedback kan niet meer worden gewijzigd.",
    remedy: "De termijn daarvoor is voorbij.",
  },
  feedback_reason_needed: {
    title: "Tot en met drie sterren is een reden nodig.",
    remedy: "Kies wat er misging, zodat de juiste erop kan antwoorden.",
  },
  feedback_refused: {
    title: "Niet gepubliceerd: de tekst heeft woorden die de regels niet toestaan.",
    remedy: "Zeg hetzelfde zonder de gemarkeerde woorden.",
  },
  feedback_own_seller: {
    title: "Uw account is verbonden met deze verkoper.",
    remedy:
      "Verkopers en hun medewerkers geven zichzelf geen feedback. Klopt de band niet, maak dan bezwaar.",
  },
  feedback_conflict: {
    title: "De feedback is intussen elders gewijzigd.",
    remedy: "Laad hem opnieuw en herhaal de wijziging op de nieuwste versie.",
  },
  vote_own_review: {
    title: "Schrijvers stemmen niet op hun eigen reviews.",
    remedy: "Er is niets meer nodig; lezers bepalen wat hen hielp.",
  },
  vote_tied_to_seller: {
    title: "Uw account is verbonden met een verkoper van dit of een concurrerend product.",
    remedy:
      "Verkopers en hun medewerkers stemmen hier niet. Wat tegen een regel ingaat, kunt u melden.",
  },
  vote_voided: {
    title: "Uw stem op deze review telt niet meer mee.",
    remedy: "In de motivering die u hebt gekregen staat waarom, en hoe u bezwaar maakt.",
  },
  vote_missing: {
    title: "Er is geen stem om in te trekken.",
    remedy: "Die is al eerder ingetrokken.",
  },
  report_exists: {
    title: "U hebt deze review al gemeld.",
    remedy: "Uw lijst met meldingen laat zien wat ervan kwam.",
  },
  report_own_review: {
    title: "Deze review is van uzelf.",
    remedy: "U kunt hem op zijn pagina wijzigen of verwijderen.",
  },
  reports_paused: {
    title:
      "Uw meldingen worden een tijd niet aangenomen, omdat bijna alle duidelijk ongegrond waren.",
    remedy: "U bent eerder gewaarschuwd. Daarna worden ze weer aangenomen.",
  },
  photo_missing: {
    title: "Deze foto is er niet meer.",
    remedy: "Wie hem toevoegde, haalde hem weg.",
  },
  photo_type: {
    title: "Niet toegevoegd: dit is geen foto die getoond kan worden.",
    remedy: "Neem een JPEG, PNG of WebP. Wat een bestand is, zegt de inhoud, niet de naam.",
  },
  photo_too_large: {
    title: "Niet toegevoegd: de foto is te groot.",
    remedy: "Een foto heeft hoogstens 10 MB en 40 megapixels.",
  },
  photos_too_many: {
    title: "Niet toegevoegd: een beoordeling toont vijf foto’s.",
    remedy: "Haal er een weg om een andere toe te voegen.",
  },
  photo_harmful: {
    title: "Niet toegevoegd: een scanner vond schadelijke software in het bestand.",
    remedy: "Controleer het toestel en maak de foto opnieuw.",
  },
  photo_not_looked_at: {
    title: "Niet toegevoegd: de foto kon nu niet bekeken worden.",
    remedy: "Probeer het over een minuut. Woorden en sterren zijn bewaard.",
  },
  photo_words_refused: {
    title: "Niet toegevoegd: de woorden bij de foto breken een regel.",
    remedy: "Zeg kort wat de foto laat zien en voeg hem opnieuw toe.",
  },
};
