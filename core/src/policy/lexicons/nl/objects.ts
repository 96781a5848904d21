import type { Forms } from "../lexicon.ts";

/** Dutch: what is written about, and the mood it should have. */
export const objects: Forms = {
  review: [
    "(oude|eerdere|openbare) (klacht|kritiek|opmerking)",
    "(plaats|publiceer|zet|geef|deel) ~ (oordeel|mening|indruk|indrukken|verdict)",
    "(elk|ieder|uw|je|een) (oordeel|waardering|beoordeling|recensie|kritiek)",
    "(beoordelaar|beoordelaars|recensent|recensenten|reviewer|reviewers|uw oordeel|je oordeel|opmerkingen onder|opmerking onder|opmerkingen bij het product|commentaar onder|tekst onder het product|review|reviews|beoordeling|beoordelingen|recensie|recensies|productreview|productreviews|klantbeoordeling|waardering|revieuw|revieuws|reviewtje|reviewtjes|klantreview|klantreviews|klantervaring|klantervaringen|productbeoordeling|productbeoordelingen|productrecensie|commentaar op de pagina|waarderingen|openbare reactie)",
    "(negatieve|slechte|kritische|boze) (reactie|opmerking|tekst|woorden)",
    "*(review|reviews|beoordeling|beoordelingen|recensie)",
    "(review|reviews|beoordeling|beoordelingen|recensie|recensies|reactie|mening) (online|over het product|van het product|op de productpagina|op google|op onze pagina|plaatsen|schrijven)",
  ],
  feedback: [
    "(feedback|verkopersfeedback|verkopersbeoordeling|terugkoppeling|verkopersreview|verkopersbeoordelingen|winkelbeoordeling|winkelreview|feedback over de verkoper|verkoperfeedback|verkoperbeoordeling|verkoperreview|feedbacks|uw feedback|je feedback)",
    "(beoordeling|beoordelingen|review|waardering|score|mening) (van de verkoper|over de verkoper|voor de verkoper|van onze winkel|over onze winkel|van ons als verkoper|over ons als verkoper)",
  ],
  rating: [
    "(elk|ieder|hoog|laag|slecht|goed|beter) cijfer",
    "(score|een cijfer|maar een ster|1 ster|sterbeoordeling|cijfers|het cijfer|uw cijfer|je cijfer|lage score|slechte score|een sterretje|de ene ster|1 sterretje|eensterbeoordeling|sterrenbeoordeling|sterwaardering|uw score|je score)",
  ],
  star: ["(ster|sterren|sterretjes|sterretje|gouden sterren)"],
  fiveStars: [
    "(alleen|enkel|slechts) een (vijf|5)",
    "(5 sterren*|5sterren*|vijfsterren*|vijf sterren*|5/5|hoogste score|hoogste cijfer|maximale score|beste beoordeling|topbeoordeling|alle vijf de sterren|volle sterren|hoogste beoordeling|een tien|een 10|een dikke tien|10/10|tien met een griffel|maximaal aantal sterren|de volle score|volle punten|de volle punten|topscore|top score|hoogste waardering|hoogst mogelijke|maximale beoordeling|perfecte score|beste score|een topreview)",
    "(maximale|maximum|hoogste|volle|hele) (aantal|rij) sterren",
    "(lovend|lovende) (woord|woordje|woorden)",
    "(5|vijf) (ster|sterren|sterretjes)",
    "(de|alle|met|alle de) (5|vijf) (sterren|sterretjes)",
    "(5|vijf) (van de 5|van de vijf|uit 5|gouden sterren|stralende sterren)",
    "(minder dan|lager dan|onder de) (5|vijf) sterren",
  ],
  publicVoice: [
    "(twee|drie|3|2|paar) (regels|zinnen|woorden) (plus|en|met) (een |) (foto|video|afbeelding)",
    "(roep|schreeuw|zing|bazuin) (het |) (rond|uit|van de daken|luid)",
    "uw (indrukken|ervaringen|bevindingen) ~ (schrijven|delen|achterlaten)",
    "(indrukken|ervaringen|mening|bevindingen) (neer te schrijven|op te schrijven|te delen|achter te laten|neerschrijven|opschrijven)",
    "(wat over ons schrijft|iets over ons schrijft|over ons schrijft|over ons schrijven|schrijf iets over|schrijf wat over|schrijf een stukje|een stukje over|stukje op de site|tikt u een stukje|laat van u horen|laat van je horen|zegt het voort|zeg het voort|vertel het door|vertel het verder|mond tot mondreclame|beveel ons aan|raad ons aan|een goed woordje|een lief woordje|een paar lieve woorden|een paar aardige woorden|een paar regels|een paar zinnen|schrijf wat je ervan vindt|schrijf wat u ervan vindt|zeg wat je ervan vindt|horen in een review|in een review|je mening online|uw mening online|geef je mening|geef uw mening)",
    "(plaats|schrijf|zet|post|deel) ~ (bevindingen|indrukken|indruk|verhaal)",
    "(uw|je|jouw) mening (telt|is waardevol|is belangrijk|is goud waard|is ons|is geld waard|levert)",
    "(deel|delen|vertel|vertellen) ~ (ervaring|ervaringen|mening|anderen|iedereen|wereld)",
    "(raad ons aan|aanbevelen|mond tot mond|laat anderen weten|laat weten wat|zeg wat u vindt|geef je mening|geef uw mening|een paar (lieve |aardige |)woorden)",
    "(deel|delen|deelt|plaats|plaatsen|vertel|vertellen|vertelt|laat) ~ (uw ervaring|je ervaring|jouw ervaring|online weten|op de pagina|op sociale media|aan iedereen|aan de wereld|aan anderen|met anderen|aan je vrienden|andere kopers weten)",
  ],
  helpfulVote: [
    "(duimpje|duimpjes|duimen omhoog|een like|likes|duimpje omhoog|duim omhoog|duimpjes omhoog|omhoog stemmen|upvoten|downvoten)",
    "(op|als|bij) (behulpzaam|nuttig) ~ (drukken|klikken|tikken|stemmen|markeren|zetten)",
    "like (de|die|deze|onze|alle) ~ (review|reviews|beoordeling|beoordelingen|recensie)",
    "(klik*|markeer|markeren|stem|stemmen) ~ (nuttig|behulpzaam|niet nuttig)",
    "(klik|klikken|klikt|markeer|markeren|markeert|stem|stemmen|druk|geef|tik) ~ (op nuttig|als nuttig|nuttig|op behulpzaam|als behulpzaam|behulpzaam|niet nuttig|duimpje omhoog|duim omhoog)",
    "(nuttig|behulpzaam) (stem|stemmen|knop|klikken|aanklikken|markeren)",
  ],
  abuseReport: [
    "(als misbruik|als ongepast|als nep melden|misbruik melden)",
    "(rapporteer|rapporteren|meld|melden) ~ (review|reviews|misbruik|beoordeling|recensie)",
    "(review|reviews|beoordeling|beoordelingen|recensie|recensies|misbruik) ~ (rapporteren|melden als|als misbruik|rapporteert|aan te geven)",
    "(rapporteer|rapporteert|meld|meldt|melden) (de|die|deze|alle|dat|een) ~ (review|reviews|beoordeling|beoordelingen|recensie|misbruik)",
  ],
  reviewSite: [
    "(google|trustpilot|kiyoh|tripadvisor|google maps|google bedrijfspagina|facebookpagina|bol|webwinkelkeur|feedback company)",
  ],
  happy: [
    "(naar wens|naar tevredenheid|aan uw verwachtingen|aan de verwachtingen|aan je verwachtingen|zoals u hoopte)",
    "(tevreden|blij|gelukkig|enthousiast|happy|naar wens|alles goed|goed bevallen|bevalt|bevallen|leuk vond|fijn vond|goede ervaring|fijne ervaring|positieve ervaring|genoten|alles in orde|naar tevredenheid|tevredenheid|dik tevreden|zeer tevreden|supertevreden|superblij|dolblij|dolenthousiast|verrukt|opgetogen|erg blij|vrolijk|leuk vindt|leuk vind je|mooi vindt|mooi vind|fijn vindt|leuk gevonden|vind je ~ leuk|vindt u ~ mooi|blij mee|blij met|houdt van|hou je van|verliefd op|gevallen is|is bevallen|goed bevalt|bevallen is|alles naar wens|alles goed verlopen|goed verlopen|alles goed gegaan|goed gegaan|goed aangekomen|alles klopt|alles ok|alles oke|aan de verwachtingen|aan uw verwachtingen|aan je verwachtingen|leuke ervaring|mooie ervaring|prettige ervaring|goede ervaringen|plezier van|plezier aan|een glimlach|lacht u|lach je)",
    "(vind je|vindt u|vond je|vond u) ~ (mooi|leuk|fijn|lekker|goed)",
  ],
  unhappy: [
    "(zo niet|anders|in het andere geval|is dat niet zo|mocht dat niet zo zijn|indien niet)",
    "(minpunt|minpunten|een gebrek|iets tegengekomen|iets mankeert|mankement|mankementen|niet naar uw zin|niet naar je zin|ontevreden|ontevredenheid|teleurgestelde|teleurstelling|teleurstellend|boos|geirriteerd|gefrustreerd|iets mis|ergens niet blij|iets niet in orde|iets niet goed|gaat er iets mis|ging iets mis|mis is gegaan|misgegaan|bevalt het niet|bevalt niet|niet bevalt|niet bevallen|valt tegen|tegenvalt|viel tegen|een probleem|problemen met|klachten|een klacht|ongemak|defect|gebrek|gebreken|negatieve ervaring|nare ervaring|minder dan 5 sterren|minder dan vijf sterren|minder dan 4 sterren|zo niet)",
    "(ontevreden|teleurgesteld|niet (tevreden|blij|naar wens|goed|helemaal tevreden|geheel tevreden)|probleem|problemen|klacht|klachten|iets (niet|mis) (goed|gegaan|in orde)|minder tevreden|slechte ervaring|ging er iets mis)",
    "(niet|niet helemaal|niet geheel|niet volledig|niet zo|niet echt|niet erg|nog niet|minder|weinig|allesbehalve|niet 100%) (tevreden|blij|enthousiast|naar wens|goed|in orde|content|gelukkig|overtuigd|bevallen|te spreken)",
    "(tevreden|blij|naar wens|bevallen|bevalt|goed gegaan|in orde) niet",
  ],
  positive: [
    "(lovend|lovende|lof|complimenteuze|complimentje|hartelijke|hoge|hoger|een hogere|positieve|positief|goede|goed|mooie|leuke|aardige|beste|fijne|vriendelijke|uitstekende|geweldige|heel goede|zeer goede|mooi|leuk|lief|lieve|aardig|prachtige|fantastische|schitterende|super|topper|top|perfecte|vleiende|enthousiaste|warme|gunstige|stralende|uitmuntende|superleuke|positiefs|goeds|aardigs|moois)",
  ],
  negative: [
    "(één|een|twee|drie|1|2|3) (ster|sterren|sterretjes)",
    "(negatieve|negatief|slechte|slecht|kritische|1 ster|een ster|lage score|vervelende|negatiefs|slechts|beroerde|waardeloze|vernietigende|afbrekende|nare|boze|gemene|oneerlijke|onterechte|1 sterren|eenster|2 sterren|twee sterren|lage beoordeling|matige|ongunstige)",
  ],
  honest: [
    "(eerlijke|eerlijk|oprechte|oprecht|eerlijk gezegd|openhartige|objectieve|onafhankelijke)",
  ],
};
