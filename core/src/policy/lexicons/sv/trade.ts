import type { Forms } from "../lexicon.ts";

/** Swedish: what is given for reviews, and the trade in them. */
export const trade: Forms = {
  club: [
    "(söker|söks|sökes|behöver|letar efter) ~ (köpare|testare|personer|folk|kunder)",
    "(sökes|söks|söker) ~ (till ett|för ett|för) (prov|test|diskret)",
    "(söker|söks|sökes|behöver|letar efter) ~ (köpare|personer|folk|frivilliga)",
    "(gå med|anmäl dig|bli medlem|bli testare|registrera dig|grupp|gruppen|klubb|klubben|nätverk|nätverket|community|panel|panelen|program|programmet|testprogram|kanalen)",
  ],
  gift: [
    "(överraskningspaket|överraskningspaketet|presentpaket|goodiebag|belönar|belönas|belöna|belönad|belönade|belönar vi|något fint|något kul|en slant|bjuder vi på|vi bjuder på|jag bjuder på|bjuder på|lägger vi med|vi lägger med|slänger vi med|skickar vi med|stoppar vi med|vi stoppar med|får du med|gåva|gåvan|gåvor|present|presenter|presenten|överraskning|överraskningen|överraskningar|bonus|bonusen|belöning|belöningen|belöningar|liten sak|gratisgåva|tackgåva|ersättning för|fika|något gott|något extra|liten tackgåva|uppmärksamhet|give away|premie|premien)",
    "(nästa|andra) ~ (från oss|på oss|till halva priset)",
    "*(gåva|present|överraskning|premie)",
    "(nästa|andra|en extra|en till) ~ (på oss|från oss|bjuder vi på|på köpet)",
    "på (oss|huset)",
  ],
  coupon: [
    "kod (till|på|för) (nästa|ditt nästa)",
    "(kupong|kuponger|kupongen|rabattkod|rabattkoder|rabattkoden|rabattkupong|rabattkuponger|värdecheck|värdecheckar|voucher|vouchers|värdekod|kampanjkod|värdebevis)",
  ],
  discount: [
    "(rabatt|rabatter|rabatten|halva priset|halvt pris|% rabatt|prisavdrag|prisnedsättning|% på nästa|procent på nästa|procents rabatt|kronor av på|kr av på|billigare nästa|nedsatt pris)",
    "(fem|tio|femton|tjugo|tjugofem|trettio|femtio|5|10|15|20|25|30|50) procent (på|av|rabatt|billigare)",
  ],
  freeItem: [
    "(drar|bjuder) vi (av|på) frakten",
    "utan (att du (betalar|behöver betala)|kostnad|att betala|avgift)",
    "(står|stå) (vi |) för frakten",
    "(frakten|frakt|portot|fraktkostnaden) ~ (på oss|bjuder vi|gratis|kostnadsfri|fri|ingår)",
    "(gratis|kostnadsfri|kostnadsfritt|på köpet|helt fritt)",
  ],
  giftCard: [
    "(presentkort|presentkortet|presentkorten|tillgodohavande|gåvokort|tillgodokvitto|presentkod)",
  ],
  money: [
    "(swishar|swisha|swish)",
    "(pengar|kontanter|cashback|paypal|en hundring|en tjuga|en femtilapp|hundra spänn|arvode)",
    "(tio|tjugo|tjugofem|femtio|hundra|hundrafemtio|tvåhundra|femhundra) (kronor|kr|spänn)",
  ],
  points: [
    "(bonuspoäng|krediter|lojalitetspoäng|medlemspoäng|klubbpoäng|poäng på ditt konto|extra poäng|poäng)",
  ],
  contest: [
    "(lottar ut|utlottning*|tävla om|tävling*|var med i)",
    "(snurra|snurrar) (på |)(hjulet|vårt hjul|lyckohjulet)",
    "(vinn|vinna|vinner|vinnare|vinn en|vinn ett|är du med och tävlar|tävla om|lottar|lottar vi|lottar ut|lottas|lottas ut|dra en vinnare|drar vi en vinnare|dras en vinnare|tävling|tävlingen|utlottning|utlottningen|utlottningar|lotteri|lotteriet|lottdragning|lottdragningen|vinstchans|chans att vinna|chansen att vinna|med i dragningen)",
  ],
  spent: [
    "(drogs|drogs av|dras av|dragits|avdragen|avdraget|på beloppet|automatiskt|räknats av|använde|använt|har använts|redan använd|utnyttjad|utgången|gått ut|gäller inte längre|dragits av|i kassan|på fakturan|som du betalade med|betalade med|ingår)",
  ],
  warranty: [
    "(livstidsgaranti|livstidsgarantin|förlängd garanti|utökad garanti|dubbel garanti|förlängda garantin)",
    "(extra garanti|gratis garanti|längre garanti|garantiförlängning|garantin förlängs|garantin dubblas|års extra garanti|extra års garanti)",
    "(förläng|förlänga|förlänger|dubbla|dubblar|aktivera|aktiverar) ~ (garanti|garantin)",
  ],
  access: ["(gratis prenumeration|medlemskap|premium|premiumkonto|exklusivt innehåll|vip medlem*)"],
  refund: [
    "(resten av|dina) pengar*",
    "(betrakta|se) ~ som (betald|betalt|gratis|återbetald|en gåva)",
    "(beloppet|pengarna|summan|hela beloppet) ~ (går|kommer|rullar) (tillbaka|åter)",
    "pengarna (åter|tillbaka)",
    "förs utlägget",
    "(utlägget|utlägg|kostnaden|beloppet|summan|pengarna) (över|tillbaka|ersätts|betalas|återbetalas|överförs)",
    "(hela|full|fulla) (summan|beloppet|köpesumman|priset|pengarna|summa) (tillbaka|åter|retur)",
    "(ersätter|ersätter vi|vi ersätter|ersättning|full ersättning|ersätts|kompenserar|få tillbaka pengarna|får du tillbaka|får tillbaka|återbetalning|återbetalningen|återbetala|återbetalar|återbetalas|återbetalat|återbetalats|pengar tillbaka|köpesumman|köpesumma|hela beloppet|halva beloppet|ersätter köpet|refund|betala tillbaka|betalar tillbaka)",
    "(pengarna|beloppet|hälften|summan|köpet|priset|kronor|resten) ~ (tillbaka|återbetalas|åter)",
  ],
  replacement: [
    "(ersättningsvara|ersättare|byta ut|bytt ut|byter ut|byte|utbyte av|ny vara|reparation|reparera|ersätta|ersatt|skickat en ny|skickar en ny|reservdel|reservdelen|reservdelar|trasig|trasigt|defekt|läckte|läcker|gick sönder)",
  ],
  reviewTrade: [
    "fler (stjärnor|omdömen|recensioner) (till|för|åt) (ditt|din|er|ert)",
    "(levererar|säljer|ordnar|fixar|skriver) (äkta|riktiga|svenska|google|positiva) ~ (omdöme*|recension*|betyg)",
    "vem (skriver|vill skriva|kan skriva) ~ (kronor|kr|betalt|ersättning)",
    "(konton|profiler) med (historik|historia|köp)",
    "(riktiga|lokala|äkta) (köpare|kunder|beställare)",
    "vi (sköter|fixar|ordnar|levererar|tar hand om) (recensionerna|omdömena|stjärnorna|dina recensioner)",
    "(endast |bara |) verifierade (köpare|konton|profiler)",
    "(recensionsgrupp|recensionsgruppen|testgrupp|testgruppen|recensionsklubb|recensionsklubben|byta recensioner|byter recensioner|recensionsbyte|omdömesbyte|recensionsbyrå|recensionspaket|testarklubb)",
    "(verifierade|äkta|riktiga|köpta) (recensioner|omdömen|googlerecensioner|googleomdömen) ~ (styck|st|till salu|per|kronor|leverans)",
    "(höj|öka|boosta|förbättra|lyft) (ditt|ert|dina|era) (betyg|snitt|snittbetyg|stjärnor|omdömen) med",
    "(köp|köpa|köper|sälj|sälja|säljer|säljes|beställ) ~ (recensioner|omdömen|googlerecensioner|google recensioner|stjärnor)",
    "(recensioner|omdömen|femstjärniga omdömen|googleomdömen) (till salu|säljes|köpes|från riktiga|levererade|paket|billigt|per månad|på beställning)",
    "(recensenter|testare|produkttestare|testpersoner) (sökes|söks|önskas)",
    "(söker|sökes|behöver|letar efter) ~ (recensenter|testare|produkttestare)",
    "skriver ~ (recensioner|omdömen) åt (dig|er|företag)",
  ],
  piece: ["(styck|styckpris|per omdöme|per recension)"],
  gatingTool: [
    "(missnöjda|gnälliga|besvikna|klagomål|sura) ~ (inkorg|privat|internt|formulär*|till dig|hos dig)",
    "(fånga|fångar|samlar in|hämtar) (dina kunders |deras |)(5|fem) (stjärnig*|stjärnor*)",
    "(filtrera|filtrerar|fånga|fångar|stoppa|stoppar|blockera|blockerar|sorterar bort) ~ (negativa recensioner|dåliga recensioner|negativa omdömen|dåliga omdömen|missnöjda kunder|missnöjda)",
    "bara (nöjda|glada) (kunder|gäster|köpare) ~ (recension*|google|sidan|offentlig*|omdöme*)",
    "(missnöjda) (kunder|gäster|köpare) ~ (internt|privat|formulär*|inkorg)",
  ],
  evasion: [
    "(olika|andra|egna) ord",
    "(nämn|skriv|berätta|avslöja) (inte|aldrig|inget om) ~ (återbetalningen|gåvan|presentkortet|rabatten|oss|kortet|ersättningen)",
    "(olika|flera|annat|ett annat) (konto|konton|ip|enhet|enheter|datorer)",
    "(dagar|vecka) (innan|med) ~ (recens*|skriv*|omdöme*)",
    "(så att|för att) (ingen|plattformen|amazon|de|systemet) ~ (märker|upptäcker|anar)",
  ],
  screenshot: [
    "(skärmdump|skärmbild|skärmdumpen)",
    "(skicka|mejla|maila) ~ (länken|en länk|skärmdump|bevis)",
    "(skärmdump|skärmbild|skärmdumpar|foto|bild|bevis|länk) (på|av|till|från) (din |ditt |)(recension|recensionen|omdöme|omdömet)",
  ],
  reciprocal: [
    "(din|ditt|dina) ~ (min|mitt|mina) i (gengäld|utbyte|retur)",
    "(recension mot recension|omdöme mot omdöme|byta recensioner|byter recensioner|jag recenserar din|jag recenserar ditt|så recenserar jag|du recenserar min|recenserar varandra|tjänst mot tjänst)",
  ],
  extra: [
    "(ställer undan|lägger undan|sparar) (en|ett|åt|till)",
    "(inte ångra|ångrar du inte|ska bli belönad|lönar sig för dig|vi tackar med|en liten uppmuntran|något gott|en liten present|nåt gott|en slant)",
    "(på oss|på vår bekostnad|vi bjuder|vi står för|på köpet|bjuder vi på|står vi för)",
    "(kostar|kostar dig) (ingenting|inget|inte ett öre|noll)",
    "(lägger|stoppar|skickar|slänger) (vi|jag) ~ (med|i paketet|på köpet|utan kostnad|i nästa)",
    "(vi|jag) (lägger|lagger|slänger|stoppar|skickar|bjuder) ~ (med|i paketet|på köpet|utan kostnad|på oss|i nästa|på)",
  ],
};
