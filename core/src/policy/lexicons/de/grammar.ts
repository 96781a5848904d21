import type { Forms } from "../lexicon.ts";

/** German: conditions, negation, voices and people. */
export const grammar: Forms = {
  if: [
    "(wenn|falls|sofern|sollten|sollte|vorausgesetzt|im falle|wer|alle die|jeder der|kunden die|unter der bedingung)",
  ],
  once: [
    "nach dem (text|kommentar|beitrag|posten|schreiben)",
    "(an dem tag|am tag|ab dem tag|ab dem moment|in dem moment|von dem tag|an dem an dem)",
    "(sobald|nachdem|nach|sowie|erst wenn|erst nach|wenn|danach|anschließend|daraufhin|dann|bis|als|im anschluss|hinterher)",
  ],
  exchange: [
    "(einfach|nur|lediglich|bloß) ~ (bewerten|rezension schreiben|bewertung schreiben|bewertung abgeben|rezension abgeben)",
    "für (jede|jeden|eine|ihre|deine|die) (veröffentlichte |ehrliche |positive |kurze |gute |) (bewertung|rezension|meinung|kundenmeinung|kundenstimme|stimme|erfahrung)",
    "(wer|jeder der|jede die|alle die|allen die|jedem der|unter allen)",
    "(kostet|koste) (dich|sie|euch|nur) ~ (bewertung|rezension|meinung)",
    "(ist|sind) uns ~ (wert|euro)",
    "(im gegenzug|als dankeschön|zum dank|als dank|als belohnung|dafür|für bewertungen|für rezensionen|für (das|ihr|dein) (bewerten|schreiben|feedback)|gegen (eine |)(bewertung|rezension|bewertungen|rezensionen)|als gegenleistung|im austausch|im tausch|tausch|pro bewertung|je bewertung|zur belohnung)",
  ],
  before: [
    "(bevor|ehe|vor|zuerst|erst|statt|anstatt|zunächst|vorher|vorab|vor einer|vor der|vor dem)",
  ],
  instead: [
    "(nur|lieber|erst mal|zuerst) (uns|mit uns|zu uns|bei uns)",
    "(dann |bitte |)(nur|lieber|erst|einfach|bitte) (zu|mit|bei|an) uns",
    "niemand sonst",
    "(nichts|bitte nichts|nicht) (zu |)(veröffentlichen|posten|publizieren|öffentlich|schreiben|online)",
    "(stattdessen|lieber|sonst|ansonsten|andernfalls|nur uns|nur bei uns|nur mit uns|nicht öffentlich|anstelle|direkt bei uns|unter uns|vertraulich|intern|nur an uns)",
  ],
  contrast: ["(aber|jedoch|sondern|doch|allerdings|dennoch|trotzdem|obwohl|während)"],
  or: ["(oder|ob)"],
  fairness: [
    "wie (zufrieden|glücklich|gut|gefällt|hat es|war|würden sie)",
    "(gefällt|gefallen hat|gefiel|gut) und was (nicht|ihnen nicht|dir nicht|missfällt|schlecht)",
    "(so oder so|egal ob|unabhängig davon|in jedem fall|allein ihre sache|ganz gleich|gleichgültig|auch ohne bewertung|ohnehin)",
    "(ob gut oder schlecht|ob positiv oder negativ|gut oder schlecht|positiv oder negativ|ganz wie sie (möchten|mögen|wollen)|sie entscheiden|müssen (es |das |)aber nicht|liegt (ganz |allein |)bei ihnen|ihre entscheidung|steht ihnen frei|kein muss)",
    "(ob gut oder schlecht|ob positiv oder negativ|positiv oder negativ|gut oder schlecht|zufrieden oder nicht|zufrieden oder unzufrieden|egal ob|egal wie|ganz gleich|gleich ob|unabhängig davon|wie auch immer|freiwillig|unverbindlich|ob zufrieden|lob oder kritik|lob und kritik|frei entscheiden|ganz ihnen überlassen)",
  ],
  negator: [
    "(niemanden|niemandem)",
    "(nicht|nie|niemals|kein|keine|keinen|keinem|keiner|keinerlei|ohne|weder|noch nie|nichts|niemand|unabhängig)",
  ],
  notNegator: [
    "(sollte|soll|sollten|braucht|darf) ~ (nichts|nix|nicht) (bestellen|kaufen)",
    "(nicht (vergessen|zögern|nur|verpassen|warten|verraten|wahr)|vergessen sie nicht|vergiss nicht|zögern sie nicht|zögere nicht|keine (sorge|angst|frage|scheu)|kein problem|warum nicht|noch nicht|nicht mehr (da|online|sichtbar|zu sehen)|nichts (weniger|anderes) als|nicht lange|wieso nicht)",
  ],
  forbid: [
    "(führt|führen) (zu|zur) (löschung|sperrung|sperre|abmahnung)",
    "(widerspricht|verstösst gegen|verstößt gegen|verstoss gegen) (den|die|der) (richtlinien|google richtlinien|regeln|nutzungsbedingungen|gesetz)",
    "(keine|nie|niemals) ~ (bewertungen|rezensionen|sterne) (kaufen|erkaufen|bezahlen|fälschen|schreiben lassen)",
    "(darf|dürfen) (nie|niemals|nicht|keine|keinesfalls|unter keinen umständen)",
    "(finger weg|hände weg|fallt nicht drauf rein|lasst die finger)",
    "(verboten|verbotene|untersagt|unzulässig|nicht erlaubt|nicht gestattet|nicht zulässig|rechtswidrig|gesetzwidrig|wettbewerbswidrig|abmahnung|abmahnungen|verstößt|verstoß|verstoßen|verstöße|gegen die (richtlinien|regeln|vorgaben|nutzungsbedingungen|bedingungen)|richtlinien|richtlinie|dürfen (nicht|keine|niemals)|darf (nicht|keine|kein|niemals)|(dürfen|wollen|werden) ~ nichts|(dürfen) ~ (nicht|keine|keinen|keinem)|(bitten|fordern|verlangen) (sie |) (niemals|nie)|niemals|fake bewertungen|gefälschte bewertungen|bgh|uwg|gericht|urteil|verbraucherzentrale|nicht zulässig|strafbar|bußgeld|sperrung|manipulation|manipulieren|community richtlinien)",
  ],
  report: [
    "(abgegeben|geschrieben|hinterlassen|erhalten|bekommen) (hat|haben|hatte|wurde|wurden)",
    "(verkäufer|händler|anbieter|firma|shop) (bot|boten|wollte|wollten|versprach) (mir|uns)",
    "(wollte|wollten|wollt) mir ~ (geben|zahlen|schicken|schenken|überweisen|erstatten)",
    "(die|sie|er) (wollen|wollten|verlangen|verlangten|fordern|erwarten) (fünf|5|nur|volle) sterne",
    "(sie|du) (haben|hatten|hast|hattest) ~ (angeboten|vorgeschlagen|gefragt ob|geschrieben dass)",
    "(haben|hatten|hast|hattest) (sie|du) (geschrieben|gesagt|erwähnt|angeboten|vorgeschlagen|gefragt)",
    "(sie|du|ihr) (schrieben|schriebst|schriebt|sagten|sagtest|meinten|meintest|erwähnten|boten|schlugen|fragten|wollten wissen) (dass|sie|du|uns|wir|ob|vor|an)",
    "(versprach|versprochen|angeboten|bot mir|bot uns|bat mich|baten mich|forderte mich|wollten|angeblich|karte im paket|zettel im paket|drohte|bestechung|bestechen)",
  ],
  thirdParty: [
    "(der|die|ein|falls der|wenn der|jeder) (nutzer|nutzerin|benutzer|kunde|käufer|verkäufer|händler|anbieter|gast) (positive|negative|eine|keine|hat|haben|kann|möchte|will)",
    "wer (käufern|kunden|kundinnen|leuten|nutzern|rezensenten|testern) ~ (zahlt|bietet|gibt|schenkt|verspricht|bezahlt)",
    "(händler|verkäufer|shops|firmen|leute|anbieter|läden|hersteller|marken|unternehmen) (die|welche|der|das)",
    "(händler die|verkäufer die|viele händler|manche händler|einige händler|andere händler|unternehmen die|firmen|anbieter|agenturen|amazon|google|plattform|gericht|studie|laut|der händler|die händler|betrüger|in deutschland|suchanfrage|suchanfragen)",
  ],
  advice: [
    "(dürfen|darf|sollten|sollen|können) (händler|verkäufer|shops|firmen|unternehmen|man|anbieter|marken)",
    "(lesetipp|buchtipp|hörtipp|linktipp|kommentar|meinung|urteil|studie)",
    "(tipp|tipps|hinweis|faq)",
    "(warum wir|wieso wir|weshalb wir)",
    "(tipps|tipp|ratgeber|anleitung|so geht|beispiel|beispiele|zum beispiel|warnung|vorsicht|achtung|studie|urteil|artikel|blog|regel|regeln|checkliste)",
  ],
  kin: [
    "(schwester|bruder|mutter|vater|tante|onkel|cousin|cousine|nachbarn|freundeskreis|verwandte|verwandten|bekannte|bekannten)",
    "(mama|mutter|mutti|papa|vater|tante|onkel|cousin|cousine|schwester|bruder|frau|mann|ehefrau|ehemann|freundin|freund|familie|verwandte|verwandten|oma|opa|freunde|freunden|bekannte|bekannten|mitbewohner|kumpel|kumpels|nachbarn|schwager|neffe|nichte|kinder|geschwister|leute|familienmitglieder)",
  ],
  staff: [
    "(nachtschicht|frühschicht|spätschicht|belegschaft|kollegen|kolleginnen|mitarbeiter|mitarbeiterinnen|team|azubis|praktikanten|alle aus der|alle im)",
    "(team|mitarbeiter|mitarbeiterin|mitarbeiterinnen|mitarbeitern|kollegen|kolleginnen|kollege|belegschaft|angestellte|angestellten|praktikant|praktikanten|azubi|azubis|nachtschicht|frühschicht|schicht|lager|abteilung|personal|außendienst)",
  ],
  rival: [
    "(nachmacher|nachahmer|kopierer|abkupferer|trittbrettfahrer)",
    "(die|der) (haben|hat) (uns|mich) (kopiert|nachgemacht|beklaut|abgekupfert)",
    "(konkurrenz|konkurrent*|mitbewerber*|wettbewerber*|der andere (shop|laden|händler|verkäufer)|gegner|die anderen händler)",
    "(konkurrent|konkurrenten|konkurrenz|mitbewerber|mitbewerbers|wettbewerber|wettbewerbers|rivale|rivalen|konkurrenzprodukt|konkurrenzprodukte|nebenan|gegner)",
  ],
  self: [
    "(näht|macht|baut|fertigt|schmiedet|backt|entwirft) (mein|meine|unser|unsere) (bruder|schwester|mann|frau|vater|mutter|sohn|tochter|onkel|tante)",
    "(mein|meine|unser|unsere) (bruder|schwester|mann|frau|vater|mutter|sohn|tochter|onkel|tante|cousin|schwager|partner|freund|freundin) (macht|baut|näht|fertigt|produziert|verkauft|stellt|entwirft|näht|backt|schmiedet)",
    "(frau|mann|vater|mutter|bruder|schwester|tochter|sohn|freundin) hat ~ (gegründet|entwickelt|erfunden|gemacht|hergestellt|entworfen|aufgebaut)",
    "(meine|unsere|mein|unser) (frau|mann|vater|mutter|bruder|schwester|tochter|sohn|freundin|freund|partner|partnerin) ~ (gegründet|entwickelt|erfunden|gemacht|hergestellt|entworfen|aufgebaut)",
    "(meine|meiner|mein|meinem|unsere|unser) (eigene|eigenen|eigener|eigenes|selbst entwickelte|selbst gebaute) (erfindung|schöpfung|kreation|produkt|werk|entwicklung|marke|idee)",
    "(stolz darauf|stolz auf (dieses|unser|mein|unsere|meine))",
    "(selbst|selber) (entworfen|gemacht|gebaut|entwickelt|designt|erfunden|genäht|geschrieben|hergestellt|gestaltet)",
    "(ich|wir) (habe|haben|stelle|stellen|verkaufe|verkaufen|produziere|produzieren|entwickle|entwickeln) ~ (hergestellt|entwickelt|erfunden|gebaut|entworfen|her)",
    "(ich arbeite|arbeite) (für|bei|beim) (die firma|den hersteller|dem hersteller|dem verkäufer|der firma|hersteller|diesem unternehmen)",
    "(mein|unsere|unser|meine) (produkt|erfindung|firma|marke|shop|laden|unternehmen|eigenes produkt)",
    "als (hersteller|verkäufer|inhaber|gründer|erfinder|entwickler|mitarbeiter|autor|händler)",
    "mein(e|) (mann|frau|sohn|tochter|vater|mutter|bruder|schwester|freund|freundin|chef) ~ (erfunden|entwickelt|hergestellt|gebaut|entworfen|gegründet|verkauft)",
    "ich bin (der|die) (hersteller|verkäufer|inhaber|gründer|erfinder|entwickler|autor)",
  ],
  we: ["(wir|uns|unser|unsere|unseren|unserem|ich|mir|mich|mein|meine)"],
  you: ["(sie|ihnen|ihr|ihre|ihren|ihrem|ihrer|du|dir|dich|dein|deine|deinen|deiner|euch|eure)"],
  iBuyer: ["(ich|mir|mich|mein|meine|meinen)"],
  pageTalk: [
    "(sind sie sicher|bist du sicher|wirklich (löschen|entfernen|verwerfen)|(nicht|nie) rückgängig (gemacht|machen)|endgültig (löschen|gelöscht|entfernt)|erfolgreich (gelöscht|entfernt|aktualisiert|gespeichert|geändert)|konnte nicht (gelöscht|entfernt|aktualisiert|gespeichert|geändert)|um (das|dieses) formular|nur verifizierte käufer (können|dürfen))",
  ],
};
