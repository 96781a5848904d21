import type { Forms } from "../lexicon.ts";

/** Dutch: conduct, and what reviews speak of. */
export const topics: Forms = {
  forThese: [
    "(nadat|zodra|als|wanneer) ik (dit|deze|het|iets) ~ (plaats|plaatste|geplaatst|schrijf|geschreven|post|gepost)",
    "voor (dit stukje|deze regels|deze review)",
    "om (dit|deze review|deze regels|dit stukje) te (schrijven|plaatsen)",
  ],
  orderWord: ["(bestelnummer|ordernummer|factuurnummer|klantnummer|trackingnummer)"],
  address: ["(straat|laan|weg|plein|postcode|huisnummer|appartement|gracht|kade)"],
  topicPrice: [
    "(de helft|stukken|veel|een stuk|tientjes|flink) goedkoper",
    "(goedkoper|voordeliger|voor minder) (bij|in|op|elders|ergens anders|te koop|te krijgen|te vinden)",
    "(elders|ergens anders|bij|gezien|gevonden|te koop) ~ (goedkoper|voor minder|voor de helft)",
    "(weer op voorraad|niet meer op voorraad|uitverkocht bij|op voorraad bij|verkrijgbaar bij|de prijs is (gestegen|gedaald|verdubbeld))",
  ],
  illegal: [
    "(vals geld|valse biljetten|valse papieren|vals paspoort|valse paspoorten|gestolen kaarten|gestolen creditcard|gestolen goederen|ik maak je dood|ik vermoord je|ik vermoord u|we maken je af|bom maken|drugs verkopen|drugs kopen|zwart zonder factuur|beveiliging omzeilen|beveiliging te omzeilen|account hacken|je huis in brand)",
  ],
  hate: [
    "(ga|gaat|rot|donder) (terug|op) naar (je|uw|jullie) (eigen |)land",
    "(vieze|vuile|rot|smerige|kut|die vieze) (buitenlanders|buitenlander|joden|jood|moslims|marokkanen|marokkaan|turken|turk|zigeuners|zigeuner|chinezen|negers|neger|polen|homo's|asielzoekers)",
    "(typisch) (jood|joden|marokkaan|marokkanen|turken|zigeuners|buitenlanders|buitenlander)",
    "(koop (nooit|niet|niets) ~ (joden|buitenlanders|moslims|marokkanen|zigeuners|turken)|untermensch|untermenschen|minderwaardig ras|alle (buitenlanders|moslims|marokkanen|zigeuners|joden) (stelen|liegen|zijn)|kutmarokkaan|kutmarokkanen)",
  ],
  insult: [
    "(zoek het lekker uit|zoek het maar uit|hou op met zeuren|zeikerd|aansteller|kneus|hou je mond)",
    "(leer|ga|kun je niet) (eens |eerst |)(lezen|nadenken)",
    "alles gratis (wil|willen|wilt)",
    "(profiteur|uitvreter|klaploper|leugenaar|oplichter|krent|zeurpiet|bedrieger)",
    "alles (verzonnen|gelogen|uit de duim)",
    "(mensen|lui|klanten|volk) (van uw slag|van jouw slag|zoals u|zoals jij|als u|van uw soort|van jouw soort)",
    "(idioot|te dom|stom|belachelijk|schaam u|sukkel|onzin|leugens|zielig|idioten|debiel|debielen|domme|domkop|dommerik|stomme|stommeling|leugenaars|liegt|u liegt|liegen|belachelijke|schande|schandalig|schaam je|schaamt u|clown|oplichtster|dief|onbeschoft|onbeschofte|lompe|analfabeet|onkundig|zeurkous|zeur|zeuren|gezeur|klager|huilebalk|jankerd|luilak|lui|flauwekul|larie|niet kunt lezen|niet kan lezen|kunt u niet lezen|te stom|hersenloos|hersens gebruiken|kwade trouw|zielige)",
  ],
  sneer: [
    "(bril opzetten|zet uw bril|zet je bril|schatje|liefje|prinsesje|slimmerik|wijsneus|meissie)",
    "(wie|degene die) ~ te (ingewikkeld|moeilijk|lastig) vindt",
    "(wie kan lezen|eerst lezen|lees de handleiding|eigen schuld|niet ons probleem|niet ons pakkie|beetje zielig|zielig hoor|dikke bult)",
    "(leer lezen|lees eerst|koop dan ergens anders|wat had u verwacht)",
    "(leer eens lezen|leert u eens lezen|eerst lezen|als u kon lezen|als je kon lezen|wie kan lezen|lezen is moeilijk|volgende keer (lezen|nadenken|eerst)|gebruik uw hersens|gebruik je hersens|gebruik uw verstand|gebruik je verstand|koop ergens anders|koop het ergens anders|ga ergens anders|opgeruimd staat netjes|jammer dan|uw probleem|jouw probleem|dat is uw probleem|uw eigen schuld|je eigen schuld|dikke pech|wie boeit het|boeit ons niet|zelfs een kind|een kleuter|hou op met (zeuren|liegen|klagen|huilen)|houd op met (zeuren|liegen|klagen)|wat had je verwacht|ga huilen|boehoe|gefeliciteerd met uw)",
  ],
  obscene: [
    "(klootzak|klootzakken|kut|kutzooi|wat een lul|hoer|hoerenzoon|godverdomme|teringzooi|kankerzooi|fuck|klote|kloten|klotezooi|kutding|kutbedrijf|kutverkoper|lullen|gelul|lulkoek zooi|lulhannes|hoeren|hoerenkind|godver|gvd|teringlijer|tyfus|tyfuszooi|tyfuslijer|kankerlijer|kankerding|kankerbedrijf|kankerhoer|shit|fucking|fuck you|neuken|geneukt|genaaid door|mongool|mongolen|schijt|schijtzooi|pleurt op|rot op|optyfen|opgetyft|flikker op|klerelijer|klerezooi|bitch|trut|trutten|slet)",
  ],
  disclosure: [
    "(het merk|de fabrikant|de verkoper|het bedrijf|de winkel) (liet|gaf|stuurde|schonk|bood) (mij|me)",
    "(gratis|voor niks|voor niets|met korting) ~ (gekregen|ontvangen|toegestuurd) ",
    "(mocht|mag) ~ (houden|gratis)",
    "(terugbetaling|geld|bedrag) ~ (nadat|toen|zodra|omdat) ik",
    "(schrijf|plaats|post|geef) (dit|deze) ~ (omdat|voor|vanwege|want)",
    "(kosteloos|gratis|zonder kosten) (ter beschikking|in bruikleen|aangeboden|toegestuurd|gekregen|ontvangen)",
    "(stelde|stelden|gaf|gaven|stuurde|stuurden|leverde|leende) mij ~ (kosteloos|gratis|kosteloze|zonder kosten)",
    "(als producttester|als tester|in samenwerking met|betaalde samenwerking|gesponsorde review|product gekregen van|beschikbaar gesteld door|in het kader van een test)",
    "(cadeaubon|bon|korting|geld|euro|cadeau|vergoeding|kortingscode) ~ voor (deze|mijn|een) (review|beoordeling|recensie)",
    "(geld|bedrag|korting|cadeau|bon|kortingscode|aankoopprijs) ~ (als ik (vijf|5|een review|een beoordeling|een goede|een positieve)|wanneer ik (vijf|5|een))",
    "(gratis|met korting) ~ (ontvangen|gekregen|om te testen|in ruil)",
    "(ontvangen|gekregen) ~ (gratis|in ruil|om te testen)",
    "in ruil voor (een|mijn|deze) (eerlijke |)(review|beoordeling|mening)",
    "(gratis|gratis en voor niets|met korting|kosteloos|cadeau) ~ (gekregen om|gekregen voor|gekregen in ruil|ontvangen om|ontvangen voor|ontvangen in ruil|om te testen|om te proberen|in ruil voor|voor deze review|voor een review|voor mijn review|opgestuurd om)",
    "(gekregen|ontvangen|kreeg|ontving|krijg|ontvang|opgestuurd|toegestuurd) ~ (gratis in ruil|in ruil voor|om te testen|om uit te proberen|voor deze review|voor mijn review|voor een review|voor deze beoordeling|voor mijn mening|in het kader van|als tester)",
    "in ruil voor (een|mijn|deze|m'n) (eerlijke |oprechte |positieve |)(review|beoordeling|recensie|mening|feedback|sterren)",
    "(verkoper|bedrijf|merk|winkel|fabrikant) ~ (betaalt me|betaalt mij|geeft me|gaf me|gaf mij|stort me|beloofde me|betaalde me|geld terug|stuurde me gratis)",
    "(voor deze review|voor deze beoordeling|voor vijf sterren|voor 5 sterren|voor mijn review|voor de review) ~ (krijg ik|kreeg ik|ontvang ik|ontving ik|betaald|word ik betaald|krijg je)",
  ],
  promised: [
    "in ruil voor (een paar|twee|drie|wat|enkele) (zinnen|regels|woorden)",
    "(als ik|zodat ik|omdat ik|in ruil|dan moest ik|moest ik) (hier|iets|er|dit|een|wel|maar) ~ (schrijven|schrijf|schreef|review|plaats|plaatsen|typen)",
    "(nadat|toen|zodra) ik ~ (link|screenshot|foto)",
    "(kaart|bon|cadeau|geld|tegoed|cadeaubon) ~ (wacht|beloofd|krijg|ligt)",
    "(in ruil|in ruil daarvoor|als tegenprestatie) ~ (verslag|review|beoordeling|recensie|mening|stukje|tekst)",
    "(in ruil|beloofd|eerlijke mening|eerlijke review|in ruil voor|om te testen|om uit te proberen|als tester|als producttester|beloofden|voor deze review|voor mijn review|voor een review|voor de review|voor deze beoordeling|oprechte mening|gesponsorde review|voor vijf sterren|voor 5 sterren)",
  ],
  promoInReview: [
    "(vergeet niet te abonneren|niet vergeten te abonneren|abonneer je|geef een like|affiliate link|affiliatelink|link in mijn bio|link in mijn profiel|mijn kortingscode|verwijslink|vriendenlink|mijn code)",
    "(op|via|naar) mijn (kanaal|blog|instagram|youtube|tiktok|webshop)",
    "(gebruik|met) (mijn|de|onze) (code|kortingscode)",
    "(bezoek|volg|bekijk) ~ (mijn|ons|onze) (kanaal|blog|winkel|site|pagina)",
    "(gebruik|met|gebruikt|voer|pak) (mijn|de|onze|m'n) (code|kortingscode|link|couponcode|actiecode)",
    "(bezoek|volg|volgt|bekijk|kijk op|kijk eens op|abonneer je op|check|kom langs in|kom naar|ga naar) (mijn|ons|onze|m'n) (kanaal|blog|winkel|site|pagina|profiel|instagram|youtube|webshop|shop|website)",
    "(in mijn winkel|in onze winkel|op mijn site|op onze site|in mijn webshop|bij mij in de winkel) (is|heb|hebben|kost|verkoop|vind|staat|goedkoper|vinden)",
    "(ik verkoop|wij verkopen) (dezelfde|hetzelfde|betere|ze goedkoper|deze ook)",
  ],
  topicService: [
    "(geregeld|opgelost|mailtje|een mail|berichtje|na een mail|na een bericht|verkeerde maat|verkeerde kleur|verkeerde artikel|omgeruild|omruilen|bellen|belde|verkoper|verkoopster|klantenservice|service|reactie|antwoord|antwoordde|reageert|reageerde|terugbetaling|retour|communicatie|bestelling|winkel|berichten|verkopers|vriendelijk|vriendelijke|behulpzaam|behulpzame|onvriendelijk|netjes geholpen|netjes|betrouwbaar|betrouwbare|professioneel|klacht|contact|contact opgenomen|reactietijd|reageren|antwoordt|antwoorden|gereageerd|beantwoord|terugbetaald|geld terug|teruggestort|retourneren|geannuleerd|helpdesk|bestellingen|bestelde|besteld|aanrader verkoper|afhandeling|nazorg|webshop)",
  ],
  topicDelivery: [
    "(belde niet aan|belde aan|aanbellen|aan te bellen|over de schutting|bij de buren|voor de deur|in de struiken|brievenbus|levering|geleverd|bezorging|bezorgd|bezorger|verzending|verzonden|pakket|pakketje|verpakking|verpakt|postnl|koerier|aangekomen|te laat|vertraging|op tijd|leveringen|levertijd|lever|snel geleverd|bezorgers|postbode|pakketbezorger|pakjes|pakje|verstuurd|verzendkosten|verpakte|goed verpakt|slecht verpakt|doos|ontvangen|kwam aan|kwam binnen|binnen een dag|dag later|dagen later|weken later|weken te laat|eerder dan|te vroeg|stipt|tracking|douane|dhl|dpd|gls|bpost|transport|afhaalpunt|snelle levering|snelle verzending)",
  ],
  topicProduct: [
    "(kwaliteit|geluid|bas|batterij|accu|scherm|smaak|geur|maat|pasvorm|kleur|stof|materiaal|motor|rits|mes|handvat|deksel|knop|werkt|kapot|krassen|lekt|stevig|breekbaar|comfortabel|ontwerp|plastic|metaal|hout|licht|zwaar|lawaai|laadt|oplader|lamp|pan|waterkoker|koptelefoon|boek|verhaal|product|artikel|apparaat|model|gebruik|wasbeurt|montage|makkelijk|kwaliteiten|klinkt|klank|bassen|accuduur|schermen|beeld|smaakt|smaken|ruikt|stinkt|past|passen|valt klein|valt groot|kleuren|stoffen|leer|ritsen|mesjes|snijdt|scherp|bot|greep|handgreep|deksels|knoppen|schakelaar|knopje|werken|werkte|werkend|doet het|doet het goed|doet het niet meer|stuk|gebroken|brak|bekrast|lek|lekken|lekte|degelijk|degelijke|robuust|stevige|zit lekker|zit goed|schoenen|schoen|jurk|tas|horloge|speelgoed|koffiezetapparaat|koffiemachine|blender|mixer|gitaar|stofzuiger|telefoon|handig|praktisch|wassen|wast|wasmachine|roest|roestig|afwerking|prijs kwaliteit|prijs kwaliteitverhouding|goed product|prima product|heel goed|prima|uitstekend|perfect|tevreden met|blij met|mooi|mooie|fijn|fijne|lekker|raad ik aan|aanrader|een aanrader|komt overeen|zoals op de foto|zoals beschreven|zoals verwacht|licht goed|verlicht|verwarmt|warm|instructies|verhaallijn|personages|speaker|hoesje|hoes|kabel|snoer|lampje|stoel|tafel|kast|rugzak|magneet|goedkoop|reageert direct op|gaat aan|gaat uit|nuttig)",
  ],
  personName: ["(meneer|mevrouw|dhr|mevr|mw|de heer|juffrouw)"],
};
