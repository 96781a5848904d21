import type { Forms } from "../lexicon.ts";

/** Swedish: conduct, and what reviews speak of. */
export const topics: Forms = {
  forThese: [
    "(när|efter att) jag (skrev|skrivit|lade upp|publicerade) (det här|detta|den här)",
    "(efter att|när|så snart|om) jag (har |) (skrivit|skrev|lagt upp|postat|publicerat|lägger upp|skriver) (detta|det här|den här|min)",
    "för att (skriva|lägga upp|posta|publicera) (det här|detta|den här recensionen)",
  ],
  insult: [
    "(skaffa dig ett liv|sluta tjata|gnällspik*|lägg av|tjatmoster)",
    "(lär dig|kan du inte|kan ni inte) (läsa|tänka)",
    "(vill|ville) ha allt gratis",
    "(snyltare|lögnare|bedragare|fuskare|gratisätare|snåljåp)",
    "(hittat|hittar|ljugit ihop|ljuger ihop) (på |) (alltihop|allting|allt)",
    "(folk|människor|kunder) (av din sort|av ert slag|som du|som dig|av din typ)",
    "(idiot|idioter|idioten|dum|dumma|dumt folk|korkad|korkade|korkat|lögnaren|löjlig|löjligt|löjliga|skäms|dumhuvud|struntprat|lögner|ljuger|patetisk|patetiskt|patetiska|gnäll|gnälla|gnällig|skitsnack|okunnig|okunniga|oförskämd|oförskämt|puckad|puckat|trögfattad|pinsam|pinsamt|bortskämd|rättshaverist|kärring|tönt|fjant|ingen hjärna|utan hjärna)",
  ],
  sneer: [
    "(ännu|återigen) en som inte (kan|läser|förstår)",
    "(sätt på dig glasögonen|glasögon på|lilla gumman|gumman|gubben|sötnos|prinsessan|snillet|hjärtat lilla)",
    "(den|de) som tycker ~ (för svår|för svårt|krånglig|krångligt)",
    "(läs instruktionen|läs bruksanvisningen|gnäll någon annanstans|sluta gnälla)",
    "(lär dig läsa|läs manualen|läs bruksanvisningen (först|nästa|innan)|den som kan läsa|inte vårt problem|ditt eget fel|ert eget fel|skyll dig själv|köp någon annanstans|handla någon annanstans|vad hade du väntat|vad trodde du|använd hjärnan|sunt förnuft|gråt en skvätt|buhu|skaffa glasögon|köp glasögon|ett barn hade|ingen tvingade|lycka till någon annanstans|skönt att slippa dig)",
  ],
  obscene: [
    "(fan ta|för fan|jävla|jävlar|jävligt|djävla|skitlampa|skitsak|skit|skitdålig*|skitprodukt*|fitta|fittan|kuk|kuken|din hora|horan|horunge|idiotjävel|rövhål|arsel|arslet|knulla|fuck|fucking|åt helvete|helvetes|fan också|förbannade)",
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
    "(märket|företaget|säljaren|tillverkaren|butiken) (lät|gav|skickade|skänkte|erbjöd) mig",
    "(fick|får) ~ (behålla|gratis|utan kostnad|mot)",
    "(återbetalningen|återbetalning|pengarna) ~ (när|efter att|sedan|så fort) jag",
    "(skriver|postar|lägger|recenserar) (det här|detta|den här|detta här) ~ (för att|eftersom|därför|för)",
    "till mitt förfogande",
    "(ställde|gav|skickade|lånade|lämnade|levererade) ~ (utan kostnad|gratis|kostnadsfritt|fritt)",
    "(som produkttestare|som testare|i samarbete med|testexemplar|testprodukt|sponsrat|sponsrad recension|recensionsexemplar)",
    "(presentkort|kupong|rabatt|pengar|kronor|gåva|ersättning|rabattkod) ~ för (den här|min|en|denna) (recension|recensionen|bedömning)",
    "(pengarna|pengar|rabatt|rabatten|present|gåva|kupong|presentkort|tillbaka) ~ om jag (ger|gav|skriver|skrev|lämnar|lämnade|recenserar|recenserade|betygsätter|sätter)",
    "(fick|fått|erhöll|får|skickades) ~ (gratis|i utbyte|för att testa|rabatterat|mot recension|mot en recension|mot ett omdöme|för recension|kostnadsfritt|för den här recensionen|för det här omdömet|som testare)",
    "i utbyte mot (en|min|denna|mitt|ett|den här|ärlig) (ärlig |ärligt |positiv |positivt |)(recension|omdöme|åsikt|recensionen)",
    "(säljaren|butiken|företaget|de) (lovade|gav|betalar|betalade|skickade|ger|bjöd|återbetalar) ~ (för recension*|för omdöme*|för fem stjärnor|för 5 stjärnor|om jag skr*|om jag recens*|för den här recension*|för det här omdöme*|för att skriva)",
    "(rabatt|presentkort|pengarna|pengar|gåva|present|kupong) ~ (för den här recensionen|för det här omdömet|för recensionen|för omdömet|för att jag skriver)",
  ],
  promised: [
    "(för att|så att) jag ~ (skriva|skriver|berätta|berättar) om",
    "för att jag skulle (skriva|tycka till|recensera|berätta)",
    "(mot|i utbyte mot|för) (några|ett par|två|tre) (meningar|rader|ord)",
    "(om jag|för att jag|mot att jag|så jag|bara jag) ~ (skrev|skriver|recenserade|recenserar|la upp|lägger upp)",
    "(när|efter att|sedan) jag ~ (länken|skärmbild|bilden)",
    "(kort|presentkort|gåva|pengar) ~ (väntar|utlovat|lovat|får)",
    "bad i gengäld",
    "i (gengäld|utbyte|retur) ~ (berättelse|recension|omdöme|text|åsikt|bad)",
    "(i utbyte|lovade mig|ärlig recension|ärligt omdöme|ärlig åsikt|för att testa|som testare|som produkttestare|för recension*|för omdöme*|för det här omdömet|för den här recensionen|för fem stjärnor|mot recension|mot en recension|om jag skriver|om jag recens*|recensionsexemplar|testexemplar|samarbete)",
  ],
  promoInReview: [
    "(glöm inte att prenumerera|prenumerera gärna|gilla och prenumerera|min kod|min rabattkod|värvningslänk|affiliatelänk|länk i bion|länken i min)",
    "(på|via|till) min (kanal|blogg|youtube|youtubekanal|instagram|tiktok)",
    "(använd|ange|med|skriv) (min|koden|vår|min egen) (kod|rabattkod|värvningskod)",
    "(besök|besöker|följ|kolla|kolla in|spana in|prenumerera på) ~ (min kanal|min blogg|min butik|min sida|min hemsida|mitt konto|vår butik|vår sida|min youtube*|min instagram*)",
    "(i min butik|hos mig|min butik säljer|jag säljer (samma|dem|den|likadana)|skicka dm|dm:a mig|hör av er till mig)",
  ],
  topicService: [
    "(löste|löst|ordnade|ordnat|mejl|mejlet|meddelande|fel storlek|fel färg|fel vara|bytte|bytt|ringde|säljare|säljaren|säljarens|kundtjänst|kundtjänsten|kundservice|kundservicen|service|servicen|bemötande|bemötandet|svarade|svarar|svara|svar från|återbetalning|återbetalningen|retur|returen|kommunikation|kommunikationen|beställning|beställningen|butik|butiken|meddelanden|otrevlig|tillmötesgående|reklamation|reklamationen)",
  ],
  topicDelivery: [
    "(ringde inte|ringde på|över staketet|hos grannen|hos grannarna|utanför dörren|brevlådan)",
    "(leverans|leveransen|levererad|levererades|levererat|leveranstid|frakt|frakten|fraktbolaget|paket|paketet|förpackning|förpackningen|packad|packat|bud|budet|budbilen|chauffören|postnord|dhl|schenker|instabox|kom fram|kom (sent|snabbt|i tid|för sent|två|en vecka)|försenad|försenat|försening|för sent|i tid|kartongen|avin|ombudet|skickades)",
    "*(leverans|leveransen|frakt|paket)",
  ],
  topicProduct: [
    "(kvalitet|kvaliteten|kvalité|kvalitén|ljud|ljudet|bas|basen|batteri|batteriet|batteritid|skärm|skärmen|smak|smaken|smakar|gott|lukt|luktar|doft|doftar|storlek|storleken|passform|passar|färg|färgen|tyg|tyget|material|materialet|motor|motorn|dragkedja|dragkedjan|blad|bladet|kniv|kniven|handtag|handtaget|lock|locket|knapp|knappen|reagerar|fungerar|fungerade|funkar|funkade|trasig|trasigt|gick sönder|gått sönder|repig|repigt|läcker|läckte|stabil|stabilt|bräcklig|bekväm|bekvämt|bekväma|design|designen|plast|plastig|metall|trä|lätt|lätta|tung|tungt|högljudd|tyst|laddar|laddare|laddaren|lampa|lampan|lyser|ljus|ljusstark|panna|pannan|stekpanna|stekpannan|vattenkokare|vattenkokaren|mixer|mixern|hörlurar|hörlurarna|bok|boken|berättelse|berättelsen|produkt|produkten|vara|varan|apparat|apparaten|modell|modellen|använda|använder|använt|tvätt|tvätten|tvättade|montering|monterade|enkel|enkelt|prisvärd|prisvärt|värd|snygg|snyggt|fin|fint|fina|bra köp|rekommenderas|rekommenderar|som förväntat|som beskrivet|enligt beskrivning|skön|skönt|mjuk|mjukt|slö|vass|vasst|skor|skorna|jacka|jackan|tröja|tröjan|sömmar|sömmen|nöjd|billig känsla|sladd|sladden|kabel|kabeln|blekt*)",
  ],
  topicPrice: [
    "(hälften så dyr|hälften så dyrt|mycket billigare|betydligt billigare|flera hundra billigare)",
    "(billigare|billigast) (på|hos|i|någon annanstans|annanstans|överallt)",
    "(någon annanstans|annanstans|i andra butiker|på nätet|hos grannen) ~ (billigare|halva priset)",
    "(priset (sjönk|sänktes|höjdes|gick upp|gick ner|har sjunkit)|slut i lager|slutsåld|slutsålt|åter i lager|finns i varje|finns att köpa på|halva priset på|hittade den billigare|hittade det billigare)",
  ],
  personName: ["(herr|fru|fröken)"],
  address: ["(gatan|vägen|postnummer|lägenhet|husnummer)"],
  orderWord: ["(ordernummer|beställningsnummer|fakturanummer|kundnummer|spårningsnummer)"],
};
