import type { Forms } from "../lexicon.ts";

/** Swedish: what is done and asked for, and the channels. */
export const acts: Forms = {
  spelledDigits: [
    "(noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio) (noll|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio)",
  ],
  write: [
    "(lägga|lägg|lägger|skriva|skriv|skriver) (ut|upp|in|ner) ",
    "(laddar upp|ladda upp|slänger in|skriv|skriva|skriver|skrivit|skrivs|lämna|lämnar|lämnat|lämnas|posta|postar|publicera|publicerar|publicerat|publicerats|ge|ger|gett|givit|dela|skicka in|lagt upp|ligger uppe|ligger ute|är uppe|sätt|sätta|sätter|satt betyg|knappa in|fyll i|avge|slänga in)",
  ],
  rate: [
    "(tryck|klicka|fyll|tänd|måla) ~ (stjärnor|stjärnorna)",
    "(betygsätt|betygsätta|betygsätter|betygsatte|recensera|recenserar|recenserat|recensent|recensenter|recensenten|bedöm oss|bedöma oss|bedömer oss|bedöma köpet|omdöma|betygsättning av)",
  ],
  change: [
    "(känns|ser|verkar) ~ (ensam|ensamt|föråldrad|föråldrat|orättvis|orättvist|ledsen) (ut|)",
    "(förtjänar|förtjänat|värd|värt) ~ (en ny titt|en andra chans|en ny chans|sällskap|bättre|mer|en omprövning)",
    "(passar|stämmer|känns) (väl |nog |) inte (längre|riktigt|in|rättvist|)",
    "(fundera|tänka|tänk) (om|över) ",
    "(för att|så att) det (ska bli|blir) (fem|5)",
    "(höja|höj|höjer|lyfta|lyft|öka) (upp |) (stjärnorna|betyget|omdömet|stjärnan)",
    "(ingen|inte längre|inte) (rättvis|rätt|riktig|korrekt|sann|rättvisande|aktuell) (bild|längre|)",
    "(se över|justera|uppdatera|ompröva|korrigera|höja|rätta till)",
    "(ändrar|ändring|ändringen|ändras|uppdaterar|uppdatering|uppdateras|justerar|justeras|redigera|redigerar|redigeras|korrigerar|korrigeras|rättas|ändrar du|rätta|rättar|omprövar|omprövas|tänka om kring|revidera|reviderar|förbättra|förbättrar|höj|höjer|höjs|ser över|skriva om|skriver om|mildra|modifiera|byta ut stjärnan|skriva ett nytt)",
    "(göra|gör|formulera|skriva) ~ (mer positivt|mer positiv|snällare|mildare|bättre|vänligare)",
    "(se över|tänka om|ompröva) (ditt|din|betyget|omdömet|recensionen)",
    "(titta på|se på|kika på|fundera på) ~ (en gång till|på nytt)",
    "(gör|göra|byt|byta|ändra|höj|höja|vända|förvandla) ~ till (fem|5|ett högre|högre|bättre|ett bättre|något bättre)",
    "ändra (gärna|bara|din|ditt|dina|er|ert|era|den|det|betyget|omdömet|recensionen|stjärnorna|stjärnan|kommentaren|kommentarerna|feedbacken|feedback|säljaromdömet|säljaromdömen|betygen|omdömena|recensioner|omdömen|recension|till (fem|5|något|ett|en)|genast|eller (ta bort|radera|dra))",
    "(du|ni|gärna|snälla|vänligen|dig att|er att|dig|möjligt att|går att|går det att|det går att|måste|behöver|genom att|möjlighet att|ska vi) ändra",
    "(lägg|lägga) till (en|två|tre|några|fler) stjärnor",
  ],
  remove: [
    "(plocka|plockar|ta|tar|lyfta|dra) (bort|ner|ned|undan|tillbaka)",
    "(raderaknappen|raderingsknappen|ta bort knappen)",
    "(tas bort|radera|raderar|raderas|radering|drar tillbaka|dra in|dras tillbaka|avlägsna|avlägsnar|borttagning|stryk|stryka|stryker|dölj|dölja)",
    "(ta|tar|dra|drar|plocka|plockar) ~ (bort|tillbaka|ner)",
  ],
  gone: [
    "(låter|är|blir|ser ut|känns) (vänligare|snällare|bättre|mildare|trevligare|finare)",
    "(ligger|står|sitter) kvar",
    "vila i frid",
    "(försvinner|försvunnit|försvinna|försvann)",
    "(är|har|blivit|blir|har blivit|blev|vore|är nu) ~ (borta|borttagen|borttaget|ändrad|ändrat|raderad|raderat|uppdaterad|uppdaterat|rättad|rättat|försvunnit|justerad|justerat|höjd|höjt|tagits bort|tagits ner|ändrats|raderats|uppdaterats|rättats)",
  ],
  ask: [
    "tack för (förståelsen|din förståelse|er förståelse)",
    "vad kan (vi|jag) göra",
    "(nu ger|låt oss|nu sätter|vi ger|ska vi) (vi |) (alla|tillsammans|ge|)",
    "(skulle|kan|vill) du (vilja|kunna|tänka dig)",
    "(blir|blev|vore) (vi |) (glada|tacksamma|hedrade|väldigt glada|jätteglada) (för|om|över)",
    "(klicka här för|klicka här och|klicka på länken|vem vill|vem kan|vem ställer upp|vem hjälper|begär|ge oss|ge mig|snälla|vänligen|var snäll|var vänlig|kan du|kan ni|skulle du|skulle ni|kunde du|kunde ni|vill du|vill ni|gärna|vi skulle|skulle uppskatta|uppskattar vi|vi uppskattar|tacksamma|tacksam|hjälp oss|hjälper oss|hjälpa oss|glöm inte|glöm ej|tveka inte|ber dig|ber er|ber vi|vi ber|be dig|be er|be om|ber om|bönfaller|hoppas du|hoppas ni|vi hoppas|hoppas på|överväg|överväga|behöver vi|vi behöver|frågar|uppmanar|uppmuntrar|det tar bara|tar bara|kan någon|kan nån|någon som|nån som|tack om|tack på förhand|är du snäll|är det möjligt|går det att|ta en minut|ta dig tid|en stund|vi vill ha|vi söker|söker folk|alla ska|vore det|vore fint|vore snällt|vore toppen|vore kul|stötta oss|stöd oss|räknar med|önskar oss|kom ihåg|passa på|skynda|hjälps åt|gör oss en tjänst|skulle betyda|betyder mycket)",
    "(stjärna|stjärnor) räcker",
    "(stjärnor|stjärnorna|betyg|betyget|omdöme|omdömet|recension|recensionen) tack",
    "(avbeställ|avboka|annullera|makulera|avbryt) (din|ditt|ordern|köpet|beställningen)",
  ],
  offer: [
    "(går|gå) iväg (så fort|när|så snart)",
    "(lagt undan|lagt åt sidan|sparat|reserverat) (två|en|ett|tre|några|något|åt)",
    "(välj ett|välj en|välj din|välj ditt|välj bland|välja bland|väljer du|få|får du|får ni|får|fås|du får|ni får|tjäna|tjänar|vinn|vinna|vinner|väntar på dig|väntar på er|väntar|skickar vi|vi skickar|skickar jag|ger vi|vi ger|bjuder vi|vi bjuder|bjuder på|bjuder oss|betalar vi|vi betalar|belönar|belönas|hämta din|hämta ut|samla|samlar|delta i|deltar i|deltar|chans att|chansen att|ta del av|erbjuder|erbjuder vi|vi erbjuder|erhåll|erhåller|lås upp|swishar vi|vi swishar|återbetalar vi|vi återbetalar|sätter vi in|vi sätter in|lottar vi|vi lottar|förlänger vi|vi förlänger|dubblar vi|vi dubblar|tackar vi med|bjussar|bjussar vi|slänger vi med|får välja|kan välja)",
  ],
  buy: ["(köp|köpa|köper|köpt|sälj|sälja|säljer|säljes|till salu|beställ)"],
  pay: ["(betala|betalar|betalt|paypal|swish|swisha|swishar|överför|överföring)"],
  contactUs: [
    "(prata|snacka|tala) (först |) med oss",
    "(vända dig|vänd dig|vända er|höra av dig) till (vår|oss|kundtjänst)",
    "(vårt formulär|eget formulär|vårt eget formulär|fyll i formuläret|kontaktformulär|kontaktformuläret|via vårt formulär|vill vi höra|vi gärna höra|vill vi gärna höra|hör vi gärna|höra det själva|höra det först|höra det av dig|få höra det|vår kundtjänst|vår kundservice|hör av dig|hör av er|bara till oss|bara oss|direkt till oss|till oss först|meddela oss|låt oss veta|låt oss få|ge oss en chans|ge oss chansen|klagomål till oss|klagomål tar vi|problem till oss|kontakta oss|mejla oss|skriv till oss)",
    "(kontakta|kontaktar|hör av dig|hör av er|höra av dig|skriv|skriva|ring|ringa|mejla|mejlar|maila|säg till|säg|berätta|prata|tala|vänd er|vänd dig|meddela|kom) ~ (till oss|oss|med oss|kundtjänst|kundservice|kundtjänsten|säljaren|supporten|vår support)",
  ],
  emailWord: ["(mejla|maila|mejl)", "(mejlen|e post|epost|mail)"],
  phoneWord: ["(telefon|telefonnummer|ring|ringa|sms|mobil|mobilnummer|sms:a)"],
  messenger: [
    "(whatsapp|telegram|instagram|insta|facebook|messenger|signal|wechat|tiktok|viber|discord|snapchat|dm:a|ett dm|via dm|på dm)",
  ],
  outsideLink: [
    "(skanna|scanna|skanna koden|följ oss|gilla oss|qr kod|qr koden|qr|klicka här|besök vår|besök vårt|beställ direkt av oss|köp direkt av oss|utanför plattformen|utanför marknadsplatsen)",
    "(vår|vårt|våra) (hemsida|webbplats|webbutik|webbshop|egen sida|facebooksida|instagramsida|kanal|instagram|facebook|nätbutik)",
  ],
};
