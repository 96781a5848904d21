import type { Forms } from "../lexicon.ts";

/** Dutch: what is done and asked for, and the channels. */
export const acts: Forms = {
  spelledDigits: [
    "(nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen) (nul|een|twee|drie|vier|vijf|zes|zeven|acht|negen)",
  ],
  phoneWord: ["(telefoon|mobiel|bellen|belletje|telefoonnummer|sms|smsje|appje|06 nummer)"],
  emailWord: ["(e mail|email|mail|mailtje|mailadres)"],
  write: [
    "(gooit|strooi|strooien|strooit|neerzetten|neerplempen|schrijf|schrijven|schrijft|achterlaten|achterlaat|achter te laten|laat een review|laten weten in een review|plaats|plaatsen|plaatst|post|posten|geef|geven|geeft|delen|deel|te schrijven|te geven|te plaatsen|geplaatst|geschreven|review achter|schrijven van|schrijf je|schrijf eens|laat ~ achter|laat je|laat u|geplaatst hebt|geplaatst heeft|geschreven hebt|geschreven heeft|gegeven hebt|achtergelaten|heeft achtergelaten|hebt achtergelaten|zet|zetten|zet je|delen van|het schrijven van|in te vullen|invullen|typ|typen|stuur ons een|gunnen|gun ons)",
  ],
  rate: [
    "(beoordeel|beoordelen|beoordeelt|te beoordelen|recenseren|recenseer|reviewen|waardeer ons|beoordeel ons|beoordeelt ons|beoordelen van|ons beoordelen|ons beoordeelt|ons een cijfer|geef ons een cijfer|cijfer geven|waardeer|waarderen met|te waarderen|recenseert|review ons|reviewt|reviewen van|gereviewd|te reviewen|hebt beoordeeld|heeft beoordeeld)",
  ],
  change: [
    "er (vijf|5) van maken",
    "om er (vijf|5) van te maken",
    "(sterren|ster|score|beoordeling|cijfer) ~ omhoog",
    "(doet|doe|zet|haalt|krikt|krik) ~ (omhoog|naar boven|op)",
    "(geen|niet meer|niet langer) (juist|eerlijk|goed|correct|terecht|actueel|passend) (beeld|)",
    "(te herzien|herzien|te heroverwegen|heroverwegen|recht te zetten|rechtzetten|bij te stellen|bijstellen|opnieuw te bekijken|te corrigeren)",
    "(aanpassen|aan te passen|bijwerken|bij te werken|wijzigen|herzien|herzie|verhogen|opkrikken|ophogen|verbeteren)",
    "(onder de loep|nog eens bekijken|nog eens na te kijken|opnieuw te bekijken|opnieuw te bezien|in overweging te nemen|mildere|milder maken|wijzigen|wijzig|wijzigt|veranderen|verander|verandert|aanpassen|aanpas|aanpast|aan te passen|bijwerken|bij te werken|corrigeren|corrigeer|herzien|te herzien|heroverwegen|heroverweeg|verbeteren|verhogen|te wijzigen|te veranderen|bewerken|gewijzigd wilt|wijzigt u|aangepast wilt|bijstellen|bij te stellen|bijstelt|bijwerkt|herziet|te heroverwegen|heroverweegt|te verbeteren|rechtzetten|recht te zetten|rechtzet|te corrigeren|corrigeert|herschrijven|te herschrijven|te bewerken|bewerkt|te verhogen|verhoogt|ophogen|op te hogen|omhoog bijstellen|nuanceren|aanvullen|aan te vullen|opnieuw bekijken|actualiseren)",
    "(positiever|milder|vriendelijker|beter) (maken|te maken|formuleren|te formuleren)",
    "(maken|maak|zetten) ~ (hoger cijfer|hogere score|betere score|hogere waardering|hogere beoordeling)",
    "(hoger cijfer|beter cijfer|hogere score|betere score|meer sterren) ~ (maken|geven|omzetten)",
    "sterren (van maken|van te maken)",
    "(pas|vul) ~ aan",
    "(stel|werk) ~ bij",
    "zet ~ recht",
    "hoog ~ op",
    "(maak|maken|zet|zetten|verander|veranderen|omzetten) ~ (5 van|vijf van|vijf sterren van|in 5|in vijf|naar 5|naar vijf|er vijf van|er 5 van)",
  ],
  remove: [
    "(verwijderknop|wisknop|verwijder knop)",
    "(weghalen|weg te halen|haalt u|haal je|wegdoen|wissen|verwijderen|verwijdert|intrekken|offline halen|eraf halen|eraf te halen)",
    "(eraf|eraf halen|eraf te halen|weg mag|van de pagina halen|offline zetten|verwijderen|verwijder|verwijdert|te verwijderen|weghalen|weg te halen|intrekken|in te trekken|wissen|wis|schrappen|offline halen|weghaalt|te wissen|wist u|intrekt|te schrappen|deleten|te deleten|offline te halen|laten verdwijnen|te laten verdwijnen|verbergen|te verbergen|terugtrekken|terug te trekken|terugnemen|terug te nemen|verwijdering van)",
    "(haal|haalt) ~ (weg|offline|eraf)",
    "(trek|trekt) ~ (in|terug)",
    "(neem|neemt) ~ terug",
  ],
  gone: [
    "(moet|dient) ~ (verdwijnen|weg)",
    "(mag|mogen|kan) ~ rusten",
    "(verdwijnt|verdwijnen|verdwenen|verdwijnen zal|weg is|eraf is|offline is|niet meer zichtbaar|niet meer te zien|niet meer online)",
    "(is|zijn|wordt|werd|bent) ~ (verwijderd|gewijzigd|aangepast|veranderd|verdwenen|weg|ingetrokken|gecorrigeerd|weggehaald)",
    "(verwijderd|gewijzigd|aangepast|verdwenen|weg|gecorrigeerd|ingetrokken|weggehaald) (is|zijn|wordt|heeft|hebt)",
    "(is|zijn|wordt|werd|bent|zou) ~ (verwijderd|gewijzigd|aangepast|veranderd|verdwenen|ingetrokken|gecorrigeerd|weggehaald|bijgewerkt|herzien|gewist)",
    "(verwijderd|gewijzigd|aangepast|gecorrigeerd|ingetrokken|weggehaald|bijgewerkt|herzien|gewist|veranderd) (is|zijn|wordt|heeft|hebt|worden|werd)",
  ],
  ask: [
    "(dank|bedankt|dank u) voor (uw|je|het) begrip",
    "wat (kunnen|kan|moeten|mogen) (we|wij|ik) (doen|verbeteren)",
    "(laten we|laat ons|kom op) ~ (allemaal|samen|met z'n allen)",
    "(verzoeken|verzoek) (wij |we |) (u|je)",
    "(blij|verheugd|vereerd|dankbaar|verguld) (zijn |) met (een|uw|je|elke)",
    "(klik hier voor|klik dan hier|klik hier om|klik op de link|tik hier|wie gooit|wie zet|wie schrijft|wie plaatst|wie geeft|wie helpt|wie heeft zin|alstublieft|alsjeblieft|aub|ajb|graag een|kunt u|kun je|zou u|zou je|zouden wij|zou het|wilt u|wil je|we zouden|wij zouden|stellen het op prijs|op prijs|dankbaar|helpt ons|help ons|ons helpen|enorm helpen|vergeet niet|verzoeken|vragen|vraag je|hopen|we hopen|overweeg|neem even|nodig u uit|wij verzoeken|kan iemand|wie wil|blij maken|tijd om|gelieve|graag uw|graag je|graag jullie|zoudt u|kan je|kunnen jullie|zouden jullie|willen jullie|mogen we|mogen wij|mag ik|zou u willen|zou je willen|wilt u zo vriendelijk|wees zo vriendelijk|ben je bereid|bent u bereid|zou u bereid|zou je bereid|doe ons een plezier|doe me een plezier|doe ons een lol|helpen jullie|steun ons|steun onze|we rekenen op|wij rekenen op|zou fijn zijn|zou geweldig zijn|zou super zijn|zou leuk zijn|zou mooi zijn|zou ons helpen|zou enorm helpen|zou heel fijn|stellen we op prijs|stellen wij op prijs|zeer op prijs|op prijs stellen|waarderen we|waarderen wij|waarderen het als|zouden blij zijn|zouden het fijn|zouden het waarderen|zijn je dankbaar|zijn u dankbaar|dankbaar als|dankbaar zijn|wij vragen u|we vragen je|we vragen u|vragen we je|vragen wij u|vraag ik je|wil ik je vragen|willen we je vragen|willen wij u vragen|verzoek ik|verzoeken u|vriendelijk verzoek|vergeet je niet|denk je aan|denk aan|neem een momentje|neem even de tijd|neemt u even|een minuutje|kost maar|kost slechts|duurt maar|het duurt maar|wat denk je van|wat dacht u van|wat zegt u van|we hopen op|wij hopen op|hopen we op|hopen wij op|wie kan|iedereen|allemaal|we zoeken|we hebben nodig|hebben we nodig|nodigen u uit|nodigen je uit|laat even|svp|s.v.p.)",
    "(ster|sterren) (is genoeg|volstaat|is voldoende|mag ook)",
  ],
  offer: [
    "(gaan|gaat) weg (zodra|als|wanneer)",
    "(apart|opzij|klaar) gelegd",
    "(kies een|kies je|kies uw|mag je kiezen|mag u kiezen|zoek een|zoek er een|verdubbelen wij|stoppen we|leggen we|doen we|doen wij|voegen we|ontvang|ontvangen|ontvangt|krijg|krijgen|krijgt|verdien|verdienen|win|winnen|wacht op|sturen wij|sturen we|wij sturen|we sturen|geven wij|geven we|wij geven|we geven|schenken|cadeau doen|belonen|beloond|beloning|maak kans|kans op|claim|verzilver|spaar|gratis bij|aanbieden|bieden wij|bieden we|betalen wij|betalen we|als beloning|gegeven|krijg je|krijgt u|krijgt een|krijgen jullie|ontvang je|ontvangt u|ontvangen een|verdien je|verdient u|wint|win je|wint u|maakt kans|maken kans|maak je kans|maakt u kans|dingen mee|dingt mee|doe mee|doet u mee|doet mee|we schenken|schenken wij|schenken we|trakteren|trakteren we|trakteren wij|belonen we|belonen wij|beloont|belonen je|sturen we je|sturen wij u|stuur ik|stuur je|we sturen je|wij sturen u|ligt klaar|ligt er|staat klaar|staat er|wacht er|wachten op|we storten|wij storten|storten we|storten wij|maken we|we maken ~ over|we betalen|wij betalen|betalen we je|we vergoeden|vergoeden we|wij vergoeden|betaal ik|is van jou|is voor jou|is voor u|is van u|is de jouwe|verzilveren|inwisselen|cadeau van ons|heb je recht op|heeft u recht op|op ons kosten|geef ik|we bieden|aangeboden|zit er|zetten we|schrijven we ~ bij|verlengen we|verdubbelen we|verlengen wij|krijgt iedereen)",
  ],
  buy: [
    "(kopen|koop|koopt|bestellen|verkopen|verkoop|te koop|bestel|bestelt|kopen van|aankoop van|aanschaffen|verkopen wij)",
  ],
  pay: [
    "(betalen|betaal|betaalt|betaling|paypal|tikkie|overmaken|overgemaakt|ideal|via paypal|storten|uitbetalen|betaald krijgen)",
  ],
  contactUs: [
    "(praat|praten|overleg|kom) (eerst |) met ons",
    "(tot|naar|bij) (onze|ons) (dienst|klantendienst|klantenservice|service|team|afdeling)",
    "(eigen formulier|ons formulier|intern formulier|vul het formulier|ons contactformulier|vul ~ formulier in|via ons formulier|horen wij het|horen we het|hoor ik het|horen wij dat|horen we dat|vernemen wij het|vernemen we het|horen wij graag|horen we graag|horen het graag|wij horen het|we horen het|contact ons|contacteer ons|contacteer eerst|neem contact|neem eerst contact|neemt contact|neemt u contact|contact opnemen|contact op te nemen|contact met de verkoper|mail ons|mailt u ons|bel ons|belt u ons|app ons|schrijf ons|schrijf naar ons|schrijft u ons|bericht ons|stuur ons een bericht|stuurt u ons|laat het ons weten|laat ons weten|zeg het ons|zeg het tegen ons|zegt u het ons|vertel het ons|vertel het alleen ons|meld het ons|meld het bij ons|meldt u het|geef ons de kans|geeft u ons de kans|geef ons een kans|praat eerst|praat met ons|spreek ons|reageer op dit bericht|in een priveberichtje|priveberichtje|prive formulier|onder ons|blijft onder ons|tussen ons|bij ons terecht|eerst ons|alleen aan ons|alleen ons|alleen bij ons|met ons delen|ons eerst)",
    "(meld|laat|zeg|vertel|schrijf|geef) ~ (bij ons|aan ons|tegen ons|aan ons door)",
    "(neem|neemt|nemen) ~ contact",
    "contact ~ op",
    "(contact met ons|contact op|bel ons|mail ons|schrijf ons|vertel ons|zeg het ons|laat het ons|ons weten|bericht ons|stuur ons|klantenservice|onze (service|helpdesk|support)|alleen (aan |bij |)ons|bij ons (melden|terecht)|meld het ons|eerst (aan |met |)ons)",
    "(klachten|problemen|kritiek) (bij ons|aan ons|via een bericht|naar ons|graag naar ons|prive)",
  ],
  messenger: [
    "(stuur|stuurt) (me|mij|ons|even|een) (appje|app|whatsappje|een appje)",
    "(app|appje|appen|appt) (me|mij|ons|even|gerust|maar|je)",
    "(whatsapp|telegram|instagram|facebook|messenger|signal|wechat|tiktok|whats app|appje|app ons|snapchat|skype|discord|viber|insta|wa.me|linkedin|facebook messenger|tikkie ons)",
  ],
  outsideLink: [
    "(scan|volg ons|qr code|klik hier|bezoek onze|scan de|scan deze|scant u|qr|de qr|volg onze|volgt u ons|like ons|like onze|vind ons op|koop rechtstreeks|bestel rechtstreeks|direct bij ons bestellen|buiten het platform|buiten bol|link in bio|klikt u hier|bezoekt u onze)",
    "(onze|ons) (website|webshop|site|pagina|kanaal|instagram|facebook)",
    "(onze|ons|mijn|eigen) (internetsite|online winkel|onlineshop|webwinkel|instagrampagina|facebookpagina|youtubekanaal|appgroep|blog|app|homepage)",
  ],
};
