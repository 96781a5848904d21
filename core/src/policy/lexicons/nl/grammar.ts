import type { Forms } from "../lexicon.ts";

/** Dutch: conditions, negation, voices and people. */
export const grammar: Forms = {
  harm: [
    "(slechte|lage) (cijfers|beoordelingen|reviews) (bezorgen|geven|uitdelen)",
    "(zwartmaken|zwart maken|afkraken|afbranden|neersabelen|kapotmaken|kapot maken|onderuithalen|de grond in|laten zakken|omlaag halen|naar beneden halen|slecht praten over|kwaadspreken|roddelen over)",
  ],
  or: ["(of|dan wel|hetzij)"],
  ifSo: ["(zo ja|in dat geval|als dat zo is|als dit zo is|dan)"],
  if: [
    "(alleen|enkel|slechts) (aan |naar |)(mensen|klanten|kopers|degenen|wie) (die|die ons|)",
    "(nu|aangezien|omdat) (u|je|jullie|het|alles) (zo |) (tevreden|blij|bevalt|bevallen|enthousiast|naar wens)",
    "(als|indien|mocht|wanneer|mits|wie een|in het geval|bent u|ben je|is alles|was alles|ging alles|vindt u|vond u|mochten|op voorwaarde|op voorwaarde dat|in het geval dat|iedereen die|alle klanten die|klanten die|elke klant die|wie ons|degene die|degenen die|alleen als|zolang als|stel dat)",
  ],
  once: [
    "(op de dag dat|vanaf de dag|de dag dat|op het moment dat)",
    "(na|zodra|tegen) (review|de review|je review|uw review|een review|beoordeling|de beoordeling|je beoordeling|plaatsing|recensie)",
    "(zodra|nadat|na uw|wanneer|als u klaar bent|daarna|vervolgens|en dan|totdat|tot je|pas als)",
    "(zodra|nadat|wanneer|zo gauw|op het moment dat|pas als|pas nadat|pas na|als we|als wij|na het (plaatsen|schrijven|achterlaten|geven)|na ontvangst van|na (de|uw|je|jouw|een) (review|beoordeling|recensie)|daarna|vervolgens|nu dat|nu uw|nu je|nu alles|aansluitend|waarna|hierna)",
  ],
  exchange: [
    "(gewoon|enkel|alleen maar|simpelweg) ~ (review|beoordeling) (schrijven|achterlaten|plaatsen)",
    "(iedere|elke) (recensent|reviewer|beoordelaar|recensie|review|beoordeling)",
    "(in ruil|als dank|als bedankje|ter beloning|voor (uw|een|elke|je|iedere|jouw) (review|beoordeling|recensie|feedback)|per review|voor reviews|als beloning|in ruil voor|voor het schrijven|uit dankbaarheid)",
    "(in ruil|in ruil voor|als dank|als dank voor|als dankjewel|als bedankje|uit dank|bij wijze van dank|ter bedanking|ter compensatie|als tegenprestatie|tegenprestatie|voor de moeite|voor uw moeite|voor je moeite|voor uw tijd|voor je tijd|voor (elke|iedere|uw|je|jouw|een|de|het) ~ (review|beoordeling|recensie|feedback|sterren|mening)|voor (reviews|beoordelingen|sterren|feedback|vijf sterren|5 sterren)|per (review|beoordeling|recensie|reactie)|tegen een review|om te bedanken|om u te bedanken|om je te bedanken|ruilen)",
  ],
  before: [
    "(voordat|voor u|voor je|eerst|in plaats van|alvorens|voordat u|voordat je|voor u een|voor je een|eer u|vooraleer|liever dan)",
  ],
  instead: [
    "(tegen|naar|aan|bij) mij (alleen|)",
    "(blijft|houden|blijf) ~ (in de familie|binnenskamers|onder ons)",
    "(sst|ssst|psst)",
    "(vertel|zeg) het (alleen|enkel) (ons|mij|aan ons|aan mij|tegen ons)",
    "(houden|houd|hou|blijft|blijf) (we |dat |het |wij |)(onder|tussen) ons",
    "(houd|hou|houdt) ~ (onder ons|tussen ons)",
    "(onder ons|tussen ons|alleen (bij|aan|tegen|met) ons|niet online|niet openbaar|liever (aan|bij|tegen) ons)",
    "(niets|niks) (te |)(plaatsen|publiceren|schrijven|posten)",
    "(in plaats daarvan|anders|liever|rechtstreeks|prive|alleen ons|enkel aan ons|uitsluitend aan ons|niet publiek|niet in een review|onder vier ogen|via een privebericht|zo niet|zoniet)",
    "en niet (in|via|op|met een|onder)",
  ],
  contrast: [
    "(maar|echter|toch|hoewel|terwijl|doch|daarentegen|desondanks|ondanks|niettemin|evengoed)",
  ],
  fairness: [
    "hoe (tevreden|blij|goed|bevalt|was|vond)",
    "(lof|complimenten|goed|positief|mooi|blij) (of|en|en of) (kritiek|klachten|slecht|negatief|minder mooi|niet blij)",
    "(beviel|bevalt|leuk vond) en wat (niet|minder|u niet)",
    "(tevreden of niet|tevreden of ontevreden|wat u ook vindt|wat je ook vindt|vrijblijvend|vrijwillig|blij of niet|positieve of negatieve|negatief of positief|goede of slechte|slecht of goed|ontevreden of tevreden|blij of ontevreden|of u nu tevreden bent of niet|of je nu tevreden bent of niet|leuk of niet|wat je er ook van vindt|wat u er ook van vindt|wat uw mening ook is|wat je mening ook is|hoe dan ook|ongeacht|niet verplicht|geen verplichting|geheel vrijblijvend|zonder verplichting|van 1 tot 5|van een tot vijf|helemaal aan u|helemaal aan jou|geheel vrij|in alle vrijheid|in alle eerlijkheid)",
  ],
  negator: [
    "(niet|nooit|geen|zonder|niemand|niets|noch|nimmer|geenszins|nergens|weigeren|los van|onafhankelijk van)",
  ],
  notNegator: [
    "(niet|geen) (meer |) (slapen|oog dicht)",
    "(slaap|slapen) (ik|wij|we) (niet|geen)",
    "(slaap|slapen) (ik|wij|we) (al |)~ niet meer",
    "(mis geen|mis niets|mis nooit|mis het niet|niets missen|niet missen|vergeet niet|aarzel niet|niet vergeten|geen probleem|waarom niet|geen zorgen|nog niet|bevalt het niet|zeesterren|zeester|sterrenhotel|vijfsterrenhotel|5 sterrenhotel|stermoer|ster schroevendraaier|sterrenhemel|kerstster|cijfer op het label|cijferslot|onze mening|mijn mening|naar mijn mening|van mening veranderen|van gedachten veranderen|van gedachte veranderen|opmerking voor de bezorger)",
    "(feedback|verkopersfeedback) (kunt u|kun je) (altijd|zelf|gerust|in|via|nog|desgewenst|op elk moment)",
    "(niet (vergeten|aarzelen|twijfelen|getreurd|alleen|wachten|missen|te missen)|vergeet niet|vergeet u niet|vergeet je niet|aarzel niet|aarzelt u niet|twijfel niet|wacht niet|mis het niet|geen punt|geen probleem|geen zorgen|geen dank|geen stress|waarom niet|niet waar|nog niet|nog geen|niets liever|niet meer dan|niet voor niets|geen moeite|zonder twijfel|zonder zorgen|zo niet)",
  ],
  forbid: [
    "(is de praktijk|betekent dat verkopers|is het sturen van alleen|houdt in dat)",
    "(beboet|boete|boetes|veroordeeld|bestraft)",
    "(wegblijven|blijf weg|niet intrappen|trap er niet in)",
    "(verboden|niet toegestaan|niet toegelaten|mag niet|mogen niet|mogen geen|mag geen|in strijd met|overtreding|overtreedt|illegaal|richtlijnen|beleid|nepreviews|nep reviews|acm|nooit vragen|vraag nooit|verbieden|verbiedt|is verboden|het is verboden|verbod|niet geoorloofd|ongeoorloofd|niet toegestane|je mag niet|u mag niet|men mag niet|mag je niet|mag u niet|mag nooit|mogen nooit|niet doen|vraag nooit om|bied nooit|koop nooit|nooit kopen|nooit aanbieden|tegen de regels|tegen het beleid|tegen de wet|tegen de voorwaarden|in strijd|overtreden|schendt|schenden|schending|strafbaar|oneerlijke handelspraktijk|oneerlijke handelspraktijken|misleidend|misleidende|nepbeoordelingen|gekochte reviews|gekochte beoordelingen|gebruiksvoorwaarden|huisregels|spelregels|wetgeving|de wet|consumentenbond|autoriteit consument|geschorst|geen enkele tolerantie|nultolerantie)",
  ],
  report: [
    "(ze|zij|die) (willen|wilden|eisen|eisten|vragen|verwachten) (vijf|5|alleen) sterren",
    "(u|je) (hebt|heeft|had) ~ (geschreven dat|aangeboden|voorgesteld|gevraagd of)",
    "(u|je|jij) (schreef|schreven|zei|stelde|bood|vroeg|meldde|gaf aan|opperde) (dat|ons|voor|aan|of|me)",
    "(bood mij|boden mij|beloofde mij|beloofden|vroeg mij|vroegen mij)",
    "(bood me|boden me|bood ons|werd mij aangeboden|werd me aangeboden|kreeg ik het aanbod|beloofde me|beloofden me|beloofde|vroeg me|vroegen me|vroeg om een|de verkoper (beloofde|bood|vroeg|wilde|wou)|een kaartje (beloofde|in de doos|vroeg|bij)|een briefje (beloofde|in de doos|vroeg)|een flyer|u vroeg of|je vroeg of|u vroeg ons|je vroeg ons|hij beweerde|omkopen|omkoping|probeerde me)",
  ],
  thirdParty: [
    "(verkopers die|sommige verkopers|bedrijven|amazon|google|het platform|volgens|onderzoek|verkopers|een verkoper|veel verkopers|andere verkopers|winkeliers|webwinkels|webshops die|sommige webshops|merken|sommige merken|bureaus|de rechter|toezichthouder|de toezichthouder|de overheid|de platforms|platformen|volgens de|een rapport|uit onderzoek|wie reviews koopt|oplichters)",
  ],
  advice: [
    "(tips|tip|gids|voorbeeld|voorbeelden|let op|waarschuwing|regels|artikel|hoe krijg)",
    "(hoe (vraag|reageer|herken|voorkom|krijg)|goede gewoontes|rode vlaggen|wat te vermijden|is het legaal|mag je|mag dat|mag ik|waarom|bijvoorbeeld|nieuws|blog|pas op|oplichting|wantrouw|regel|vuistregels|faq|veelgestelde vragen|checklist|les)",
  ],
  kin: [
    "(mama|papa|moeder|vader|tante|oom|neef|nicht|zus|broer|mijn man|mijn vrouw|vriend|vriendin|vrienden|vriendinnen|familie|familieleden|oma|opa|mam|pap|mamma|pappa|ma|pa|omaatje|tantetje|schoonzus|zwager|schoonmoeder|schoonvader|neefje|nichtje|buurman|buurvrouw|buren|huisgenoot|huisgenoten|maten|maatjes|lieve vrienden|vriendjes|verloofde|partner|kinderen|ouders|verwanten|kennissen)",
  ],
  staff: [
    "(alle collega's|collega's|ploeg|nachtploeg|medewerkers|personeel|stagiairs)",
    "(team|medewerker|collega|werknemers|stagiair|teamgenoten|lieve collega's|beste collega's|collegas|beste team|hele team|het hele kantoor|iedereen op kantoor|kantoor|magazijn|nachtdienst|stagiaires|afdeling|werknemer|medewerkster|vakantiekrachten|uitzendkrachten)",
  ],
  rival: [
    "(winkel|zaak|verkoper|shop|merk) (aan de overkant|hiernaast|om de hoek|tegenover|van hiernaast)",
    "(haat|haten) ~ (net zo|zoals wij|evenveel)",
    "(na aper|naäper|nabootser|kopieerder|imitator|na apers)",
    "(ze|die|hij) (hebben|heeft) (ons|mij|me) (gekopieerd|nagemaakt|nageaapt|bestolen)",
    "(hun winkel|hun pagina|hun product|hun shop|hun artikel|de andere winkel|de andere verkoper|de buurwinkel|buurman|de overburen|de zaak hiernaast|de shop hiernaast|concurrent|concurrenten|concurrentie|rivaal|rivalen|de winkel hiernaast|andere verkoper|concurrerende|concurrerend|de concurrent|van de concurrent|de concurrentie|van de concurrentie)",
  ],
  self: [
    "(maak|bouw|maken|bouwen|naai) (deze|ze|dit) ~ (al|sinds|samen met)",
    "(mijn|onze|ons) (broer|zus|man|vrouw|vader|moeder|zoon|dochter|oom|tante|neef|nicht|zwager|vriend|vriendin|buurman) (maakt|fabriceert|verkoopt|naait|ontwerpt|bouwt|smeedt|bakt)",
    "(ik|wij|we) (werk|werken|werkte) (bij|voor|in) (de|het|dit|deze) (maker|fabriek|bedrijf|merk|winkel|fabrikant|atelier)",
    "(vrouw|man|vader|moeder|broer|zus|dochter|zoon|vriendin) heeft ~ (opgericht|ontwikkeld|gemaakt|bedacht|begonnen|ontworpen)",
    "(mijn|onze) (vrouw|man|vader|moeder|broer|zus|dochter|zoon|vriendin|vriend) ~ (opgericht|ontwikkeld|gemaakt|bedacht|begonnen|ontworpen)",
    "(mijn|onze|ons) eigen (uitvinding|creatie|product|ontwerp|schepping|merk|werk)",
    "(wij maken deze|we maken deze|wij produceren|we produceren|ons bedrijf|mijn bedrijf|ons merk|mijn merk|mijn eigen winkel|mijn winkel|onze werkplaats|als fabrikant|als maker|als producent|als eigenaar van|als medewerker van)",
    "(ik werk (voor|bij) (het bedrijf|de fabrikant|de verkoper|dit bedrijf)|als (fabrikant|verkoper|maker|auteur|eigenaar)|mijn (man|vrouw|broer|zus|zoon|dochter|vader|moeder|vriend) ~ (uitgevonden|ontworpen|gemaakt|verkoopt|bedacht)|(mijn|ons|onze) (product|bedrijf|winkel|uitvinding|merk)|ik ben de (maker|fabrikant|verkoper|oprichter|eigenaar))",
    "(ik ben|wij zijn|we zijn) (de|een|het) (auteur|schrijver|schrijfster|uitvinder|ontwerper|ontwerpster|makers|fabrikanten|eigenaars|eigenares|oprichters|verkopers|producent|team) (van|achter|)",
    "(ik werk|wij werken) (zelf |)(voor|bij) (het|de|dit|deze) (merk|bedrijf|fabriek|winkel|fabrikant|verkoper|firma|producent)",
    "(mijn|onze) (man|vrouw|broer|zus|zoon|dochter|vader|moeder|vriend|vriendin|neef|nicht|baas|oom|tante|partner) ~ (heeft bedacht|heeft ontworpen|heeft gemaakt|heeft uitgevonden|heeft geschreven|schreef dit|runt de|is eigenaar|is de eigenaar|heeft de winkel|maakt deze|verkoopt deze|bedacht dit|uitgevonden|ontworpen|bedacht)",
    "(ik heb|wij hebben|we hebben) ~ (zelf gemaakt|zelf ontworpen|zelf ontwikkeld|uitgevonden|ontworpen|ontwikkeld|opgericht)",
  ],
  we: ["(wij|we|ons|onze|ik|mijn|mij)"],
  you: ["(u|uw|je|jij|jou|jouw|jullie)"],
  iBuyer: ["(ik|mij|mijn|me)"],
  pageTalk: [
    "(weet je zeker|weet u zeker|kan niet (ongedaan|worden hersteld)|niet ongedaan (worden |)(gemaakt|maken)|definitief (verwijderd|verwijderen)|(succesvol|met succes) (verwijderd|bijgewerkt|opgeslagen|gewijzigd)|kon (niet|je review niet|uw review niet) (worden |)(verwijderd|bijgewerkt|opgeslagen))",
  ],
};
