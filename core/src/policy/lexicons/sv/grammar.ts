import type { Forms } from "../lexicon.ts";

/** Swedish: conditions, negation, voices and people. */
export const grammar: Forms = {
  harm: [
    "(snacka skit|prata skit|sänka|såga|smutskasta|svartmåla|dra ner|racka ner|förstöra) (om |på |) ~ (butik|butiken|konkurrent*|sida|sidan|betyg|betyget|produkt|produkten|säljare|säljaren|rivalen|rykte)",
  ],
  if: [
    "(bara|endast) (till |)(de|dem|kunder|personer|folk) som",
    "(eftersom|då|nu när) (du|ni|det|allt) (är|var|så|verkar|blev) (så |) (nöjd|nöjda|glad|glada|bra)",
    "(är du|är ni|blev du|blev ni|var du|var ni|gillar du|gillar ni|tycker du om|gick allt|fungerar allt|har du|har ni|älskar du|om|ifall|förutsatt|förutsatt att|såvida|den som|de som|alla som|var och en som|i fall|vid|för varje)",
  ],
  once: [
    "(den dag|från den dag|från och med|i samma stund|när din)",
    "(när|så snart|så fort|så fort som|efter|efter att|sedan|därefter|sen|tills|då|därpå)",
  ],
  ifSo: ["(isåfall|i så fall|då|om ja)"],
  exchange: [
    "(bara|helt enkelt|räcker att|enda du behöver) (lämna|skriva|betygsätta|recensera|skriv|lämna)",
    "(i utbyte|i utbyte mot|som tack|som tack för|som belöning|i gengäld|i retur|som motprestation|till tack)",
    "(varje|alla) (recensent|recensenter|omdöme|recension)",
    "för (din|ditt|ett|en|varje|er|dina|fem|5|ett bra|ett positivt|en positiv|en ärlig|ett ärligt|att ta bort) (recension|recensioner|omdöme|omdömen|betyg|feedback|stjärnor|recensionen|omdömet)",
    "mot (en|ett|din|ditt|fem|5|att du tar bort) (recension|omdöme|betyg|stjärnor|ärlig recension|ärligt omdöme|positiv recension|positivt omdöme)",
    "för att (skriva|lämna|ta bort|ändra|recensera|betygsätta)",
  ],
  before: ["(innan|före|först|istället för att|i stället för att|i första hand)"],
  instead: [
    "(stannar|håll|håller) ~ (i familjen|oss emellan|mellan oss)",
    "(shh|sch|schh)",
    "(berätta|säg) (det |)bara (för|till) (oss|mig)",
    "(stannar|stanna|håll|behåll) (det |)(mellan|hos|inom) (oss|dig och oss)",
    "(bara|endast|enbart|hellre) (för|till|åt|med) oss",
    "inte (publicera|skriva|lägga ut|posta) (något|någonting|offentligt)",
    "(istället|i stället|annars|bara oss|direkt till oss|privat|hellre|endast oss|inte offentligt|inte i en recension|inte på sidan|mellan oss|istället för)",
    "och inte (i|på|via|med en|under)",
  ],
  contrast: ["(men|dock|ändå|fast|medan|däremot|emellertid)"],
  or: ["(eller|antingen|vare sig)"],
  fairness: [
    "hur (nöjd|nöjda|glad|var|upplevde|gillade|tycker)",
    "(beröm|ros|lovord) eller (kritik|ris)",
    "(tyckte om|gillade|bra) och (inte|vad du inte|mindre)",
    "(positivt eller negativt|positiv eller negativ|bra eller dåligt|bra eller dålig|bra som dåligt|nöjd eller inte|nöjd eller missnöjd|nöjda eller missnöjda|nöjda eller inte|oavsett|frivilligt|frivillig|helt frivilligt|vad du än tycker|vad ni än tycker|oberoende av|du väljer själv|helt upp till dig|upp till dig|upp till er|du bestämmer|både ris och ros|ris eller ros|ris och ros|inte skyldig|inget krav|ingen skyldighet|fritt fram)",
  ],
  negator: [
    "(inte|aldrig|ingen|inget|inga|varken|ej|icke|inget som helst|slipper|avstår|vägrar)",
    "utan (att|rabatt|ersättning|krav|gåvor|presenter)",
  ],
  notNegator: [
    "om du (vill|har tid|har lust) (får|kan) du (gärna|)",
    "(sover|sova) ~ inte (längre|)",
    "(missa inga|missa ingen|missa inget|missa aldrig|missa inte|gå inte miste|glöm inte|glöm ej|tveka inte|inga problem|varför inte|vänta inte|inte bara|ännu inte|inte än|ännu ingen|ingen fara|inget att tacka|inte sant|inte minst|inga konstigheter|ingenting att förlora|dröj inte|inte skrivit|inte lämnat|inte hunnit|inte fått något|inte fått någon|inte sett någon|inte sett något|stjärnmönster|stjärnskruv*|stjärnmejsel)",
    "(ändra|uppdatera|ändrar|uppdaterar|rätta|redigera) (adress|adressen|leveransadress|leveransadressen|färg|färgen|storlek|storleken|inställning*|lösenord|lösenordet|programvara*|appen|datum|datumet|tiden|beställningen|ordern|uppgifter*)",
    "(ta bort|tar bort|avlägsna|dra av) (plasten|plastfilmen|filmen|skyddsfilmen|skyddsplasten|skyddet|batteriet|batterierna|etiketten|locket|filtret|förpackningen|emballaget|tejpen)",
    "(vi har|har vi|vi) (uppdaterat|ändrat|förbättrat|rättat|justerat|uppdaterade|ändrade|förbättrade|rättade|justerade)",
    "tack för (din|ditt|er|ert|de|den|det|dina|era) (recension|omdöme|kommentar|betyg|feedback|fina recension|fina omdöme|positiva recension|positiva omdöme|ärliga recension|ärliga omdöme|fem stjärnor|5 stjärnor|fina betyg)",
    "(läst|läser|läste) (din|ditt|er|ert|dina|varje|alla) (recension|omdöme|kommentar|recensioner|omdömen)",
    "(efter) (din|ditt|er|ert) (recension|omdöme|kommentar) ~ (har vi|ändrade vi|uppdaterade vi)",
    "(femstjärnigt hotell|hotell|hotellet) ~ (stjärnor)",
  ],
  forbid: [
    "(är när företag|är när säljare|innebär att företag|avser)",
    "(böter|bötfälls|bötfälld|dömd|straffas|fälls) (för|efter)",
    "(håll er borta|håll dig borta|gå inte på det|akta er)",
    "(förbjudet|förbjuden|förbjudna|förbjuder|förbud|inte tillåtet|inte tillåten|otillåtet|otillåten|får aldrig|bryter mot|strider mot|överträdelse|olagligt|olaglig|böter|bötfäll*|riktlinjer|riktlinjerna|falska recensioner|köpta recensioner|köpta omdömen|falska omdömen|konsumentverket|konsumentombudsmannen|marknadsföringslagen|be aldrig|regelbrott|mot reglerna|mot villkoren|stängs av för|varnar)",
    "får (inte|ej|aldrig) (be|erbjuda|köpa|betala|recensera|betygsätta|skriva|kräva|påverka|pressa|ge)",
    "vi (ber aldrig|köper aldrig|betalar aldrig|erbjuder aldrig)",
  ],
  report: [
    "(de|dom) (vill ha|ville ha|kräver|krävde|begär) (fem|5|bara) stjärnor",
    "(du|ni) har (skrivit att|sagt att|föreslagit|erbjudit|frågat om|undrat)",
    "(du|ni) (skrev|sa|sade|föreslog|erbjöd|undrade|frågade|nämnde) (att|om|oss)",
    "(erbjöd mig|lovade mig|bad mig|utlovade|i paketet låg ett kort|i kartongen låg ett kort|på kortet stod|ett kort i paketet|ett kort i kartongen|lapp i paketet|en lapp lovade|ett kort lovade|försökte muta|muta|mutor|tjatade)",
  ],
  thirdParty: [
    "(säljare som|vissa säljare|företag som|en del säljare|amazon|plattformen|enligt|studie|undersökning|domstolen|många företag|bedragare|experter)",
  ],
  advice: [
    "(guide|exempel på|varning|artikel|så får du|så känner du igen|hur man|hur känner|varför|får man|får jag|tips för|checklista)",
  ],
  kin: [
    "(syster|bror|mamma|pappa|moster|faster|farbror|morbror|kusin|kusiner|grannar|släkten|släktingar|bekanta|vänner|kompisar)",
    "(morsan|farsan|kusinen|syrran|brorsan|brorsa|kompis|polare|familj|familjen|släkt|mormor|morfar|farmor|farfar|svåger|svägerska|nära och kära|kära vänner|alla vänner)",
  ],
  staff: [
    "(gänget|alla som jobbar|alla här|personal|personalen|kollegor|medarbetare|teamet|nattskiftet|praktikanter|alla anställda)",
    "(team|anställda|anställd|kollega|kollegorna|medarbetarna|praktikant|alla på jobbet|lagret|säljteamet)",
  ],
  rival: [
    "(butiken|affären|säljaren|märket) (mittemot|bredvid|intill|runt hörnet|på andra sidan)",
    "(härmaren|härmare|kopieraren|imitatören|plagiatören|efterapare)",
    "(de|dom|han) har (kopierat|härmat|plagierat|stulit från) (oss|mig|vår)",
    "(deras sida|deras produkt|deras butik|deras varor|den andra butiken|den andra säljaren|konkurrent|konkurrenten|konkurrentens|konkurrenter|konkurrenterna|konkurrenternas|rival|rivalen|rivalens|grannbutiken|mitt emot)",
  ],
  self: [
    "(bygger|gör|tillverkar|syr) (jag |vi |) (dessa|de här|den här) ~ (sedan|i|med min|tillsammans)",
    "(min|mitt|vår) (bror|syster|man|fru|pappa|mamma|son|dotter|farbror|moster|kusin|svåger|vän|granne|sambo) (gör|tillverkar|säljer|syr|designar|bygger|smider|bakar)",
    "(mitt|vårt|vår) eget (verk|märke|hantverk|företag)",
    "min egen (skapelse|uppfinning|produkt|design|idé|varumärke)",
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
  pageTalk: [
    "(ar du saker|vill du verkligen (ta bort|radera)|kan inte angras|gar inte att angra|permanent (ta bort|raderas|borttagen)|har (tagits bort|uppdaterats|sparats|raderats)|kunde inte (ta bort|uppdatera|spara|radera|tas bort|uppdateras))",
  ],
};
