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
  ],
  forms: {
    modest: ["(litet företag|familjeföretag)"],
    review: [
      "(recension|recensionen|recensioner|recensionerna|omdöme|omdömen|omdömet|betyg och omdöme|produktrecension|kundrecension|kommentar|kommentaren|kommentarer)",
      "*(recension|recensioner|omdöme|omdömen)",
    ],
    feedback: ["(feedback|säljaromdöme|säljaromdömet|återkoppling|säljarfeedback)"],
    rating: ["(betyg|betyget|poäng på|en stjärna|1 stjärna)"],
    star: ["(stjärna|stjärnor|stjärnorna)"],
    fiveStars: [
      "(5|fem) (stjärnor|stjärnigt|stjärnig|stjärniga|stjärnor)",
      "(5 stjärn*|femstjärn*|5/5|toppbetyg|högsta betyg|högsta betyget|full pott|full poäng|bästa betyg|alla stjärnor|bästa möjliga betyg)",
    ],
    publicVoice: [
      "(dela|berätta|berätta för) ~ (erfarenhet|upplevelse|åsikt|andra|alla|världen|upplevelser)",
      "(rekommendera oss|tipsa andra|sprid ordet|säg vad du tycker|vad du tycker|några (snälla |fina |)ord|vad ni tycker)",
    ],
    helpfulVote: ["(klicka|markera|rösta|tryck) ~ (hjälpsam|användbar|hjälpsamt|till hjälp)"],
    abuseReport: ["(anmäl|anmäla|rapportera) ~ (recension*|missbruk|omdöme*)"],
    reviewSite: ["(google|trustpilot|prisjakt|tripadvisor|reco)"],
    write: [
      "(skriv|skriva|skriver|lämna|lämnar|lämnat|posta|publicera|publicerar|ge|ger|gett|dela|skicka|lägg|lägga|lägg upp|skrivit|sätt|sätta)",
    ],
    rate: ["(betygsätt|betygsätta|betygsätter|recensera|recenserar|bedöm|bedöma|recensenter)"],
    change: [
      "(ändra|ändrar|ändring|uppdatera|uppdaterar|justera|justerar|redigera|redigerar|korrigera|rätta|ompröva|omprövar|revidera|förbättra|höja|höj|se över|skriva om)",
    ],
    remove: [
      "(ta bort|tar bort|radera|raderar|radering|dra tillbaka|drar tillbaka|plocka bort|avlägsna|borttagning|stryk|stryka|ta ner)",
    ],
    gone: [
      "(är|har|blivit|blir|har blivit) ~ (borta|borttagen|borttaget|ändrad|ändrat|raderad|raderat|uppdaterad|uppdaterat|rättad|försvunnit|justerad)",
      "(försvinner|försvunnit|försvinna)",
    ],
    ask: [
      "(snälla|vänligen|var snäll|kan du|kan ni|skulle du|skulle ni|vill du|vill ni|gärna|vi skulle|uppskatta|uppskattar|tacksamma|hjälp oss|hjälper oss|hjälpa oss|glöm inte|tveka inte|ber|vi ber|be|be om|hoppas|vi hoppas|överväg|behöver|fråga|uppmanar|det tar bara|kan någon|tack om)",
    ],
    offer: [
      "(få|får|fås|tjäna|tjänar|vinn|vinna|vinner|väntar|väntar på dig|skickar vi|vi skickar|ger vi|vi ger|bjuder vi|vi bjuder|betalar vi|vi betalar|belönar|belönas|belöning|hämta|samla|samlar|delta|deltar|chans|ta del|erbjuder|erhåll|erhåller|lås upp|erbjuda)",
    ],
    buy: ["(köp|köpa|köper|sälj|sälja|säljer|beställ|till salu)"],
    pay: ["(betala|betalar|betalning|paypal|swish|swisha|swishar)"],
    contactUs: [
      "(kontakta|hör av|skriv till|ring|mejla|maila|säg till|berätta för|prata med|vänd er till|vänd dig till) ~ (oss|kundtjänst|kundservice|säljaren|support)",
      "(kundtjänst|kundservice|hör av dig|hör av er|bara till oss|bara oss|direkt till oss|till oss först|meddela oss)",
    ],
    gift: [
      "(gåva|gåvor|present|presenter|överraskning|överraskningar|bonus|belöning|belöningar|liten sak|gratisgåva|tackgåva|ersättning)",
    ],
    coupon: ["(kupong|kuponger|rabattkod|rabattkoder|rabattkupong|värdecheck|voucher|värdekod)"],
    discount: ["(rabatt|rabatter|rabatten|halva priset|% rabatt|prisavdrag|prisnedsättning)"],
    freeItem: ["(gratis|kostnadsfri|kostnadsfritt|utan kostnad|på köpet)"],
    giftCard: ["(presentkort|presentkortet|tillgodohavande|gåvokort)"],
    money: ["(pengar|kontanter|cashback|kronor|kr|paypal|swish)"],
    points: ["(poäng|bonuspoäng|krediter)"],
    contest: ["(tävling|tävlingen|utlottning|utlottningen|lotteri|dragning)"],
    warranty: [
      "((extra|förlängd|gratis|dubbel|längre) garanti|garantin (förlängs|dubblas)|(förläng|förlänga|dubbla|aktivera) (din |er |)(garanti|garantin)|års (extra )garanti)",
    ],
    access: ["(prenumeration|medlemskap|premium|exklusivt innehåll)"],
    refund: [
      "(återbetalning|återbetalningen|återbetala|återbetalar|återbetalas|återbetalat|pengarna tillbaka|pengar tillbaka|köpesumman|hela beloppet)",
      "(pengarna|beloppet|hälften|summan) ~ (tillbaka|återbetalas)",
    ],
    replacement: [
      "(ersättningsvara|ersättare|byta ut|byte|ny vara|reparation|ersätta|ny lampa|skickat en ny)",
    ],
    if: ["(om|ifall|förutsatt|såvida|den som|de som)"],
    once: ["(när|så snart|så fort|efter|sedan|därefter|sen|tills|då|efter att)"],
    exchange: [
      "(i utbyte|som tack|som belöning|i gengäld|för (din|ditt|ett|en|varje|er) (recension|omdöme|betyg|feedback)|mot (en recension|ett omdöme|recension)|för att (skriva|lämna)|tack för ditt omdöme)",
    ],
    before: ["(innan|före|först|istället för|i stället för)"],
    instead: [
      "(istället|i stället|annars|bara till oss|bara oss|direkt till oss|privat|hellre|endast oss)",
    ],
    contrast: ["(men|dock|ändå|fast|medan|utan)"],
    fairness: [
      "(positivt eller negativt|positiv eller negativ|bra eller dåligt|bra eller dålig|nöjd eller inte|nöjd eller missnöjd|oavsett|frivilligt|oavsett vad|vad du än tycker)",
    ],
    happy: [
      "(nöjd|nöjda|nöjt|glad|glada|gillar|gillade|älskar|älskade|belåten|allt bra|allt gick bra|allt är bra|gick bra|bra upplevelse|uppskattade|trivs|tyckte om|toppen)",
    ],
    unhappy: [
      "(missnöjd|missnöjda|besviken|besvikna|problem|problemet|klagomål|reklamation|inte (nöjd|nöjda|glad|bra|helt nöjd|belåten)|något (gick |är |blev |)(fel|inte)|dålig upplevelse|mindre nöjd)",
    ],
    positive: [
      "(positiv|positivt|positiva|bra|fin|fint|fina|snäll|snällt|snälla|bästa|god|goda|gott|härlig|toppen|strålande)",
    ],
    negative: [
      "(negativ|negativt|negativa|dålig|dåligt|dåliga|kritisk|1 stjärna|en stjärna|lågt|låga)",
    ],
    honest: ["(ärlig|ärligt|ärliga|uppriktig)"],
    negator: ["(inte|aldrig|ingen|inget|inga|utan|varken|ej)"],
    notNegator: [
      "(glöm inte|tveka inte|inga problem|varför inte|vänta inte|missa inte|inte bara|ännu inte)",
    ],
    forbid: [
      "(förbjudet|förbjuden|förbjudna|förbjuder|inte tillåtet|otillåtet|får inte|får aldrig|bryter mot|strider mot|överträdelse|olagligt|böter|riktlinjer|riktlinjerna|policy|falska recensioner|konsumentverket|be aldrig)",
    ],
    report: ["(erbjöd mig|lovade mig|bad mig|utlovade)"],
    thirdParty: ["(säljare som|vissa säljare|företag som|amazon|google|plattformen|enligt|studie)"],
    advice: ["(tips|guide|exempel|varning|regler|artikel|så får du)"],
    kin: [
      "(mamma|pappa|moster|faster|farbror|morbror|kusin|syster|bror|man|fru|vän|vänner|kompis|kompisar|familj|familjen|släkt|mormor|farmor)",
    ],
    staff: [
      "(teamet|team|anställda|anställd|kollegor|kollega|personal|personalen|medarbetare|praktikant)",
    ],
    rival: ["(konkurrent|konkurrenten|konkurrentens|konkurrenter|konkurrenternas|rival|rivalen)"],
    self: [
      "(jag (jobbar|arbetar) (för|på|hos) (företaget|tillverkaren|säljaren)|som (tillverkare|säljare|ägare|grundare|författare)|min (man|fru|bror|syster|son|dotter|pappa|mamma|vän) ~ (uppfann|uppfunnit|designade|designat|skapade|tillverkar|säljer)|(min|vår|vårt) (produkt|företag|butik|uppfinning|varumärke)|jag är (tillverkaren|säljaren|grundaren|ägaren))",
    ],
    we: ["(vi|oss|vår|vårt|våra|jag|min|mitt)"],
    you: ["(du|dig|din|ditt|dina|ni|er|ert|era)"],
    iBuyer: ["(jag|mig|min|mitt|mina)"],
    reviewTrade: [
      "(köp|köpa|köper|sälj|sälja|säljer) ~ (recensioner|omdömen)",
      "(recensenter|testare|produkttestare) (sökes|söks)",
      "(söker|sökes) ~ (recensenter|testare|produkttestare)",
      "(recensionsgrupp|testgrupp|recensionsklubb|byta recensioner|recensionsbyte)",
    ],
    gatingTool: [
      "(filtrera|filtrerar|fånga|fångar|stoppa|stoppar) ~ (recensioner|omdömen|negativa|missnöjda|kunder)",
    ],
    screenshot: [
      "(skärmdump|skärmbild|foto|bild|bevis) (på|av) (din |ditt |)(recension|recensionen|omdöme|omdömet)",
      "(skärmdump|skärmbild)",
    ],
    reciprocal: ["(recension mot recension|byta recensioner|jag recenserar din)"],
    pity: [
      "(skadar oss|desperata|våra barn|vår familj|förlora jobbet|levebröd|ber dig innerligt|bönfaller)",
    ],
    legal: [
      "(advokat|advokater|jurist|jurister|domstol|förtal|stämma|polisanmälan|rättsliga åtgärder|polisen)",
    ],
    duty: [
      "(inte mer än rätt|bara rättvist|omedelbart|inom 24|inom 48|sista chansen|vi kräver|du måste|det minsta)",
    ],
    withhold: [
      "(först när|först efter|bara om|endast om|så snart (din|ditt|du|vi)|tills (din|ditt|du|omdömet))",
    ],
    threat: ["(vi vet var du bor|konsekvenser|kommer att ångra|svartlista)"],
    messenger: ["(whatsapp|telegram|instagram|facebook|messenger|signal|wechat|tiktok)"],
    outsideLink: [
      "(vår|vårt|våra) (hemsida|webbplats|webbutik|sida|kanal|instagram|facebook)",
      "(skanna|scanna|följ oss|qr kod|qr koden|klicka här|besök vår)",
    ],
    thanks: ["(tack|tackar|stort tack|tusen tack)"],
    hello: [
      "(hej|hallå|god dag|vänliga hälsningar|med vänlig hälsning|hälsningar|ha en (bra|fin|trevlig)|välkommen|vi finns här|finns här)",
    ],
    orderNotice: [
      "(din|er) (beställning|order|försändelse) ~ (skickad|skickats|mottagen|mottagits|bekräftad|på väg|packad|behandlas)",
      "(orderbekräftelse|vi har tagit emot din|är på väg|ditt paket)",
    ],
    reminder: [
      "(påminnelse|påminna|påminner|igen|ännu en gång|än en gång|andra meddelandet|tredje|fortfarande (inte|inget)|ännu inte|tidigare (meddelande|mejl)|redan bett)",
    ],
    promo: [
      "(nyhetsbrev|nyhetsbrevet|ny kollektion|rea|erbjudande|erbjudanden|upptäck|köp nu|handla nu|black friday|nästa köp|nästa beställning|nyheter|prenumerera|kampanj)",
    ],
    cancelAsk: [
      "(avbeställ|avbeställa|avboka|annullera) (din |er |)(beställning|beställningen|order|köpet)",
    ],
    praiseReply: [
      "(kul|roligt|skönt|vad kul|vad roligt|härligt) (att höra|att du|att ni)",
      "tack för (dina|de|era) (fina|vänliga|snälla) ord",
    ],
    useful: [
      "(spårningsnummer|faktura|fakturan|instruktioner|bruksanvisning|retur|storlek|färg|modell|vilken|vilket|när|var|försenad|försening|återbetalning|garanti|tull|adress|tid|del|skruvar|laddare|reparation|trasig|saknas|fel|defekt|måndag|tisdag|onsdag|torsdag|fredag|fråga|svar|eftersom|ledsna|ursäkta|orsak|lösning|hjälpa)",
    ],
    insult: [
      "(idiot|idioter|dum|korkad|lögnare|löjlig|löjligt|skäms|dumhuvud|struntprat|lögner|patetisk|patetiskt)",
    ],
    sneer: [
      "(lär dig läsa|läs manualen|inte vårt problem|ditt eget fel|köp någon annanstans|vad hade du väntat)",
    ],
    obscene: ["(fan|jävla|jävlar|skit|fitta|kuk|hora|horunge|idiotjävel|rövhål)"],
    disclosure: [
      "(fick|fått|erhöll) ~ (gratis|i utbyte|för att testa|rabatterat|mot recension)",
      "i utbyte mot (en|min|denna) (ärlig |)(recension|omdöme)",
    ],
    promised: ["(i utbyte|lovade|ärlig recension|ärlig åsikt)"],
    promoInReview: [
      "(använd|med) (min|koden|vår) (kod|rabattkod)",
      "(besök|följ|kolla) ~ (min|vår) (kanal|blogg|butik|sida|hemsida)",
    ],
    topicService: [
      "(säljare|säljaren|kundtjänst|kundservice|service|svar|svarade|svarar|återbetalning|retur|kommunikation|beställning|butik|butiken|meddelanden)",
    ],
    topicDelivery: [
      "(leverans|leveransen|levererad|levererades|frakt|frakten|paket|paketet|förpackning|packad|bud|budet|postnord|kom fram|försenad|försening|sent|i tid|snabb)",
    ],
    topicProduct: [
      "(kvalitet|kvaliteten|ljud|ljudet|bas|batteri|batteriet|skärm|smak|lukt|storlek|passform|färg|tyg|material|motor|dragkedja|blad|handtag|lock|knapp|fungerar|fungerade|trasig|gick sönder|repig|läcker|stabil|bräcklig|bekväm|design|plast|metall|trä|lätt|tung|högljudd|laddar|laddare|lampa|lampan|panna|vattenkokare|hörlurar|bok|berättelse|produkt|produkten|vara|apparat|modell|använda|tvätt|montering|enkel)",
    ],
    personName: ["(herr|fru|fröken)"],
  },
};
