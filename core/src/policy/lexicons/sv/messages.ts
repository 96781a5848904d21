import type { Forms } from "../lexicon.ts";

/** Swedish: pressure, and kinds of message. */
export const messages: Forms = {
  modest: [
    "(bara|endast) (två|tre|vi två|jag själv|en liten)",
    "(litet företag|familjeföretag|ett litet familjeföretag|liten butik|lite butik|små företag|småföretag|litet team|nystartat|nystartade|ung firma|liten firma|enmansföretag)",
  ],
  pity: [
    "(har|vi har) (bolån|hyra|lån) att betala",
    "(förlorar|mister|tappar) (jobbet|arbetet|hyran|huset)",
    "(vet|fattar|förstår) du (vad|vad det är) du (har gjort|gjorde|gör mot)",
    "(hoppas) (att |)(du|ni) (sover gott|är nöjd med dig|är stolt|mår bra)",
    "(hamnar|står|sitter) ~ på (gatan|bar backe)",
    "(slår|stänger|bommar) vi (igen|ner|ihop)",
    "(kostat|kostade|kostar) oss (redan |)(två|tre|fyra|fem|flera|många|hälften) ~ (kunder|order|beställningar)",
    "(kunder|kunderna|beställningar|order) ~ (uteblir|försvinner|flyr|sviker|avbokar|kommer inte)",
    "(lönen|lön|bonusen|provisionen) ~ (dras|avdrag|sänkt|minskad|dragen)",
    "(är det|så) (tacken|tackar man|behandlar man)",
    "(förlorar|förlora) (jag|vi|min|vår|mitt|vårt) (huset|butiken|jobbet|allt|firman|inkomst)",
    "(ha|visa) (lite |)(hjärta|förbarmande|medlidande)",
    "(tänk|tänk på) (på |) (mina|våra|min|vår) (barn|familj|anställda|personal)",
    "(brödet|maten) (ur munnen|på bordet)",
    "(familjer|människor|jobb) (hänger|lever|är beroende) (på|av)",
    "(har|vi har) (två|tre|fyra|små) (barn|småbarn|ungar)",
    "(chefen|min chef|ägaren) ~ (sparkar|avskedar|ge mig sparken|sparken|straffar)",
    "(slår|slå|bommar|bomma|stänger|lägger) (vi |jag |) (igen|ner) (butiken|butik|verkstaden|firman|företaget|dörrarna)",
    "(sover|sovit) (jag|vi|) ~ (inte|knappt) (längre|på|)",
    "(familjer|familj|barn|jobb|anställda) (som |)(drabbas|förlorar|hotas|står på spel)",
    "(tvingas|måste|får|kommer att) (vi |jag |) (stänga|lägga ner|slå igen|säga upp|avskeda|gå i konkurs)",
    "(böter|avdrag|straff|skäll) för varje (betyg|omdöme|recension)",
    "kostar ~ (lönen|jobbet|lön|anställningen|tjänsten)",
    "(måste|får|tvingas) (sluta|gå|stänga|säga upp|lägga ner)",
    "(svåra|allvarliga|stora|hårda|tråkiga) (följder|konsekvenser)",
    "(dåligt|lågt) (betyg|omdöme) ~ (konkurs|stänga|slutet|knäck*|sänk*|krossa*|undergång)",
    "(knäcka|knäcker|sänka|sänker|fälla|döda|dödar|krossa|krossar|ruinera|förstöra|slå ut|tvinga) (oss|mig|vår|butiken|vår lilla)",
    "(betala hyran|på gatan|näsan över vattnet|klara oss|klarar oss inte|slutet för vår|slutet för min|skadar oss|skadar vår|skadar vårt|drabbar oss|slår hårt mot|desperata|förtvivlade|våra barn|mina barn|vår familj|våra familjer|förlora jobbet|förlora våra jobb|levebröd|vårt levebröd|ber dig innerligt|bönfaller|gå i konkurs|går i konkurs|konkurs|stänga butiken|lägga ner butiken|lägga ner företaget|lägga ner verksamheten|förstör för oss|förstör vårt|förstör vår|ruinerar|ruinera|vår överlevnad|gråter|hjärtat brister|sparka|avskeda|bröd på bordet|sömnlösa)",
    "(inte|knappt|inte längre|inte snart) (betala hyran|betala räkningarna|betala lönerna|råd med hyran|har råd)",
    "(inte|knappt|inte längre) ~ betala (hyran|räkningarna|lönerna|löner|lånen)",
  ],
  suspension: [
    "(kontot|vårt konto|butiken|säljkontot) ~ (stängs|stängas|spärras|blockeras|avstängt|avstängda|stängt av)",
  ],
  legal: [
    "(förtal*|ärekränk*|jurist*|advokat*)",
    "(advokat|advokater|advokaten|jurist|jurister|juristen|domstol|förtal|stämma er|stämma dig|stämning|polisanmälan|polisanmäla|polisanmäler|rättsliga åtgärder|rättsliga steg|juridiska åtgärder|skadestånd|ärekränk*)",
  ],
  duty: [
    "(chefen|cheferna|ledningen) (vill|kräver|ber)",
    "(inte mer än rätt|bara rättvist|bara rimligt|sista chansen|sista varningen|vi kräver|du måste|ni måste|måste alla|är skyldig oss|det minsta du kan|det minsta ni kan|minst sagt skyldig|du lovade|nu är det din tur|vi förväntar oss)",
    "(omedelbart|genast|inom 24|inom 48|senast i morgon|senast fredag|senast måndag|nu direkt) ~ (ta bort|radera*|ändra*|dra tillbaka|rätta|uppdatera*|plocka bort)",
    "(ta bort|radera|ändra|dra tillbaka|rätta|plocka bort) ~ (omedelbart|genast|inom 24|inom 48|senast)",
  ],
  withhold: [
    "(går iväg|skickas|åker|går|sänds|postas) (när|så snart|så fort|då|efter att)",
    "(först när|först efter|först då|bara om|endast om|endast efter|så snart din|så snart ditt|så snart du|så snart vi|tills din|tills ditt|tills du|tills omdömet|tills recensionen|inte förrän|så länge (din|ditt|recensionen|omdömet))",
  ],
  threat: [
    "(vi vet var du bor|vi vet var ni bor|jag vet var du bor|vi har din adress|konsekvenser|får konsekvenser|kommer att ångra|kommer du att ångra|svartlista|svartlistad|hänga ut|hänger ut)",
  ],
  retaliation: [
    "(häva|häver|dra in|förlorar) (din |er |)garanti*",
    "(avbokar din order|annullerar din order|anmäler dig|blockerar dig|ingen garanti längre|portad)",
  ],
  thanks: [
    "tack för (din|ditt|er|ert) (recension|omdöme|kommentar|betyg)",
    "(tack|tackar|stort tack|tusen tack|tacksam för köpet)",
  ],
  hello: [
    "(hej|hejsan|hallå|god dag|vänliga hälsningar|med vänlig hälsning|med vänliga hälsningar|hälsningar|mvh|ha en bra|ha en fin|ha en trevlig|ha det gott|ha det fint|välkommen|välkommen åter|vi finns här|finns här för dig|hoppas du blir nöjd|hör gärna av dig|allt gott|trevlig helg|önskar dig|önskar er)",
  ],
  orderNotice: [
    "(orderbekräftelse|vi har tagit emot din|vi har fått din beställning|är på väg|på väg till dig|skickades idag|tack för din beställning|tack för ditt köp|tack för att du handlar|tack för att ni handlar|för din beställning|för ditt köp)",
    "(din|er|ditt|ert) (beställning|order|försändelse|paket|vara) ~ (skickad|skickats|skickat|mottagen|mottagits|bekräftad|på väg|packad|packat|behandlas|levererats|hanteras)",
  ],
  reminder: [
    "(förra veckan|häromveckan|tidigare) (bad|frågade|skrev|undrade)",
    "sedan (mitt|mina|vårt|våra) (första|senaste|två|förra)",
    "(vill inte|ursäkta att|förlåt att) ~ (tjata|tjatar|störa|tjatig|påminna igen)",
    "(igen|en gång till|påminna|påminnelse|har fortfarande inte|ännu inte|frågade (förra veckan|tidigare|redan))",
    "(andra|tredje|fjärde|femte|sista) (och sista |) (påminnelse|påminnelsen|mejl)",
    "(frågar|ber|undrar) (vi|jag) (på nytt|igen|ännu en gång|en gång till)",
    "(bad|ombad|frågade|påminde) (vi |) (dig|er) (att |) (betygsätta|recensera|skriva|lämna|om)",
    "(frågat en gång förut|frågat förut|frågat tidigare|bett tidigare|bett förut|bad tidigare|saknas ännu|saknas fortfarande|en gång förut|ännu inte sett|påminnelsen|påminner|skriver igen|hör av oss igen|igen om|frågar igen|ber igen|ber dig igen|ännu en gång|än en gång|andra meddelandet|tredje meddelandet|andra gången|tredje gången|fortfarande inte|fortfarande inget|fortfarande ingen|ännu ingen|inte än|tidigare meddelande|tidigare mejl|förra meddelandet|redan bett|bad dig förra|bad dig häromdagen|förra veckan bad|bad er förra)",
    "(andra|tredje|fjärde|sista) (mejl|mejlet|meddelande|meddelandet|förfrågan|gången|påminnelse|påminnelsen)",
    "har (du|ni) ~ (inte skrivit|inte lämnat|inte hunnit|glömt)",
  ],
  promo: [
    "(nyheter i butiken|vår höstkollektion|höstkollektionen|höstkollektion|vinterkollektion|vårkollektion|sommarkollektion|*kollektion|stamkunder|stamkund|nyinkommet|nytt i butiken|just nu i butiken|passa på att köpa|passa på att handla|nyhetsbrev|nyhetsbrevet|ny kollektion|nya kollektion*|rea|rean|erbjudande|erbjudanden|erbjudandet|upptäck vår*|köp nu|handla nu|black friday|nästa köp|nästa beställning|nästa order|våra nyheter|prenumerera på|kampanj|kampanjen|bara idag|så långt lagret räcker|missa inte våra|kolla in våra|kolla in vårt|se vårt sortiment|våra andra|andra produkter|rekommenderar också|lojalitetsprogram|kundklubb|kundklubben)",
    "(kika|titta|spana) (också |även |gärna |)(in|på) (våra|vårt|vår)",
    "(tag två|ta två|köp två|tag tre|köp tre) ~ (betala för|få en|få den)",
    "(anmäl dig|skriv upp dig|registrera dig) (till|på|för) (vårt|våra)",
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
    "(granne*|ombud*|paketbox|utlämning*|receptionen|avi|lapp)",
    "(budet|chauffören|fraktaren|teknikern|kuriren) (ringer|kommer|hämtar|hör)",
    "(spårningsnummer|spårningsnumret|faktura|fakturan|kvitto|kvittot|bifogad|bifogat|bifogar|instruktioner|bruksanvisning|bruksanvisningen|manualen|retur|returen|returfrakt|storlek|storleken|färg|färgen|modell|vilken|vilket|vilka|när|var är|var finns|hur|försenad|försenat|försening|återbetalat|återbetalning|garanti|garantin|tull|adress|adressen|tid|leveranstid|del|delen|skruvar|skruvarna|laddare|laddaren|reparation|trasig|trasigt|saknas|saknades|fel|defekt|måndag|tisdag|onsdag|torsdag|fredag|lördag|fråga|frågan|svar|eftersom|ledsna|ursäkta|förlåt|beklagar|orsak|på grund av|lösning|håll|tryck|knappen|batteri|filter|rengör|tvätta|gravyr|gravera|slut i lager|slutsåld|byta|byt|välj|ombud|utlämning|storm|snö)",
  ],
};
