import type { Forms } from "../lexicon.ts";

/** Dutch: pressure, and kinds of message. */
export const messages: Forms = {
  coaching: [
    "(kopieer en plak|kopieer deze tekst|plak deze tekst|voorbeeldtekst|voorbeeldreview|voorbeeld van een review|tekstvoorbeeld|kant en klare tekst|dit kunt u schrijven|dit kun je schrijven|je zou kunnen schrijven)",
    "(noem|noemt|vermeld|vermeldt|schrijf|schrijft|benadruk|gebruik|zeg|voeg) ~ (snelle levering|kwaliteit|ons merk|trefwoorden|zoekwoorden|in je review|in uw review|in de review|aan je review|aan uw review|aan de review|naam van het product|een foto|twee foto's)",
    "(minstens|minimaal|ten minste|tenminste) ~ (woorden|zinnen|regels|tekens|foto's)",
  ],
  optOut: [
    "(uitschrijven|uitschrijf|schrijf je uit|schrijft u zich uit|uit te schrijven|afmelden|af te melden|afmeldlink|afmeldknop|meld je af|meldt u zich af|geen berichten meer ontvangen|niet langer ontvangen|geen mail meer)",
  ],
  retaliation: [
    "(annuleren we uw|annuleren wij uw|annuleren je bestelling|geen garantie meer|geen service meer voor u|verkopen niet meer aan u|verkopen u niets|we rapporteren u)",
  ],
  suspension: [
    "(account|winkel|profiel|shop) ~ (geschorst|gesloten|geblokkeerd|opgeheven|verliezen|schorsing)",
  ],
  modest: [
    "(maar|slechts|alleen) (met z'n tweeën|met z n tweeen|met zijn tweeën|met ons tweeën|twee mensen|twee man|een klein)",
    "(klein bedrijf|familiebedrijf)",
  ],
  pity: [
    "(baan|werk|zaak|winkel) kwijt",
    "(hypotheek|huur|lening) (te betalen|betalen|op mijn)",
    "(weet|beseft) (u|je) (wel |)wat (u|je) (heeft|hebt|ons) (gedaan|aangericht|aandoet)",
    "(hoop|hopen) dat u (lekker |goed |)(slaapt|trots|tevreden)",
    "(sta|staan|beland|belanden|kom) ~ op straat",
    "(gekost|kost ons|kost mij|kwijt) (al |)(twee|drie|vier|vijf|veel|tientallen|de helft) ~ (klanten|bestellingen|kopers)",
    "(klanten|kopers|bestellingen|omzet) ~ (blijven|blijft|lopen|haken) (weg|uit|af)",
    "(salaris|loon|bonus|commissie) ~ (gekort|ingehouden|minder|gekort op)",
    "(zo ga je|dat is|is dat) (toch |)(niet|geen manier|uw dank|je dank|de dank) ~ (om|om met|voor)",
    "(heb|hebt|heeft) (u |) (een hart|medelijden|medelij)",
    "(denk|denkt) (u |) ~ aan (onze|mijn|de) (kinderen|gezin|medewerkers|mensen|familie)",
    "(gezinnen|mensen|banen) (hangen|leven|afhankelijk|zijn) (ervan|hiervan|er van|van)",
    "(heb|hebben) (twee|drie|vier|kleine) (kinderen|kleintjes|monden)",
    "(mijn|onze|de) (baas|chef|leidinggevende) ~ (ontslaat|ontslaan|eruit|straft|kort)",
    "(op omvallen|het loodje|de nek om|brood uit de mond|hand in eigen boezem|aan de grond)",
    "(zaak|winkel|bedrijf|toko|tent) ~ (op omvallen|sluiten|opdoeken|dicht|failliet|kwijt|naar de knoppen)",
    "(slaap|slapen) (ik|wij|we) ~ (niet|nauwelijks|slecht) (meer|)",
    "(verliezen|verlies|raken|raak) ~ (baan|werk|zaak|winkel|inkomen|huis)",
    "(boete|straf|korting) voor elk (cijfer|oordeel|review|beoordeling)",
    "kost ~ (loon|baan|salaris|werk|inkomen)",
    "(moet|moeten|zal) ~ (weg|ontslagen|dicht|sluiten|vertrekken)",
    "(ernstige|zware|nare|grote) (gevolgen|consequenties)",
    "(nekt|breekt|sloopt|ruïneert|kost ons|kost mij) (ons|me|mij|de kop|de zaak|onze)",
    "(het |ons |) (einde|doodsteek|nekslag|faillissement|ondergang) (voor|van) (ons|mij|onze|mijn|de zaak|de winkel)",
    "(hoofd boven water|op straat staan|op straat komen|rond te komen|niet meer rondkomen|het hoofd niet|einde van onze winkel|einde van mijn winkel|schaadt ons|doet ons pijn|wanhopig|onze kinderen|ons gezin|baan verliezen|broodwinning|smeken|maakt ons kapot|maakt kapot|ruineert|ruineren|verwoest|verwoesten|kost ons klanten|doet ons veel pijn|doet veel pijn|schade aan ons|schaadt onze|brengt ons schade|moeten sluiten|deuren sluiten|de deuren sluiten|failliet|faillissement|mijn baan|mijn baan kwijt|ontslagen worden|ontslagen word|mensen ontslaan|eten op tafel|brood op de plank|mijn kinderen|mijn gezin|monden te voeden|leven hiervan|leven van|afhankelijk van uw|afhankelijk van je|we smeken|wij smeken|ik smeek|in tranen|huilen|gehuild|ten einde raad|slapeloze|alleenstaande moeder|betekent alles voor|betekent de wereld|betekent zoveel|raakt ons hard|treft ons hard)",
    "(huur|hypotheek|rekeningen|salarissen|leningen) niet (meer |) (te kunnen betalen|betalen|kunnen betalen|kan betalen|te betalen)",
    "(huur niet|huur niet meer|rekeningen niet|salarissen niet|hypotheek niet) ~ (betalen|opbrengen)",
  ],
  legal: [
    "(smaad|laster*|belediging*|lasterlijk*)",
    "(advocaat|advocaten|rechtbank|aangifte|smaad|laster|juridische stappen|politie|aanklagen|jurist|juristen|onze advocaat|advocatenkantoor|juridische afdeling|juridische maatregelen|juridische procedure|rechtszaak|rechtsstappen|voor de rechter|dagvaarding|dagvaarden|aangifte doen|aansprakelijk|schadevergoeding|schadeclaim|smadelijk|lasterlijk|onrechtmatig|sommatie|sommeren|kort geding)",
  ],
  duty: [
    "(niet meer dan eerlijk|alleen maar eerlijk|onmiddellijk|binnen 24 uur|binnen 48 uur|laatste kans|wij eisen|u moet nu|het minste)",
    "(niet meer dan redelijk|zou eerlijk zijn|alleen eerlijk|is het eerlijk|niet meer dan normaal|het minste wat|het minste dat|u bent ons|bent u ons verschuldigd|je bent ons|ben je ons verschuldigd|bent u verplicht|ben je verplicht|we verwachten van|wij verwachten van|we verwachten dat|wij verwachten dat|we eisen|eisen wij|eis ik|onverwijld|per direct|per omgaande|nu meteen|nog vandaag|uiterlijk morgen|uiterlijk vrijdag|laatste waarschuwing|laatste kans|nu is het uw beurt|nu is het jouw beurt|uw beurt|jouw beurt|doe jouw deel|doe uw deel|ons deel gedaan|wij deden ons deel|u moet (uw|de|deze)|je moet (je|de|deze)|dient u|moeten allemaal|moet iedereen|iedereen moet)",
  ],
  withhold: [
    "(vertrekt|gaat|komt|verstuurd|verzonden|volgt) (zodra|als|wanneer|nadat|pas)",
    "(pas (als|nadat|na|wanneer)|alleen als|zodra (uw|je|jouw|wij|u)|totdat (uw|je|u))",
    "(pas (als|nadat|na|wanneer|zodra|dan)|alleen (als|na|wanneer|nadat)|niet (eerder|voordat)|niet voordat|totdat (u|je|de|uw|we)|zolang (de|uw|je|die) (review|beoordeling|recensie|score|ster)|zolang er|zodra u uw|zodra je je|zodra we uw|zodra we je|zodra de (review|beoordeling|recensie)|om (uw|je|de) (garantie|terugbetaling|vervanging) te (krijgen|ontvangen|activeren)|afhankelijk van de review|onder voorwaarde van)",
  ],
  threat: [
    "(we weten waar u woont|wij weten waar u woont|gevolgen|spijt van krijgen|zwarte lijst|we weten waar je woont|wij weten waar je woont|we hebben uw adres|we hebben je adres|wij hebben uw adres|we kennen uw adres|dit zal gevolgen hebben|krijgt u spijt|krijg je spijt|ga je spijt|zult u betreuren|zul je betreuren|uw naam en adres|je naam en adres|publiceren wij uw|maken uw gegevens|blokkeren we u|blokkeren wij u|blokkeren je|pas maar op|kijk maar uit|zet u op de zwarte lijst)",
  ],
  thanks: [
    "(bedankt|dank|dank u|dank je|hartelijk dank|bedanken|bedankt voor|hartelijk bedankt|dankjewel|dankuwel|dank je wel|dank u wel|veel dank|met dank|danken u|danken je)",
  ],
  hello: [
    "(hallo|beste|geachte|goedendag|hoi|met vriendelijke groet|groeten|fijne dag|veel plezier|staan voor u klaar|tot ziens|staan we klaar|tot je dienst|goedemorgen|goedemiddag|goedenavond|goede dag|dag|lieve|hallo daar|beste klant|beste groet|vriendelijke groet|vriendelijke groeten|hartelijke groet|hartelijke groeten|mvg|groetjes|groet|fijn weekend|prettige dag|prettig weekend|tot snel|graag gedaan|we staan voor u klaar|we staan voor je klaar|wij staan voor u klaar|we zijn er voor|heel veel plezier|geniet ervan|succes ermee|we hopen dat|wij hopen dat)",
  ],
  orderNotice: [
    "(orderbevestiging|bestelbevestiging|we hebben uw bestelling|is onderweg)",
    "(uw|je) (bestelling|pakket|pakketje|zending) ~ (verzonden|ontvangen|bevestigd|onderweg|verwerkt|ingepakt)",
    "(uw|je|jouw|de) (bestelling|pakket|pakketje|zending|order|aankoop|artikel) ~ (verzonden|ontvangen|bevestigd|onderweg|verwerkt|ingepakt|verstuurd|klaargemaakt|geleverd|bezorgd|in behandeling|meegegeven|verpakt|op de post|goed binnen|binnengekomen)",
    "(we (hebben|gaan|zijn) ~ (verzonden|verstuurd|ontvangen|inpakken|ingepakt|verwerken)|wij hebben ~ (verzonden|verstuurd|ontvangen|ingepakt)|bedankt voor (uw|je|de) (bestelling|aankoop|order|vertrouwen)|dank voor (uw|je) (bestelling|aankoop)|is onderweg|komt eraan|verzendbevestiging)",
  ],
  reminder: [
    "sinds (mijn|onze) (eerste|laatste|twee|vorige)",
    "(wil niet|sorry dat|sorry om) ~ (zeuren|lastig vallen|lastigvallen|drammen|doordrammen|storen)",
    "(vroegen|vroeg|vroegen het|vroeg het) ~ (al|eerder|vorige week|vorige keer|laatst)",
    "(alsnog|nogmaals|nog een keer|herinnering)",
    "(nog (niets|niks|geen)|zien nog (niets|niks)) (van|over) (je|u|jullie)",
    "(tweede|derde|vierde|vijfde|laatste) (en laatste |) (herinnering|mail|bericht|verzoek)",
    "(vragen|vraag) (wij|we|ik) het (nog eens|nog een keer|nogmaals|opnieuw)",
    "(nog eens|nog een keer|wederom|andermaal|nogmaals) (te vragen|vragen|gevraagd)",
    "(wij|we) ~ (u|je) gevraagd",
    "(vroegen het u al|vroegen het je al|vroegen u al|vroegen je al|vroeg het u al|al eens gevraagd|al eens|eerder gevraagd|al gevraagd|ontbreekt nog|nog niet binnen|nog niet gezien|ter herinnering|een kleine herinnering|vriendelijke herinnering|even ter herinnering|we herinneren|wij herinneren|herinneren u|herinneren je|voor de tweede keer|voor de derde keer|voor de laatste keer|zoals gevraagd|zoals eerder gevraagd|zoals we vroegen|ons laatste bericht|ons vorige bericht|onze vorige mail|vorige mail|mijn vorige bericht|vorige week|komen terug op|kom terug op|nog altijd geen|nog altijd niet|nog niets ontvangen|nog geen review|nog niet beoordeeld|u bent vergeten|bent u vergeten|ben je vergeten|heb je al|hebt u al|heeft u al|al tijd gehad|wederom|andermaal|weer een berichtje)",
    "(tweede|derde|vierde|laatste) (mail|mailtje|bericht|berichtje|verzoek|poging)",
    "(herinnering|herinneren|nogmaals|opnieuw|nog een keer|tweede bericht|derde bericht|nog geen|nog steeds (geen|niet)|vorige bericht|eerdere (bericht|berichten|mail)|al eerder)",
  ],
  promo: [
    "(nieuwsbrief|nieuwe collectie|aanbieding|aanbiedingen|uitverkoop|sale|ontdek onze|bekijk onze|koop nu|bestel nu|black friday|volgende aankoop|volgende bestelling|nieuw assortiment|abonneer|schrijf je in|onze aanbiedingen|onze acties|actieprijs|kortingsactie|nieuwe lijn|onze nieuwe|ons nieuwe|onze collectie|onze catalogus|ons assortiment|neem een kijkje|neem eens een kijkje|kijk eens naar|bekijk ons|bekijk ook|bezoek onze winkel|andere producten|onze andere|misschien ook leuk|vind je misschien leuk|op is op|zolang de voorraad|beperkte tijd|tijdelijk|laatste dagen|mis het niet|mis niet|nu in de aanbieding|in de aanbieding|2 halen 1|twee halen een|twee voor een|abonneer je|abonneert u|meld je aan voor|volgend bezoek|je volgende aankoop|uw volgende aankoop|uw volgende bestelling|je volgende bestelling|ook verkrijgbaar|breng een vriend|zomercollectie|wintercollectie|herfstcollectie|lentecollectie|solden)",
    "(2|twee|drie|3) (halen|kopen) (1|een|twee|2) betalen",
    "(schrijf u in|schrijf je in|meld u aan|meld je aan) voor",
  ],
  cancelAsk: [
    "(bestelling|order) ~ (annuleren|te annuleren)",
    "annuleer (uw|je|de) bestelling",
    "(bestelling|order|aankoop) ~ (annuleren|annuleert|te annuleren|zelf annuleren|te cancelen|cancelen|cancelt)",
    "(annuleer|annuleert|cancel|cancelt) (u |je |zelf |)(uw|je|de|deze|jouw) (bestelling|order|aankoop)",
    "(annulering) (aanvragen|aan te vragen|aanvraagt|indienen)",
    "(vraag|vraagt) ~ (annulering aan|een annulering)",
  ],
  praiseReply: [
    "(fijn|leuk|goed|blij|wat fijn|wat leuk) (om te horen|te horen|dat u|dat je)",
    "(bedankt|dank) voor (uw|je|de) (lieve|mooie|vriendelijke|aardige) (woorden|bericht)",
    "(fijn|leuk|mooi|goed|heerlijk|geweldig|top|super|prachtig|wat fijn|wat leuk|wat mooi|wat goed|wat heerlijk) (om te horen|te horen|om te lezen|te lezen|dat u|dat je|dat de|dat het|dat alles|dit te horen|dit te lezen)",
    "(doet ons goed|doet ons plezier|wij zijn blij|we zijn blij|we zijn heel blij|zijn we blij|ik ben blij|ben ik blij|blij te horen|blij dat) (om te horen|te horen|dat|dat u|dat je|dat de|dat het|te lezen|)",
    "(bedankt|dank|dank u|dank je|dankjewel|dankuwel|hartelijk dank) voor (uw|je|de|die|dat|het|jouw) (lieve|mooie|vriendelijke|aardige|leuke|fijne|warme|compliment|complimenten|complimentje|lof)",
  ],
  useful: [
    "(buren|buurman|buurvrouw|afhaalpunt|pakketpunt|portier|receptie|briefje)",
    "(koerier|bezorger|chauffeur|monteur) (belt|komt|haalt|neemt)",
    "(trackingnummer|track|factuur|handleiding|retour|maat|kleur|model|welke|wanneer|waar is|vertraging|terugbetaald|garantie|douane|adres|afspraak|onderdeel|schroeven|oplader|reparatie|kapot|ontbreekt|verkeerd|defect|maandag|dinsdag|woensdag|donderdag|vrijdag|vraag|antwoord|omdat|sorry|excuses|reden|oplossing|helpen|sessie|bijlage|bijgevoegd|track en trace|trackingcode|retourlabel|etiket|welke maat|maten|kleuren|welke kleur|afmetingen|offerte|filter|schoonmaken|wassen|houd|ingedrukt|druk|stekker|uitverkocht|staking|storm|bezorger|koerier|downloaden|serienummer|controleer|controleren|bevestig|bevestigen|geef aan|kies|kiezen|retourneren|terugsturen|stuur terug|foto|beschikbaar|zaterdag|zondag|morgen|dagen|vergoed|omruilen|vanwege|door de|melden van|gemeld|gemist)",
  ],
};
