import type { Lexicon } from "./lexicon.ts";

/** Swedish. The article is a suffix; "inte" stands after the verb; nouns compound. */
export const sv: Lexicon = {
  lang: "sv",
  spaces: true,
  functionWords: [
    "och",
    "att",
    "det",
    "är",
    "en",
    "ett",
    "för",
    "på",
    "med",
    "av",
    "vi",
    "du",
    "din",
    "ditt",
    "dina",
    "oss",
    "vår",
    "vårt",
    "våra",
    "inte",
    "om",
    "när",
    "har",
    "kan",
    "som",
    "till",
    "från",
    "den",
    "de",
    "ni",
    "er",
    "ert",
    "era",
    "jag",
    "min",
    "mitt",
    "men",
    "eller",
    "så",
    "efter",
    "innan",
    "bara",
    "också",
    "vill",
    "var",
    "blir",
    "gärna",
    "tack",
    "eftersom",
    "mycket",
    "alla",
    "detta",
    "denna",
    "där",
    "här",
    "nu",
    "då",
    "än",
    "hos",
    "vid",
    "utan",
    "mig",
    "mina",
    "någon",
    "något",
    "några",
    "ingen",
    "aldrig",
    "blev",
    "ska",
    "skulle",
    "hade",
    "kom",
    "bra",
    "dig",
    "hur",
    "vilken",
    "vad",
    "snälla",
    "vänligen",
    "han",
    "hon",
    "bli",
    "varit",
    "ut",
    "upp",
    "fick",
    "gick",
    "får",
    "mer",
    "lite",
    "även",
    "redan",
    "mot",
    "över",
    "hej",
    "helt",
  ],
  forms: {
    modest: [
      "(litet företag|familjeföretag|ett litet familjeföretag|liten butik|lite butik|små företag|småföretag|litet team|nystartat|nystartade|ung firma|liten firma|enmansföretag)",
    ],
    club: [
      "(gå med|anmäl dig|bli medlem|bli testare|registrera dig|grupp|gruppen|klubb|klubben|nätverk|nätverket|community|panel|panelen|program|programmet|testprogram|kanalen)",
    ],
    review: [
      "(omdöme|omdömen|omdömet|omdömena|produktrecension|kundrecension|kundomdöme|produktomdöme|kommentar|kommentaren|kommentarer|kommentarerna|utlåtande|inlägg om produkten|recension*|review|reviews|recesion|recention|omdömme|omdöm)",
      "*(recension|recensionen|recensioner|recensionerna)",
      "(kund|produkt|google|köp|5 stjärnigt|femstjärnigt)(omdöme|omdömet|omdömen|omdömena)",
      "(ditt|ert|dina|era) (inlägg|ord|kommentar|kommentarer)",
      "(några|ett par) (rader|ord) (på|om|under) (produktsidan|sidan|produkten|vår produkt)",
    ],
    feedback: [
      "(feedback|feedbacken|återkoppling|återkopplingen|säljaromdöme|säljaromdömet|säljaromdömen|säljarfeedback|säljarbetyg|säljarbetyget|butiksomdöme|butiksomdömet|butiksbetyg|butiksbetyget)",
      "(omdöme|omdömet|betyg|betyget|omdömen) (om|till|på|av|för) (säljaren|oss som säljare|butiken|säljare)",
    ],
    rating: [
      "(betyg|betyget|betygen|betygssättning|poäng på|en stjärna|1 stjärna|enda stjärna|ettan|en etta|enstjärnig*|tvåstjärnig*|två stjärnor|tre stjärnor|stjärnbetyg|stjärnbetyget)",
    ],
    star: ["(stjärna|stjärnan|stjärnor|stjärnorna|stjärnigt|stjärnig)"],
    fiveStars: [
      "(5 stjärn*|femstjärn*|5/5|10/10|5 av 5|fem av fem|toppbetyg|toppbetyget|högsta betyg|högsta betyget|full pott|full poäng|bästa betyg|bästa betyget|alla stjärnor|alla stjärnorna|bästa möjliga betyg|maxbetyg|maxpoäng|en femma|femma|femman|5stjärn*|fulla stjärnor)",
      "(5|fem|alla fem|alla 5|fulla fem|5 av 5|fem av fem) (stjärnor|stjärnigt|stjärnig|stjärniga|stjärnorna|gyllene stjärnor|lysande stjärnor|glänsande stjärnor)",
    ],
    publicVoice: [
      "(rekommendera oss|tipsa andra|tipsa dina vänner om oss|sprid ordet|säg vad du tycker|säg vad ni tycker|vad du tycker om|vad ni tycker om|vad du tycker|några snälla ord|några fina ord|några vänliga ord|ett par rader|några rader|på produktsidan|skriv något snällt|skriv något fint|låt andra veta|säga något snällt)",
      "(dela|delar|berätta|berättar|berätta för|beskriv) ~ (erfarenhet|erfarenheter|upplevelse|upplevelser|åsikt|åsikter|andra|alla|världen|intryck|tankar)",
    ],
    helpfulVote: [
      "(klicka|klickar|markera|markerar|rösta|röstar|tryck|trycker) ~ (hjälpsam|hjälpsamt|hjälpsamma|användbar|användbart|användbara|till hjälp|ohjälpsam)",
      "(tumme upp|tummen upp|tumme ner|tummen ner) ~ (recension*|omdöme*|kommentar*|recensionen)",
      "(ge|gilla|gillar|rösta upp|rösta ner) ~ (tumme upp|tummen upp|första recensionen|översta recensionen|recensionerna)",
    ],
    abuseReport: [
      "(anmäl|anmäla|anmäler|rapportera|rapporterar|flagga|flaggar) ~ (recension*|missbruk|omdöme*|kommentar*)",
      "(recensionen|omdömet|kommentaren) ~ (som missbruk|som olämplig*)",
    ],
    reviewSite: ["(google|trustpilot|prisjakt|tripadvisor|reco|pricerunner)"],
    write: [
      "(skriv|skriva|skriver|skrivit|skrivs|lämna|lämnar|lämnat|lämnas|posta|postar|publicera|publicerar|publicerat|publicerats|ge|ger|gett|givit|dela|skicka in|lägg in|lägga in|lägg upp|lägga upp|lagt upp|ligger uppe|ligger ute|är uppe|sätt|sätta|sätter|satt betyg|knappa in|fyll i|avge|slänga in)",
    ],
    rate: [
      "(betygsätt|betygsätta|betygsätter|betygsatt|betygsatte|recensera|recenserar|recenserat|recensent|recensenter|recensenten|bedöm oss|bedöma oss|bedömer oss|bedöma köpet|omdöma|betygsättning av)",
    ],
    change: [
      "ändra (gärna|bara|din|ditt|dina|er|ert|era|den|det|betyget|omdömet|recensionen|stjärnorna|stjärnan|kommentaren|kommentarerna|feedbacken|feedback|säljaromdömet|säljaromdömen|betygen|omdömena|recensioner|omdömen|recension|till (fem|5|något|ett|en)|genast|eller (ta bort|radera|dra))",
      "(du|ni|gärna|snälla|vänligen|dig att|er att|dig|möjligt att|går att|går det att|det går att|måste|behöver|genom att|möjlighet att|ska vi) ändra",
      "(ändrar|ändring|ändringen|ändras|uppdatera|uppdaterar|uppdatering|uppdateras|justera|justerar|justeras|redigera|redigerar|redigeras|korrigera|korrigerar|korrigeras|rättas|ändrar du|rätta|rätta till|rättar|ompröva|omprövar|omprövas|tänka om kring|tänka över|tänk över|revidera|reviderar|förbättra|förbättrar|höja|höj|höjer|höjs|se över|ser över|skriva om|skriver om|mildra|modifiera|byta ut stjärnan|skriva ett nytt)",
      "(lägg|lägga) till (en|två|tre|några|fler) stjärnor",
    ],
    remove: [
      "(ta bort|tar bort|tas bort|radera|raderar|raderas|radering|dra tillbaka|drar tillbaka|dra in|dras tillbaka|plocka bort|plockar bort|avlägsna|avlägsnar|borttagning|stryk|stryka|stryker|ta ner|tar ner|ta tillbaka|tar tillbaka|dölj|dölja)",
      "(ta|tar|dra|drar|plocka|plockar) ~ (bort|tillbaka|ner)",
    ],
    gone: [
      "(försvinner|försvunnit|försvinna|försvann)",
      "(är|har|blivit|blir|har blivit|blev|vore|är nu) ~ (borta|borttagen|borttaget|ändrad|ändrat|raderad|raderat|uppdaterad|uppdaterat|rättad|rättat|försvunnit|justerad|justerat|höjd|höjt|tagits bort|tagits ner|ändrats|raderats|uppdaterats|rättats)",
    ],
    ask: [
      "(begär|ge oss|ge mig|snälla|vänligen|var snäll|var vänlig|kan du|kan ni|skulle du|skulle ni|kunde du|kunde ni|vill du|vill ni|gärna|vi skulle|skulle uppskatta|uppskattar vi|vi uppskattar|tacksamma|tacksam|hjälp oss|hjälper oss|hjälpa oss|glöm inte|glöm ej|tveka inte|ber dig|ber er|ber vi|vi ber|be dig|be er|be om|ber om|bönfaller|hoppas du|hoppas ni|vi hoppas|hoppas på|överväg|överväga|behöver vi|vi behöver|frågar|uppmanar|uppmuntrar|det tar bara|tar bara|kan någon|kan nån|någon som|nån som|tack om|tack på förhand|är du snäll|är det möjligt|går det att|ta en minut|ta dig tid|en stund|vi vill ha|vi söker|söker folk|alla ska|vore det|vore fint|vore snällt|vore toppen|vore kul|stötta oss|stöd oss|räknar med|önskar oss|kom ihåg|passa på|skynda|hjälps åt|gör oss en tjänst|skulle betyda|betyder mycket)",
      "(stjärnor|stjärnorna|betyg|betyget|omdöme|omdömet|recension|recensionen) tack",
      "(avbeställ|avboka|annullera|makulera|avbryt) (din|ditt|ordern|köpet|beställningen)",
    ],
    offer: [
      "(få|får du|får ni|får|fås|du får|ni får|tjäna|tjänar|vinn|vinna|vinner|väntar på dig|väntar på er|väntar|skickar vi|vi skickar|skickar jag|ger vi|vi ger|bjuder vi|vi bjuder|bjuder på|bjuder oss|betalar vi|vi betalar|belönar|belönas|hämta din|hämta ut|samla|samlar|delta i|deltar i|deltar|chans att|chansen att|ta del av|erbjuder|erbjuder vi|vi erbjuder|erhåll|erhåller|lås upp|swishar vi|vi swishar|återbetalar vi|vi återbetalar|sätter vi in|vi sätter in|lottar vi|vi lottar|förlänger vi|vi förlänger|dubblar vi|vi dubblar|tackar vi med|bjussar|bjussar vi|slänger vi med|får välja|kan välja)",
    ],
    buy: ["(köp|köpa|köper|köpt|sälj|sälja|säljer|säljes|till salu|beställ)"],
    pay: ["(betala|betalar|betalt|paypal|swish|swisha|swishar|överför|överföring)"],
    contactUs: [
      "(vår kundtjänst|vår kundservice|hör av dig|hör av er|bara till oss|bara oss|direkt till oss|till oss först|meddela oss|låt oss veta|låt oss få|ge oss en chans|ge oss chansen|klagomål till oss|klagomål tar vi|problem till oss|kontakta oss|mejla oss|skriv till oss|prata med oss)",
      "(kontakta|kontaktar|hör av dig|hör av er|höra av dig|skriv|skriva|ring|ringa|mejla|mejlar|maila|säg till|säg|berätta|prata|tala|vänd er|vänd dig|meddela|kom) ~ (till oss|oss|med oss|kundtjänst|kundservice|kundtjänsten|säljaren|supporten|vår support)",
    ],
    gift: [
      "(gåva|gåvan|gåvor|present|presenter|presenten|överraskning|överraskningen|överraskningar|bonus|bonusen|belöning|belöningen|belöningar|liten sak|gratisgåva|tackgåva|ersättning för|fika|något gott|något extra|liten tackgåva|uppmärksamhet|give away|goodiebag|premie|premien)",
      "*(gåva|present|överraskning|premie)",
      "(nästa|andra|en extra|en till) ~ (på oss|från oss|bjuder vi på|på köpet)",
      "på (oss|huset)",
    ],
    coupon: [
      "(kupong|kuponger|kupongen|rabattkod|rabattkoder|rabattkoden|rabattkupong|rabattkuponger|värdecheck|värdecheckar|voucher|vouchers|värdekod|kampanjkod|värdebevis)",
    ],
    discount: [
      "(rabatt|rabatter|rabatten|halva priset|halvt pris|% rabatt|prisavdrag|prisnedsättning|% på nästa|procent på nästa|procents rabatt|kronor av på|kr av på|billigare nästa|nedsatt pris)",
    ],
    freeItem: [
      "(gratis|kostnadsfri|kostnadsfritt|utan kostnad|på köpet|utan att betala|helt fritt)",
    ],
    giftCard: [
      "(presentkort|presentkortet|presentkorten|tillgodohavande|gåvokort|tillgodokvitto|presentkod)",
    ],
    money: [
      "(pengar|kontanter|cashback|paypal|swish|swishar|en hundring|en tjuga|en femtilapp|hundra spänn|arvode)",
    ],
    points: [
      "(bonuspoäng|krediter|lojalitetspoäng|medlemspoäng|klubbpoäng|poäng på ditt konto|extra poäng|poäng)",
    ],
    contest: [
      "(tävling|tävlingen|utlottning|utlottningen|utlottningar|lotteri|lotteriet|lottdragning|lottdragningen|vinstchans|chans att vinna|chansen att vinna|lottar ut|med i dragningen)",
    ],
    spent: [
      "(använde|använt|har använts|redan använd|utnyttjad|utgången|gått ut|gäller inte längre|drogs av|dragits av|i kassan|på fakturan|som du betalade med|betalade med|ingår)",
    ],
    warranty: [
      "(extra garanti|förlängd garanti|gratis garanti|dubbel garanti|längre garanti|garantiförlängning|garantin förlängs|garantin dubblas|års extra garanti|extra års garanti|livstidsgaranti)",
      "(förläng|förlänga|förlänger|dubbla|dubblar|aktivera|aktiverar) ~ (garanti|garantin)",
    ],
    access: [
      "(gratis prenumeration|medlemskap|premium|premiumkonto|exklusivt innehåll|vip medlem*)",
    ],
    refund: [
      "(återbetalning|återbetalningen|återbetala|återbetalar|återbetalas|återbetalat|återbetalats|pengarna tillbaka|pengar tillbaka|köpesumman|köpesumma|hela beloppet|halva beloppet|ersätter köpet|refund|betala tillbaka|betalar tillbaka)",
      "(pengarna|beloppet|hälften|summan|köpet|priset|kronor|resten) ~ (tillbaka|återbetalas|åter)",
    ],
    replacement: [
      "(ersättningsvara|ersättare|byta ut|bytt ut|byter ut|byte|utbyte av|ny vara|reparation|reparera|ersätta|ersatt|skickat en ny|skickar en ny|reservdel|reservdelen|reservdelar|trasig|trasigt|defekt|läckte|läcker|gick sönder)",
    ],
    if: [
      "(om|ifall|förutsatt|förutsatt att|såvida|den som|de som|alla som|var och en som|i fall|vid|för varje)",
    ],
    once: [
      "(när|så snart|så fort|så fort som|efter|efter att|sedan|därefter|sen|tills|då|därpå|i samma stund|så)",
    ],
    ifSo: ["(isåfall|i så fall|då|om ja)"],
    exchange: [
      "(i utbyte|i utbyte mot|som tack|som tack för|som belöning|i gengäld|i retur|som motprestation|till tack)",
      "för (din|ditt|ett|en|varje|er|dina|fem|5|ett bra|ett positivt|en positiv|en ärlig|ett ärligt|att ta bort) (recension|recensioner|omdöme|omdömen|betyg|feedback|stjärnor|recensionen|omdömet)",
      "mot (en|ett|din|ditt|fem|5|att du tar bort) (recension|omdöme|betyg|stjärnor|ärlig recension|ärligt omdöme|positiv recension|positivt omdöme)",
      "för att (skriva|lämna|ta bort|ändra|recensera|betygsätta)",
    ],
    before: ["(innan|före|först|istället för att|i stället för att|i första hand)"],
    instead: [
      "(istället|i stället|annars|bara till oss|bara oss|direkt till oss|privat|hellre|endast oss|inte offentligt|inte i en recension|inte på sidan|mellan oss|istället för)",
    ],
    contrast: ["(men|dock|ändå|fast|medan|däremot|emellertid)"],
    or: ["(eller|antingen|vare sig)"],
    fairness: [
      "(positivt eller negativt|positiv eller negativ|bra eller dåligt|bra eller dålig|bra som dåligt|nöjd eller inte|nöjd eller missnöjd|nöjda eller missnöjda|nöjda eller inte|oavsett|frivilligt|frivillig|helt frivilligt|vad du än tycker|vad ni än tycker|oberoende av|du väljer själv|helt upp till dig|upp till dig|upp till er|du bestämmer|både ris och ros|ris eller ros|ris och ros|inte skyldig|inget krav|ingen skyldighet|fritt fram)",
    ],
    happy: [
      "(nöjd|nöjda|nöjt|glad för|glad över|glada för|gillar|gillade|älskar|älskade|belåten|belåtna|allt bra|allt gick bra|allt är bra|allt var bra|gick bra|gått bra|bra upplevelse|fin upplevelse|trivs med|tyckte om|tycker om|toppennöjd|supernöjd|helnöjd|smakade det|föll i smaken|blev som du tänkt|motsvarade dina förväntningar|lever upp till|levde upp till|allt stämde|allt funkar|funkar allt|allt fungerar|fungerar allt)",
    ],
    unhappy: [
      "(missnöjd|missnöjda|missnöje|besviken|besvikna|besvikelse|problem|problemet|klagomål|klagomålen|reklamation|mindre nöjd|mindre nöjda|onöjd|krångel|strul|dålig upplevelse|dåliga upplevelser|mindre än fem|mindre än 5|under fem stjärnor|färre än fem)",
      "inte (nöjd|nöjda|glad|bra|helt nöjd|helt nöjda|belåten|fullt nöjd|gillar|gillade|tyckte om|riktigt nöjd|så nöjd|100 nöjd)",
      "(något|någonting) (gick |är |blev |som |har gått |)(fel|inte stämmer|snett|inte fungerar|galet)",
    ],
    positive: [
      "(positiv|positivt|positiva|bra|fin|fint|fina|snäll|snällt|snälla|bästa|god|goda|gott|härlig|härligt|toppen|strålande|trevlig|trevligt|lysande|varma|vänlig|vänligt|höga|högt|lovordande|superb)",
    ],
    negative: [
      "(negativ|negativt|negativa|dålig|dåligt|dåliga|kritisk|kritiskt|kritiska|1 stjärna|en stjärna|lågt betyg|låga betyg|elakt|elaka|orättvist|orättvisa|enstjärnig*|usla|uselt|taskigt|taskig)",
    ],
    honest: ["(ärlig|ärligt|ärliga|uppriktig|uppriktigt|egna ord)"],
    negator: [
      "(inte|aldrig|ingen|inget|inga|varken|ej|icke|inget som helst|slipper|avstår|vägrar)",
      "utan (att|rabatt|ersättning|krav|gåvor|presenter)",
    ],
    notNegator: [
      "(glöm inte|glöm ej|tveka inte|inga problem|varför inte|vänta inte|missa inte|inte bara|ännu inte|inte än|ännu ingen|ingen fara|inget att tacka|inte sant|inte minst|inga konstigheter|ingenting att förlora|dröj inte|inte skrivit|inte lämnat|inte hunnit|inte fått något|inte fått någon|inte sett någon|inte sett något|stjärnmönster|stjärnskruv*|stjärnmejsel)",
      "(ändra|uppdatera|ändrar|uppdaterar|rätta|redigera) (adress|adressen|leveransadress|leveransadressen|färg|färgen|storlek|storleken|inställning*|lösenord|lösenordet|programvara*|appen|datum|datumet|tiden|beställningen|ordern|uppgifter*)",
      "(ta bort|tar bort|avlägsna|dra av) (plasten|plastfilmen|filmen|skyddsfilmen|skyddsplasten|skyddet|batteriet|batterierna|etiketten|locket|filtret|förpackningen|emballaget|tejpen)",
      "(vi har|har vi|vi) (uppdaterat|ändrat|förbättrat|rättat|justerat|uppdaterade|ändrade|förbättrade|rättade|justerade)",
      "tack för (din|ditt|er|ert|de|den|det|dina|era) (recension|omdöme|kommentar|betyg|feedback|fina recension|fina omdöme|positiva recension|positiva omdöme|ärliga recension|ärliga omdöme|fem stjärnor|5 stjärnor|fina betyg)",
      "(läst|läser|läste) (din|ditt|er|ert|dina|varje|alla) (recension|omdöme|kommentar|recensioner|omdömen)",
      "(efter) (din|ditt|er|ert) (recension|omdöme|kommentar) ~ (har vi|ändrade vi|uppdaterade vi)",
      "(femstjärnigt hotell|hotell|hotellet) ~ (stjärnor)",
    ],
    forbid: [
      "(förbjudet|förbjuden|förbjudna|förbjuder|förbud|inte tillåtet|inte tillåten|otillåtet|otillåten|får aldrig|bryter mot|strider mot|överträdelse|olagligt|olaglig|böter|bötfäll*|riktlinjer|riktlinjerna|falska recensioner|köpta recensioner|köpta omdömen|falska omdömen|konsumentverket|konsumentombudsmannen|marknadsföringslagen|be aldrig|regelbrott|mot reglerna|mot villkoren|stängs av för|varnar)",
      "får (inte|ej|aldrig) (be|erbjuda|köpa|betala|recensera|betygsätta|skriva|kräva|påverka|pressa|ge)",
      "vi (ber aldrig|köper aldrig|betalar aldrig|erbjuder aldrig)",
    ],
    report: [
      "(erbjöd mig|lovade mig|bad mig|utlovade|i paketet låg ett kort|i kartongen låg ett kort|på kortet stod|ett kort i paketet|ett kort i kartongen|lapp i paketet|en lapp lovade|ett kort lovade|försökte muta|muta|mutor|tjatade)",
    ],
    thirdParty: [
      "(säljare som|vissa säljare|företag som|en del säljare|amazon|plattformen|enligt|studie|undersökning|domstolen|många företag|bedragare|experter)",
    ],
    advice: [
      "(guide|exempel på|varning|artikel|så får du|så känner du igen|hur man|hur känner|varför|får man|får jag|tips för|checklista)",
    ],
    kin: [
      "(mamma|pappa|morsan|farsan|moster|faster|farbror|morbror|kusin|kusiner|kusinen|syster|syrran|brorsan|brorsa|vänner|kompis|kompisar|polare|familj|familjen|släkt|släkten|mormor|morfar|farmor|farfar|svåger|svägerska|grannar|nära och kära|kära vänner|alla vänner)",
    ],
    staff: [
      "(teamet|team|anställda|anställd|kollegor|kollega|kollegorna|personal|personalen|medarbetare|medarbetarna|praktikant|praktikanter|alla på jobbet|lagret|säljteamet|gänget)",
    ],
    rival: [
      "(konkurrent|konkurrenten|konkurrentens|konkurrenter|konkurrenterna|konkurrenternas|rival|rivalen|rivalens|butiken bredvid|grannbutiken|mitt emot)",
    ],
    self: [
      "jag (jobbar|arbetar) (för|på|hos) (företaget|tillverkaren|säljaren|fabriken|märket|butiken som säljer)",
      "som (tillverkare|säljare|grundare|författare|uppfinnare|designer|ägare av (företaget|butiken|märket|firman)|anställd på)",
      "min (man|fru|bror|syster|son|dotter|pappa|mamma|vän|sambo|kusin|svåger|chef) ~ (uppfann|uppfunnit|designade|designat|skapade|skapat|tillverkar|tillverkat|säljer|äger|driver|grundade|sytt dem|formgav|formgivit|utvecklade)",
      "(min|vår|vårt|mitt) (egen produkt|eget företag|företag|butik säljer|uppfinning|varumärke|egen butik|egen design|fabrik)",
      "(jag är|vi är) (tillverkaren|säljaren|grundaren|ägaren|uppfinnaren|designern|författaren|tillverkarna)",
      "(vi|jag) (tillverkar|designade|formgav|uppfann|producerar) (den|det|dem|denna|dessa)",
    ],
    we: ["(vi|oss|vår|vårt|våra|jag|min|mitt)"],
    you: ["(du|dig|din|ditt|dina|ni|er|ert|era)"],
    iBuyer: ["(jag|mig|min|mitt|mina)"],
    reviewTrade: [
      "(recensionsgrupp|recensionsgruppen|testgrupp|testgruppen|recensionsklubb|recensionsklubben|byta recensioner|byter recensioner|recensionsbyte|omdömesbyte|recensionsbyrå|recensionspaket|testarklubb)",
      "(köp|köpa|köper|sälj|sälja|säljer|säljes|beställ) ~ (recensioner|omdömen|googlerecensioner|google recensioner|stjärnor)",
      "(recensioner|omdömen|femstjärniga omdömen|googleomdömen) (till salu|säljes|köpes|från riktiga|levererade|paket|billigt|per månad|på beställning)",
      "(recensenter|testare|produkttestare|testpersoner) (sökes|söks|önskas)",
      "(söker|sökes|behöver|letar efter) ~ (recensenter|testare|produkttestare)",
      "skriver ~ (recensioner|omdömen) åt (dig|er|företag)",
    ],
    gatingTool: [
      "(filtrera|filtrerar|fånga|fångar|stoppa|stoppar|blockera|blockerar|sorterar bort) ~ (negativa recensioner|dåliga recensioner|negativa omdömen|dåliga omdömen|missnöjda kunder|missnöjda)",
      "bara (nöjda|glada) (kunder|gäster|köpare) ~ (recension*|google|sidan|offentlig*|omdöme*)",
      "(missnöjda) (kunder|gäster|köpare) ~ (internt|privat|formulär*|inkorg)",
    ],
    evasion: [
      "(nämn|skriv|berätta|avslöja) (inte|aldrig|inget om) ~ (återbetalningen|gåvan|presentkortet|rabatten|oss|kortet|ersättningen)",
      "(olika|flera|annat|ett annat) (konto|konton|ip|enhet|enheter|datorer)",
      "(vänta|dröj) ~ (dagar|vecka) (innan|med) ~ (recens*|skriv*|omdöme*)",
      "(så att|för att) (ingen|plattformen|amazon|de|systemet) ~ (märker|upptäcker|anar)",
    ],
    screenshot: [
      "(skärmdump|skärmbild|skärmdumpen)",
      "(skärmdump|skärmbild|skärmdumpar|foto|bild|bevis|länk) (på|av|till|från) (din |ditt |)(recension|recensionen|omdöme|omdömet)",
    ],
    reciprocal: [
      "(recension mot recension|omdöme mot omdöme|byta recensioner|byter recensioner|jag recenserar din|jag recenserar ditt|så recenserar jag|du recenserar min|recenserar varandra|tjänst mot tjänst)",
    ],
    pity: [
      "(skadar oss|skadar vår|skadar vårt|drabbar oss|slår hårt mot|desperata|förtvivlade|våra barn|mina barn|vår familj|våra familjer|förlora jobbet|förlorar jobbet|förlora våra jobb|levebröd|vårt levebröd|ber dig innerligt|bönfaller|gå i konkurs|går i konkurs|konkurs|stänga butiken|lägga ner butiken|lägga ner företaget|lägga ner verksamheten|förstör för oss|förstör vårt|förstör vår|ruinerar|ruinera|vår överlevnad|gråter|hjärtat brister|sparka|avskeda|bröd på bordet|sömnlösa)",
    ],
    suspension: [
      "(kontot|vårt konto|butiken|säljkontot) ~ (stängs|stängas|spärras|blockeras|avstängt|avstängda|stängt av)",
    ],
    legal: [
      "(advokat|advokater|advokaten|jurist|jurister|juristen|domstol|förtal|stämma er|stämma dig|stämning|polisanmälan|polisanmäla|polisanmäler|rättsliga åtgärder|rättsliga steg|juridiska åtgärder|skadestånd|ärekränk*)",
    ],
    duty: [
      "(inte mer än rätt|bara rättvist|bara rimligt|sista chansen|sista varningen|vi kräver|du måste|ni måste|måste alla|är skyldig oss|det minsta du kan|det minsta ni kan|minst sagt skyldig|du lovade|nu är det din tur|vi förväntar oss)",
      "(omedelbart|genast|inom 24|inom 48|senast i morgon|senast fredag|senast måndag|nu direkt) ~ (ta bort|radera*|ändra*|dra tillbaka|rätta|uppdatera*|plocka bort)",
      "(ta bort|radera|ändra|dra tillbaka|rätta|plocka bort) ~ (omedelbart|genast|inom 24|inom 48|senast)",
    ],
    withhold: [
      "(först när|först efter|först då|bara om|endast om|endast efter|så snart din|så snart ditt|så snart du|så snart vi|tills din|tills ditt|tills du|tills omdömet|tills recensionen|inte förrän|så länge (din|ditt|recensionen|omdömet))",
    ],
    threat: [
      "(vi vet var du bor|vi vet var ni bor|jag vet var du bor|vi har din adress|konsekvenser|får konsekvenser|kommer att ångra|kommer du att ångra|svartlista|svartlistad|hänga ut|hänger ut)",
    ],
    retaliation: [
      "(avbokar din order|annullerar din order|anmäler dig|blockerar dig|ingen garanti längre|portad)",
    ],
    emailWord: ["(mejl|mejla|mejlen|e post|epost|mail|maila)"],
    phoneWord: ["(telefon|telefonnummer|ring|ringa|sms|mobil|mobilnummer|sms:a)"],
    messenger: [
      "(whatsapp|telegram|instagram|insta|facebook|messenger|signal|wechat|tiktok|viber|discord|snapchat|dm:a|ett dm|via dm|på dm)",
    ],
    outsideLink: [
      "(skanna|scanna|skanna koden|följ oss|gilla oss|qr kod|qr koden|qr|klicka här|besök vår|besök vårt|beställ direkt av oss|köp direkt av oss|utanför plattformen|utanför marknadsplatsen)",
      "(vår|vårt|våra) (hemsida|webbplats|webbutik|webbshop|egen sida|facebooksida|instagramsida|kanal|instagram|facebook|nätbutik)",
    ],
    thanks: ["(tack|tackar|stort tack|tusen tack|tacksam för köpet)"],
    hello: [
      "(hej|hejsan|hallå|god dag|vänliga hälsningar|med vänlig hälsning|med vänliga hälsningar|hälsningar|mvh|ha en bra|ha en fin|ha en trevlig|ha det gott|ha det fint|välkommen|välkommen åter|vi finns här|finns här för dig|hoppas du blir nöjd|hör gärna av dig|allt gott|trevlig helg|önskar dig|önskar er)",
    ],
    orderNotice: [
      "(orderbekräftelse|vi har tagit emot din|vi har fått din beställning|är på väg|på väg till dig|skickades idag|tack för din beställning|tack för ditt köp|tack för att du handlar|tack för att ni handlar|för din beställning|för ditt köp)",
      "(din|er|ditt|ert) (beställning|order|försändelse|paket|vara) ~ (skickad|skickats|skickat|mottagen|mottagits|bekräftad|på väg|packad|packat|behandlas|levererats|hanteras)",
    ],
    reminder: [
      "(påminnelse|påminnelsen|påminna|påminner|skriver igen|hör av oss igen|igen om|frågar igen|ber igen|ber dig igen|ännu en gång|än en gång|en gång till|andra meddelandet|tredje meddelandet|andra gången|tredje gången|fortfarande inte|fortfarande inget|fortfarande ingen|ännu inte|ännu ingen|inte än|tidigare meddelande|tidigare mejl|förra meddelandet|redan bett|bad dig förra|bad dig häromdagen|förra veckan bad|bad er förra|hör av oss igen)",
      "har (du|ni) ~ (inte skrivit|inte lämnat|inte hunnit|glömt)",
    ],
    promo: [
      "(nyhetsbrev|nyhetsbrevet|ny kollektion|nya kollektion*|rea|rean|erbjudande|erbjudanden|erbjudandet|upptäck vår*|köp nu|handla nu|black friday|nästa köp|nästa beställning|nästa order|våra nyheter|prenumerera på|kampanj|kampanjen|bara idag|så långt lagret räcker|missa inte våra|kolla in våra|kolla in vårt|se vårt sortiment|våra andra|andra produkter|rekommenderar också|lojalitetsprogram|kundklubb|kundklubben)",
    ],
    cancelAsk: [
      "(avbeställ|avbeställa|avboka|avbokar|annullera|annullerar|avbryta|avbryt|makulera) (din |er |själv |)(beställning|beställningen|order|ordern|köpet|köp)",
      "(begära|begär|göra) (en |)(annullering|avbeställning|avbokning)",
    ],
    optOut: [
      "(avprenumerera|avregistrera dig|avregistrera|avanmäl dig|avanmäla dig|avanmälan|inte längre vill ha|slippa fler meddelanden|avsluta utskick|stoppa utskick)",
    ],
    coaching: [
      "(exempeltext|mall för|färdig text|förslag på text|så här kan du skriva|exempel på recension|textförslag|recensionsmall)",
      "(nämn|nämna|skriv|betona|framhäv|ta gärna med) (att|den|det|hur|vår|snabba|om) ~ (leverans*|kvalitet*|service*|snabb*|frakt*)",
      "minst ~ (ord|meningar|tecken|bilder)",
      "(kopiera|klistra in) ~ (texten|text|nedan|meningen)",
      "använd (orden|de här orden|dessa ord)",
    ],
    praiseReply: [
      "(vad kul|vad roligt|vad skönt|så kul|så roligt|vad glada vi blir|glada att höra|glad att höra|det gläder oss|det värmer)",
      "(kul|roligt|skönt|härligt|underbart|toppen|glädjande) (att|att höra|att du|att ni|att den|att det|att läsa)",
      "tack för (dina|de|era|så) (fina|vänliga|snälla|varma) ord",
      "tack för (berömmet|beröm|den fina hälsningen|det fina mejlet)",
    ],
    useful: [
      "(spårningsnummer|spårningsnumret|faktura|fakturan|kvitto|kvittot|bifogad|bifogat|bifogar|instruktioner|bruksanvisning|bruksanvisningen|manualen|retur|returen|returfrakt|storlek|storleken|färg|färgen|modell|vilken|vilket|vilka|när|var är|var finns|hur|försenad|försenat|försening|återbetalat|återbetalning|garanti|garantin|tull|adress|adressen|tid|leveranstid|del|delen|skruvar|skruvarna|laddare|laddaren|reparation|trasig|trasigt|saknas|saknades|fel|defekt|måndag|tisdag|onsdag|torsdag|fredag|lördag|fråga|frågan|svar|eftersom|ledsna|ursäkta|förlåt|beklagar|orsak|på grund av|lösning|håll|tryck|knappen|batteri|filter|rengör|tvätta|gravyr|gravera|slut i lager|slutsåld|byta|byt|välj|ombud|utlämning|storm|snö)",
    ],
    insult: [
      "(idiot|idioter|idioten|dum|dumma|dumt folk|korkad|korkade|korkat|lögnare|lögnaren|löjlig|löjligt|löjliga|skäms|dumhuvud|struntprat|lögner|ljuger|patetisk|patetiskt|patetiska|gnällspik|gnäll|gnälla|gnällig|skitsnack|bedragare|okunnig|okunniga|oförskämd|oförskämt|puckad|puckat|trögfattad|pinsam|pinsamt|bortskämd|rättshaverist|kärring|tönt|fjant|kunder som du|folk som du|ingen hjärna|utan hjärna)",
    ],
    sneer: [
      "(lär dig läsa|läs manualen|läs bruksanvisningen (först|nästa|innan)|den som kan läsa|inte vårt problem|ditt eget fel|ert eget fel|skyll dig själv|köp någon annanstans|handla någon annanstans|vad hade du väntat|vad trodde du|använd hjärnan|sunt förnuft|gråt en skvätt|buhu|skaffa glasögon|köp glasögon|ett barn hade|ingen tvingade|lycka till någon annanstans|skönt att slippa dig)",
    ],
    obscene: [
      "(fan ta|för fan|jävla|jävlar|jävligt|djävla|skitlampa|skitsak|skit|skitdålig*|skitprodukt*|fitta|fittan|kuk|kuken|jävla hora|din hora|horan|horunge|idiotjävel|rövhål|arsel|arslet|knulla|fuck|fucking|dra åt helvete|åt helvete|helvetes|fan också|förbannade)",
    ],
    hate: [
      "(åk hem till ditt land|åk hem till ert land|stick hem till|svartskalle|svartskallar|blatte|blattar|undermänniska|undermänniskor|apmänniskor)",
      "(smutsiga|jävla|äckliga|smutsig|äcklig) (utlänningar|utlänningarna|utlänning|invandrare|invandrarna|muslimer|muslimerna|muslim|judar|judarna|jude|araber|araberna|arab|zigenare|zigenarna|romer|romerna)",
      "typisk (utlänning|invandrare|zigenare|jude|arab|muslim)",
      "(köp aldrig|köp inte|handla aldrig|handla inte) (av|från|hos) (utlänningar|invandrare|judar|muslimer|araber|romer|zigenare)",
      "(typisk|typiska|alla) (utlänning|utlänningar|invandrare|jude|judar|zigenare|muslimer|araber) (är|stjäl|luras|fuskar|ljuger|butik|säljare)",
    ],
    illegal: [
      "(jag ska döda|döda dig|mörda dig|bränna ner ditt|falska pass|falskt pass|falska id|förfalskade id|stulna kort|stulet gods|stulna varor|säljer droger|köpa droger|sälja droger|bygga en bomb|göra en bomb|falska sedlar|svart utan kvitto|skattefusk|kringgå låset|kringgår låset|kringgå spärren|kringgå säkerhets*)",
    ],
    disclosure: [
      "(som produkttestare|som testare|i samarbete med|testexemplar|testprodukt|sponsrat|sponsrad recension|recensionsexemplar)",
      "(fick|fått|erhöll|får|skickades) ~ (gratis|i utbyte|för att testa|rabatterat|mot recension|mot en recension|mot ett omdöme|för recension|kostnadsfritt|för den här recensionen|för det här omdömet|som testare)",
      "i utbyte mot (en|min|denna|mitt|ett|den här|ärlig) (ärlig |ärligt |positiv |positivt |)(recension|omdöme|åsikt|recensionen)",
      "(säljaren|butiken|företaget|de) (lovade|gav|betalar|betalade|skickade|ger|bjöd|återbetalar) ~ (för recension*|för omdöme*|för fem stjärnor|för 5 stjärnor|om jag skr*|om jag recens*|för den här recension*|för det här omdöme*|för att skriva)",
      "(rabatt|presentkort|pengarna|pengar|gåva|present|kupong) ~ (för den här recensionen|för det här omdömet|för recensionen|för omdömet|för att jag skriver)",
    ],
    promised: [
      "(i utbyte|lovade mig|ärlig recension|ärligt omdöme|ärlig åsikt|för att testa|som testare|som produkttestare|för recension*|för omdöme*|för det här omdömet|för den här recensionen|för fem stjärnor|mot recension|mot en recension|om jag skriver|om jag recens*|recensionsexemplar|testexemplar|samarbete)",
    ],
    promoInReview: [
      "(min kod|min rabattkod|värvningslänk|affiliatelänk|länk i bion|länken i min)",
      "(använd|ange|med|skriv) (min|koden|vår|min egen) (kod|rabattkod|värvningskod)",
      "(besök|besöker|följ|kolla|kolla in|spana in|prenumerera på) ~ (min kanal|min blogg|min butik|min sida|min hemsida|mitt konto|vår butik|vår sida|min youtube*|min instagram*)",
      "(i min butik|hos mig|min butik säljer|jag säljer (samma|dem|den|likadana)|skicka dm|dm:a mig|hör av er till mig)",
    ],
    topicService: [
      "(säljare|säljaren|säljarens|kundtjänst|kundtjänsten|kundservice|kundservicen|service|servicen|bemötande|bemötandet|svarade|svarar|svara|svar från|återbetalning|återbetalningen|retur|returen|kommunikation|kommunikationen|beställning|beställningen|butik|butiken|meddelanden|otrevlig|tillmötesgående|reklamation|reklamationen)",
    ],
    topicDelivery: [
      "(leverans|leveransen|levererad|levererades|levererat|leveranstid|frakt|frakten|fraktbolaget|paket|paketet|förpackning|förpackningen|packad|packat|bud|budet|budbilen|chauffören|postnord|dhl|schenker|instabox|kom fram|kom (sent|snabbt|i tid|för sent|två|en vecka)|försenad|försenat|försening|för sent|i tid|kartongen|avin|ombudet|skickades)",
      "*(leverans|leveransen|frakt|paket)",
    ],
    topicProduct: [
      "(kvalitet|kvaliteten|kvalité|kvalitén|ljud|ljudet|bas|basen|batteri|batteriet|batteritid|skärm|skärmen|smak|smaken|smakar|gott|lukt|luktar|doft|doftar|storlek|storleken|passform|passar|färg|färgen|tyg|tyget|material|materialet|motor|motorn|dragkedja|dragkedjan|blad|bladet|kniv|kniven|handtag|handtaget|lock|locket|knapp|knappen|reagerar|fungerar|fungerade|funkar|funkade|trasig|trasigt|gick sönder|gått sönder|repig|repigt|läcker|läckte|stabil|stabilt|bräcklig|bekväm|bekvämt|bekväma|design|designen|plast|plastig|metall|trä|lätt|lätta|tung|tungt|högljudd|tyst|laddar|laddare|laddaren|lampa|lampan|lyser|ljus|ljusstark|panna|pannan|stekpanna|stekpannan|vattenkokare|vattenkokaren|mixer|mixern|hörlurar|hörlurarna|bok|boken|berättelse|berättelsen|produkt|produkten|vara|varan|apparat|apparaten|modell|modellen|använda|använder|använt|tvätt|tvätten|tvättade|montering|monterade|enkel|enkelt|prisvärd|prisvärt|värd|snygg|snyggt|fin|fint|fina|bra köp|rekommenderas|rekommenderar|som förväntat|som beskrivet|enligt beskrivning|skön|skönt|mjuk|mjukt|slö|vass|vasst|skor|skorna|jacka|jackan|tröja|tröjan|sömmar|sömmen|nöjd|billig känsla|sladd|sladden|kabel|kabeln|blekt*)",
    ],
    topicPrice: [
      "(billigare|billigast) (på|hos|i|någon annanstans|annanstans|överallt)",
      "(någon annanstans|annanstans|i andra butiker|på nätet|hos grannen) ~ (billigare|halva priset)",
      "(priset (sjönk|sänktes|höjdes|gick upp|gick ner|har sjunkit)|slut i lager|slutsåld|slutsålt|åter i lager|finns i varje|finns att köpa på|halva priset på|hittade den billigare|hittade det billigare)",
    ],
    personName: ["(herr|fru|fröken)"],
    address: ["(gatan|vägen|postnummer|lägenhet|husnummer)"],
    orderWord: ["(ordernummer|beställningsnummer|fakturanummer|kundnummer|spårningsnummer)"],
  },
};
