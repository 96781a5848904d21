import type { Forms } from "../lexicon.ts";

/** Swedish: what is written about, and the mood it should have. */
export const objects: Forms = {
  review: [
    "(det|den|ditt|den där|det där|ert) (sura|negativa|dåliga|taskiga|elaka|arga|) (omdöme|omdömet|recensionen|kommentaren|texten|inlägget)",
    "(gamla|tidigare|offentliga) (klagomålet|kritiken|klagomål|inlägget)",
    "(varje|ditt|ert|alla) (omdöme|utlåtande|betyg|intryck|recension)",
    "(recensionen|recensioner|en liten recension|ettan|ettor|tvåan)",
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
    "(ettan|tvåan|trean|en etta|en tvåa|ensamma stjärnan|enda stjärnan)",
    "(betyg|betyget|betygen|betygssättning|poäng på|en stjärna|1 stjärna|enda stjärna|ettan|en etta|enstjärnig*|tvåstjärnig*|två stjärnor|tre stjärnor|stjärnbetyg|stjärnbetyget)",
  ],
  star: ["(stjärna|stjärnan|stjärnor|stjärnorna|stjärnigt|stjärnig)"],
  fiveStars: [
    "(fullpott|toppbetyg|full pott|högsta betyg|femma|en femma|femmor|alla fem|maxbetyg)",
    "(bara|endast|enbart) en (femma|fem|5)",
    "(några lovord|lovord|5 stjärn*|femstjärn*|5/5|10/10|5 av 5|fem av fem|toppbetyg|toppbetyget|högsta betyg|högsta betyget|full pott|full poäng|bästa betyg|bästa betyget|alla stjärnor|alla stjärnorna|bästa möjliga betyg|maxbetyg|maxpoäng|en femma|femma|femman|5stjärn*|fulla stjärnor)",
    "(maximalt|högsta) antal stjärnor",
    "(5|fem|alla fem|alla 5|fulla fem|5 av 5|fem av fem) (stjärnor|stjärnigt|stjärnig|stjärniga|stjärnorna|gyllene stjärnor|lysande stjärnor|glänsande stjärnor)",
  ],
  publicVoice: [
    "under (annonsen|produkten|artikeln|vår annons)",
    "(två|tre|några|ett par) (meningar|rader|ord) (under|på|om)",
    "(dela|delar) (det|det med|gärna|med) (på|alla|andra|sidan|världen)",
    "(lägg|lägger|lägga) (ut|upp) (varsitt|ett|några|en|ditt|ert)",
    "(berätta|säg|tipsa|sprid) (det |gärna |)(för |till |)(alla|andra|världen|hela världen|andra kunder|vidare)",
    "(några|ett par|två|tre|lite) (rader|ord|meningar) (om|på|under|till)",
    "(två|tre|3|2|några) (rader|meningar|ord) (och|plus|med) (en |) (bild|foto|video)",
    "(ropa|skrik|basunera|sjung) (ut|högt) (det|)",
    "(skriva ner|dela|beskriva|lämna|berätta om) dina (intryck|erfarenheter|upplevelser|tankar)",
    "(skriver om oss|skriva om oss|skriv om oss|skriv något om|skriver något om|några ord om|ett par ord om|hör av dig på produktsidan|säga något om|göra din röst hörd|tycker till|tyck till|tycka till|säger sitt|säg din mening|säg din åsikt|rekommendera oss|tipsa andra|tipsa dina vänner om oss|sprid ordet|säg vad du tycker|säg vad ni tycker|vad du tycker om|vad ni tycker om|vad du tycker|några snälla ord|några fina ord|några vänliga ord|ett par rader|några rader|på produktsidan|skriv något snällt|skriv något fint|låt andra veta|säga något snällt)",
    "(din|er|ditt) (åsikt|mening|omdöme) (räknas|är värdefull|är viktig|är värd|är guld värd|ger dig)",
    "(dela|delar|berätta|berättar|berätta för|beskriv) ~ (erfarenhet|erfarenheter|upplevelse|upplevelser|åsikt|åsikter|andra|alla|världen|intryck|tankar)",
  ],
  helpfulVote: [
    "(trycka|markera|rösta|klicka) ~ (hjälpsam|hjälpsamt|hjälpsamma|användbar|användbart|användbara)",
    "(klicka|klickar|markera|markerar|rösta|röstar|tryck|trycker) ~ (hjälpsam|hjälpsamt|hjälpsamma|användbar|användbart|användbara|till hjälp|ohjälpsam)",
    "(tumme upp|tummen upp|tumme ner|tummen ner) ~ (recension*|omdöme*|kommentar*|recensionen)",
    "(ge|gilla|gillar|rösta upp|rösta ner) ~ (tumme upp|tummen upp|första recensionen|översta recensionen|recensionerna)",
  ],
  abuseReport: [
    "(anmäl|anmäla|anmäler|rapportera|rapporterar|flagga|flaggar) ~ (recension*|missbruk|omdöme*|kommentar*)",
    "(recensionen|omdömet|kommentaren) ~ (som missbruk|som olämplig*)",
  ],
  reviewSite: ["(google|trustpilot|prisjakt|tripadvisor|reco|pricerunner)"],
  happy: [
    "(leende|ler|log|glad min|leende?)",
    "(nöjd|glad|belåten|trivs) (med|över|med allt|)",
    "(motsvarar|motsvarade|uppfyller|uppfyllde|lever upp till) ~ (förväntningarna|förväntningar|önskemål)",
    "(till belåtenhet|till din belåtenhet|allt till belåtenhet|som det skulle|som du önskade|som du ville ha det|nöjd|nöjda|nöjt|glad för|glad över|glada för|gillar|gillade|älskar|älskade|belåten|belåtna|allt bra|allt gick bra|allt är bra|allt var bra|gick bra|gått bra|bra upplevelse|fin upplevelse|trivs med|tyckte om|tycker om|toppennöjd|supernöjd|helnöjd|smakade det|föll i smaken|blev som du tänkt|motsvarade dina förväntningar|lever upp till|levde upp till|allt stämde|allt funkar|funkar allt|allt fungerar|fungerar allt)",
  ],
  unhappy: [
    "(rynkad panna|grimas|sur min|lång i ansiktet)",
    "(missnöjd|inte nöjd|mindre nöjd|besviken|något (fel|strular|krånglar|saknas))",
    "(i annat fall|annars|om inte|om så inte är fallet)",
    "(en brist|brister|något saknas|något att klaga på|något negativt|inte till belåtenhet|missnöjd|missnöjda|missnöje|besviken|besvikna|besvikelse|problem|problemet|klagomål|klagomålen|reklamation|mindre nöjd|mindre nöjda|onöjd|krångel|strul|dålig upplevelse|dåliga upplevelser|mindre än fem|mindre än 5|under fem stjärnor|färre än fem)",
    "inte (nöjd|nöjda|glad|bra|helt nöjd|helt nöjda|belåten|fullt nöjd|gillar|gillade|tyckte om|riktigt nöjd|så nöjd|100 nöjd)",
    "(något|någonting) (gick |är |blev |som |har gått |)(fel|inte stämmer|snett|inte fungerar|galet)",
  ],
  positive: [
    "(ett |en |)(vänligt|vänliga|vänlig) (omdöme|ord|recension|betyg|kommentar)",
    "(lovord|beröm|hyllning|hyllningar|lovordande|högre|bättre|positiv|positivt|positiva|bra|fin|fint|fina|snäll|snällt|snälla|bästa|god|goda|gott|härlig|härligt|toppen|strålande|trevlig|trevligt|lysande|varma|höga|högt|superb)",
  ],
  negative: [
    "(ettan|tvåan|en etta|en tvåa|ensam stjärna|surt omdöme|sura omdömet|surt)",
    "de (två|tre) stjärnorna",
    "(en|två|tre|1|2|3) (stjärna|stjärnor|stjärnorna)",
    "(negativ|negativt|negativa|dålig|dåligt|dåliga|kritisk|kritiskt|kritiska|1 stjärna|en stjärna|lågt betyg|låga betyg|elakt|elaka|orättvist|orättvisa|enstjärnig*|usla|uselt|taskigt|taskig)",
  ],
  honest: ["(ärlig|ärligt|ärliga|uppriktig|uppriktigt|egna ord)"],
};
