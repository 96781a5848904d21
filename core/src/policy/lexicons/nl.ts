import type { Lexicon } from "./lexicon.ts";

/** Dutch. Verbs split and stand last in side clauses; "niet" reaches both ways; compounds. */
export const nl: Lexicon = {
  lang: "nl",
  spaces: true,
  functionWords: [
    "de",
    "het",
    "een",
    "en",
    "is",
    "zijn",
    "wij",
    "we",
    "u",
    "uw",
    "je",
    "jouw",
    "jij",
    "ons",
    "onze",
    "voor",
    "met",
    "van",
    "op",
    "niet",
    "dat",
    "dit",
    "als",
    "hebt",
    "heeft",
    "hebben",
    "wordt",
    "worden",
    "bij",
    "naar",
    "ik",
    "mijn",
    "maar",
    "ook",
    "nog",
    "om",
    "te",
    "aan",
    "zodra",
    "er",
    "wat",
    "deze",
    "die",
    "graag",
    "bedankt",
    "uit",
    "dan",
    "kunt",
    "zou",
    "zouden",
  ],
  forms: {
    modest: ["(klein bedrijf|familiebedrijf)"],
    review: [
      "(review|reviews|beoordeling|beoordelingen|recensie|recensies|productreview|productreviews|klantbeoordeling|waardering)",
      "*(review|reviews|beoordeling|beoordelingen|recensie)",
    ],
    feedback: ["(feedback|verkopersfeedback|verkopersbeoordeling|terugkoppeling)"],
    rating: ["(score|cijfer|een ster|1 ster|sterbeoordeling)"],
    star: ["(ster|sterren|sterretjes)"],
    fiveStars: [
      "(5|vijf) (ster|sterren|sterretjes)",
      "(5 sterren*|5sterren*|vijfsterren*|vijf sterren*)",
      "(5/5|hoogste score|hoogste cijfer|maximale score|beste beoordeling|topbeoordeling|alle sterren|volle sterren|hoogste beoordeling)",
    ],
    publicVoice: [
      "(deel|delen|vertel|vertellen) ~ (ervaring|ervaringen|mening|anderen|iedereen|wereld)",
      "(raad ons aan|aanbevelen|mond tot mond|laat anderen weten|laat weten wat|zeg wat u vindt|geef je mening|geef uw mening|een paar (lieve |aardige |)woorden)",
    ],
    helpfulVote: ["(klik*|markeer|markeren|stem|stemmen) ~ (nuttig|behulpzaam|niet nuttig)"],
    abuseReport: [
      "(rapporteer|rapporteren|meld|melden) ~ (review|reviews|misbruik|beoordeling|recensie)",
    ],
    reviewSite: ["(google|trustpilot|kiyoh|tripadvisor)"],
    write: [
      "(schrijf|schrijven|schrijft|achterlaten|achterlaat|achter te laten|laat|laten|plaats|plaatsen|plaatst|post|posten|geef|geven|geeft|delen|deel|te schrijven|te geven|te plaatsen|geplaatst|geschreven|achter|schrijven van)",
    ],
    rate: [
      "(beoordeel|beoordelen|beoordeelt|te beoordelen|recenseren|recenseer|reviewen|waardeer ons)",
    ],
    change: [
      "(wijzigen|wijzig|wijzigt|veranderen|verander|verandert|aanpassen|aanpas|aanpast|aan te passen|pas ~ aan|bijwerken|bij te werken|werk ~ bij|corrigeren|corrigeer|herzien|te herzien|heroverwegen|heroverweeg|verbeteren|verhogen|te wijzigen|te veranderen|bewerken)",
    ],
    remove: [
      "(verwijderen|verwijder|verwijdert|te verwijderen|weghalen|weg te halen|haal ~ weg|intrekken|in te trekken|trek ~ in|wissen|wis|schrappen|offline halen)",
    ],
    gone: [
      "(is|zijn|wordt|werd|bent) ~ (verwijderd|gewijzigd|aangepast|veranderd|verdwenen|weg|ingetrokken|gecorrigeerd|weggehaald)",
      "(verwijderd|gewijzigd|aangepast|verdwenen|weg|gecorrigeerd|ingetrokken|weggehaald) (is|zijn|wordt|heeft|hebt)",
      "(verdwijnt|verdwijnen|verdwenen)",
    ],
    ask: [
      "(alstublieft|alsjeblieft|aub|ajb|graag|kunt u|kun je|zou u|zou je|zouden wij|zou het|wilt u|wil je|we zouden|wij zouden|stellen het op prijs|op prijs|dankbaar|helpt ons|help ons|ons helpen|enorm helpen|vergeet niet|verzoeken|vragen|vraag|hopen|we hopen|overweeg|neem even|nodig u uit|wij verzoeken|kan iemand|wie wil|blij maken|tijd om)",
    ],
    offer: [
      "(ontvang|ontvangen|ontvangt|krijg|krijgen|krijgt|verdien|verdienen|win|winnen|wacht op|sturen wij|sturen we|wij sturen|we sturen|geven wij|geven we|wij geven|we geven|schenken|cadeau doen|belonen|beloond|beloning|maak kans|kans op|claim|verzilver|spaar|gratis bij|aanbieden|bieden wij|bieden we|betalen wij|betalen we|als beloning|gegeven)",
    ],
    buy: ["(kopen|koop|koopt|bestellen|verkopen|verkoop|te koop)"],
    pay: ["(betalen|betaal|betaalt|betaling|paypal|tikkie|overmaken)"],
    contactUs: [
      "(neem|neemt|nemen) ~ contact",
      "contact ~ op",
      "(contact met ons|contact op|bel ons|mail ons|schrijf ons|vertel ons|zeg het ons|laat het ons|ons weten|bericht ons|stuur ons|klantenservice|onze (service|helpdesk|support)|alleen (aan |bij |)ons|bij ons (melden|terecht)|meld het ons|eerst (aan |met |)ons)",
    ],
    gift: [
      "(cadeau|cadeaus|cadeautje|cadeautjes|verrassing|verrassingen|geschenk|geschenken|bonus|extraatje|beloning|presentje|bedankje|aardigheidje)",
    ],
    coupon: [
      "(kortingscode|kortingsbon|kortingsbonnen|coupon|voucher|vouchers|waardebon|waardebonnen|tegoedbon|bon)",
    ],
    discount: ["(korting|kortingen|halve prijs|% korting|prijsverlaging)"],
    freeItem: ["(gratis|kosteloos|kosteloze|kado)"],
    giftCard: ["(cadeaukaart|cadeaukaarten|cadeaubon|cadeaubonnen|giftcard|tegoed)"],
    money: ["(geld|contant|cashback|euro|euros|paypal|vergoeding)"],
    points: ["(punten|spaarpunten|credits)"],
    contest: ["(winactie|loting|verloting|prijsvraag|loterij|kans op|wedstrijd)"],
    warranty: [
      "((extra|langere|verlengde|gratis|dubbele) garantie|garantie (verlengen|verdubbelen|activeren|verlengd)|jaar (extra |)garantie|garantieverlenging)",
    ],
    access: ["(abonnement|premium|lidmaatschap|exclusieve inhoud)"],
    refund: [
      "(terugbetaling|terugbetalen|terugbetaald|terugbetaalt|restitutie|refund|geld terug|geld retour|teruggave|vergoeden)",
      "(geld|bedrag|aankoopprijs|helft|aankoopbedrag|prijs) ~ (terug|teruggestort|retour|terugbetaald)",
      "aankoopbedrag",
    ],
    replacement: [
      "(vervanging|vervangen|vervangend|nieuw exemplaar|omruilen|reparatie|nieuwe gestuurd)",
    ],
    if: ["(als|indien|mocht|wanneer|mits|wie|in het geval)"],
    once: ["(zodra|nadat|na|wanneer|als|daarna|vervolgens|dan|totdat|tot|pas als)"],
    exchange: [
      "(in ruil|als dank|als bedankje|ter beloning|voor (uw|een|elke|je|iedere|jouw) (review|beoordeling|recensie|feedback)|per review|voor reviews|als beloning|in ruil voor|voor het schrijven|uit dankbaarheid)",
    ],
    before: ["(voordat|voor u|voor je|eerst|in plaats van|alvorens)"],
    instead: [
      "(in plaats daarvan|anders|alleen aan ons|alleen bij ons|liever|rechtstreeks|prive|alleen ons)",
    ],
    contrast: ["(maar|echter|toch|hoewel|terwijl|doch)"],
    fairness: [
      "(positief of negatief|goed of slecht|tevreden of niet|tevreden of ontevreden|wat u ook vindt|wat je ook vindt|vrijblijvend|vrijwillig|blij of niet)",
    ],
    happy: [
      "(tevreden|blij|gelukkig|enthousiast|content|naar wens|alles goed|goed bevallen|bevalt|bevallen|leuk vond|fijn vond|goede ervaring|fijne ervaring|positieve ervaring|genoten|alles in orde|naar tevredenheid)",
    ],
    unhappy: [
      "(ontevreden|teleurgesteld|niet (tevreden|blij|naar wens|goed|helemaal tevreden|geheel tevreden)|probleem|problemen|klacht|klachten|iets (niet|mis) (goed|gegaan|in orde)|minder tevreden|slechte ervaring|ging er iets mis)",
    ],
    positive: [
      "(positieve|positief|goede|goed|mooie|leuke|aardige|lovende|beste|fijne|vriendelijke|uitstekende|geweldige)",
    ],
    negative: ["(negatieve|negatief|slechte|slecht|kritische|1 ster|een ster|lage|vervelende)"],
    honest: ["(eerlijke|eerlijk|oprechte|oprecht)"],
    negator: ["(niet|nooit|geen|zonder|niemand|niets|noch)"],
    notNegator: [
      "(vergeet niet|aarzel niet|niet vergeten|geen probleem|waarom niet|geen zorgen|nog niet)",
    ],
    forbid: [
      "(verboden|niet toegestaan|niet toegelaten|mag niet|mogen niet|mogen geen|mag geen|in strijd met|overtreding|overtreedt|illegaal|boete|richtlijnen|beleid|nepreviews|nep reviews|acm|nooit vragen|vraag nooit)",
    ],
    report: ["(bood mij|boden mij|beloofde mij|beloofden|vroeg mij|vroegen mij)"],
    thirdParty: [
      "(verkopers die|sommige verkopers|bedrijven|amazon|google|het platform|volgens|onderzoek)",
    ],
    advice: ["(tips|tip|gids|voorbeeld|voorbeelden|let op|waarschuwing|regels|artikel|hoe krijg)"],
    kin: [
      "(mama|papa|moeder|vader|tante|oom|neef|nicht|zus|broer|man|vrouw|vriend|vriendin|vrienden|vriendinnen|familie|familieleden|oma|opa)",
    ],
    staff: ["(team|medewerkers|medewerker|collega|collega's|personeel|werknemers|stagiair)"],
    rival: ["(concurrent|concurrenten|concurrentie|rivaal|rivalen)"],
    self: [
      "(ik werk (voor|bij) (het bedrijf|de fabrikant|de verkoper|dit bedrijf)|als (fabrikant|verkoper|maker|auteur|eigenaar)|mijn (man|vrouw|broer|zus|zoon|dochter|vader|moeder|vriend) ~ (uitgevonden|ontworpen|gemaakt|verkoopt|bedacht)|(mijn|ons|onze) (product|bedrijf|winkel|uitvinding|merk)|ik ben de (maker|fabrikant|verkoper|oprichter|eigenaar))",
    ],
    we: ["(wij|we|ons|onze|ik|mijn|mij)"],
    you: ["(u|uw|je|jij|jou|jouw|jullie)"],
    iBuyer: ["(ik|mij|mijn|me)"],
    reviewTrade: [
      "(reviews|beoordelingen|recensies) (kopen|verkopen|te koop)",
      "(koop|kopen|verkoop|verkopen) ~ (reviews|beoordelingen)",
      "(testers|reviewers|producttesters) (gezocht|nodig)",
      "(zoeken|zoek|gezocht) ~ (testers|reviewers|producttesters)",
      "(reviewclub|reviewgroep|testgroep|reviewruil|review ruil)",
    ],
    gatingTool: [
      "(filter|filteren|onderschep|onderscheppen) ~ (reviews|klanten|negatieve|ontevreden)",
    ],
    screenshot: [
      "(screenshot|schermafbeelding|foto|bewijs) (van je|van uw|van de) (review|beoordeling)",
      "(screenshot|schermafbeelding)",
    ],
    reciprocal: ["(review voor review|reviews ruilen|dan review ik)"],
    pity: [
      "(schaadt ons|doet ons pijn|wanhopig|onze kinderen|ons gezin|baan verliezen|broodwinning|smeken)",
    ],
    legal: [
      "(advocaat|advocaten|rechtbank|aangifte|smaad|laster|juridische stappen|politie|aanklagen)",
    ],
    duty: [
      "(niet meer dan eerlijk|alleen maar eerlijk|onmiddellijk|binnen 24 uur|binnen 48 uur|laatste kans|wij eisen|u moet|het minste)",
    ],
    withhold: ["(pas (als|nadat|na|wanneer)|alleen als|zodra (uw|je|jouw|wij|u)|totdat (uw|je|u))"],
    threat: [
      "(we weten waar u woont|wij weten waar u woont|gevolgen|spijt van krijgen|zwarte lijst)",
    ],
    messenger: ["(whatsapp|telegram|instagram|facebook|messenger|signal|wechat|tiktok)"],
    outsideLink: [
      "(onze|ons) (website|webshop|site|pagina|kanaal|instagram|facebook)",
      "(scan|volg ons|qr code|klik hier|bezoek onze)",
    ],
    thanks: ["(bedankt|dank|dank u|dank je|hartelijk dank|bedanken)"],
    hello: [
      "(hallo|beste|geachte|goedendag|hoi|met vriendelijke groet|groeten|fijne dag|veel plezier|staan voor u klaar|tot ziens|staan we klaar|tot je dienst)",
    ],
    orderNotice: [
      "(uw|je) (bestelling|pakket|pakketje|zending) ~ (verzonden|ontvangen|bevestigd|onderweg|verwerkt|ingepakt)",
      "(orderbevestiging|bestelbevestiging|we hebben uw bestelling|is onderweg)",
    ],
    reminder: [
      "(herinnering|herinneren|nogmaals|opnieuw|nog een keer|tweede bericht|derde bericht|nog geen|nog steeds (geen|niet)|vorige bericht|eerdere (bericht|berichten|mail)|al eerder)",
    ],
    promo: [
      "(nieuwsbrief|nieuwe collectie|aanbieding|aanbiedingen|uitverkoop|sale|ontdek|bekijk onze|koop nu|bestel nu|black friday|volgende aankoop|volgende bestelling|nieuw assortiment|abonneer|schrijf je in)",
    ],
    cancelAsk: ["(bestelling|order) ~ (annuleren|te annuleren)", "annuleer (uw|je|de) bestelling"],
    praiseReply: [
      "(fijn|leuk|goed|blij|wat fijn|wat leuk) (om te horen|te horen|dat u|dat je)",
      "(bedankt|dank) voor (uw|je|de) (lieve|mooie|vriendelijke|aardige) (woorden|bericht)",
    ],
    useful: [
      "(trackingnummer|track|factuur|handleiding|retour|maat|kleur|model|welke|wanneer|waar|vertraging|terugbetaald|garantie|douane|adres|afspraak|onderdeel|schroeven|oplader|reparatie|kapot|ontbreekt|verkeerd|defect|maandag|dinsdag|woensdag|donderdag|vrijdag|vraag|antwoord|omdat|sorry|excuses|reden|oplossing|helpen|sessie)",
    ],
    insult: ["(idioot|dom|stom|leugenaar|belachelijk|schaam u|sukkel|onzin|leugens|eikel|zielig)"],
    sneer: [
      "(leer lezen|lees eerst|niet ons probleem|eigen schuld|koop dan ergens anders|wat had u verwacht)",
    ],
    obscene: [
      "(klootzak|klootzakken|kut|kutzooi|lul|hoer|hoerenzoon|godverdomme|tering|kanker|fuck)",
    ],
    disclosure: [
      "(gratis|met korting) ~ (ontvangen|gekregen|om te testen|in ruil)",
      "(ontvangen|gekregen) ~ (gratis|in ruil|om te testen)",
      "in ruil voor (een|mijn|deze) (eerlijke |)(review|beoordeling|mening)",
    ],
    promised: ["(in ruil|beloofd|eerlijke mening|eerlijke review)"],
    promoInReview: [
      "(gebruik|met) (mijn|de|onze) (code|kortingscode)",
      "(bezoek|volg|bekijk) ~ (mijn|ons|onze) (kanaal|blog|winkel|site|pagina)",
    ],
    topicService: [
      "(verkoper|verkoopster|klantenservice|service|reactie|antwoord|antwoordde|reageert|reageerde|terugbetaling|retour|communicatie|bestelling|winkel|berichten)",
    ],
    topicDelivery: [
      "(levering|geleverd|bezorging|bezorgd|bezorger|verzending|verzonden|pakket|pakketje|verpakking|verpakt|postnl|koerier|aangekomen|te laat|vertraging|op tijd)",
    ],
    topicProduct: [
      "(kwaliteit|geluid|bas|batterij|accu|scherm|smaak|geur|maat|pasvorm|kleur|stof|materiaal|motor|rits|mes|handvat|deksel|knop|werkt|kapot|krassen|lekt|stevig|breekbaar|comfortabel|ontwerp|plastic|metaal|hout|licht|zwaar|lawaai|laadt|oplader|lamp|pan|waterkoker|koptelefoon|boek|verhaal|product|artikel|apparaat|model|gebruik|wasbeurt|montage|makkelijk)",
    ],
    personName: ["(meneer|mevrouw|dhr|mevr)"],
  },
};
